#include "state/kept_work.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "json/json_at.h"
#include "json/json_document.h"
#include "state/known_ids.h"
#include "state/names.h"

namespace knotmap {
namespace {

using nlohmann::json;

constexpr int this_version = 1;
constexpr std::size_t most_text = 4000;  // bytes of a told story
constexpr std::size_t most_ids = 1000;
constexpr int last_day = 1'000'000;

/// A number without the digits that no person made: to a thousandth of a millimetre.
double short_number(float number) {
  return std::round(static_cast<double>(number) * 1e6) / 1e6;
}

json spot_json(glm::vec3 at) {
  return {short_number(at.x), short_number(at.y), short_number(at.z)};
}

/// A finite number brought into a range; nothing for what is no number.
std::optional<float> number_in(std::optional<JsonAt> const& value, float low, float high) {
  constexpr double any_number = std::numeric_limits<double>::max();
  auto const number = value ? value->number(-any_number, any_number) : std::nullopt;
  if (!number) return std::nullopt;
  return static_cast<float>(
      std::clamp(*number, static_cast<double>(low), static_cast<double>(high)));
}

std::optional<bool> truth(JsonAt const& of, std::string_view key) {
  auto const value = of.maybe(key);
  return value ? value->boolean() : std::nullopt;
}

std::string short_text(JsonAt const& of, std::string_view key, std::size_t most) {
  auto const value = of.maybe(key);
  auto const text = value ? value->string() : std::nullopt;
  return text && text->size() <= most ? std::string(*text) : std::string{};
}

std::vector<std::string> id_list(JsonAt const& of, std::string_view key) {
  std::vector<std::string> all;
  auto const list = of.maybe(key);
  if (!list) return all;
  for (auto const& item : list->items(0, most_ids)) {
    auto const id = item.string();
    if (id && std::find(all.begin(), all.end(), *id) == all.end()) all.emplace_back(*id);
  }
  return all;
}

std::optional<glm::vec3> spot_of(std::vector<JsonAt> const& numbers) {
  constexpr float far_m = 1000.0F;
  glm::vec3 spot{0.0F};
  for (int i = 0; i < 3; ++i) {
    auto const number = number_in(numbers[static_cast<std::size_t>(i)], -far_m, far_m);
    if (!number) return std::nullopt;
    spot[i] = *number;
  }
  return spot;
}

/// [x, y, z, radius, strength]
std::optional<Dab> dab_of(World const& world, JsonAt const& item) {
  constexpr std::size_t numbers_a_dab = 5;
  auto const numbers = item.items(numbers_a_dab, numbers_a_dab);
  if (numbers.size() != numbers_a_dab) return std::nullopt;
  auto const spot = spot_of(numbers);
  auto const radius = number_in(numbers[3], Brush::least_m, Brush::most_m);
  auto const strength = number_in(numbers[4], 0.0F, 1.0F);
  if (!spot || !radius || !strength) return std::nullopt;
  auto const place = skin_near(world, *spot);
  if (!place) return std::nullopt;
  return Dab{*place, *radius, *strength};
}

Pain pain_of(World const& world, JsonAt const& work) {
  Pain pain;
  if (auto const dabs = work.maybe("pain")) {
    for (auto const& item : dabs->items(0, most_dabs)) {
      if (auto const dab = dab_of(world, item)) pain.dabs.push_back(*dab);
    }
  }
  bool const painted = std::any_of(pain.dabs.begin(), pain.dabs.end(),
                                   [](Dab const& dab) { return dab.strength > 0.0F; });
  if (!painted) pain.dabs.clear();  // an eraser alone is no pain
  pain.told = !pain.empty() && truth(work, "pain_told").value_or(false);
  pain.alike = !pain.empty() && truth(work, "pain_alike").value_or(false);
  return pain;
}

Under under_of(JsonAt const& work) {
  Under under;
  auto const at = work.maybe("under");
  if (!at) return under;
  put(under.layer, number_in(at->maybe("layer"), Under::skin, Under::deep));
  under.hidden = id_list(*at, "hidden");
  under.faded = id_list(*at, "faded");
  under.isolated = id_list(*at, "isolated");
  put(under.from_skin, truth(*at, "from_skin"));
  put(under.landmarks, truth(*at, "landmarks"));
  put(under.names, truth(*at, "names"));
  put(under.never_places, truth(*at, "never_places"));
  return under;
}

View view_of(World const& world, JsonAt const& work) {
  View view;
  auto const at = work.maybe("view");
  if (!at) return view;
  constexpr float any_angle = 1e4F;
  if (auto const target = at->maybe("target")) {
    auto const numbers = target->items(3, 3);
    if (numbers.size() == 3) put(view.target, spot_of(numbers));
  }
  put(view.azimuth, number_in(at->maybe("azimuth"), -any_angle, any_angle));
  put(view.elevation, number_in(at->maybe("elevation"), -steepest_deg, steepest_deg));
  put(view.distance, number_in(at->maybe("distance"), nearest_eye, farthest_eye));
  return limited(view, world.body->base().bounds());
}

Page page_of_text(World const& world, std::string const& id) {
  auto const parsed = parse_id(id);
  return page_of_id(id, parsed && world.atlas->point(parsed->id).point != nullptr);
}

KeptWork read_work(World const& world, JsonAt const& root) {
  KeptWork kept;
  if (auto const day = root.maybe("day")) put(kept.day, day->whole(0, last_day));
  if (auto const brush = root.maybe("brush")) {
    put(kept.brush_radius_m, number_in(brush->maybe("radius_m"), Brush::least_m, Brush::most_m));
    put(kept.brush_strength, number_in(brush->maybe("strength"), mild_pain, strong_pain));
  }
  auto const at = root.maybe("work");
  if (!at) return kept;
  auto& work = kept.work;
  work.pain = pain_of(world, *at);
  work.told = short_text(*at, "told", most_text);
  work.side = pain_side_of(short_text(*at, "side", most_text));
  if (work.told.empty()) work.side.reset();
  if (auto const seen = pain_side_of(short_text(*at, "seen_side", most_text))) {
    work.seen_side = one_side(*seen);
  }
  put(work.anyway, truth(*at, "anyway"));
  work.symptoms = id_list(*at, "symptoms");
  work.causes.yes = id_list(*at, "causes_yes");
  work.causes.no = id_list(*at, "causes_no");
  put(work.all_candidates, truth(*at, "all_candidates"));
  work.page = page_of_text(world, short_text(*at, "page", most_text));
  work.under = under_of(*at);
  work.view = view_of(world, *at);
  forget_unknown(world, work);
  return kept;
}

}  // namespace

bool is_worth_keeping(Work const& work) {
  return work.asks() || is_open(work.page) || !(work.under == Under{});
}

std::string kept_text(World const& world, KeptWork const& kept) {
  auto const& work = kept.work;
  json dabs = json::array();
  for (auto const& dab : work.pain.dabs) {
    auto item = spot_json(world.body->base().position(dab.place));
    item.push_back(short_number(dab.radius_m));
    item.push_back(short_number(dab.strength));
    dabs.push_back(std::move(item));
  }
  json const all = {
      {"version", this_version},
      {"day", kept.day},
      {"brush",
       {{"radius_m", short_number(kept.brush_radius_m)},
        {"strength", short_number(kept.brush_strength)}}},
      {"work",
       {{"pain", dabs},
        {"pain_told", work.pain.told},
        {"pain_alike", work.pain.alike},
        {"told", work.told},
        {"side", work.side ? std::string(word(*work.side)) : std::string{}},
        {"seen_side", work.seen_side ? std::string(word(*work.seen_side)) : std::string{}},
        {"anyway", work.anyway},
        {"symptoms", work.symptoms},
        {"causes_yes", work.causes.yes},
        {"causes_no", work.causes.no},
        {"all_candidates", work.all_candidates},
        {"page", page_id(work.page)},
        {"under",
         {{"layer", short_number(work.under.layer)},
          {"hidden", work.under.hidden},
          {"faded", work.under.faded},
          {"isolated", work.under.isolated},
          {"from_skin", work.under.from_skin},
          {"landmarks", work.under.landmarks},
          {"names", work.under.names},
          {"never_places", work.under.never_places}}},
        {"view",
         {{"target", spot_json(work.view.target)},
          {"azimuth", short_number(work.view.azimuth)},
          {"elevation", short_number(work.view.elevation)},
          {"distance", short_number(work.view.distance)}}}}}};
  return all.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

KeptReading kept_of(World const& world, std::string const& file, std::string_view text) {
  KeptReading reading;
  auto const document = kept_document(file, text, this_version);
  reading.kind = document.kind;
  reading.fault = document.fault;
  if (!document.document) return reading;
  Faults faults;  // of single values are not reported: what cannot be used is left out
  JsonAt const root(*document.document, faults);
  reading.kept = read_work(world, root);
  return reading;
}

}  // namespace knotmap

#include "atlas/read_anchor.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "json/quoted.h"

namespace knotmap {
namespace {

constexpr double offset_cm_limit = 30.0;
constexpr double radius_cm_least = 0.3;
constexpr double radius_cm_most = 12.0;
constexpr double t_least = -0.5;
constexpr double t_most = 1.5;
constexpr std::size_t most_anchors = 40;
constexpr std::size_t most_strokes = 40;

constexpr std::array<WordOf<Facing>, 6> facings{{{"front", Facing::front},
                                                 {"back", Facing::back},
                                                 {"out", Facing::out},
                                                 {"in", Facing::in},
                                                 {"above", Facing::above},
                                                 {"below", Facing::below}}};

bool is_landmark_word(std::string_view word) {
  auto const letter_of_id = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (word.empty() || !letter_of_id(word.front())) return false;
  return std::all_of(word.begin(), word.end(),
                     [&](char c) { return letter_of_id(c) || (c >= '0' && c <= '9') || c == '_'; });
}

std::optional<std::string> read_landmark(JsonAt const& at, bool midline) {
  auto const said = at.string();
  if (!said) return std::nullopt;
  auto stem = *said;
  bool const other = stem.ends_with(".other");
  if (other) stem.remove_suffix(std::string_view(".other").size());
  if (stem.ends_with(".L") || stem.ends_with(".R")) {
    at.fault(fmt::format("{} names a side", in_quotes(*said)),
             "content is written for the own side: leave the suffix out, or write .other");
    return std::nullopt;
  }
  if (!is_landmark_word(stem)) {
    at.fault(fmt::format("{} is no landmark", in_quotes(*said)),
             "\"knotmap list landmarks\" shows them all");
    return std::nullopt;
  }
  if (other && midline) {
    at.fault("a place on the midline has no other side", "use landmarks of the midline");
    return std::nullopt;
  }
  return std::string(*said);
}

/// Whether a direction leads away from the midline or toward it.
bool faces_sideways(std::variant<Facing, float> const& from) {
  auto const* const facing = std::get_if<Facing>(&from);
  return facing == nullptr || *facing == Facing::out || *facing == Facing::in;
}

void read_offset(JsonAt const& at, std::string_view key, float& into) {
  if (auto const offset = at.maybe(key)) {
    put(into, offset->number(-offset_cm_limit, offset_cm_limit));
  }
}

/// An anchor without its "from".
std::optional<Anchor> read_where(JsonAt const& at, bool midline) {
  Anchor anchor;
  anchor.pointer = at.pointer();
  bool good = true;
  auto const between = at.maybe("between");
  auto const one = at.maybe("at");
  if (between.has_value() == one.has_value()) {
    at.fault(one ? R"(has both "at" and "between")" : R"(has neither "at" nor "between")",
             "an anchor lies at one landmark or between two");
    return std::nullopt;
  }
  if (one) {
    auto name = read_landmark(*one, midline);
    good = name.has_value();
    put(anchor.a, std::move(name));
    if (auto const t = at.maybe("t")) t->fault(R"("t" goes with "between" only)", "remove it");
  } else {
    auto const pair = between->items(2, 2);
    if (pair.size() != 2) return std::nullopt;
    auto first = read_landmark(pair[0], midline);
    auto second = read_landmark(pair[1], midline);
    good = first && second;
    if (good && *first == *second) {
      between->fault("both landmarks are the same", "use \"at\" with one landmark");
      good = false;
    }
    put(anchor.a, std::move(first));
    put(anchor.b, std::move(second));
    auto const t = at.at("t");
    auto const share = t ? t->number(t_least, t_most) : std::nullopt;
    good = good && share;
    put(anchor.t, share);
  }
  read_offset(at, "up_cm", anchor.up_cm);
  read_offset(at, "out_cm", anchor.out_cm);
  read_offset(at, "front_cm", anchor.front_cm);
  if (midline && anchor.out_cm != 0.0F) {
    at.fault("\"out_cm\" is not 0 for a place on the midline", "remove it");
    anchor.out_cm = 0.0F;  // reported once
  }
  if (!good) return std::nullopt;
  return anchor;
}

std::optional<std::variant<Facing, float>> read_from(JsonAt const& from, bool between,
                                                     bool midline) {
  std::optional<std::variant<Facing, float>> said;
  if (from.is_number()) {
    auto const degrees = from.number(0.0, 360.0);
    if (!between) {
      from.fault("degrees need an axis between two landmarks", "use \"between\", or a word");
    }
    if (!degrees || !between) return std::nullopt;
    said = static_cast<float>(*degrees);
  } else {
    auto const facing = from.one_of(facings);
    if (!facing) return std::nullopt;
    said = *facing;
  }
  if (midline && faces_sideways(*said)) {
    from.fault("a place on the midline cannot face sideways", "use front, back, above or below");
    return std::nullopt;
  }
  return said;
}

}  // namespace

std::optional<Anchor> read_anchor(JsonAt const& at, bool midline) {
  if (!at.object_of({"at", "between", "t", "up_cm", "out_cm", "front_cm", "from"})) {
    return std::nullopt;
  }
  auto anchor = read_where(at, midline);
  auto const from = at.at("from");
  auto const said =
      from ? read_from(*from, at.maybe("between").has_value(), midline) : std::nullopt;
  if (!anchor || !said) return std::nullopt;
  anchor->from = *said;
  return anchor;
}

std::optional<Facing> read_facing(JsonAt const& at) {
  return at.one_of(facings);
}

std::optional<Spot> read_spot(JsonAt const& at) {
  if (!at.object_of(
          {"at", "between", "t", "up_cm", "out_cm", "front_cm", "from", "depth_cm", "width_cm"})) {
    return std::nullopt;
  }
  auto anchor = read_where(at, false);
  Spot spot;
  spot.on_bone = true;
  bool good = anchor.has_value();
  if (auto const from = at.maybe("from")) {
    spot.on_bone = false;
    auto const said = read_from(*from, at.maybe("between").has_value(), false);
    good = good && said;
    if (good) anchor->from = *said;
  }
  if (auto const depth = at.maybe("depth_cm")) {
    if (spot.on_bone) {
      depth->fault("a depth needs the skin that it is under", "add \"from\", or take it out");
      good = false;
    }
    auto const said = depth->number(depth_cm_least, depth_cm_most);
    good = good && said;
    put(spot.depth_cm, said);
  }
  if (auto const width = at.maybe("width_cm")) {
    auto const said = width->number(width_cm_least, width_cm_most);
    good = good && said;
    put(spot.width_cm, said);
  }
  if (!good) return std::nullopt;
  spot.anchor = *std::move(anchor);
  return spot;
}

std::vector<Anchor> read_anchors(JsonAt const& list, bool midline) {
  std::vector<Anchor> anchors;
  for (auto const& item : list.items(1, most_anchors)) {
    if (auto anchor = read_anchor(item, midline)) anchors.push_back(*std::move(anchor));
  }
  return anchors;
}

std::vector<Stroke> read_strokes(JsonAt const& list, bool midline, std::size_t least) {
  std::vector<Stroke> strokes;
  for (auto const& item : list.items(least, most_strokes)) {
    if (!item.object_of({"line", "radius_cm"})) continue;
    Stroke stroke;
    if (auto const line = item.at("line")) stroke.line = read_anchors(*line, midline);
    auto const at = item.at("radius_cm");
    auto const radius = at ? at->number(radius_cm_least, radius_cm_most) : std::nullopt;
    if (stroke.line.empty() || !radius) continue;
    stroke.radius_cm = static_cast<float>(*radius);
    strokes.push_back(std::move(stroke));
  }
  return strokes;
}

}  // namespace knotmap

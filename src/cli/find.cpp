// knotmap find: which points could cause a pain here?
#include <memory>
#include <string>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/words.h"
#include "cli/call.h"
#include "cli/subcommands.h"
#include "finder/finder.h"
#include "relief/page.h"
#include "state/command_args.h"

namespace knotmap {
namespace {

struct FindCall : Call {
  std::string at;
  std::string near;
  std::string region;
  std::string text;
  int limit = 0;
  bool json = false;
};

/// What the call asks about: a place of the skin, or points that were named outright.
struct Asked {
  Place place;
  std::vector<Candidate> named;
};

Fault unknown(std::string_view kind, std::string const& name, std::vector<std::string> const& known,
              std::string_view see) {
  auto const near = did_you_mean(name, known);
  return {.file = {},
          .pointer = {},
          .what = fmt::format("no {} is called \"{}\"", kind, name),
          .remedy = near.empty() ? fmt::format("see: knotmap list {}", see)
                                 : fmt::format("did you mean \"{}\"?", near)};
}

Result<Place> place_of_landmark(World const& world, std::string const& name) {
  if (auto const* const landmark = world.body->find_landmark(name)) return landmark->place;
  std::vector<std::string> known;
  for (auto const& each : world.body->landmarks()) {
    known.push_back(each.id);
    known.insert(known.end(), each.aliases.begin(), each.aliases.end());
  }
  return fail(unknown("landmark", name, known, "landmarks"));
}

Result<Place> place_of_region(World const& world, std::string const& name) {
  auto const parsed = parse_id(name);
  auto const* const region = parsed ? world.atlas->region(parsed->id) : nullptr;
  if (region == nullptr) {
    std::vector<std::string> known;
    for (auto const& each : world.atlas->regions) known.push_back(each.id);
    return fail(unknown("region", parsed ? parsed->id : name, known, "regions"));
  }
  auto const side = region->midline ? Side::midline : parsed->side.value_or(Side::right);
  return world.placed->regions().middle(*region, side);
}

/// Points that the words name: of a muscle, or one of it.
std::vector<Candidate> named_points(World const& world, Found const& found) {
  std::vector<Candidate> named;
  auto const parsed = parse_id(found.id);
  if (!parsed) return named;
  auto const points = world.placed->points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    auto const& id = found.kind == FoundKind::muscle ? points[i].muscle->id : points[i].point->id;
    bool const right_side = !parsed->side || *parsed->side == points[i].side;
    if (id == parsed->id && right_side) {
      Candidate candidate;
      candidate.point = i;
      candidate.score = std::min(found.score, 1.0F);
      candidate.reason = "you named it";
      named.push_back(std::move(candidate));
    }
  }
  return named;
}

Result<Asked> asked_by_text(World& world, std::string const& text) {
  auto const hits = search_of(world).search(text, 5);
  for (auto const& hit : hits) {
    if (hit.kind == FoundKind::region || hit.kind == FoundKind::landmark) {
      auto const place = hit.kind == FoundKind::region ? place_of_region(world, hit.id)
                                                       : place_of_landmark(world, hit.id);
      if (!place) return fail(place.error());
      return Asked{*place, {}};
    }
    auto named = named_points(world, hit);
    if (named.empty()) continue;
    auto const place = world.placed->place(named.front().point);
    if (!place) return fail(place.error());
    return Asked{*place, std::move(named)};
  }
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("nothing in the atlas is called \"{}\"", text),
               .remedy = R"(try a part of the body ("shoulder blade") or a muscle ("trapezius"))"});
}

Result<Asked> asked_of(World& world, FindCall const& call) {
  if (!call.text.empty()) return asked_by_text(world, call.text);
  Result<Place> place = Place{};
  if (!call.at.empty()) {
    std::vector<std::string> const args{call.at};
    auto const spot = coordinates_of(args);
    if (!spot) return fail(spot.error());
    place = skin_near(world, *spot);
  } else if (!call.near.empty()) {
    place = place_of_landmark(world, call.near);
  } else if (call.region.empty()) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "the words are empty",
                 .remedy = "say where it hurts: --near T5"});
  } else {
    place = place_of_region(world, call.region);
  }
  if (!place) return fail(place.error());
  return Asked{*place, {}};
}

void answer_json(World const& world, Asked const& asked, std::vector<Candidate> const& candidates,
                 std::vector<RedFlag const*> const& warnings) {
  auto const here = world.placed->regions().at(asked.place);
  nlohmann::ordered_json json;
  json["at"] = coordinates(world.body->base().position(asked.place));
  json["region"] = region_id(here);
  json["region_name"] = here.name();
  json["warnings"] = nlohmann::ordered_json::array();
  for (auto const* const flag : warnings) {
    json["warnings"].push_back({{"id", flag->id},
                                {"action", word(flag->action)},
                                {"title", flag->title},
                                {"body", flag->body}});
  }
  json["press_here"] = nullptr;
  if (auto const note = press_note(*world.placed, asked.place)) {
    json["press_here"] = {
        {"press", word(note->press)}, {"title", note->title}, {"body", note->body}};
  }
  json["candidates"] = nlohmann::ordered_json::array();
  for (auto const& candidate : candidates) {
    auto const& point = world.placed->points()[candidate.point];
    json["candidates"].push_back({{"id", point.point->id},
                                  {"side", side_text(point.side)},
                                  {"muscle", point.muscle->id},
                                  {"score", std::round(candidate.score * 1000.0F) / 1000.0},
                                  {"level", word(candidate.level)},
                                  {"reason", candidate.reason}});
  }
  answer(json);
}

void answer_text(World const& world, Asked const& asked, std::vector<Candidate> const& candidates,
                 std::vector<RedFlag const*> const& warnings) {
  auto const here = world.placed->regions().at(asked.place);
  std::string text = fmt::format("Pain {}\n", here.name());
  if (auto const note = press_note(*world.placed, asked.place)) {
    text += fmt::format("\n  {}\n  {}\n", note->title, note->body);
  }
  for (auto const* const flag : warnings) {
    text += fmt::format("\n  First ({}): {}\n  {}\n", word(flag->action), flag->title, flag->body);
  }
  if (candidates.empty()) {
    text += "\nNo point of this atlas is known to send pain here.\n";
  } else {
    text += "\nPoints that could cause it, best first:\n";
  }
  int rank = 0;
  for (auto const& candidate : candidates) {
    auto const& point = world.placed->points()[candidate.point];
    text += fmt::format("  {:2}. {:<24} {:>3.0f} %  {}: {}; {}\n", ++rank, to_string(point.id()),
                        candidate.score * 100.0F, point.muscle->name, point.point->relief.name,
                        candidate.reason);
  }
  answer(text);
}

int find(FindCall const& call) {
  auto world = world_of(call);
  if (!world) return told(world.error());
  auto const asked = asked_of(*world, call);
  if (!asked) return told(asked.error());
  Pain const pain{{Dab{.place = asked->place}}};
  auto candidates = asked->named.empty() ? find_candidates(*world->placed, pain) : asked->named;
  if (call.limit > 0 && candidates.size() > static_cast<std::size_t>(call.limit)) {
    candidates.resize(static_cast<std::size_t>(call.limit));
  }
  auto const warnings = warnings_for(*world->placed, pain);
  (call.json ? answer_json : answer_text)(*world, *asked, candidates, warnings);
  return exit_done;
}

}  // namespace

void add_find(CLI::App& program, Task& task) {
  auto call = std::make_shared<FindCall>();
  auto* const app = program.add_subcommand("find", "which points could cause a pain here");
  add_call_options(*app, *call);
  auto* const where = app->add_option_group("where", "where it hurts (one of these)");
  where->add_option("--at", call->at, "X,Y,Z in metres on the base body");
  where->add_option("--near", call->near, "a landmark: C7, T5, \"acromion top left\"");
  where->add_option("--region", call->region, "a region: see knotmap list regions");
  where->add_option("--text", call->text, "in your own words: \"between the shoulder blades\"");
  where->require_option(1);
  app->add_option("--limit", call->limit, "at most so many")->check(CLI::Range(1, 10000));
  app->add_flag("--json", call->json, "for programs");
  app->footer("Example:\n  knotmap find --near T5\n  knotmap find --at 0.05,1.42,-0.09 --json");
  app->callback([call, &task] { task = [call] { return find(*call); }; });
}

}  // namespace knotmap

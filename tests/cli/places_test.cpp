// Places mean one thing: what a list gives as "at" is what --at takes, whatever body is shown.
#include <catch2/catch.hpp>
#include <map>

#include <fmt/format.h>
#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "commands/command_args.h"
#include "state/names.h"
#include "state/world.h"

using namespace knotmap;
using namespace knotmap::test;
using nlohmann::json;

namespace {

constexpr float millimetre = 0.001F;

World const& world() {
  static auto const loaded = load_world(std::filesystem::path(KNOTMAP_ASSETS) / "body",
                                        std::filesystem::path(KNOTMAP_ASSETS) / "atlas");
  REQUIRE(loaded);
  return *loaded;
}

/// Each list is asked for once.
json const& listed(std::string const& kind, std::string const& body) {
  static std::map<std::string, json> lists;
  auto const [list, added] = lists.try_emplace(kind + " " + body);
  if (added) list->second = json_of("list " + kind + " --json --body " + body)[kind];
  return list->second;
}

glm::vec3 spot_of(json const& metres) {
  return {metres[0].get<float>(), metres[1].get<float>(), metres[2].get<float>()};
}

/// A listed region as other answers name it.
std::string id_of(json const& region) {
  auto const side = region["side"].get<std::string>();
  return region["id"].get<std::string>() + (side == "M" ? "" : "." + side);
}

/// As it stands on a command line.
std::string argument_of(json const& metres) {
  return metres[0].dump() + "," + metres[1].dump() + "," + metres[2].dump();
}

/// The place that --at, --pain and `pain at` meet: read by what they read with.
Place met(json const& at) {
  std::vector<std::string> const arguments{argument_of(at)};
  auto const spot = coordinates_of(arguments);
  REQUIRE(spot);
  auto const place = skin_near(world(), *spot);
  REQUIRE(place);
  return *place;
}

std::string region_at(Place const& place) {
  auto const here = world().placed->regions().at(place);
  REQUIRE(here.region != nullptr);
  return here.id();
}

std::vector<std::string> ids_of(json const& candidates) {
  std::vector<std::string> ids;
  for (auto const& each : candidates) ids.push_back(each["id"].get<std::string>());
  return ids;
}

}  // namespace

TEST_CASE("the at of all that is listed is met again, on the base body and on the one listed") {
  for (std::string const body : {"base", "female", "male", "male:heavy", "female:muscular"}) {
    auto const surface = world().body->shaped(*parse_body(body));
    for (std::string const kind : {"points", "landmarks", "regions"}) {
      auto const& things = listed(kind, body);
      REQUIRE(things.size() > 90);
      for (auto const& thing : things) {
        INFO(body << " " << thing.dump());
        auto const place = met(thing["at"]);
        CHECK(glm::distance(world().body->base().position(place), spot_of(thing["at"])) <
              millimetre);
        CHECK(glm::distance(surface->position(place), spot_of(thing["position"])) < millimetre);
        if (kind == "points") CHECK(region_at(place) == thing["region"]);
        if (kind == "regions") {
          CHECK(region_at(place) == id_of(thing));
        }
      }
    }
  }
}

TEST_CASE("the at of a thing is the same on every body, its position is not") {
  for (std::string const kind : {"points", "landmarks", "regions"}) {
    auto const& base = listed(kind, "base");
    auto const& male = listed(kind, "male");
    REQUIRE(base.size() == male.size());
    for (std::size_t i = 0; i < base.size(); ++i) {
      INFO(base[i].dump() << male[i].dump());
      CHECK(base[i]["at"] == base[i]["position"]);
      CHECK(male[i]["at"] == base[i]["at"]);
    }
    CHECK(male[0]["position"] != male[0]["at"]);
  }
}

TEST_CASE("the program meets the same place when what it lists is fed back to it") {
  std::map<std::string, json> landmarks;
  for (auto const& each : listed("landmarks", "female")) {
    landmarks[each["id"].get<std::string>()] = each;
  }
  // The tip of the middle finger was refused, and T5 was another place, while lists gave only
  // positions.
  for (auto const* const id : {"T5_spinous", "middle_tip.L", "middle_tip.R"}) {
    INFO(id);
    REQUIRE(landmarks.count(id) == 1);
    auto const& landmark = landmarks[id];
    auto const fed = json_of("find --json --at " + argument_of(landmark["at"]));
    auto const near = json_of("find --json --near " + std::string(id));
    CHECK(glm::distance(spot_of(fed["at"]), spot_of(landmark["at"])) < millimetre);
    CHECK(glm::distance(spot_of(fed["position"]), spot_of(landmark["position"])) < millimetre);
    CHECK(near["at"] == landmark["at"]);
    CHECK(fed["region"] == near["region"]);
    CHECK(ids_of(fed["candidates"]) == ids_of(near["candidates"]));
  }
  auto const& points = listed("points", "male");
  for (std::size_t i = 0; i < points.size(); i += 50) {
    auto const& point = points[i];
    INFO(point.dump());
    auto const fed = json_of("find --json --body male --at " + argument_of(point["at"]));
    CHECK(glm::distance(spot_of(fed["at"]), spot_of(point["at"])) < millimetre);
    CHECK(glm::distance(spot_of(fed["position"]), spot_of(point["position"])) < millimetre);
    CHECK(fed["region"] == point["region"]);
    auto const page = json_of("show --json --body male " + point["id"].get<std::string>() + "." +
                              point["side"].get<std::string>());
    CHECK(page["at"] == point["at"]);
    CHECK(page["position"] == point["position"]);
  }
  auto const& regions = listed("regions", "male:heavy");
  for (std::size_t i = 0; i < regions.size(); i += 25) {
    auto const id = id_of(regions[i]);
    INFO(id);
    CHECK(json_of("find --json --at " + argument_of(regions[i]["at"]))["region"] == id);
    CHECK(json_of("find --json --region " + id)["region"] == id);
  }
}

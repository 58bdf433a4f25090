// knotmap export as scripts call it: what is written, what is refused.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace knotmap::test;
using nlohmann::json;

namespace {

/// The JSON chunk of a .glb, and that its lengths are right.
json scene_of(std::filesystem::path const& file) {
  auto const bytes = text_of(file);
  auto const word = [&](std::size_t at) {
    std::uint32_t value = 0;
    REQUIRE(bytes.size() >= at + sizeof value);
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
  };
  REQUIRE(bytes.starts_with("glTF"));
  CHECK(word(4) == 2);
  CHECK(word(8) == bytes.size());
  return json::parse(bytes.substr(20, word(12)));
}

json exported(std::string const& arguments) {
  Scratch const scratch;
  auto const out = scratch.path("out.glb");
  auto const answer = call("export \"" + out.string() + "\" " + arguments);
  INFO(arguments << "\n" << answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(answer.out.empty());
  CHECK(answer.err.empty());
  return scene_of(out);
}

std::map<std::string, json> nodes_of(json const& scene) {
  std::map<std::string, json> nodes;
  for (auto const& node : scene["nodes"]) nodes[node["name"].get<std::string>()] = node;
  return nodes;
}

void refused(std::string const& arguments, std::string const& words) {
  Scratch const scratch;
  auto const out = scratch.path("out.glb");
  auto const answer = call("export \"" + out.string() + "\" " + arguments);
  INFO(arguments << "\n" << answer.err);
  CHECK(answer.exit == 2);
  CHECK(is_one_line(answer.err));
  CHECK(answer.err.find(words) != std::string::npos);
  CHECK(std::filesystem::is_empty(out.parent_path()));
}

}  // namespace

TEST_CASE("export holds what list tells, where list tells it") {
  auto const nodes = nodes_of(exported("--body male:lean"));
  for (std::string const kind : {"points", "landmarks"}) {
    auto const listed = json::parse(call("list " + kind + " --json --body male:lean").out)[kind];
    CHECK(nodes.at(kind)["children"].size() == listed.size());
    for (auto const& each : listed) {
      auto name = each["id"].get<std::string>();
      if (each.contains("side")) name += "." + each["side"].get<std::string>();
      INFO(name);
      REQUIRE(nodes.count(name) == 1);
      auto const& node = nodes.at(name);
      for (std::size_t i = 0; i < 3; ++i) {
        CHECK(node["translation"][i].get<double>() ==
              Approx(each["position"][i].get<double>()).margin(6e-5));
      }
      if (kind == "landmarks") continue;
      for (auto const* const key : {"muscle", "name", "press", "region"}) {
        CHECK(node["extras"][key] == each[key]);
      }
    }
  }
}

TEST_CASE("export of one muscle or one point holds only their X's") {
  auto const children = [](std::string const& arguments) {
    return nodes_of(exported(arguments)).at("points")["children"].size();
  };
  auto const shown = json::parse(call("list points --json").out)["points"];
  auto const of_trapezius = std::count_if(
      shown.begin(), shown.end(), [](json const& each) { return each["muscle"] == "trapezius"; });
  CHECK(children("--muscle trapezius") == static_cast<std::size_t>(of_trapezius));
  CHECK(children("--point trapezius-1.L") == 1);
  CHECK(nodes_of(exported("--point trapezius-1.L")).count("trapezius-1.L") == 1);
  CHECK(nodes_of(exported("--point trapezius-1")).count("trapezius-1.R") == 1);
}

TEST_CASE("an export that cannot be is one line, and nothing is written") {
  refused("--muscle trapezus", "did you mean \"trapezius\"?");
  refused("--point trapezus-1", "did you mean \"trapezius-1\"?");
  refused("--point trapezius-1.M", "does not exist on that side");
  refused("--point trapezius-1 --muscle trapezius", "excludes");
  refused("--body giant", "giant");
  refused("--atlas /nonexistent", "/nonexistent");
  auto const wrong = [](std::string const& out, std::string const& words) {
    auto const answer = call("export \"" + out + "\"");
    INFO(out << "\n" << answer.err);
    CHECK(answer.exit == 2);
    CHECK(is_one_line(answer.err));
    CHECK(answer.err.find(words) != std::string::npos);
  };
  Scratch const scratch;
  wrong(scratch.path("no/such/folder.glb").string(), "folder does not exist");
  wrong(scratch.path(".").string(), "folder");
  wrong(scratch.path("out.gltf").string(), "out.glb");
  wrong("/proc/out.glb", "cannot be written");
  wrong("/dev/full", "cannot be written");
  CHECK_FALSE(std::filesystem::exists(scratch.path("out.gltf")));
}

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

void export_refused(std::string const& arguments, std::string const& words) {
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

TEST_CASE("export of everything holds each muscle that list tells, on each of its sides") {
  auto const nodes = nodes_of(exported(""));
  std::size_t sides = 0;
  auto const listed = json::parse(call("list muscles --json").out);
  for (auto const& muscle : listed["muscles"]) {
    auto const id = muscle["id"].get<std::string>();
    auto const on = muscle["sides"].get<std::string>();
    for (std::string const side : {"left", "right", "midline"}) {
      if (on != side && (on != "both" || side == "midline")) continue;
      auto const name = id + (side == "left" ? ".L" : side == "right" ? ".R" : ".M");
      INFO(name);
      REQUIRE(nodes.count(name) == 1);
      auto const& extras = nodes.at(name)["extras"];
      CHECK(extras["id"] == name);
      CHECK(extras["kind"] == "muscle");
      CHECK(extras["name"] == muscle["name"]);
      ++sides;
    }
  }
  CHECK(nodes.at("muscles")["children"].size() == sides);
  CHECK(nodes.at("femur.R")["extras"]["kind"] == "bone");
  CHECK(nodes.count("skull.M") == 1);
}

TEST_CASE("export of one muscle or one point holds only their shapes") {
  auto const held = [](std::string const& arguments) {
    auto const nodes = nodes_of(exported(arguments));
    CHECK_FALSE(nodes.contains("bones"));
    std::vector<std::string> names;
    for (auto const& [name, node] : nodes) {
      if (node.contains("extras") && node["extras"].value("kind", "") == "muscle") {
        names.push_back(name);
      }
      if (!node.contains("extras") || !node["extras"].contains("press")) continue;
      names.push_back("X " + name.substr(name.size() - 1));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
  };
  using Names = std::vector<std::string>;
  CHECK(held("--muscle trapezius") == Names{"X L", "X R", "trapezius.L", "trapezius.R"});
  CHECK(held("--muscle trapezius.L") == Names{"X L", "trapezius.L"});
  CHECK(held("--point trapezius-1.L") == Names{"X L", "trapezius.L"});
  CHECK(held("--point trapezius-1") == Names{"X R", "trapezius.R"});
}

TEST_CASE("a ghost is exported when it is asked for") {
  auto const alpha = [](std::string const& arguments) {
    auto const scene = exported("--point trapezius-1 " + arguments);
    for (auto const& material : scene["materials"]) {
      if (material["name"] == "skin") return material.value("alphaMode", "OPAQUE");
    }
    return std::string("no skin");
  };
  CHECK(alpha("") == "OPAQUE");
  CHECK(alpha("--ghost") == "BLEND");
}

TEST_CASE("an export that cannot be is one line, and nothing is written") {
  export_refused("--muscle trapezus", "did you mean \"trapezius\"?");
  export_refused("--muscle trapezius.M", "does not exist on that side");
  export_refused("--muscle trapezius.Q", "did you mean \"trapezius\"?");
  export_refused("--point trapezus-1", "did you mean \"trapezius-1\"?");
  export_refused("--point trapezius-1.M", "does not exist on that side");
  export_refused("--point trapezius-1 --muscle trapezius", "excludes");
  export_refused("--body giant", "giant");
  export_refused("--atlas /nonexistent", "/nonexistent");
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

// Broken body files: each gives one clear fault and never a crash.
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <random>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "body/body.h"
#include "body/skin_file.h"

using namespace knotmap;
using Json = nlohmann::json;

namespace {

std::string const& real_file() {
  static std::string const bytes = [] {
    std::ifstream stream(KNOTMAP_ASSETS "/body/body.glb", std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
  }();
  return bytes;
}

std::uint32_t word_at(std::string const& bytes, std::size_t at) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes.data() + at, sizeof(word));
  return word;
}

std::string word(std::uint32_t value) {
  std::string bytes(sizeof(value), '\0');
  std::memcpy(bytes.data(), &value, sizeof(value));
  return bytes;
}

/// The file in its two parts, to be changed and put together again.
struct Parts {
  Json json;
  std::string binary;

  static Parts of_real_file() {
    auto const& bytes = real_file();
    auto const length = word_at(bytes, 12);
    return {Json::parse(bytes.substr(20, length)), bytes.substr(20 + length + 8)};
  }

  [[nodiscard]] std::string whole() const {
    std::string text = json.dump();
    while (text.size() % 4 != 0) text += ' ';
    auto const size = static_cast<std::uint32_t>(text.size());
    auto const bin = static_cast<std::uint32_t>(binary.size());
    return "glTF" + word(2) + word(12 + 8 + size + 8 + bin) + word(size) + "JSON" + text +
           word(bin) + std::string("BIN\0", 4) + binary;
  }

  [[nodiscard]] Json& primitive() { return json["meshes"][0]["primitives"][0]; }
  [[nodiscard]] Json& accessor(char const* attribute) {
    return json["accessors"][primitive()["attributes"][attribute].get<std::size_t>()];
  }
  [[nodiscard]] std::size_t offset_of(Json const& accessor) const {
    auto const& view = json["bufferViews"][accessor["bufferView"].get<std::size_t>()];
    return view.value("byteOffset", std::size_t{0}) + accessor.value("byteOffset", std::size_t{0});
  }
  template <class T>
  void put(Json const& accessor, std::size_t byte, T value) {
    std::memcpy(binary.data() + offset_of(accessor) + byte, &value, sizeof(value));
  }
};

Result<SkinFile> read(std::string const& bytes) {
  auto const path = std::filesystem::temp_directory_path() /
                    ("knotmap_glb_test." + std::to_string(getpid()) + ".glb");
  std::ofstream(path, std::ios::binary) << bytes;
  auto result = read_skin(path);
  std::filesystem::remove(path);
  return result;
}

Fault fault_of(std::string const& bytes) {
  auto const result = read(bytes);
  REQUIRE(!result);
  auto const& fault = result.error();
  CHECK(fault.file.find("knotmap_glb_test.") != std::string::npos);
  CHECK(!fault.what.empty());
  CHECK(fault.what.find('\n') == std::string::npos);
  CHECK(fault.remedy == "restore assets/body/body.glb");
  return fault;
}

/// The fault after a change to the parts of the real file.
Fault fault_after(std::function<void(Parts&)> const& change) {
  auto parts = Parts::of_real_file();
  change(parts);
  return fault_of(parts.whole());
}

bool reports(std::string const& text, char const* part) {
  INFO(text);
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the real file put together again is read") {
  auto const result = read(Parts::of_real_file().whole());
  INFO((result ? "" : to_line(result.error())));
  REQUIRE(result);
  CHECK(result->skin.triangles.size() > 90000);
  CHECK(result->positions.size() == result->skin.vertex_count());
}

TEST_CASE("a file cut short is reported at every length") {
  auto const& whole = real_file();
  std::size_t const json_end = 20 + word_at(whole, 12);
  for (std::size_t const length :
       {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{4}, std::size_t{11},
        std::size_t{12}, std::size_t{19}, std::size_t{20}, std::size_t{21}, json_end - 1, json_end,
        json_end + 4, json_end + 8, json_end + 9, whole.size() / 2, whole.size() - 4,
        whole.size() - 1}) {
    INFO(length);
    fault_of(whole.substr(0, length));
    // The same with a header that agrees with the length: only the chunks show it.
    if (length < 20) continue;
    fault_of(whole.substr(0, 8) + word(static_cast<std::uint32_t>(length)) +
             whole.substr(12, length - 12));
  }
}

TEST_CASE("files that are something else are reported") {
  CHECK(reports(fault_of("").what, "empty"));
  CHECK(reports(fault_of("This is a text file, not a body.\n").what, "not a binary glTF"));
  CHECK(reports(fault_of("{\"asset\":{\"version\":\"2.0\"}}").what, "not a binary glTF"));
  CHECK(reports(fault_of(std::string(100000, '\0')).what, "not a binary glTF"));
  auto old = real_file();
  old[4] = 1;
  CHECK(reports(fault_of(old).what, "2.0"));
}

TEST_CASE("a missing file and a folder are reported") {
  auto const missing = read_skin("/nowhere/body.glb");
  REQUIRE(!missing);
  CHECK(reports(missing.error().what, "no such file"));
  auto const folder = read_skin(std::filesystem::temp_directory_path());
  REQUIRE(!folder);
  CHECK(reports(folder.error().what, "not a file"));
  auto const body = Body::load("/nowhere");
  REQUIRE(!body);
  CHECK(reports(body.error().file, "body.glb"));
}

TEST_CASE("JSON that is wrong is reported") {
  auto bytes = real_file();
  bytes[20] = 'x';
  fault_of(bytes);
  CHECK(fault_after([](Parts& p) { p.json = Json::array(); }).pointer.size() < 60);
  fault_after([](Parts& p) { p.json.erase("meshes"); });
  fault_after([](Parts& p) { p.json.erase("buffers"); });
  fault_after([](Parts& p) { p.json.erase("accessors"); });
  fault_after([](Parts& p) { p.json.erase("bufferViews"); });
  fault_after([](Parts& p) { p.json["meshes"][0]["primitives"] = Json::array(); });
  fault_after([](Parts& p) { p.json["meshes"][0]["primitives"].push_back(p.primitive()); });
  fault_after([](Parts& p) { p.primitive().erase("indices"); });
  fault_after([](Parts& p) { p.primitive()["mode"] = 1; });
  fault_after([](Parts& p) { p.json["buffers"][0]["uri"] = "/etc/passwd"; });
}

TEST_CASE("an attribute that is missing is named") {
  for (auto const* const name : {"POSITION", "COLOR_0", "_SOURCE", "_MIRROR", "_GARMENT", "_BAND",
                                 "JOINTS_0", "WEIGHTS_0"}) {
    auto const fault = fault_after([&](Parts& p) { p.primitive()["attributes"].erase(name); });
    CHECK(reports(fault.what, name));
  }
}

TEST_CASE("accessors of wrong type, count or place are reported with the accessor") {
  for (auto const* const name : {"POSITION", "COLOR_0", "_SOURCE", "_MIRROR", "_GARMENT", "_BAND",
                                 "JOINTS_0", "WEIGHTS_0"}) {
    INFO(name);
    auto const broken = [&](char const* key, Json const& value) {
      auto const fault = fault_after([&](Parts& p) { p.accessor(name)[key] = value; });
      INFO(to_line(fault));
      return fault.pointer;
    };
    CHECK(reports(broken("componentType", 5125), name));
    CHECK(reports(broken("type", "VEC2"), name));
    CHECK(reports(broken("count", 4000000000U), name));
    CHECK(!broken("count", 100).empty());
    CHECK(reports(broken("byteOffset", 99999999), name));
    CHECK(reports(broken("bufferView", 999), name));
    CHECK(reports(broken("bufferView", -7), name));
  }
  CHECK(reports(fault_after([](Parts& p) { p.primitive()["attributes"]["_MIRROR"] = 999; }).what,
                "no such accessor"));
  CHECK(reports(
      fault_after([](Parts& p) { p.json["bufferViews"][0]["byteLength"] = 4000000000U; }).what,
      "buffer"));
}

TEST_CASE("indices and mirrors out of bounds are reported") {
  auto const index = [](Parts& p, std::size_t at, std::uint16_t value) {
    p.put(p.json["accessors"][p.primitive()["indices"].get<std::size_t>()], at * 2, value);
  };
  CHECK(reports(fault_after([&](Parts& p) { index(p, 30, 65535); }).what, "65535"));
  CHECK(fault_after([&](Parts& p) { index(p, 30, 0); }).pointer == "indices");
  CHECK(fault_after([](Parts& p) {
          p.put(p.accessor("_MIRROR"), 0, std::uint16_t{65535});
        }).pointer == "_MIRROR");
  CHECK(fault_after([](Parts& p) { p.put(p.accessor("_MIRROR"), 0, std::uint16_t{77}); }).pointer ==
        "_MIRROR");
  CHECK(reports(fault_after([](Parts& p) {
                  auto& indices = p.json["accessors"][p.primitive()["indices"].get<std::size_t>()];
                  indices["count"] = indices["count"].get<int>() - 1;
                }).what,
                "whole triangles"));
  CHECK(reports(fault_after([](Parts& p) {
                  auto& indices = p.json["accessors"][p.primitive()["indices"].get<std::size_t>()];
                  indices["count"] = indices["count"].get<int>() - 3;
                }).what,
                "halves"));
}

TEST_CASE("numbers that are no body are reported") {
  for (float const wrong : {std::numeric_limits<float>::quiet_NaN(),
                            std::numeric_limits<float>::infinity(), 7.0F, -1e30F}) {
    INFO(wrong);
    CHECK(fault_after([&](Parts& p) { p.put(p.accessor("POSITION"), 1200, wrong); }).pointer ==
          "POSITION");
    auto const fault = fault_after([&](Parts& p) {
      auto const target = p.primitive()["targets"][6]["POSITION"].get<std::size_t>();
      p.put(p.json["accessors"][target], 48004, wrong);
    });
    CHECK(reports(fault.pointer, "targets/6"));
    CHECK(reports(fault.what, "vertex 4000"));
  }
}

TEST_CASE("a body that is not symmetric is reported") {
  CHECK(reports(fault_after([](Parts& p) { p.put(p.accessor("POSITION"), 1200, 0.123F); }).what,
                "not mirrored"));
  auto const fault = fault_after([](Parts& p) {
    auto const target = p.primitive()["targets"][2]["POSITION"].get<std::size_t>();
    p.put(p.json["accessors"][target], 1204, 0.0123F);
  });
  CHECK(reports(fault.pointer, "targets/2"));
  CHECK(reports(fault.what, "not mirrored"));
}

TEST_CASE("morph targets that are missing, renamed or short are reported") {
  CHECK(reports(fault_after([](Parts& p) { p.primitive()["targets"].erase(9); }).what, "9"));
  CHECK(reports(fault_after([](Parts& p) { p.primitive().erase("targets"); }).what, "0"));
  CHECK(reports(fault_after([](Parts& p) { p.json["meshes"][0].erase("extras"); }).pointer,
                "targetNames"));
  CHECK(reports(
      fault_after([](Parts& p) { p.json["meshes"][0]["extras"]["targetNames"][5] = "man"; }).what,
      "\"male\""));
  CHECK(reports(
      fault_after([](Parts& p) { p.json["meshes"][0]["extras"]["targetNames"][5] = 5; }).what,
      "\"male\""));
  CHECK(reports(fault_after([](Parts& p) {
                  auto const target = p.primitive()["targets"][1]["POSITION"].get<std::size_t>();
                  p.json["accessors"][target]["count"] = 10;
                }).pointer,
                "targets/1"));
}

TEST_CASE("joints that are missing, turned, skewed or out of place are reported") {
  auto const pointer = [](std::function<void(Parts&)> const& change) {
    return fault_after(change).pointer;
  };
  auto const node = [](Parts& p, std::string const& name) -> Json& {
    auto& nodes = p.json["nodes"];
    return *std::find_if(nodes.begin(), nodes.end(),
                         [&](Json const& each) { return each["name"] == name; });
  };
  CHECK(pointer([](Parts& p) { p.json.erase("skins"); }) == "/skins");
  CHECK(pointer([](Parts& p) { p.json["skins"][0]["joints"] = Json::array(); }) ==
        "/skins/0/joints");
  CHECK(pointer([](Parts& p) { p.json["skins"][0]["joints"][3] = 9999; }) == "/skins/0/joints");
  CHECK(pointer([](Parts& p) { p.json["skins"][0]["joints"][3] = -1; }) == "/skins/0/joints");
  CHECK(reports(pointer([](Parts& p) { p.json["skins"][0]["joints"].erase(0); }), "/nodes/"));
  CHECK(reports(pointer([&](Parts& p) { node(p, "head")["name"] = "jaw"; }), "/nodes/"));
  CHECK(reports(pointer([&](Parts& p) { node(p, "head")["rotation"] = {0, 0, 1, 0}; }), "/nodes/"));
  CHECK(reports(pointer([&](Parts& p) { node(p, "head")["translation"] = {0, 9, 0}; }), "/nodes/"));
  CHECK(reports(pointer([&](Parts& p) { node(p, "hand.L")["name"] = "paw.L"; }), "paw.L"));
  CHECK(reports(pointer([&](Parts& p) { node(p, "hand.L")["translation"][1] = 0.5; }), "hand.L"));
  CHECK(reports(pointer([](Parts& p) { p.json["skins"][0].erase("extras"); }), "female"));
  CHECK(reports(pointer([](Parts& p) { p.json["skins"][0]["extras"]["male"].erase(5); }), "male"));
  CHECK(
      reports(pointer([](Parts& p) { p.json["skins"][0]["extras"]["male"][5] = "here"; }), "male"));
  CHECK(reports(pointer([](Parts& p) { p.json["skins"][0]["extras"]["male"][5][1] = 7; }), "male"));
  CHECK(
      reports(pointer([](Parts& p) { p.json["skins"][0]["extras"]["male"][5][0] = 0.1; }), "male"));
  CHECK(pointer([](Parts& p) { p.put(p.accessor("JOINTS_0"), 400, std::uint8_t{200}); }) ==
        "JOINTS_0");
  CHECK(pointer([](Parts& p) { p.put(p.accessor("WEIGHTS_0"), 800, std::uint16_t{7}); }) ==
        "WEIGHTS_0");
  auto const skewed = fault_after([](Parts& p) {
    p.put(p.accessor("JOINTS_0"), 400, std::uint8_t{0});
    for (int i = 0; i < 4; ++i)
      p.put(p.accessor("WEIGHTS_0"), 800 + 2 * static_cast<std::size_t>(i),
            static_cast<std::uint16_t>(i == 0 ? 65535 : 0));
  });
  CHECK(reports(skewed.what, "not mirrored"));
}

TEST_CASE("random damage to the header and the JSON never crashes") {
  std::mt19937 random(3);
  auto const& whole = real_file();
  std::uniform_int_distribution<std::size_t> at(0, 20 + word_at(whole, 12) + 8);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int i = 0; i < 60; ++i) {
    auto bytes = whole;
    for (int k = 0; k < 1 + i % 4; ++k) bytes[at(random)] = static_cast<char>(byte(random));
    auto const result = read(bytes);
    if (result) {
      CHECK(result->positions.size() == result->skin.vertex_count());
    } else {
      CHECK(!result.error().what.empty());
    }
  }
}

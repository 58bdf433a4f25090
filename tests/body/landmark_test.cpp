// The landmarks of assets/body, what people call them, and broken landmark files.
#include "body/landmark_file.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "the_body.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::string called(char const* words) {
  auto const* const landmark = the_body()->find_landmark(words);
  return landmark == nullptr ? "" : landmark->id;
}

nlohmann::json the_file() {
  std::ifstream stream(KNOTMAP_ASSETS "/body/landmarks.json");
  return nlohmann::json::parse(stream);
}

/// Reads a landmarks file of this text and gives its fault (fails when there is none).
Fault landmark_fault_of(std::string const& text) {
  auto const path = std::filesystem::temp_directory_path() /
                    ("knotmap_landmark_test." + std::to_string(getpid()) + ".json");
  std::ofstream(path) << text;
  auto const read = read_landmarks(path, the_body()->base());
  std::filesystem::remove(path);
  REQUIRE(!read);
  CHECK(read.error().file == path.string());
  CHECK(!read.error().what.empty());
  CHECK(!read.error().remedy.empty());
  return read.error();
}

}  // namespace

TEST_CASE("landmarks have ids of their own and plain names, and mirror exactly") {
  auto const body = the_body();
  std::set<std::string> ids;
  CHECK(body->landmarks().size() >= 240);
  for (auto const& landmark : body->landmarks()) {
    INFO(landmark.id);
    CHECK(ids.insert(landmark.id).second);
    CHECK(!landmark.name.empty());
    glm::vec3 const at = body->base().position(landmark.place);
    if (landmark.side == Side::midline) {
      CHECK(at.x == 0.0F);
      continue;
    }
    CHECK(at.x * outward(landmark.side) > 0.0F);
    auto partner = landmark.id;
    partner.back() = letter(opposite(landmark.side));
    auto const* const other = body->landmark(partner);
    REQUIRE(other != nullptr);
    CHECK(body->base().position(other->place) == flipped(at));
    CHECK(other->bone == flipped(landmark.bone));
  }
}

TEST_CASE("landmarks lie where anatomy has them") {
  auto const body = the_body();
  auto const at = [&](char const* id) {
    INFO(id);
    auto const* const landmark = body->landmark(id);
    REQUIRE(landmark != nullptr);
    return body->base().position(landmark->place);
  };
  CHECK(at("C7_spinous").y > at("T5_spinous").y);
  CHECK(at("T5_spinous").y > at("L4_spinous").y);
  CHECK(at("sternal_notch").z > at("T2_spinous").z);
  CHECK(at("acromion_top.L").x > at("scap_spine_root.L").x);
  CHECK(at("scap_inferior_angle.R").y < at("scap_superior_angle.R").y);
  CHECK(at("heel.L").y < at("knee_crease_mid.L").y);
}

TEST_CASE("bones that can be felt are marked, the best known with a rank") {
  auto const body = the_body();
  int palpable = 0;
  int ranked = 0;
  for (auto const& landmark : body->landmarks()) {
    palpable += landmark.palpable ? 1 : 0;
    ranked += landmark.rank > 0 ? 1 : 0;
    if (landmark.rank > 0) CHECK(landmark.palpable);
  }
  CHECK(palpable == 154);
  CHECK(ranked == 54);
  CHECK(body->landmark("C7_spinous")->rank == 1);
  CHECK(body->landmark("acromion_top.R")->rank == body->landmark("acromion_top.L")->rank);
  CHECK_FALSE(body->landmark("knee_centre.L")->palpable);
  CHECK_FALSE(body->landmark("navel")->palpable);
}

TEST_CASE("a landmark is found by the words that people type") {
  CHECK(called("C7_spinous") == "C7_spinous");
  CHECK(called("c7 spinous") == "C7_spinous");
  CHECK(called("T5") == "T5_spinous");
  CHECK(called("t5") == "T5_spinous");
  CHECK(called("  Base of the NECK ") == "C7_spinous");
  CHECK(called("acromion_top.R") == "acromion_top.R");
  CHECK(called("acromion_top") == "acromion_top.L");
  CHECK(called("acromion top left") == "acromion_top.L");
  CHECK(called("right acromion") == "acromion_top.R");
  CHECK(called("top of the shoulder, right") == "acromion_top.R");
  CHECK(called("left ASIS") == "ASIS.L");
  CHECK(called("navel") == "navel");
}

TEST_CASE("words that are no landmark find none") {
  for (auto const* const words :
       {"", " ", "left", "right left", "elephant", "acromion_top.Q", "..."}) {
    CHECK(called(words).empty());
  }
}

TEST_CASE("every landmark of the file is read") {
  auto const read = read_landmarks(KNOTMAP_ASSETS "/body/landmarks.json", the_body()->base());
  REQUIRE(read);
  CHECK(read->size() == the_file()["landmarks"].size());
}

TEST_CASE("a broken landmarks file gives one fault that names the place") {
  CHECK(landmark_fault_of("").what.find("empty") != std::string::npos);
  CHECK(landmark_fault_of("{\"landmarks\": [").what.find("JSON") != std::string::npos);
  CHECK(landmark_fault_of("[1, 2]").pointer == "/landmarks");
  CHECK(landmark_fault_of("{\"format\":1}").pointer == "/landmarks");
  CHECK(landmark_fault_of(R"({"format":"x","landmarks":[]})").file.find("landmark") !=
        std::string::npos);
  CHECK(landmark_fault_of(R"({"format":2,"landmarks":[]})").pointer == "/format");
  CHECK(landmark_fault_of(R"({"format":1,"landmarks":[7]})").pointer == "/landmarks/0");
  CHECK(landmark_fault_of("\xff\xfe{}").what.find("JSON") != std::string::npos);
}

TEST_CASE("a wrong landmark gives a fault with its pointer") {
  auto const broken = [](char const* key, nlohmann::json value) {
    auto json = the_file();
    json["landmarks"][3][key] = std::move(value);
    return landmark_fault_of(json.dump());
  };
  CHECK(broken("id", 5).pointer == "/landmarks/3/id");
  CHECK(broken("id", "").pointer == "/landmarks/3/id");
  CHECK(broken("name", nullptr).pointer == "/landmarks/3/name");
  CHECK(broken("triangle", 4000000).pointer == "/landmarks/3/triangle");
  CHECK(broken("triangle", -1).pointer == "/landmarks/3/triangle");
  CHECK(broken("triangle", 1.5).pointer == "/landmarks/3/triangle");
  CHECK(broken("triangle", 12).pointer == "/landmarks/3/skin");
  CHECK(broken("barycentric", {0.5, 0.5}).pointer == "/landmarks/3/barycentric");
  CHECK(broken("barycentric", {0.9, 0.9, -0.8}).pointer == "/landmarks/3/barycentric");
  CHECK(broken("barycentric", {0.1, 0.1, 0.1}).pointer == "/landmarks/3/barycentric");
  CHECK(broken("skin", {0.0, "up", 0.0}).pointer == "/landmarks/3/skin/1");
  CHECK(broken("bone", {0.0, 1e9, 0.0}).pointer == "/landmarks/3/bone/1");
  CHECK(broken("aliases", "C7").pointer == "/landmarks/3/aliases");
  CHECK(broken("aliases", {1, 2}).pointer == "/landmarks/3/aliases/0");
  CHECK(broken("palpable", 1).pointer == "/landmarks/3/palpable");
  CHECK(broken("rank", 0).pointer == "/landmarks/3/rank");
  CHECK(broken("id", "navel").pointer.find("/landmarks/") == 0);
}

TEST_CASE("a landmark without its partner is reported") {
  auto json = the_file();
  auto& list = json["landmarks"];
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i]["id"] == "acromion_top.L") list.erase(i);
  }
  CHECK(landmark_fault_of(json.dump()).what.find("acromion_top.L") != std::string::npos);
}

TEST_CASE("a missing landmarks file is reported") {
  auto const read = read_landmarks("/nowhere/landmarks.json", the_body()->base());
  REQUIRE(!read);
  CHECK(read.error().file == "/nowhere/landmarks.json");
}

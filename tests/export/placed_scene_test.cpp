// What an exported scene holds: every thing by its name, where it is on that body.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <glm/geometric.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>
#include <glm/vector_relational.hpp>

#include "export/exported.h"
#include "state/stagings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

glm::vec3 translation(tinygltf::Node const& node) {
  REQUIRE(node.translation.size() == 3);
  return {static_cast<float>(node.translation[0]), static_cast<float>(node.translation[1]),
          static_cast<float>(node.translation[2])};
}

}  // namespace

TEST_CASE("an export holds every point and landmark by name, where they are on that body") {
  for (BodyChoice const body : {BodyChoice{}, BodyChoice{.male = 1.0F, .weight = 1.0F},
                                BodyChoice{false, 0.25F, -0.5F, 0.5F}}) {
    auto const model = exported({body, all_points(), {}});
    auto const surface = world().body->shaped(body);
    CHECK(children(model, "points").size() == world().placed->points().size());
    CHECK(children(model, "landmarks").size() == world().body->landmarks().size());
    for (std::uint32_t i = 0; i < world().placed->points().size(); ++i) {
      auto const name = to_string(world().placed->points()[i].id());
      INFO(name);
      auto const* const found = node(model, name);
      REQUIRE(found != nullptr);
      auto const place = world().placed->place(i);
      REQUIRE(place);
      CHECK(glm::distance(translation(*found), surface->position(*place)) < 1e-6F);
      REQUIRE(found->rotation.size() == 4);
      glm::dquat const turn(found->rotation[3], found->rotation[0], found->rotation[1],
                            found->rotation[2]);
      CHECK(glm::length(turn) == Approx(1.0));
      CHECK(glm::distance(glm::vec3(turn * glm::dvec3(0.0, 0.0, 1.0)), surface->normal(*place)) <
            1e-4F);
    }
    for (auto const& landmark : world().body->landmarks()) {
      INFO(landmark.id);
      auto const* const found = node(model, landmark.id);
      REQUIRE(found != nullptr);
      CHECK(glm::distance(translation(*found), surface->position(landmark.place)) < 1e-6F);
    }
  }
}

TEST_CASE("an exported point tells its muscle, name, region and how it may be pressed") {
  auto const number = number_of_point("trapezius-1", Side::right);
  auto const model = exported({{}, {number}, {number}});
  CHECK(children(model, "points") == std::set<std::string>{"trapezius-1.R"});
  auto const& extras = node(model, "trapezius-1.R")->extras;
  auto const text = [&](std::string const& key) { return extras.Get(key).Get<std::string>(); };
  CHECK(text("id") == "trapezius-1.R");
  CHECK(text("muscle") == "trapezius");
  CHECK(text("name") == short_name(*world().placed->points()[number].point));
  CHECK(text("press") == word(world().placed->press_of(number)));
  CHECK(text("region").ends_with(".R"));
}

TEST_CASE("the exported skin is the shown one, with bounds, and its indices stay inside") {
  auto const model = exported({{.male = 1.0F}, {}, {}});
  auto const surface = world().body->shaped({.male = 1.0F});
  auto const& skin = primitive_of(model, "skin");
  auto const count = surface->positions().size();
  for (auto const* const name : {"POSITION", "NORMAL", "COLOR_0"}) {
    INFO(name);
    CHECK(accessor_of(model, skin.attributes.at(name)).count == count);
  }
  auto const positions = elements<glm::vec3>(model, skin.attributes.at("POSITION"));
  CHECK(std::equal(positions.begin(), positions.end(), surface->positions().begin()));
  auto const& bounded = accessor_of(model, skin.attributes.at("POSITION"));
  REQUIRE(bounded.minValues.size() == 3);
  REQUIRE(bounded.maxValues.size() == 3);
  CHECK(bounded.minValues[1] == Approx(static_cast<double>(surface->bounds().low.y)).margin(1e-7));
  CHECK(bounded.maxValues[1] == Approx(static_cast<double>(surface->bounds().high.y)));
  auto const indices = elements<std::uint16_t>(model, skin.indices);
  CHECK(indices.size() == surface->skin().triangles.size() * 3);
  CHECK(*std::max_element(indices.begin(), indices.end()) == count - 1);
  CHECK(node(model, "points") == nullptr);  // an empty parent would say nothing
}

TEST_CASE("a ghost's skin is blended and all else is not") {
  auto const trapezius = SidedId{"trapezius", Side::right};
  auto const number = number_of_point("trapezius-1", Side::right);
  auto const solid = exported({.points = {number}, .muscles = {trapezius}});
  auto const ghost = exported({.points = {number}, .muscles = {trapezius}, .ghost = true});
  REQUIRE(ghost.materials.size() == solid.materials.size());
  for (std::size_t i = 0; i < ghost.materials.size(); ++i) {
    auto const& material = ghost.materials[i];
    INFO(material.name);
    bool const skin = material.name == "skin";
    CHECK(solid.materials[i].alphaMode == "OPAQUE");
    CHECK(material.alphaMode == (skin ? "BLEND" : "OPAQUE"));
    auto const opacity = material.pbrMetallicRoughness.baseColorFactor.at(3);
    CHECK((skin ? opacity < 0.7 : opacity == 1.0));
    CHECK_FALSE(material.doubleSided);
  }
  // Some viewers read the opacity of vertices alone: it is see-through there too.
  auto const opacity_of = [](tinygltf::Model const& model) {
    auto const& skin = primitive_of(model, "skin");
    auto const& material = model.materials.at(static_cast<std::size_t>(skin.material));
    auto const of_material = material.pbrMetallicRoughness.baseColorFactor.at(3);
    auto const colours =
        elements<std::array<std::uint16_t, 4>>(model, skin.attributes.at("COLOR_0"));
    for (auto const& colour : colours) REQUIRE(colour[3] == colours.front()[3]);
    return std::pair(of_material, colours.front()[3] / 65535.0);
  };
  CHECK(opacity_of(solid) == std::pair(1.0, 1.0));
  auto const [of_material, of_vertices] = opacity_of(ghost);
  CHECK(of_vertices < 0.5);
  CHECK(of_material * of_vertices == Approx(0.25).margin(0.05));
}

TEST_CASE("one X and one ball are shared, and are closed solids seen from outside") {
  auto const model = exported({{}, all_points(), {}});
  CHECK(model.meshes.size() == 3);
  for (auto const* const name : {"trapezius-1.R", "C7_spinous"}) {
    INFO(name);
    auto const& solid = primitive_of(model, name);
    auto const positions = elements<glm::vec3>(model, solid.attributes.at("POSITION"));
    auto const normals = elements<glm::vec3>(model, solid.attributes.at("NORMAL"));
    auto const indices = elements<std::uint16_t>(model, solid.indices);
    float volume = 0.0F;
    for (std::size_t i = 0; i < indices.size(); i += 3) {
      auto const a = positions.at(indices[i]);
      auto const b = positions.at(indices[i + 1]);
      auto const c = positions.at(indices[i + 2]);
      auto const face = glm::cross(b - a, c - a);
      CHECK(glm::dot(face, normals.at(indices[i])) > 0.0F);
      volume += glm::dot(a, glm::cross(b, c)) / 6.0F;
    }
    CHECK(volume > 1e-8F);  // more than 10 mm3
    CHECK(volume < 1e-6F);  // less than 1 cm3
  }
  for (auto const& material : model.materials) {
    CHECK_FALSE(material.doubleSided);
    CHECK(material.pbrMetallicRoughness.metallicFactor == 0.0);
  }
}

TEST_CASE("an export in a position has the skin carried along, its things, and the X on it") {
  auto const number = number_of_point("trapezius-3", Side::right);
  ExportChoice choice{.points = {number}, .muscles = {{"trapezius", Side::right}}};
  choice.position = ShownPose{.pose = {}, .point = "trapezius-3", .exercise = {}};
  auto const model = exported(choice);
  auto const staging = world().stagings->of({}, *choice.position);
  REQUIRE(staging != nullptr);
  auto const skin = world().stagings->skin({}, *staging);
  auto const* const mark = node(model, "trapezius-3.R");
  REQUIRE(mark != nullptr);
  auto const place = world().placed->place(number);
  REQUIRE(place);
  CHECK(glm::distance(translation(*mark), skin->position(*place)) < 1e-6F);
  CHECK(node(model, "things") != nullptr);
  auto const corners =
      elements<glm::vec3>(model, primitive_of(model, "trapezius.R").attributes.at("POSITION"));
  // The muscle went along: it is near the skin of the position, not where the standing body has it.
  auto const box = skin->bounds();
  for (auto const& corner : corners) {
    REQUIRE(glm::all(glm::greaterThan(corner, box.low)));
    REQUIRE(glm::all(glm::lessThan(corner, box.high)));
  }
  choice.position->point = "no_such";
  CHECK_FALSE(placed_scene(world(), choice));
}

// The muscles and bones of an exported scene: all of them by name, closed, inside the skin, and the
// left the mirror of the right.
#include <algorithm>
#include <map>

#include <glm/geometric.hpp>

#include "export/exported.h"
#include "export/glb_builder.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

ExportChoice with_figure(BodyChoice const& body) {
  ExportChoice choice;
  choice.body = body;
  for (auto const& muscle : world().atlas->muscles) {
    for (auto const side : each(muscle.sides)) choice.muscles.push_back({muscle.id, side});
  }
  choice.bones = true;
  return choice;
}

struct Shape {
  std::vector<glm::vec3> positions;
  std::vector<glm::vec3> normals;
  std::vector<std::uint16_t> indices;
};

Shape shape_of(tinygltf::Model const& model, std::string const& name) {
  auto const& primitive = primitive_of(model, name);
  return {elements<glm::vec3>(model, primitive.attributes.at("POSITION")),
          elements<glm::vec3>(model, primitive.attributes.at("NORMAL")),
          elements<std::uint16_t>(model, primitive.indices)};
}

/// By the divergence theorem, cubic metres: positive when it is closed and seen from outside.
double volume_of(Shape const& shape) {
  double volume = 0.0;
  for (std::size_t i = 0; i < shape.indices.size(); i += 3) {
    glm::dvec3 const a = shape.positions.at(shape.indices[i]);
    glm::dvec3 const b = shape.positions.at(shape.indices[i + 1]);
    glm::dvec3 const c = shape.positions.at(shape.indices[i + 2]);
    volume += glm::dot(a, glm::cross(b, c)) / 6.0;
  }
  return volume;
}

/// Every edge is gone along as often one way as the other.
bool is_closed(Shape const& shape) {
  std::map<std::pair<int, int>, int> edges;
  for (std::size_t i = 0; i < shape.indices.size(); i += 3) {
    for (std::size_t corner = 0; corner < 3; ++corner) {
      ++edges[{shape.indices[i + corner], shape.indices[i + (corner + 1) % 3]}];
    }
  }
  return std::all_of(edges.begin(), edges.end(), [&](auto const& edge) {
    auto const back = edges.find({edge.first.second, edge.first.first});
    return back != edges.end() && back->second == edge.second;
  });
}

std::set<std::string> named(ExportChoice const& choice) {
  std::set<std::string> names;
  for (auto const& id : choice.muscles) names.insert(to_string(id));
  return names;
}

}  // namespace

TEST_CASE("an export holds every muscle and bone by name, closed, left as large as right") {
  for (BodyChoice const body : {BodyChoice{}, BodyChoice{.male = 1.0F, .weight = 1.0F}}) {
    auto const choice = with_figure(body);
    auto const model = exported(choice);
    CHECK(children(model, "muscles") == named(choice));
    std::set<std::string> bones;
    for (auto const& bone : world().atlas->bones) {
      for (auto const side : each(bone.midline ? Sides::midline : Sides::both)) {
        bones.insert(to_string(SidedId{bone.id, side}));
      }
    }
    CHECK(children(model, "bones") == bones);

    auto const skin = world().body->shaped(body)->bounds();
    auto names = children(model, "muscles");
    names.merge(bones);
    for (auto const& name : names) {
      INFO(name);
      auto const shape = shape_of(model, name);
      CHECK(is_closed(shape));
      CHECK(*std::max_element(shape.indices.begin(), shape.indices.end()) ==
            shape.positions.size() - 1);
      for (auto const& at : shape.positions) {
        bool const inside =
            glm::all(glm::lessThan(skin.low, at)) && glm::all(glm::lessThan(at, skin.high));
        REQUIRE(inside);
      }
      for (auto const& normal : shape.normals) {
        REQUIRE(glm::length(normal) == Approx(1.0F).epsilon(1e-4));
      }
      auto const volume = volume_of(shape);
      CHECK(volume > 1e-8);  // more than 10 mm3
      if (!name.ends_with(".R")) continue;
      auto const left = shape_of(model, name.substr(0, name.size() - 1) + "L");
      CHECK(volume_of(left) == Approx(volume).epsilon(0.01));
      REQUIRE(left.positions.size() == shape.positions.size());
      for (std::size_t i = 0; i < left.positions.size(); ++i) {
        auto const mirror = shape.positions[i] * glm::vec3(-1.0F, 1.0F, 1.0F);
        REQUIRE(glm::distance(left.positions[i], mirror) < 1e-4F);
      }
    }
  }
}

TEST_CASE("no two things of an exported scene have one name") {
  auto choice = with_figure({});
  choice.points = all_points();
  auto const model = exported(choice);
  std::set<std::string> seen;
  for (auto const& each : model.nodes) {
    INFO(each.name);
    CHECK(seen.insert(each.name).second);
  }
}

TEST_CASE("an exported muscle tells its name, layer and group, a bone its name") {
  auto const model = exported(with_figure({}));
  auto const text = [&](std::string const& name, std::string const& key) {
    auto const value = node(model, name)->extras.Get(key);
    return value.IsString() ? value.Get<std::string>() : "";
  };
  auto const* const trapezius = world().atlas->muscle("trapezius");
  CHECK(text("trapezius.R", "id") == "trapezius.R");
  CHECK(text("trapezius.R", "kind") == "muscle");
  CHECK(text("trapezius.R", "name") == trapezius->name);
  CHECK(text("trapezius.R", "layer") == "superficial");
  CHECK(text("trapezius.R", "group") == trapezius->group);
  CHECK(text("femur.L", "id") == "femur.L");
  CHECK(text("femur.L", "kind") == "bone");
  CHECK_FALSE(text("femur.L", "name").empty());
  CHECK(text("femur.L", "layer").empty());
}

TEST_CASE("only the sides that are wanted are exported, and nothing stands empty") {
  auto const model = exported({.muscles = {{"trapezius", Side::left}}});
  CHECK(children(model, "muscles") == std::set<std::string>{"trapezius.L"});
  CHECK(node(model, "bones") == nullptr);
  CHECK(node(exported({}), "muscles") == nullptr);
}

TEST_CASE("an exported muscle goes from the colour of its flesh to that of tendon") {
  auto const model = exported({.muscles = {{"biceps_brachii", Side::right}}});
  auto const& muscle = primitive_of(model, "biceps_brachii.R");
  auto const colours = elements<LinearColour>(model, muscle.attributes.at("COLOR_0"));
  CHECK(colours.size() == accessor_of(model, muscle.attributes.at("POSITION")).count);
  // Flesh is red against its green, tendon nearly grey.
  auto const redness = [](LinearColour const& colour) {
    return static_cast<double>(colour[0]) / static_cast<double>(colour[1]);
  };
  auto const [palest, reddest] =
      std::minmax_element(colours.begin(), colours.end(),
                          [&](auto const& a, auto const& b) { return redness(a) < redness(b); });
  CHECK(redness(*palest) < 1.2);
  CHECK(redness(*reddest) > 1.6);
  for (auto const& colour : colours) REQUIRE(colour[3] == 65535);
}

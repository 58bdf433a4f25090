// Evaluates where each landmark lies, on the left or the midline, and mirrors it.
#include "body/landmarks.h"

#include <fmt/format.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "body/bvh.h"

namespace knotmap::builder {
namespace {

using Json = nlohmann::json;

constexpr double far_away = 3.0;  // metres, outside of any body
constexpr double least_cover =
    0.0005;                           // metres from bone to skin: nearer, it is a place of the skin
constexpr double most_cover = 0.025;  // metres: farther, a finger does not find it
constexpr double off_midline = 1e-7;  // keeps rays of midline landmarks on a left triangle

Json read_json(std::filesystem::path const& file) {
  std::ifstream in(file);
  if (!in) {
    throw BuildError(fmt::format("{}: cannot be read", file.string()));
  }
  return Json::parse(in);
}

Point as_point(Json const& json) {
  return {json.at(0).get<double>(), json.at(1).get<double>(), json.at(2).get<double>()};
}

struct Measured {
  Point bone{0.0};
  Point skin{0.0};
};

class Placer {
 public:
  Placer(Skin const& skin, SourceMesh const& mesh, Points const& base_shape, Json const& measured)
      : skin_(skin), mesh_(mesh), base_shape_(base_shape), tree_(skin.base, skin.triangles) {
    // Paired ones at the mean of left and mirrored right, kept as the left one.
    for (auto const& item : measured.at("landmarks").items()) {
      Json const& m = item.value();
      Measured value;
      if (m.contains("left")) {
        value.bone = mean(as_point(m.at("left").at("bone")), as_point(m.at("right").at("bone")));
        value.skin = mean(as_point(m.at("left").at("skin")), as_point(m.at("right").at("skin")));
      } else {
        value.bone = as_point(m.at("bone"));
        value.skin = as_point(m.at("skin"));
        value.bone.x = value.skin.x = 0.0;
      }
      measured_[item.key()] = {in_metres(skin, value.bone), in_metres(skin, value.skin)};
    }
  }

  // The landmark on the left or the midline.
  Landmark place(Json const& json) {
    id_ = json.at("id").get<std::string>();
    midline_ = !json.value("paired", false);
    Landmark landmark;
    landmark.id = id_;
    landmark.name = json.at("name").get<std::string>();
    landmark.aliases = json.value("aliases", std::vector<std::string>{});
    auto const known = measured_.find(id_);
    landmark.kind = known != measured_.end() ? "bone" : "surface";
    if (json.contains("place")) {
      landmark.place = way(json.at("place"));
    } else if (known != measured_.end()) {
      landmark.place = tree_.nearest(nudged(known->second.skin));
    } else {
      fail("has no place");
    }
    if (midline_) {
      to_midline(landmark.place);
    } else if (landmark.place.triangle >= skin_.triangles.size() / 2) {
      fail("came to lie on the right side");
    }
    landmark.skin = tree_.point(landmark.place);
    landmark.bone = landmark.skin;
    if (known != measured_.end()) {
      landmark.bone = json.contains("bone") ? expression(json.at("bone")) : known->second.bone;
    }
    placed_[id_] = {landmark.bone, landmark.skin};
    double const cover = glm::length(landmark.bone - landmark.skin);
    landmark.rank = json.value("rank", 0);
    landmark.palpable = landmark.rank > 0 ||
                        (json.value("palpable", true) && cover > least_cover && cover < most_cover);
    return landmark;
  }

 private:
  static Point mean(Point const& left, Point const& right) {
    return 0.5 * (left + mirrored(right));
  }

  [[noreturn]] void fail(std::string const& what) const {
    throw BuildError(fmt::format("landmark {}: {}", id_, what));
  }

  [[nodiscard]] Point nudged(Point p) const {
    if (midline_) {
      p.x = off_midline;
    }
    return p;
  }

  Point expression(Json const& json) {
    if (json.is_string()) {
      auto const text = json.get<std::string>();
      auto const colon = text.find(':');
      const std::string kind = text.substr(0, colon);
      const std::string what = colon == std::string::npos ? "" : text.substr(colon + 1);
      if (kind == "joint") {
        return in_metres(skin_, joint_place(mesh_, base_shape_, what));
      }
      auto found = placed_.find(what);
      if (found == placed_.end()) {
        found = measured_.find(what);
        if (found == measured_.end()) {
          fail("refers to unknown '" + text + "'");
        }
      }
      if (kind == "bone") {
        return found->second.bone;
      }
      if (kind == "skin") {
        return found->second.skin;
      }
      fail("has an unknown point '" + text + "'");
    }
    Point p(0.0);
    if (json.contains("at")) {
      p = json.at("at").is_array() ? as_point(json.at("at")) : expression(json.at("at"));
    } else if (json.contains("between")) {
      double const t = json.value("t", 0.5);
      p = (1 - t) * expression(json.at("between").at(0)) + t * expression(json.at("between").at(1));
    } else {
      fail("has an unknown point " + json.dump());
    }
    if (json.contains("move_cm")) {
      p += 0.01 * as_point(json.at("move_cm"));
    }
    return p;
  }

  Point direction(Json const& json, Point const& from) {
    if (json.is_array()) {
      return glm::normalize(as_point(json));
    }
    if (json.is_object()) {
      return glm::normalize(expression(json.at("to")) - from);
    }
    static const std::map<std::string, Point> words{{"front", {0, 0, 1}}, {"back", {0, 0, -1}},
                                                    {"out", {1, 0, 0}},   {"in", {-1, 0, 0}},
                                                    {"up", {0, 1, 0}},    {"down", {0, -1, 0}}};
    auto const found = words.find(json.get<std::string>());
    if (found == words.end()) {
      fail("has an unknown direction " + json.dump());
    }
    return found->second;
  }

  SkinPlace way(Json const& json) {
    if (json.contains("nearest")) {
      return tree_.nearest(nudged(expression(json.at("nearest"))));
    }
    std::optional<Hit> hit;
    if (json.contains("from")) {
      const Point from = nudged(expression(json.at("from")));
      const Point toward = direction(json.at("toward"), from);
      hit = tree_.first_hit(from, toward, 0.0, far_away, Side::leaving);
    } else {
      const Point toward = -direction(json.at("seen_from"), Point(0.0));
      const Point at = nudged(expression(json.at("at")));
      hit = tree_.first_hit(at - far_away * toward, toward, 0.0, 2 * far_away, Side::entering);
    }
    if (!hit) {
      fail("its ray meets no skin");
    }
    return hit->place;
  }

  // Moves a place close to the midline onto it.
  void to_midline(SkinPlace& place) {
    if (place.triangle >= skin_.triangles.size() / 2) {
      place.triangle -= static_cast<Index>(skin_.triangles.size() / 2);
      std::swap(place.weights.y, place.weights.z);
    }
    Triangle const& t = skin_.triangles[place.triangle];
    double sum = 0.0;
    for (int i = 0; i < 3; ++i) {
      const Index v = t[static_cast<std::size_t>(i)];
      if (skin_.mirror[v] != v) {
        place.weights[i] = 0.0;
      }
      place.weights[i] = std::max(0.0, place.weights[i]);
      sum += place.weights[i];
    }
    if (sum < 0.5) {
      fail("does not reach the midline");
    }
    place.weights /= sum;
  }

  Skin const& skin_;
  SourceMesh const& mesh_;
  Points const& base_shape_;
  Bvh tree_;
  std::map<std::string, Measured> measured_;
  std::map<std::string, Measured> placed_;
  std::string id_;
  bool midline_ = false;
};

void snap_weights(SkinPlace& place) {
  constexpr double steps = 1e6;
  place.weights = glm::max(Point(0.0), glm::round(place.weights * steps) / steps);
  double const x = 1.0 - place.weights.y - place.weights.z;
  place.weights.x = std::max(0.0, std::round(x * steps) / steps);
}

std::string numbers(Point const& p, int digits) {
  auto clean = [&](double x) { return std::abs(x) < 0.5 * std::pow(10.0, -digits) ? 0.0 : x; };
  return fmt::format("[{:.{}f}, {:.{}f}, {:.{}f}]", clean(p.x), digits, clean(p.y), digits,
                     clean(p.z), digits);
}

}  // namespace

std::vector<Landmark> place_landmarks(Skin const& skin, SourceMesh const& mesh,
                                      Points const& base_shape,
                                      std::filesystem::path const& measured_file,
                                      std::filesystem::path const& landmarks_file) {
  Placer placer(skin, mesh, base_shape, read_json(measured_file));
  std::vector<Landmark> result;
  const Json list = read_json(landmarks_file);
  for (Json const& json : list.at("landmarks")) {
    Landmark landmark = placer.place(json);
    snap_weights(landmark.place);
    if (!json.value("paired", false)) {
      result.push_back(landmark);
      continue;
    }
    Landmark other = landmark;
    landmark.id += ".L";
    other.id += ".R";
    other.place.triangle += static_cast<Index>(skin.triangles.size() / 2);
    std::swap(other.place.weights.y, other.place.weights.z);
    other.skin = mirrored(landmark.skin);
    other.bone = mirrored(landmark.bone);
    result.push_back(landmark);
    result.push_back(other);
  }
  return result;
}

void write_landmarks(std::vector<Landmark> const& landmarks, std::filesystem::path const& file) {
  std::ofstream out(file, std::ios::binary);
  const Json about{
      "Landmarks of the base body: written by tools/build-body from tools/body/landmarks.json.",
      "Metres, y up, soles at y = 0, x to the body's own left, z to the front.",
      "skin: a place in a triangle of body.glb (barycentric), so that it rides every shape.",
      "bone: the point of the bone beneath, on base; the skin place itself for surface landmarks.",
      "palpable: a finger finds the bone through the skin. rank: how well known it is, 1 first."};
  const std::string source =
      "Bone points measured by registering BodyParts3D, (c) The Database Center for Life Science, "
      "CC BY 4.0, to the MakeHuman base mesh (CC0); surface landmarks by Knotmap.";
  out << "{\"format\": 1,\n\"about\": " << about.dump(1) << ",\n\"source\": " << Json(source).dump()
      << ",\n\"landmarks\": [\n";
  for (std::size_t i = 0; i < landmarks.size(); ++i) {
    Landmark const& l = landmarks[i];
    out << fmt::format(
        "{{\"id\": {}, \"name\": {}, \"triangle\": {}, \"barycentric\": {}, \"skin\": {}, "
        "\"bone\": {}, \"aliases\": {}, \"kind\": \"{}\", \"palpable\": {}{}}}{}\n",
        Json(l.id).dump(), Json(l.name).dump(), l.place.triangle, numbers(l.place.weights, 6),
        numbers(l.skin, 5), numbers(l.bone, 5), Json(l.aliases).dump(), l.kind, l.palpable,
        l.rank > 0 ? fmt::format(", \"rank\": {}", l.rank) : "",
        i + 1 < landmarks.size() ? "," : "");
  }
  out << "]}\n";
  if (!out.flush()) {
    throw BuildError(fmt::format("{}: cannot be written", file.string()));
  }
}

}  // namespace knotmap::builder

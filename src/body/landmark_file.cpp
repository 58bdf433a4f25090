#include "body/landmark_file.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "body/file_bytes.h"

namespace knotmap {
namespace {

using Json = nlohmann::json;

constexpr float size_limit = 3.0F;         // metres
constexpr float place_tolerance = 0.001F;  // metres between the place and what the file says
constexpr float weight_tolerance = 1e-3F;

/// What is wrong with one landmark: where in it, and what.
struct Wrong {
  std::string key;
  std::string what;
};

std::optional<glm::vec3> vector_of(Json const& landmark, char const* key) {
  auto const found = landmark.find(key);
  if (found == landmark.end() || !found->is_array() || found->size() != 3) return std::nullopt;
  glm::vec3 value(0.0F);
  for (int i = 0; i < 3; ++i) {
    auto const& number = (*found)[static_cast<std::size_t>(i)];
    if (!number.is_number()) return std::nullopt;
    value[i] = number.get<float>();
    if (!(std::abs(value[i]) < size_limit)) return std::nullopt;
  }
  return value;
}

std::optional<std::string> text_of(Json const& landmark, char const* key) {
  auto const found = landmark.find(key);
  if (found == landmark.end() || !found->is_string()) return std::nullopt;
  auto text = found->get<std::string>();
  if (text.empty()) return std::nullopt;
  return text;
}

Side side_of(std::string_view id) {
  if (id.ends_with(".L")) return Side::left;
  return id.ends_with(".R") ? Side::right : Side::midline;
}

/// The place of a landmark, or what is wrong with it.
tl::expected<Place, Wrong> place_of(Json const& landmark, Surface const& base) {
  auto const triangle = landmark.find("triangle");
  if (triangle == landmark.end() || !triangle->is_number_unsigned() ||
      triangle->get<std::uint64_t>() >= base.skin().triangles.size()) {
    return tl::make_unexpected(
        Wrong{"triangle", fmt::format("it must be a whole number below {}, the triangles of the "
                                      "body",
                                      base.skin().triangles.size())});
  }
  auto const weights = vector_of(landmark, "barycentric");
  bool const is_inside = weights && weights->x >= 0.0F && weights->y >= 0.0F && weights->z >= 0.0F;
  // The second and third weight are summed first: they change places on the other side.
  float const sum = is_inside ? weights->x + (weights->y + weights->z) : 0.0F;
  if (!(std::abs(sum - 1.0F) <= weight_tolerance)) {
    return tl::make_unexpected(
        Wrong{"barycentric", "it must be three weights from 0 that sum to 1"});
  }
  Place const place{triangle->get<std::uint32_t>(), *weights / sum};
  auto const skin = vector_of(landmark, "skin");
  if (!skin) return tl::make_unexpected(Wrong{"skin", "it must be three numbers in metres"});
  float const off = glm::distance(*skin, base.position(place));
  if (off > place_tolerance) {
    return tl::make_unexpected(Wrong{
        "skin", fmt::format("the place in the triangle lies {:.1f} mm from it", off * 1000.0F)});
  }
  return place;
}

tl::expected<Landmark, Wrong> landmark_of(Json const& json, Surface const& base) {
  if (!json.is_object()) return tl::make_unexpected(Wrong{"", "it must be an object"});
  Landmark landmark;
  auto const id = text_of(json, "id");
  if (!id) return tl::make_unexpected(Wrong{"id", "it must be a text"});
  auto const name = text_of(json, "name");
  if (!name) return tl::make_unexpected(Wrong{"name", "it must be a text"});
  landmark.id = *id;
  landmark.name = *name;
  landmark.side = side_of(landmark.id);
  auto const place = place_of(json, base);
  if (!place) return tl::make_unexpected(place.error());
  landmark.place = *place;
  auto const bone = vector_of(json, "bone");
  if (!bone) return tl::make_unexpected(Wrong{"bone", "it must be three numbers in metres"});
  landmark.bone = *bone;
  if (auto const aliases = json.find("aliases"); aliases != json.end()) {
    if (!aliases->is_array()) return tl::make_unexpected(Wrong{"aliases", "it must be a list"});
    for (auto const& alias : *aliases) {
      if (!alias.is_string()) return tl::make_unexpected(Wrong{"aliases", "they must be texts"});
      landmark.aliases.push_back(alias.get<std::string>());
    }
  }
  return landmark;
}

/// The first landmark that is not alone with its id, or not the mirror of its partner.
std::optional<std::pair<std::size_t, std::string>> wrong_pair(std::span<Landmark const> landmarks,
                                                              Skin const& skin) {
  std::map<std::string_view, std::size_t> number_of;
  for (std::size_t i = 0; i < landmarks.size(); ++i) {
    if (!number_of.emplace(landmarks[i].id, i).second) {
      return std::pair(i, fmt::format("there are two landmarks \"{}\"", landmarks[i].id));
    }
  }
  for (std::size_t i = 0; i < landmarks.size(); ++i) {
    auto const& landmark = landmarks[i];
    if (landmark.side == Side::midline) continue;
    std::string partner = landmark.id;
    partner.back() = letter(opposite(landmark.side));
    auto const found = number_of.find(partner);
    if (found == number_of.end()) {
      return std::pair(i, fmt::format("there is no \"{}\"", partner));
    }
    if (skin.mirrored(landmark.place) != landmarks[found->second].place) {
      return std::pair(i, fmt::format(R"("{}" does not mirror "{}")", landmark.id, partner));
    }
  }
  return std::nullopt;
}

Fault landmarks_fault(std::filesystem::path const& path, std::string pointer, std::string what) {
  return {path.string(), std::move(pointer), std::move(what), "restore assets/body/landmarks.json"};
}

}  // namespace

Result<std::vector<Landmark>> read_landmarks(std::filesystem::path const& path,
                                             Surface const& base) try {
  auto const file = FileBytes::map(path);
  if (!file) return fail(landmarks_fault(path, "", file.error()));
  auto const bytes = file->bytes();
  auto const root = Json::parse(bytes.data(), bytes.data() + bytes.size());
  auto const list = root.is_object() ? root.find("landmarks") : root.end();
  if (!root.is_object() || list == root.end() || !list->is_array()) {
    return fail(landmarks_fault(path, "/landmarks", "there must be a list of landmarks"));
  }
  if (root.value("format", 0) != 1) {
    return fail(landmarks_fault(path, "/format", "only format 1 is known"));
  }
  std::vector<Landmark> landmarks;
  landmarks.reserve(list->size());
  for (std::size_t i = 0; i < list->size(); ++i) {
    auto landmark = landmark_of((*list)[i], base);
    if (!landmark) {
      auto const& wrong = landmark.error();
      return fail(landmarks_fault(
          path, fmt::format("/landmarks/{}{}{}", i, wrong.key.empty() ? "" : "/", wrong.key),
          wrong.what));
    }
    landmarks.push_back(std::move(*landmark));
  }
  if (auto const wrong = wrong_pair(landmarks, base.skin())) {
    return fail(
        landmarks_fault(path, fmt::format("/landmarks/{}/id", wrong->first), wrong->second));
  }
  return landmarks;
} catch (Json::exception const& exception) {
  return fail(landmarks_fault(path, "", fmt::format("it is not sound JSON: {}", exception.what())));
} catch (std::exception const& exception) {
  return fail(landmarks_fault(path, "", exception.what()));
}

}  // namespace knotmap

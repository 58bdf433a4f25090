#include "body/landmark_file.h"

#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "json/json_at.h"

namespace knotmap {
namespace {

constexpr double farthest_landmark = 3.0;  // metres
constexpr float place_tolerance = 0.001F;  // metres between the place and what the file says
constexpr float weight_tolerance = 1e-3F;
constexpr int format_known = 1;

constexpr char const* remedy = "restore assets/body/landmarks.json";

/// The member `key`, a list of three numbers.
std::optional<glm::vec3> read_vector(JsonAt const& landmark, std::string_view key) {
  auto const list = landmark.at(key);
  if (!list) return std::nullopt;
  auto const items = list->items(3, 3);
  if (items.size() != 3) return std::nullopt;
  glm::vec3 vector(0.0F);
  for (std::size_t i = 0; i < 3; ++i) {
    auto const number = items[i].number(-farthest_landmark, farthest_landmark);
    if (!number) return std::nullopt;
    vector[static_cast<int>(i)] = static_cast<float>(*number);
  }
  return vector;
}

Side side_of(std::string_view id) {
  if (id.ends_with(".L")) return Side::left;
  return id.ends_with(".R") ? Side::right : Side::midline;
}

/// The place of a landmark; it must lie where "skin" says.
std::optional<Place> read_place(JsonAt const& landmark, Surface const& base) {
  auto const triangles = static_cast<int>(base.skin().triangles.size());
  auto const at = landmark.at("triangle");
  auto const triangle = at ? at->whole(0, triangles - 1) : std::nullopt;
  auto const weights = read_vector(landmark, "barycentric");
  auto const skin = read_vector(landmark, "skin");
  if (!triangle || !weights || !skin) return std::nullopt;
  bool const is_inside = weights->x >= 0.0F && weights->y >= 0.0F && weights->z >= 0.0F;
  // The second and third weight are summed first: they change places on the other side, and the
  // sum of both sides must round alike.
  float const sum = weights->x + (weights->y + weights->z);
  if (!is_inside || !(std::abs(sum - 1.0F) <= weight_tolerance)) {
    landmark.at("barycentric")->fault("it must be three weights from 0 that sum to 1", remedy);
    return std::nullopt;
  }
  Place const place{static_cast<std::uint32_t>(*triangle), *weights / sum};
  float const off = glm::distance(*skin, base.position(place));
  if (off > place_tolerance) {
    landmark.at("skin")->fault(
        fmt::format("the place in the triangle lies {:.1f} mm from it", off * 1000.0F), remedy);
    return std::nullopt;
  }
  return place;
}

Landmark read_landmark(JsonAt const& at, Surface const& base) {
  Landmark landmark;
  if (!at.object()) return landmark;
  if (auto const id = at.at("id")) put(landmark.id, id->text());
  landmark.side = side_of(landmark.id);
  if (auto const name = at.at("name")) put(landmark.name, name->text());
  put(landmark.place, read_place(at, base));
  put(landmark.bone, read_vector(at, "bone"));
  if (auto const palpable = at.at("palpable")) put(landmark.palpable, palpable->boolean());
  if (auto const rank = at.maybe("rank")) put(landmark.rank, rank->whole(1, 1000));
  if (auto const aliases = at.maybe("aliases")) {
    for (auto const& alias : aliases->items(0)) {
      if (auto text = alias.text()) landmark.aliases.push_back(*std::move(text));
    }
  }
  return landmark;
}

/// The index of the first landmark that shares its id with another, lacks its partner on the other
/// side or does not mirror it, and what is wrong with it.
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

}  // namespace

Result<std::vector<Landmark>> read_landmarks(std::filesystem::path const& path,
                                             Surface const& base) {
  Faults faults;
  std::vector<Landmark> landmarks;
  auto const document = read_json(path, path.string(), faults);
  if (!document) return fail(std::move(faults.front()));
  JsonAt const root(*document, faults);
  auto const list = root.at("landmarks");
  auto const format = root.at("format");
  if (format && !format->whole(format_known, format_known)) {
    return fail(std::move(faults.front()));
  }
  if (list) {
    for (auto const& item : list->items(0)) landmarks.push_back(read_landmark(item, base));
  }
  if (!faults.empty()) return fail(std::move(faults.front()));
  if (auto const wrong = wrong_pair(landmarks, base.skin())) {
    return fail(
        {path.string(), fmt::format("/landmarks/{}/id", wrong->first), wrong->second, remedy});
  }
  return landmarks;
}

}  // namespace knotmap

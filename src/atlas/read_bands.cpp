#include "atlas/read_bands.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "atlas/read_anchor.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr double thickness_cm_least = 0.1;
constexpr double thickness_cm_most = 12.0;
constexpr double most_slant = 80.0;
constexpr std::size_t most_spots = 24;
constexpr std::size_t most_lines = 16;
constexpr std::size_t most_bands = 24;

/// Sets the belly of a band without "belly": sheets are flesh nearly from end to end.
void usual_belly(Band& band) {
  bool const sheet = band.form == Form::sheet;
  band.belly_begin = sheet ? 0.04F : 0.12F;
  band.belly_end = sheet ? 0.94F : 0.8F;
}

std::optional<BandLine> read_line(JsonAt const& list) {
  BandLine line;
  auto const items = list.items(1, most_spots);
  bool good = !items.empty();
  for (auto const& item : items) {
    auto spot = read_spot(item);
    good = good && spot;
    if (!spot) continue;
    if (spot->width_cm && items.size() > 1) {
      item.fault("a line of several spots has its own width", "take \"width_cm\" out");
      good = false;
    }
    line.push_back(*std::move(spot));
  }
  return good ? std::optional(std::move(line)) : std::nullopt;
}

/// Reads the two ends of the belly; false when they are wrong.
bool read_belly(JsonAt const& at, Band& band) {
  auto const ends = at.items(2, 2);
  if (ends.size() != 2) return false;
  auto const begin = ends[0].number(0.0, 1.0);
  auto const end = ends[1].number(0.0, 1.0);
  if (!begin || !end) return false;
  if (!(*begin < *end)) {
    at.fault("the belly ends before it begins", "say the end nearer to the origin first");
    return false;
  }
  put(band.belly_begin, begin);
  put(band.belly_end, end);
  return true;
}

/// A number that may be left out; false when it is there and wrong.
bool read_number(JsonAt const& owner, std::string_view key, double low, double high, float& into) {
  auto const at = owner.maybe(key);
  if (!at) return true;
  auto const said = at->number(low, high);
  put(into, said);
  return said.has_value();
}

bool read_lines(JsonAt const& at, Band& band) {
  bool good = true;
  auto const add = [&](std::optional<JsonAt> const& list) {
    auto line = list ? read_line(*list) : std::nullopt;
    good = good && line;
    if (line) band.lines.push_back(*std::move(line));
  };
  add(at.at("origin"));
  if (auto const via = at.maybe("via")) {
    for (auto const& line : via->items(0, most_lines)) add(line);
  }
  add(at.at("insertion"));
  return good;
}

/// Whether every line of a single spot has a width: its own, or that of the band.
bool has_widths(Band const& band) {
  auto const needs = [](BandLine const& line) { return line.size() == 1 && !line[0].width_cm; };
  return band.width_cm > 0.0F || std::none_of(band.lines.begin(), band.lines.end(), needs);
}

std::optional<Band> read_band(JsonAt const& at) {
  if (!at.object_of({"form", "course", "depth_cm", "thickness_cm", "width_cm", "belly", "faces",
                     "fibres_deg", "feathered", "origin", "via", "insertion"})) {
    return std::nullopt;
  }
  Band band;
  band.pointer = at.pointer();
  auto const form = at.at("form");
  auto const said = form ? form->one_of(form_words) : std::nullopt;
  bool good = said.has_value();
  put(band.form, said);
  usual_belly(band);
  if (auto const course = at.maybe("course")) put(band.course, course->one_of(course_words));
  if (auto const faces = at.maybe("faces")) band.faces = read_facing(*faces);
  auto const thickness = at.at("thickness_cm");
  auto const thick =
      thickness ? thickness->number(thickness_cm_least, thickness_cm_most) : std::nullopt;
  good = good && thick;
  put(band.thickness_cm, thick);
  good = read_number(at, "depth_cm", depth_cm_least, depth_cm_most, band.depth_cm) && good;
  good = read_number(at, "width_cm", width_cm_least, width_cm_most, band.width_cm) && good;
  good = read_number(at, "fibres_deg", -most_slant, most_slant, band.fibres_deg) && good;
  if (auto const belly = at.maybe("belly")) good = read_belly(*belly, band) && good;
  if (auto const feathered = at.maybe("feathered")) put(band.feathered, feathered->boolean());
  good = read_lines(at, band) && good;
  if (good && !has_widths(band)) {
    at.fault("a line of one spot has no width", "give the band \"width_cm\"");
    good = false;
  }
  return good ? std::optional(std::move(band)) : std::nullopt;
}

}  // namespace

std::vector<Band> read_bands(JsonAt const& list) {
  std::vector<Band> bands;
  for (auto const& item : list.items(1, most_bands)) {
    if (auto band = read_band(item)) bands.push_back(*std::move(band));
  }
  return bands;
}

}  // namespace knotmap

#include "placement/band_lines.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "placement/anchors.h"

namespace knotmap {
namespace {

/// How far away the nearest skin that covers a position may be, metres.
constexpr float reach_m = 0.4F;
constexpr float column_step_m = 0.013F;
constexpr int least_columns = 4;
constexpr int most_columns = 15;
constexpr float broad_spindle_m = 0.03F;
/// The width of a tendon as a share of its belly's, where the file gives none.
constexpr float tendon_width = 0.3F;

/// The position of a spot in the base body.
struct LaidSpot {
  glm::vec3 at{0.0F};
  float depth_m = 0.0F;
};

Result<LaidSpot> lay_spot(Body const& body, Band const& band, Spot const& spot) {
  auto const& base = body.base();
  if (!spot.on_bone) {
    auto const place = place_anchor(body, spot.anchor, Side::right);
    if (!place) return fail(place.error());
    float const depth = spot.depth_cm.value_or(band.depth_cm) * metres_a_cm;
    return LaidSpot{base.position(*place) - depth * base.normal(*place), depth};
  }
  auto const at = bone_spot(body, spot.anchor);
  if (!at) return fail(at.error());
  auto const cover = cover_of(base, band.faces, *at);
  return LaidSpot{*at, cover ? cover->depth_m : 0.0F};
}

/// Where the columns lie across, 0..1: evenly, or closer at the edges, where a round belly bends.
std::vector<float> columns_of(Band const& band, float width_m) {
  std::vector<float> columns;
  if (band.form != Form::sheet) {
    int const count = width_m > broad_spindle_m ? 7 : 5;
    for (int i = 0; i < count; ++i) {
      float const turn =
          std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(count - 1);
      columns.push_back(0.5F - 0.5F * std::cos(turn));
    }
    return columns;
  }
  int count = static_cast<int>(std::lround(width_m / column_step_m)) + 1;
  count = std::clamp(count, least_columns, most_columns);
  if (band.feathered && count % 2 == 0) ++count;  // the fibres meet on a column
  for (int i = 0; i < count; ++i) {
    columns.push_back(static_cast<float>(i) / static_cast<float>(count - 1));
  }
  return columns;
}

float length_of(std::vector<LaidSpot> const& spots) {
  float length = 0.0F;
  for (std::size_t i = 1; i < spots.size(); ++i) {
    length += glm::distance(spots[i - 1].at, spots[i].at);
  }
  return length;
}

/// A spot a part of the way along a line of spots.
LaidSpot along(std::vector<LaidSpot> const& spots, float part) {
  float left = part * length_of(spots);
  for (std::size_t i = 1; i < spots.size(); ++i) {
    float const step = glm::distance(spots[i - 1].at, spots[i].at);
    if (left <= step || i + 1 == spots.size()) {
      float const t = step > 0.0F ? std::clamp(left / step, 0.0F, 1.0F) : 0.0F;
      return {spots[i - 1].at + t * (spots[i].at - spots[i - 1].at),
              spots[i - 1].depth_m + t * (spots[i].depth_m - spots[i - 1].depth_m)};
    }
    left -= step;
  }
  return spots.front();
}

using SpotLines = std::vector<std::vector<LaidSpot>>;

/// Metres along the band from its origin to the middle of each line.
Result<std::vector<float>> knots_of(Band const& band, std::vector<LaidSpot> const& middles) {
  std::vector<float> knots{0.0F};
  constexpr float least_step_m = 0.001F;
  for (std::size_t i = 1; i < middles.size(); ++i) {
    float const step = glm::distance(middles[i - 1].at, middles[i].at);
    if (step < least_step_m) {
      return fail({"", band.pointer, fmt::format("its lines {} and {} fall together", i, i + 1),
                   "move one of them, or take it out"});
    }
    knots.push_back(knots.back() + step);
  }
  return knots;
}

/// Across the band at line `k`, which is one spot: square to its way and to the skin over it.
glm::vec3 across_at(Body const& body, Band const& band, std::vector<LaidSpot> const& middles,
                    std::size_t k) {
  auto const& before = middles[k == 0 ? 0 : k - 1].at;
  auto const& after = middles[std::min(k + 1, middles.size() - 1)].at;
  auto const cover = cover_of(body.base(), band.faces, middles[k].at);
  glm::vec3 const outward = cover ? cover->out : glm::vec3(0.0F, 0.0F, 1.0F);
  glm::vec3 const across = glm::cross(after - before, outward);
  float const length = glm::length(across);
  return length > 1e-6F ? across / length : glm::vec3(1.0F, 0.0F, 0.0F);
}

}  // namespace

float swelling(Band const& band, float way) {
  if (band.form == Form::rod) return 1.0F;
  float const part = (way - band.belly_begin) / (band.belly_end - band.belly_begin);
  if (part <= 0.0F || part >= 1.0F) return 0.0F;
  if (band.form == Form::spindle) {
    return std::pow(std::sin(std::numbers::pi_v<float> * part), 0.8F);
  }
  constexpr float slope = 0.16F;  // a sheet is thick but at its ends
  float const edge = std::clamp(std::min(part, 1.0F - part) / slope, 0.0F, 1.0F);
  return edge * edge * (3.0F - 2.0F * edge);
}

std::optional<Cover> cover_of(Surface const& base, std::optional<Facing> faces, glm::vec3 spot) {
  if (faces) {
    glm::vec3 const toward = direction_of(*faces);
    auto const hit = base.first_hit({spot, toward});
    if (hit && !hit->outside) return Cover{toward, base.position(hit->place), hit->t};
  }
  auto const place = base.nearest(spot, reach_m);
  if (!place) return std::nullopt;
  Cover cover{base.normal(*place), base.position(*place), 0.0F};
  cover.depth_m = std::max(0.0F, glm::dot(cover.skin - spot, cover.out));
  return cover;
}

Result<LaidLines> lay_lines(Body const& body, Band const& band) {
  SpotLines spots;
  std::vector<LaidSpot> middles;
  float widest = band.width_cm * metres_a_cm;
  for (auto const& line : band.lines) {
    spots.emplace_back();
    for (auto const& spot : line) {
      auto const laid = lay_spot(body, band, spot);
      if (!laid) return fail(laid.error());
      spots.back().push_back(*laid);
      widest = std::max(widest, spot.width_cm.value_or(0.0F) * metres_a_cm);
    }
    middles.push_back(along(spots.back(), 0.5F));
    widest = std::max(widest, length_of(spots.back()));
  }
  LaidLines laid;
  auto knots = knots_of(band, middles);
  if (!knots) return fail(knots.error());
  laid.knots = std::move(*knots);
  laid.columns = columns_of(band, widest);
  glm::vec3 last_across(0.0F);
  for (std::size_t k = 0; k < spots.size(); ++k) {
    LaidLine line;
    auto const& of = spots[k];
    glm::vec3 across(0.0F);
    if (of.size() == 1) {
      float const fullness =
          tendon_width + (1.0F - tendon_width) * swelling(band, laid.knots[k] / laid.knots.back());
      float const width =
          band.lines[k][0].width_cm.value_or(band.width_cm * fullness) * metres_a_cm;
      across = across_at(body, band, middles, k) * width;
    } else {
      across = of.back().at - of.front().at;
    }
    // A line of one spot has no order of its own: it takes that of the line before it.
    bool const turned = of.size() == 1 && glm::dot(across, last_across) < 0.0F;
    if (turned) across = -across;
    for (float const u : laid.columns) {
      auto const spot =
          of.size() == 1 ? LaidSpot{of[0].at + (u - 0.5F) * across, of[0].depth_m} : along(of, u);
      line.points.push_back(spot.at);
      line.depths.push_back(spot.depth_m);
    }
    if (glm::length(across) > 0.0F) last_across = across;
    laid.lines.push_back(std::move(line));
  }
  // The first lines may be single spots before a line with an order.
  for (std::size_t k = laid.lines.size() - 1; k-- > 0;) {
    auto const across = [&](std::size_t i) {
      return laid.lines[i].points.back() - laid.lines[i].points.front();
    };
    if (spots[k].size() > 1 || glm::dot(across(k), across(k + 1)) >= 0.0F) continue;
    std::reverse(laid.lines[k].points.begin(), laid.lines[k].points.end());
  }
  return laid;
}

}  // namespace knotmap

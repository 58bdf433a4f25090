#include "print/chart_items.h"

#include <algorithm>

#include <glm/common.hpp>

namespace knotmap {
namespace {

glm::vec3 printed(ChartTone tone) {
  switch (tone) {
    case ChartTone::ink:
      return {0.12F, 0.14F, 0.20F};
    case ChartTone::soft:
      return {0.34F, 0.34F, 0.37F};
    case ChartTone::grid:
      return {0.80F, 0.80F, 0.82F};
    case ChartTone::accent:
      return {0.62F, 0.13F, 0.11F};
    case ChartTone::shade:
      return {0.90F, 0.89F, 0.87F};
  }
  return glm::vec3{0.0F};
}

}  // namespace

std::vector<PageItem> chart_items(Chart const& chart, glm::vec2 at, float width,
                                  PrintFonts const& fonts, float& height) {
  float const scale = chart.size.x > 0.0F ? std::min(1.0F, width / chart.size.x) : 1.0F;
  auto const placed = [&](glm::vec2 place) { return at + place * scale; };
  std::vector<PageItem> items;
  for (auto const& area : chart.areas) {
    auto const colour = glm::mix(glm::vec3{1.0F}, printed(area.tone), area.strength);
    items.emplace_back(PageBox{placed(area.from), placed(area.to), colour, 0.0F});
  }
  for (auto const& line : chart.lines) {
    PageLine drawn{{}, printed(line.tone), line.width * scale, line.dashed};
    for (auto const& place : line.at) drawn.at.push_back(placed(place));
    items.emplace_back(std::move(drawn));
  }
  for (auto const& mark : chart.marks) {
    items.emplace_back(
        PageMark{placed(mark.at), mark.radius * scale, mark.sign, printed(mark.tone)});
  }
  float const size = Chart::words_size * scale;
  for (auto const& words : chart.words) {
    auto place = placed(words.at);
    float const wide = fonts.width(words.words, TypefaceCut::regular, size);
    if (words.align == ChartAlign::middle) place.x -= wide * 0.5F;
    if (words.align == ChartAlign::end) place.x -= wide;
    constexpr float half_of_capitals = 0.36F;
    place.y += size * half_of_capitals;
    items.emplace_back(
        PageWords{place, words.words + " ", TypefaceCut::regular, size, printed(words.tone)});
  }
  height = chart.size.y * scale;
  return items;
}

}  // namespace knotmap

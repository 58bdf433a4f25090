// A chart as plain shapes: panel, picture and printed page draw the same. What the shapes mean is
// said in words as well, for who does not see them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <glm/vec2.hpp>

namespace knotmap {

/// What a shape is for; who draws gives each a colour. All differ in lightness, and nothing is told
/// by one alone, so that a chart reads in grey.
enum class ChartTone : std::uint8_t {
  ink,     ///< what is measured
  soft,    ///< words beside it
  grid,    ///< lines to measure by
  accent,  ///< what is pointed out
  shade    ///< the ground of a part
};

/// A line through at least two places.
struct ChartLine {
  std::vector<glm::vec2> at;
  float width = 1.0F;
  ChartTone tone = ChartTone::ink;
  bool dashed = false;
};

/// A filled rectangle.
struct ChartArea {
  glm::vec2 from{0.0F};
  glm::vec2 to{0.0F};
  ChartTone tone = ChartTone::shade;
  float strength = 1.0F;  ///< how much of the tone covers the ground, 0..1
};

enum class ChartSign : std::uint8_t { dot, ring, diamond, square };

/// A sign of that radius round a place.
struct ChartMark {
  glm::vec2 at{0.0F};
  float radius = 3.0F;
  ChartSign sign = ChartSign::dot;
  ChartTone tone = ChartTone::ink;
};

enum class ChartAlign : std::uint8_t { begin, middle, end };

/// Words on one line; `at` is where they begin, have their middle or end, at half their height.
struct ChartWords {
  glm::vec2 at{0.0F};
  std::string words;
  ChartAlign align = ChartAlign::begin;
  ChartTone tone = ChartTone::soft;
};

/// Lengths are points of text (1/72 inch on paper), from the top left. Drawn in the order areas,
/// lines, marks, words.
struct Chart {
  /// The size of words in it: charts are laid out for this.
  static constexpr float words_size = 13.0F;

  glm::vec2 size{0.0F};
  std::vector<ChartArea> areas;
  std::vector<ChartLine> lines;
  std::vector<ChartMark> marks;
  std::vector<ChartWords> words;
  std::string said;  ///< the same in a sentence or two
};

}  // namespace knotmap

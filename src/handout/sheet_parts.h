// What several hand-outs have: signs first, an exercise, boxes to tick, sources.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "handout/handout.h"
#include "relief/exercise_page.h"

namespace knotmap {

/// A hand-out as it grows.
class SheetMaker {
 public:
  SheetMaker(Atlas const& atlas, HandoutFrom from) : atlas_(atlas), from_(std::move(from)) {}

  std::vector<PrintBlock> blocks;

  template <class Block>
  void add(Block block) {
    blocks.push_back({std::move(block)});
  }
  /// Title, and under it what it is of, who it is from and the day.
  void add_title(std::string title, std::string subtitle);
  /// What must be known first: signs for which to get help, and when to stop.
  void add_first(std::span<RegionHere const> regions, std::string_view stop);
  /// A figure of a picture that is ordered here.
  [[nodiscard]] PrintFigure figure(HandoutPicture picture, std::string alt, std::string caption);
  /// An exercise with its picture.
  void add_exercise(SheetExercise const& planned);
  /// Sources, each once.
  void add_sources(std::vector<std::string> sources);

  [[nodiscard]] Handout finished(std::string title);

 private:
  Atlas const& atlas_;
  HandoutFrom from_;
  std::vector<HandoutPicture> pictures_;
};

/// "3 December 2026".
[[nodiscard]] std::string date_words(int day);

/// A list in a sentence: "a, b and c".
[[nodiscard]] std::string listed(std::span<std::string const> parts);

}  // namespace knotmap

// What the pages of the diary show.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "chart/chart.h"
#include "diary/diary_view.h"
#include "diary/entry.h"
#include "state/painted_words.h"
#include "ui/pages/painted_legend.h"

namespace knotmap {

/// The page of the entry that is being written.
struct DraftModel {
  Entry entry;
  std::string when;                ///< "Today, 18:05"
  std::vector<std::string> pains;  ///< names of pains of before, another of which may be meant
  /// The activities that are asked for, with their scores of today.
  std::vector<std::pair<std::string, std::optional<int>>> activities;
  bool ready = false;  ///< it says enough to be kept
};

/// A kept entry as a row.
struct EntryRow {
  std::string id;
  std::string when;  ///< "Today, 18:05"
  std::string pain;
  std::string strength;  ///< "6 now, 8 at worst, 3 after"
  std::string done;      ///< what was done; or ""
  std::string note;
};

/// A chart that is laid out for the width that there is, once as long as that stays.
class ChartOnce {
 public:
  /// `make` is called with a width in points of text.
  explicit ChartOnce(std::function<Chart(float width)> make) : make_(std::move(make)) {}
  /// Valid until it is asked for another width.
  [[nodiscard]] Chart const& of_width(float width) {
    if (width_ != width) chart_ = make_(width);
    width_ = width;
    return chart_;
  }

 private:
  std::function<Chart(float)> make_;
  float width_ = -1.0F;
  Chart chart_;
};

/// A chart with what it says.
struct ChartModel {
  std::string title;
  std::shared_ptr<ChartOnce> chart;
  std::string change;  ///< whether it got better, a sentence; or ""
};

/// The body that all pains of some days are painted on.
struct PaintedModel {
  PaintedWords words;
  std::string turn;                     ///< that there is more on the other side; or ""
  std::optional<PaintedLegend> legend;  ///< none where nothing is painted
};

/// The page of the diary.
struct DiaryModel {
  std::string fault;       ///< why it cannot be read; or ""
  bool can_write = false;  ///< there is a pain to write down: one is marked, or was before
  bool is_empty = true;
  std::vector<std::string> pains;  ///< all names, the latest first
  std::string pain;                ///< the one that is shown
  DiaryPeriod period = DiaryPeriod::month;
  DiaryPainted on_body = DiaryPainted::none;
  std::optional<PaintedModel> painted;  ///< while the body shows it
  std::optional<ChartModel> curve;
  std::optional<ChartModel> calendar;
  std::vector<ChartModel> activities;
  std::vector<std::string> chosen;  ///< the activities that are asked for
  std::vector<std::string> helped;  ///< a sentence a point, the best first
  std::vector<EntryRow> entries;    ///< the latest first
  std::size_t more_entries = 0;     ///< how many older ones there are
};

}  // namespace knotmap

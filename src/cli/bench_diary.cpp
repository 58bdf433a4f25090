#include "cli/bench_diary.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "chart/calendar_chart.h"
#include "chart/pain_chart.h"
#include "cli/measure.h"
#include "commands/session.h"
#include "diary/diary_csv.h"
#include "diary/diary_json.h"
#include "diary/diary_summary.h"
#include "diary/pain_composite.h"
#include "platform/files.h"
#include "scene/director.h"
#include "store/sqlite_diary.h"
#include "ui/model_maker.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr int years_days = 3650;
constexpr std::int64_t day_s = 86'400;
constexpr std::int64_t last_day_s = 1'796'212'800;  // 2026-12-02, noon in universal time

/// Entries over ten years as people write them: a pain goes on for weeks, so its painting comes
/// again and again. One in three is a region by name.
class MadeUp {
 public:
  explicit MadeUp(World const& world) : world_(world) {}

  Diary diary(std::size_t count) {
    Diary diary;
    diary.entries.reserve(count);
    auto const entries_a_day = std::max<std::size_t>(count / years_days, 1);
    for (std::size_t i = 0; i < count; ++i) {
      auto const day = static_cast<std::int64_t>(i * years_days / count);
      auto const within = static_cast<std::int64_t>(i % entries_a_day) * 60;
      diary.entries.push_back(entry(i, {last_day_s - day_s * (years_days - 1 - day) + within, 60}));
    }
    put_in_order(diary);
    return diary;
  }
  [[nodiscard]] static constexpr std::size_t paintings() { return some_paintings; }

 private:
  static constexpr std::size_t some_paintings = 300;
  static constexpr int most_dabs = 12;

  int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }

  Entry entry(std::size_t number, When const& when) {
    auto const& regions = world_.atlas->regions;
    Entry entry;
    entry.when = when;
    entry.id = fmt::format("{}-{}", id_day(when), number + 1);
    auto const which = static_cast<std::size_t>(below(some_paintings));
    auto const& region = regions[which % regions.size()];
    entry.region = {region.id, region.midline   ? Side::midline
                               : which % 2 == 0 ? Side::left
                                                : Side::right};
    entry.pain = fmt::format("{} {}", region.name, which % 2);
    if (below(3) > 0) entry.painted = painting(which);
    entry.now = below(most_pain + 1);
    if (below(2) == 0) entry.worst = std::min(*entry.now + 2, most_pain);
    if (below(3) == 0) {
      entry.after = std::max(*entry.now - 2, 0);
      entry.pressed = {{world_.placed->points()[which].id(), 3, 90, 5, true}};
    }
    if (below(4) == 0) entry.note = "a long day at the desk, and little sleep";
    return entry;
  }

  std::vector<PaintedDab> const& painting(std::size_t which) {
    auto& dabs = paintings_[which];
    if (!dabs.empty()) return dabs;
    auto const positions = world_.body->base().positions();
    auto const middle = positions[random_() % positions.size()];
    for (int i = below(most_dabs); i >= 0; --i) {
      auto const off = [&] { return static_cast<float>(below(100) - 50) * 1e-3F; };
      dabs.push_back({middle + glm::vec3(off(), off(), off()), 0.025F, 1.0F});
    }
    return dabs;
  }

  World const& world_;
  std::mt19937 random_{3};  // the same in every run
  std::vector<std::vector<PaintedDab>> paintings_{some_paintings};
};

/// A file that is gone with the object, with what SQLite keeps beside it.
class PassingFolder {
 public:
  PassingFolder() {
    auto const name = fmt::format("knotmap-bench-{:x}", std::random_device{}());
    path_ = std::filesystem::temp_directory_path(fault_) / name;
    if (!fault_) std::filesystem::create_directory(path_, fault_);
  }
  ~PassingFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  PassingFolder(PassingFolder const&) = delete;
  PassingFolder& operator=(PassingFolder const&) = delete;
  [[nodiscard]] std::filesystem::path diary() const { return path_ / "bench.sqlite"; }

 private:
  std::filesystem::path path_;
  std::error_code fault_;
};

/// From the key to the picture's data: the diary read, the page's words and charts, the paint.
Result<void> add_page(World const& world, std::filesystem::path const& file, ordered_json& json) {
  Session session(world, {}, DiaryBook([file]() -> Result<std::unique_ptr<DiaryStore>> {
                    auto opened = open_sqlite_diary(file);
                    if (!opened) return fail(opened.error());
                    return std::move(opened->store);
                  }));
  ModelMaker maker;
  Director director;
  Fault fault;
  auto const shown = [&](std::string const& line) {
    return milliseconds([&] {
      if (auto const done = session.run(line); !done) fault = done.error();
      auto const frame =
          director.frame(session.answers(), session.state(), {}, session.composite());
      auto const model = maker.make(session, &frame);
      if (auto const* const diary = std::get_if<DiaryModel>(&model.page); diary && diary->curve) {
        constexpr float width = 300.0F;
        static_cast<void>(diary->curve->chart->of_width(width).said.size());
        static_cast<void>(diary->calendar->chart->of_width(width).said.size());
      }
    });
  };
  static_cast<void>(shown("clock 2026-12-02T18:00+00:00"));
  json["first_page_ms"] = rounded(shown("select diary"));
  json["page_of_all_ms"] = rounded(shown("diary period all"));
  json["first_painted_ms"] = rounded(shown("diary painted last-week"));
  json["painted_all_ms"] = rounded(shown("diary painted period"));
  json["next_entry_ms"] =
      rounded(shown("diary delete " + session.diary().kept().entries.back().id));
  constexpr int turns = 40;
  std::vector<double> times;
  times.reserve(turns);
  for (int i = 0; i < turns; ++i) times.push_back(shown("turn 3 0"));
  json["turn_worst_ms"] = rounded(quantile(times, 1.0));
  if (!fault.what.empty()) return fail(fault);
  return {};
}

Result<ordered_json> figures_of(World const& world, std::size_t count) {
  auto const made = MadeUp(world).diary(count);
  PassingFolder const folder;
  auto const file = folder.diary();
  {
    auto opened = open_sqlite_diary(file);
    if (!opened) return fail(opened.error());
    if (auto const taken = opened->store->take_in(made); !taken) return fail(taken.error());
  }
  ordered_json json{{"entries", count}, {"paintings", MadeUp::paintings()}};
  std::string bytes;
  auto const bytes_ms = milliseconds([&] { bytes = read_text(file.string()).value_or(""); });
  json["file_mib"] = rounded(static_cast<double>(bytes.size()) / (1024.0 * 1024.0));
  json["baseline_ms"] = rounded(bytes_ms);
  Diary diary;
  Fault fault;
  auto const open_ms = milliseconds([&] {
    auto opened = open_sqlite_diary(file);
    auto read = opened ? opened->store->read() : Result<Diary>(fail(opened.error()));
    if (read) {
      diary = std::move(*read);
    } else {
      fault = read.error();
    }
  });
  if (!fault.what.empty()) return fail(fault);
  json["open_ms"] = rounded(open_ms);
  json["times_baseline"] = bytes_ms > 0.0 ? rounded(open_ms / bytes_ms) : 0.0;

  auto const today = diary.entries.back().when.day();
  auto const days = days_of(diary, DiaryPeriod::all, today);
  constexpr float width = 300.0F;
  json["chart_ms"] = rounded(
      milliseconds([&] { static_cast<void>(pain_chart(diary, "", days, width).said.size()); }));
  json["calendar_ms"] = rounded(
      milliseconds([&] { static_cast<void>(calendar_chart(diary, "", days, width).said.size()); }));
  std::vector<Entry const*> entries;
  json["summaries_ms"] = rounded(milliseconds([&] {
    static_cast<void>(pains_of(diary).size());
    entries = entries_of(diary, "", days);
    static_cast<void>(what_helped(entries).size());
    static_cast<void>(rating_over(entries, days).before.has_value());
    static_cast<void>(done_days(diary, "", days).pressed.size());
  }));
  PainPlaces places(*world.placed);
  auto const composite = [&] {
    return rounded(milliseconds([&] { static_cast<void>(pain_composite(places, entries).days); }));
  };
  json["composite_anew_ms"] = composite();
  json["composite_ms"] = composite();
  json["export_json_ms"] =
      rounded(milliseconds([&] { static_cast<void>(diary_json(diary).size()); }));
  json["export_csv_ms"] =
      rounded(milliseconds([&] { static_cast<void>(diary_csv(diary).size()); }));
  if (auto const page = add_page(world, file, json); !page) return fail(page.error());
  return json;
}

}  // namespace

Result<ordered_json> diary_figures(World const& world) {
  constexpr std::size_t some = 10'000;
  auto const one = figures_of(world, some);
  if (!one) return fail(one.error());
  auto const ten = figures_of(world, 10 * some);
  if (!ten) return fail(ten.error());
  return ordered_json{{"diary", *one}, {"diary_10x", *ten}};
}

}  // namespace knotmap

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "chart/pain_chart.h"
#include "diary/diary_counts.h"
#include "handout/sheet_parts.h"
#include "state/names.h"
#include "state/painted_words.h"

namespace knotmap {
namespace {

std::string days_told(Days const& days) {
  return fmt::format("{} to {}", date_words(days.first), date_words(days.last));
}

/// What a region is called; one that this atlas lacks (of an older or newer one) by its id.
std::string region_words(Atlas const& atlas, SidedId const& id) {
  auto const* const known = atlas.region(id.id);
  auto name = known == nullptr ? id.id : known->name;
  std::replace(name.begin(), name.end(), '_', ' ');
  return capitalized(with_side(name, id.side));
}

/// What may come from a nerve, which must not stand as one word among others, and where.
std::string nerve_words(Atlas const& atlas, std::span<Entry const* const> entries) {
  constexpr std::array<std::string_view, 4> signs{"numb", "tingl", "weak", "pins"};
  auto const is_sign = [&](std::string const& kind) {
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return kind.find(sign) != std::string::npos; });
  };
  std::vector<Entry const*> with;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(with), [&](Entry const* entry) {
    return std::any_of(entry->kinds.begin(), entry->kinds.end(), is_sign);
  });
  if (with.empty()) return "Numb, tingling or weak: in no entry.";
  auto const counts = counts_of(with);
  std::vector<std::string> told;
  for (auto const& kind : counts.kinds) {
    if (is_sign(kind.word)) told.push_back(fmt::format("{} ({} times)", kind.word, kind.times));
  }
  auto words = "Also told: " + listed(told);
  if (!counts.regions.empty()) {
    words += ", most often " + region_words(atlas, counts.regions.front().id);
    if (counts.regions.size() > 1) words += fmt::format(", in {} places", counts.regions.size());
  }
  return words + ".";
}

/// Where it hurts, and whether one place stands for all.
std::string where_words(Atlas const& atlas, std::vector<CountedPlace> const& regions,
                        std::size_t entries) {
  if (regions.empty()) return {};
  auto const& first = regions.front();
  auto const most = region_words(atlas, first.id);
  bool const is_half = static_cast<std::size_t>(first.times) * 2 >= entries;
  if (regions.size() == 1 || is_half)
    return fmt::format("{}, in {} of {} entries. ", most, first.times, entries);
  bool const tied = regions[1].times == first.times;
  return (tied ? fmt::format("{} places, none of them most often. ", regions.size())
               : fmt::format("{} places, most often {} ({} of {} entries). ", regions.size(), most,
                             first.times, entries)) +
         "All together: ";
}

/// "and 3 more" for what a list has no room for.
void add_more(std::vector<std::string>& lines, std::size_t all, std::size_t shown) {
  if (all > shown) lines.push_back(fmt::format("and {} more", all - shown));
}

/// A point as doctors call it: "Splenius cervicis, right (Lower neck strap)".
std::string doctors_words(World const& world, SidedId const& point) {
  auto const index = world.placed->index_of(point);
  if (!index) return to_string(point);
  auto const& muscle = *world.placed->points()[*index].muscle;
  auto words = with_side(muscle.latin, point.side);
  if (muscle.name != muscle.latin) words += " (" + muscle.name + ")";
  return words;
}

/// What a reader who has ten seconds needs.
std::string conclusion(Atlas const& atlas, std::span<Entry const* const> entries,
                       Days const& days) {
  auto const counts = counts_of(entries);
  if (!counts.usual)
    return entries.empty() ? "Nothing was written down in this time."
                           : "No strength was written down in this time.";
  auto words = where_words(atlas, counts.regions, entries.size());
  words += fmt::format("{} on {} of {} days: usually {} of 10",
                       words.ends_with(": ") ? "written down" : "Written down", counts.days,
                       days.count(), *counts.usual);
  if (counts.worst) words += fmt::format(", at worst {}", *counts.worst);
  words += ". ";
  auto const change = weeks_words(rating_over(entries, days));
  return words + (change.empty() ? "Too early to say if it changes." : change);
}

std::string counted_words(std::vector<CountedWord> const& words) {
  constexpr std::size_t most = 4;
  std::string all;
  for (std::size_t i = 0; i < words.size() && i < most; ++i) {
    if (i > 0) all += ", ";
    all += fmt::format("{} ({})", words[i].word, words[i].times);
  }
  return all;
}

void add_list(std::vector<PrintBlock>& blocks, std::string title, std::vector<std::string> items) {
  if (items.empty()) return;
  blocks.push_back({PrintHeading{2, std::move(title)}});
  blocks.push_back({PrintList{std::move(items)}});
}

std::vector<PrintBlock> told(World const& world, std::span<Entry const* const> entries) {
  std::vector<PrintBlock> blocks;
  auto const counts = counts_of(entries);
  std::vector<std::string> lines;
  constexpr std::size_t most_places = 3;
  for (std::size_t i = 0; i < counts.regions.size() && i < most_places; ++i) {
    auto const& [region, times] = counts.regions[i];
    lines.push_back(fmt::format("{}: {} of {} times", region_words(*world.atlas, region), times,
                                entries.size()));
  }
  add_more(lines, counts.regions.size(), most_places);
  add_list(blocks, "Where", std::move(lines));
  lines.clear();
  if (!counts.kinds.empty()) lines.push_back("Feels: " + counted_words(counts.kinds));
  if (!counts.triggers.empty()) lines.push_back("Set off by: " + counted_words(counts.triggers));
  if (counts.nights > 0)
    lines.push_back(fmt::format("Slept badly: {} of {} nights", counts.bad_nights, counts.nights));
  add_list(blocks, "What it is like", std::move(lines));
  return blocks;
}

std::vector<PrintBlock> tried(World const& world, std::span<Entry const* const> entries) {
  std::vector<PrintBlock> blocks;
  std::vector<std::string> lines;
  constexpr std::size_t most_points = 4;
  auto const helped = what_helped(entries);
  auto const counts = counts_of(entries);
  for (std::size_t i = 0; i < counts.pressed.size() && i < most_points; ++i) {
    auto const& point = counts.pressed[i].id;
    int const times = counts.pressed[i].times;
    auto line = fmt::format("Pressed by myself, {} {}: {}", times, times == 1 ? "time" : "times",
                            doctors_words(world, point));
    auto const known = std::find_if(helped.begin(), helped.end(),
                                    [&](Helped const& each) { return each.point == point; });
    if (known != helped.end())
      line += fmt::format("; clearly eased {} of {} times", known->better, known->times);
    lines.push_back(std::move(line));
  }
  if (counts.pressed.size() > most_points)
    lines.push_back(fmt::format("and {} more points", counts.pressed.size() - most_points));
  constexpr std::size_t most_exercises = 3;
  for (std::size_t i = 0; i < counts.exercises.size() && i < most_exercises; ++i) {
    auto const* const exercise = world.atlas->exercise(counts.exercises[i].word);
    lines.push_back(fmt::format("Exercise, {} {}: {}", counts.exercises[i].times,
                                counts.exercises[i].times == 1 ? "time" : "times",
                                exercise == nullptr ? counts.exercises[i].word : exercise->name));
  }
  if (counts.exercises.size() > most_exercises)
    lines.push_back(fmt::format("and {} more exercises", counts.exercises.size() - most_exercises));
  add_list(blocks, "What was tried", std::move(lines));
  return blocks;
}

std::vector<PrintBlock> activities(Diary const& diary, Days const& days) {
  std::vector<PrintBlock> blocks;
  std::vector<std::string> lines;
  for (auto const& name : diary.activities) {
    std::optional<int> first;
    std::optional<int> last;
    for (auto const& score : diary.scores) {
      if (score.activity != name || !days.hold(score.when)) continue;
      if (!first) first = score.hard;
      last = score.hard;
    }
    if (!first) continue;
    lines.push_back(fmt::format("{}: {} at first, {} last", capitalized(name), *first, *last));
  }
  add_list(blocks, "How hard (0 easy, 10 cannot)", std::move(lines));
  return blocks;
}

}  // namespace

Handout doctor_page(World const& world, Diary const& diary, DoctorAsked const& asked,
                    HandoutFrom const& from) {
  SheetMaker sheet(*world.atlas, from);
  auto const entries = entries_of(diary, asked.pain, asked.days);
  auto const title =
      asked.pain.empty() ? std::string("For the doctor: my pain") : "For the doctor: " + asked.pain;
  sheet.add_title(title, days_told(asked.days));
  sheet.add(PrintRoom{"Name, date of birth", 1});
  PrintPanel first;
  first.blocks.push_back(
      {PrintText{conclusion(*world.atlas, entries, asked.days), PrintVoice::strong}});
  if (!entries.empty())
    first.blocks.push_back({PrintText{nerve_words(*world.atlas, entries), PrintVoice::strong}});
  if (!asked.question.empty()) {
    first.blocks.push_back({PrintText{"My question: " + asked.question}});
  } else {
    first.blocks.push_back({PrintRoom{"My question:", 2}});
  }
  sheet.add(std::move(first));

  constexpr float tall = 1.45F;  // a body with its arms away from it
  constexpr float narrow = 128.0F;
  auto const composite =
      std::make_shared<PainComposite const>(pain_composite(*world.placed, entries));
  auto const painted = painted_words(world, *composite, asked.days);
  PrintFigures bodies;
  for (auto const from_where : {PaintedFrom::front, PaintedFrom::back}) {
    HandoutPicture const picture{
        .shows = PainPicture{composite, from_where}, .height = tall, .points = narrow};
    std::string const side = from_where == PaintedFrom::back ? "back" : "front";
    bodies.figures.push_back(sheet.figure(
        picture,
        fmt::format("The body from the {}, painted where it hurt. {}", side, painted.sentence),
        capitalized(side)));
  }
  std::vector<PrintBlock> left{{std::move(bodies)}};
  if (!composite->empty()) {
    auto legend = painted.legend();
    if (!painted.left_out.empty()) legend += " " + painted.left_out;
    left.push_back({PrintText{std::move(legend), PrintVoice::soft}});
  }
  auto const append = [](std::vector<PrintBlock>& to, std::vector<PrintBlock> part) {
    std::move(part.begin(), part.end(), std::back_inserter(to));
  };
  append(left, told(world, entries));
  std::vector<PrintBlock> right;
  if (!composite->empty()) {
    constexpr float close_height = 0.55F;
    constexpr float close_width = 150.0F;
    HandoutPicture const close{.shows = PainPicture{composite, PaintedFrom::close},
                               .height = close_height,
                               .points = close_width};
    auto const where = region_words(*world.atlas, composite->most_often->region);
    right.push_back({PrintFigures{{sheet.figure(
        close, fmt::format("{}, painted where it hurt most often.", where), "Closer: " + where)}}});
  }
  append(right, tried(world, entries));
  append(right, activities(diary, asked.days));
  sheet.add(PrintColumns{std::move(left), std::move(right), 0.5F});

  if (!entries.empty()) {
    sheet.add(PrintHeading{2, "How strong, over time"});
    constexpr float chart_width = 680.0F;
    sheet.add(PrintChart{pain_chart(diary, asked.pain, asked.days, chart_width),
                         "Dots: the number that was written down. Strokes: up to the worst of the "
                         "day. Rings: after pressing."});
  }
  sheet.add(
      PrintText{"Numbers: 0 is no pain, 10 the worst that one can think of. Better or worse "
                "means at least 2 points and 30 percent; less can be chance.",
                PrintVoice::small});
  return sheet.finished(title);
}

}  // namespace knotmap

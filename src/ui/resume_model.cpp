#include "ui/resume_model.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/today.h"
#include "base/words.h"
#include "state/names.h"
#include "state/under.h"

namespace knotmap {
namespace {

/// Where it hurts: the region with the most dabs, and how many others.
std::string pain_words(World const& world, Pain const& pain) {
  std::vector<std::pair<std::string, int>> counted;
  for (auto const& dab : pain.dabs) {
    if (!(dab.strength > 0.0F)) continue;
    auto name = world.placed->regions().at(dab.place).name();
    auto const known = std::find_if(counted.begin(), counted.end(),
                                    [&](auto const& each) { return each.first == name; });
    if (known == counted.end()) {
      counted.emplace_back(std::move(name), 1);
    } else {
      ++known->second;
    }
  }
  if (counted.empty()) return {};
  auto const most =
      std::max_element(counted.begin(), counted.end(),
                       [](auto const& a, auto const& b) { return a.second < b.second; });
  auto words = "pain: " + most->first;
  if (counted.size() == 2) words += " and one place more";
  if (counted.size() > 2) words += fmt::format(" and {} places more", counted.size() - 1);
  return words;
}

std::string open_words(World const& world, Page const& page) {
  auto const& atlas = *world.atlas;
  if (auto const* const point = open_point(page)) {
    auto const found = atlas.point(point->id);
    if (found.point == nullptr) return {};
    return with_side(full_name(*found.muscle, *found.point), point->side) + ", open";
  }
  if (auto const* const open = open_muscle(page)) {
    auto const* const muscle = atlas.muscle(open->muscle);
    if (muscle == nullptr) return {};
    return with_side(muscle->name, open->side.value_or(Side::midline)) + ", open";
  }
  if (auto const* const open = open_cause(page)) {
    auto const* const cause = atlas.cause(open->cause);
    return cause == nullptr ? std::string{} : cause->name + ", open";
  }
  if (auto const* const open = open_exercise(page)) {
    auto const* const exercise = atlas.exercise(open->exercise);
    return exercise == nullptr ? std::string{} : exercise->name + ", open";
  }
  if (std::holds_alternative<OpenWeek>(page)) return "your week, open";
  if (std::holds_alternative<OpenDiary>(page)) return "your diary, open";
  if (open_warning(page) != nullptr) return "a warning sign, open";
  return {};
}

}  // namespace

std::string when_in_words(int day, int today) {
  constexpr int few_days = 7;
  int const ago = today - day;
  if (ago == 0) return "today";
  if (ago == 1) return "yesterday";
  if (ago > 1 && ago < few_days) return fmt::format("{} days ago", ago);
  return day_in_words(day);
}

ResumeModel resume_model(World const& world, KeptWork const& kept, int today) {
  auto const& work = kept.work;
  std::vector<std::string> parts;
  auto const add = [&](std::string words) {
    if (!words.empty()) parts.push_back(std::move(words));
  };
  add(pain_words(world, work.pain));
  if (!work.symptoms.empty()) {
    auto const* const first = world.atlas->symptom(work.symptoms.front());
    auto const more = work.symptoms.size() - 1;
    if (first != nullptr) {
      add(more == 0 ? first->name : fmt::format("{} and {} more ticked", first->name, more));
    }
  }
  add(open_words(world, work.page));
  if (parts.empty() && !work.told.empty()) add("what you told in words");
  if (parts.empty()) add("the muscles under the skin");
  return {capitalized(fmt::format("{}", fmt::join(parts, "; "))), when_in_words(kept.day, today)};
}

}  // namespace knotmap

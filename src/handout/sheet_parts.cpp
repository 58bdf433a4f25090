#include "handout/sheet_parts.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/today.h"
#include "base/words.h"
#include "finder/gate.h"
#include "finder/warnings.h"
#include "relief/exercise_dose.h"

namespace knotmap {
namespace {

std::string_view help_words(Action action) {
  switch (action) {
    case Action::emergency:
      return "Call for help now.";
    case Action::doctor_today:
      return "See a doctor today.";
    case Action::doctor:
      return "See a doctor.";
  }
  return "";
}

/// The signs to know first, the most urgent first: those of the gate, and one each of the first two
/// emergencies that the gate does not ask about there, being rare. A sheet lies by the bed for
/// weeks, and has room for them.
std::vector<GateSign> signs_of_sheet(Atlas const& atlas, std::span<RegionHere const> regions) {
  constexpr std::size_t most_rare = 2;
  auto signs = gravest_signs(atlas, regions);
  auto flags = warnings_in(atlas, regions);
  std::erase_if(flags, [](RedFlag const* flag) { return flag->action != Action::emergency; });
  auto rare = more_signs(flags, signs);
  if (rare.size() > most_rare) rare.resize(most_rare);
  signs.insert(signs.end(), rare.begin(), rare.end());
  std::stable_sort(signs.begin(), signs.end(), [](GateSign const& a, GateSign const& b) {
    return a.flag->action > b.flag->action;
  });
  return signs;
}

}  // namespace

std::vector<RegionHere> point_regions(PlacedAtlas const& placed, std::uint32_t point) {
  std::vector<RegionHere> regions;
  auto const& map = placed.regions();
  if (auto const place = placed.place(point)) regions.push_back(map.at(*place));
  auto const placed_point = placed.placed(point);
  if (!placed_point) return regions;
  auto const& zone = (*placed_point)->essential;
  std::vector<std::pair<RegionHere, std::size_t>> counted;
  std::size_t inside = 0;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] > 0.0F) continue;
    ++inside;
    auto const here = map.at(zone.vertices[i]);
    auto const known = std::find_if(counted.begin(), counted.end(), [&](auto const& each) {
      return each.first.region == here.region && each.first.side == here.side;
    });
    if (known == counted.end()) {
      counted.emplace_back(here, 1);
    } else {
      ++known->second;
    }
  }
  constexpr std::size_t much = 10;  // a tenth
  for (auto const& [region, vertices] : counted) {
    if (region.region != nullptr && vertices * much >= inside) regions.push_back(region);
  }
  return regions;
}

std::string date_words(int day) {
  return day_in_words(day) + " " + day_in_digits(day).substr(0, 4);
}

std::string listed(std::span<std::string const> parts) {
  std::string all;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) all += i + 1 == parts.size() ? " and " : ", ";
    all += parts[i];
  }
  return all;
}

void SheetMaker::add_title(std::string title, std::string subtitle) {
  add(PrintHeading{1, std::move(title)});
  auto under = std::move(subtitle);
  if (!under.empty()) under += " \u00b7 ";
  if (!from_.therapist.empty()) under += "from " + from_.therapist + " \u00b7 ";
  add(PrintText{under + date_words(from_.day), PrintVoice::soft});
}

void SheetMaker::add_first(std::span<RegionHere const> regions, std::string_view stop) {
  auto const signs = signs_of_sheet(atlas_, regions);
  PrintPanel panel{.blocks = {}, .grave = true};
  if (!signs.empty()) {
    panel.blocks.push_back(
        {PrintText{"First: is one of these true of your pain? Then stop here and get help.",
                   PrintVoice::strong}});
    PrintList list;
    for (auto const& [flag, sign] : signs)
      list.items.push_back(fmt::format("{} {}", sign, help_words(flag->action)));
    panel.blocks.push_back({std::move(list)});
  }
  if (!stop.empty()) panel.blocks.push_back({PrintText{std::string(stop), PrintVoice::strong}});
  if (!panel.blocks.empty()) add(std::move(panel));
}

PrintFigure SheetMaker::figure(HandoutPicture picture, std::string alt, std::string caption) {
  PrintFigure figure{.picture = pictures_.size(),
                     .height = picture.height,
                     .widest = picture.points,
                     .alt = std::move(alt),
                     .caption = std::move(caption)};
  pictures_.push_back(std::move(picture));
  return figure;
}

void SheetMaker::add_exercise(SheetExercise const& planned) {
  auto const page = page_of(atlas_, *planned.exercise);
  std::vector<PrintBlock> words;
  words.push_back({PrintHeading{2, page.title}});
  words.push_back(
      {PrintText{capitalized(exercise_dose_words(planned.dose)) + ".", PrintVoice::strong}});
  words.push_back({PrintText{page.start}});
  words.push_back({PrintList{page.steps, true}});
  if (!page.avoid.empty()) words.push_back({PrintText{page.avoid}});
  if (atlas_.motion(page.id) == nullptr) {
    std::move(words.begin(), words.end(), std::back_inserter(blocks));
    return;
  }
  ShownPose pose;
  pose.exercise = page.id;
  constexpr float share = 0.36F;
  HandoutPicture const picture{.shows = ScenePicture{{.point = {}, .pose = std::move(pose)}},
                               .height = 0.82F,
                               .points = 180};
  auto shown = figure(picture, fmt::format("How it is done. {}", page.start), "");
  add(PrintColumns{{{PrintFigures{{std::move(shown)}}}}, std::move(words), share});
}

void SheetMaker::add_sources(std::vector<std::string> sources) {
  std::vector<std::string> once;
  for (auto& source : sources) {
    if (std::find(once.begin(), once.end(), source) == once.end())
      once.push_back(std::move(source));
  }
  if (once.empty()) return;
  add(PrintHeading{3, "Where this comes from"});
  add(PrintList{std::move(once), false, PrintVoice::small});
}

Handout SheetMaker::finished(std::string title) {
  PrintDocument document;
  document.title = std::move(title);
  document.author = from_.therapist;
  document.day = day_in_digits(from_.day);
  document.footer = fmt::format(
      "Made with Knotmap, {}. It helps you to help yourself. It does not "
      "replace a doctor.",
      date_words(from_.day));
  document.blocks = std::move(blocks);
  return {std::move(document), std::move(pictures_)};
}

}  // namespace knotmap

#include "state/painted_words.h"

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/today.h"
#include "placement/regions.h"

namespace knotmap {
namespace {

/// "Often: 4 to 7 of 12 days"; "" for a step that no count of days is in.
std::string step_words(std::string_view title, HowOften step, int of) {
  int first = 0;
  int last = 0;
  for (int days = 1; days <= of; ++days) {
    if (how_often(days, of) != step) continue;
    if (first == 0) first = days;
    last = days;
  }
  if (first == 0) return {};
  auto const range =
      first == last ? fmt::format("{}", first) : fmt::format("{} to {}", first, last);
  return fmt::format("{}: {} of {} days", title, range, of);
}

std::string strength_words(StrikingPlace const& place) {
  return fmt::format("{:.0f} of {} on average", std::round(place.strong * most_pain), most_pain);
}

/// "Most often: left temple, on 8 of 12 days. Strongest: ..."
std::string sentence_of(World const& world, PainComposite const& all) {
  auto const name = [&](StrikingPlace const& place) {
    return RegionHere{world.atlas->region(place.region.id), place.region.side}.name();
  };
  auto const& often = *all.most_often;
  auto const& strong = *all.strongest;
  if (all.days < PainComposite::least_days)
    return fmt::format("Strongest: {}, {}. {}", name(strong), strength_words(strong),
                       all.days == 1
                           ? "Only one day was written down: that says nothing of how often."
                           : "Only two days were written down: that says little of how often.");
  if (often.region == strong.region)
    return fmt::format("Most often and strongest: {}, on {} of {} days, {}.", name(often),
                       often.days, all.days, strength_words(strong));
  return fmt::format("Most often: {}, on {} of {} days. Strongest: {}, {}.", name(often),
                     often.days, all.days, name(strong), strength_words(strong));
}

std::string left_out_words(std::size_t entries) {
  if (entries == 0) return {};
  return entries == 1
             ? "One entry is left out: it does not say how strong, or where."
             : fmt::format("{} entries are left out: they do not say how strong, or where.",
                           entries);
}

}  // namespace

std::string PaintedWords::legend() const {
  return tells_how_often() ? "Darker: stronger. Closer lines: more often." : "Darker: stronger.";
}

PaintedWords painted_words(World const& world, PainComposite const& composite, Days const& days) {
  PaintedWords words;
  auto const from_to = fmt::format("{} to {}", day_in_words(days.first), day_in_words(days.last));
  words.left_out = left_out_words(composite.left_out);
  if (composite.empty()) {
    words.days = from_to + ".";
    words.sentence = composite.days > 0
                         ? "No pain was written down in these days."
                         : "Nothing that says where and how strong was written down in these days.";
    return words;
  }
  words.days =
      fmt::format("{}: all pains of {}.", from_to,
                  composite.days == 1 ? "one day with an entry"
                                      : fmt::format("{} days with entries", composite.days));
  words.sentence = sentence_of(world, composite);
  if (composite.days >= PainComposite::least_days) {
    words.often = {step_words("Now and then", HowOften::now_and_then, composite.days),
                   step_words("Often", HowOften::often, composite.days),
                   step_words("Most days", HowOften::most_days, composite.days)};
  }
  return words;
}

}  // namespace knotmap

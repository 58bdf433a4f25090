#include "commands/picture_name.h"

#include "base/today.h"
#include "base/words.h"

namespace knotmap {
namespace {

/// "trapezius-1-right".
std::string words_of_id(SidedId const& id) {
  return id.side == Side::midline ? id.id : id.id + '-' + std::string(word(id.side));
}

std::string what_is_shown(Answers const& answers, State const& state) {
  auto const& page = state.work.page;
  if (auto const* const point = open_point(page)) return words_of_id(*point);
  if (auto const* const both = open_compare(page)) {
    return words_of_id(both->first) + "-and-" + words_of_id(both->second);
  }
  if (auto const* const muscle = open_muscle(page)) {
    return muscle->side ? words_of_id({muscle->muscle, *muscle->side}) : muscle->muscle;
  }
  if (auto const* const warning = open_warning(page)) return warning->flag;
  if (auto const* const cause = open_cause(page)) return cause->cause;
  if (auto const* const exercise = open_exercise(page)) return exercise->exercise;
  if (std::holds_alternative<OpenWeek>(page)) return "week";
  if (std::holds_alternative<OpenDiary>(page)) return "diary";
  if (std::holds_alternative<OpenDraft>(page)) return "diary-entry";
  if (std::holds_alternative<OpenEvidence>(page)) return "evidence";
  if (!state.work.pain.empty()) {
    auto const& regions = answers.regions(state.work);
    return regions.empty() ? "pain" : "pain-" + regions.front().name();
  }
  return "body";
}

}  // namespace

std::string picture_name(Answers const& answers, State const& state) {
  constexpr std::size_t most = 100;
  std::string name = "knotmap";
  for (auto const& part : words_of(what_is_shown(answers, state))) {
    name += '-';
    for (char const c : part) {
      bool const plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) name += c;
    }
  }
  if (name.size() > most) name.resize(most);
  return name + '-' + day_in_digits(state.moment.today);
}

}  // namespace knotmap

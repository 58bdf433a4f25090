#include "state/page.h"

#include <algorithm>

namespace knotmap {

std::string page_id(Page const& page) {
  if (auto const* const point = open_point(page)) return to_string(*point);
  if (auto const* const open = open_muscle(page)) {
    return open->side ? to_string(SidedId{open->muscle, *open->side}) : open->muscle;
  }
  if (auto const* const warning = open_warning(page)) {
    return std::string(warning_prefix) + warning->flag;
  }
  if (auto const* const open = open_cause(page)) return std::string(cause_prefix) + open->cause;
  if (auto const* const open = open_exercise(page)) {
    return std::string(exercise_prefix) + open->exercise;
  }
  if (auto const* const why = std::get_if<OpenWhy>(&page)) {
    return why->point ? std::string(why_prefix) + to_string(*why->point) : std::string(why_id);
  }
  if (std::holds_alternative<OpenWeek>(page)) return std::string(week_id);
  if (std::holds_alternative<OpenDiary>(page)) return std::string(diary_id);
  if (std::holds_alternative<OpenDraft>(page)) return std::string(draft_id);
  if (std::holds_alternative<OpenEvidence>(page)) return std::string(evidence_id);
  if (std::holds_alternative<OpenAbout>(page)) return std::string(about_id);
  if (auto const* const both = open_compare(page)) {
    return std::string(compare_prefix) + to_string(both->first) + ',' + to_string(both->second);
  }
  if (std::holds_alternative<OpenMuscleList>(page)) return std::string(muscle_list_id);
  return {};
}

Page page_of_id(std::string_view id, bool is_point) {
  if (id == about_id) return OpenAbout{};
  if (id == muscle_list_id) return OpenMuscleList{};
  if (id == week_id) return OpenWeek{};
  if (id == diary_id) return OpenDiary{};
  if (id == draft_id) return OpenDraft{};
  if (id == evidence_id) return OpenEvidence{};
  if (id == why_id) return OpenWhy{};
  if (id.starts_with(why_prefix)) {
    auto const point = parse_id(id.substr(why_prefix.size()));
    if (!point || !point->side) return NoPage{};
    return OpenWhy{SidedId{point->id, *point->side}};
  }
  if (id.starts_with(warning_prefix)) {
    return OpenWarning{std::string(id.substr(warning_prefix.size()))};
  }
  if (id.starts_with(cause_prefix)) return OpenCause{std::string(id.substr(cause_prefix.size()))};
  if (id.starts_with(exercise_prefix)) {
    return OpenExercise{std::string(id.substr(exercise_prefix.size()))};
  }
  if (id.starts_with(compare_prefix)) {
    auto const both = id.substr(compare_prefix.size());
    auto const comma = std::min(both.find(','), both.size());
    auto const first = parse_id(both.substr(0, comma));
    auto const second = parse_id(both.substr(std::min(comma + 1, both.size())));
    if (!first || !second || !first->side || !second->side) return NoPage{};
    return OpenCompare{{first->id, *first->side}, {second->id, *second->side}};
  }
  auto const parsed = parse_id(id);
  if (!parsed) return NoPage{};
  if (!is_point) return OpenMuscle{parsed->id, parsed->side};
  if (!parsed->side) return NoPage{};
  return OpenPoint{{parsed->id, *parsed->side}};
}

}  // namespace knotmap

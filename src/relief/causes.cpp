#include "relief/causes.h"

#include <algorithm>
#include <map>
#include <optional>

namespace knotmap {
namespace {

constexpr float most_tells = 5.0F;

bool is_in(std::span<std::string const> ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The muscle of an id that is one, or that of a point: "<muscle>-<number>".
std::string_view muscle_id_of(std::string_view id) {
  return id.substr(0, id.rfind('-'));
}

/// How far an id of a cause is a part of the topic.
float meeting_of(std::string_view named, std::string_view part, CauseWeights const& weights) {
  if (named == part) return 1.0F;
  auto const muscle = muscle_id_of(part);
  if (muscle_id_of(named) != muscle) return 0.0F;
  if (named == muscle) return 1.0F;
  return part == muscle ? weights.point_of_muscle : weights.other_point;
}

float named_by(Cause const& cause, CauseTopic const& topic, CauseWeights const& weights) {
  float most = 0.0F;
  float all = 0.0F;
  for (std::size_t rank = 0; rank < cause.muscles.size(); ++rank) {
    float best = 0.0F;
    for (auto const& part : topic.parts) {
      best = std::max(best, part.worth * meeting_of(cause.muscles[rank], part.id, weights));
    }
    best /= 1.0F + weights.muscle_step * static_cast<float>(rank);
    most = std::max(most, best);
    all += best;
  }
  return std::min(most + weights.also * (all - most), 1.0F);
}

float felt_at(Cause const& cause, CauseTopic const& topic, CauseWeights const& weights) {
  for (std::size_t rank = 0; rank < cause.areas.size(); ++rank) {
    if (!is_in(topic.areas, cause.areas[rank])) continue;
    return 1.0F / (1.0F + weights.area_step * static_cast<float>(rank));
  }
  return 0.0F;
}

float sided_factor(Cause const& cause, CauseTopic const& topic, CauseWeights const& weights) {
  if (!cause.one_sided || !topic.side) return 1.0F;
  return *topic.side == PainSide::both ? weights.on_both : weights.on_one;
}

/// The questions without any answers.
std::vector<Cause const*> all_questions(Atlas const& atlas, CauseTopic const& topic,
                                        std::size_t most) {
  auto left = fitting_causes(atlas, topic);
  std::map<std::string_view, std::size_t> of_family;
  std::vector<Cause const*> asked;
  while (asked.size() < most) {
    auto const next = std::find_if(left.begin(), left.end(), [&](FittingCause const& each) {
      bool const early = is_for_doctor(*each.cause) && asked.size() < first_place_for_doctors;
      return !early && of_family[each.cause->family] < most_of_a_family;
    });
    if (next == left.end()) break;
    ++of_family[next->cause->family];
    asked.push_back(next->cause);
    left.erase(next);
  }
  return asked;
}

/// All that were answered with yes, the best first.
std::vector<FittingCause> ranked_yes(Atlas const& atlas, CauseTopic const& topic,
                                     std::span<std::string const> yes) {
  std::vector<FittingCause> ranked;
  for (auto const& cause : atlas.causes) {
    if (is_in(yes, cause.id)) ranked.push_back({&cause, fit_of(cause, topic)});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](FittingCause const& a, FittingCause const& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.score == 0.0F && a.cause->tells > b.cause->tells;
  });
  return ranked;
}

}  // namespace

float fit_of(Cause const& cause, CauseTopic const& topic, CauseWeights const& weights) {
  float const fit = weights.by_name * named_by(cause, topic, weights) +
                    (1.0F - weights.by_name) * felt_at(cause, topic, weights);
  float const told = static_cast<float>(cause.tells) / most_tells;
  return std::min(told * fit * sided_factor(cause, topic, weights), 1.0F);
}

std::vector<FittingCause> fitting_causes(Atlas const& atlas, CauseTopic const& topic,
                                         CauseWeights const& weights) {
  std::vector<FittingCause> fitting;
  for (auto const& cause : atlas.causes) {
    float const score = fit_of(cause, topic, weights);
    if (score > 0.0F) fitting.push_back({&cause, score});
  }
  std::stable_sort(fitting.begin(), fitting.end(),
                   [](FittingCause const& a, FittingCause const& b) { return a.score > b.score; });
  return fitting;
}

std::vector<Cause const*> questions(Atlas const& atlas, CauseTopic const& topic,
                                    CauseAnswers const& answers, std::size_t most) {
  auto asked = all_questions(atlas, topic, most);
  std::erase_if(asked, [&](Cause const* cause) {
    return is_in(answers.yes, cause->id) || is_in(answers.no, cause->id);
  });
  auto const answered = answers.yes.size() + answers.no.size();
  auto const left = most - std::min(most, answered);
  if (asked.size() > left) asked.resize(left);
  return asked;
}

std::vector<FittingCause> likeliest(Atlas const& atlas, CauseTopic const& topic,
                                    std::span<std::string const> yes) {
  auto ranked = ranked_yes(atlas, topic, yes);
  if (ranked.size() > most_likeliest) ranked.resize(most_likeliest);
  bool const unlikely =
      ranked.size() == most_likeliest && ranked.back().score * 2.0F < ranked.front().score;
  if (unlikely) ranked.pop_back();
  return ranked;
}

Cause const* change_of(Atlas const& atlas, CauseTopic const& topic,
                       std::span<std::string const> yes) {
  for (auto const& each : ranked_yes(atlas, topic, yes)) {
    if (!is_for_doctor(*each.cause) && !each.cause->today.empty()) return each.cause;
  }
  return nullptr;
}

CauseFamily const* family_of(Atlas const& atlas, Cause const& cause) {
  auto const& families = atlas.cause_families;
  auto const found = std::find_if(families.begin(), families.end(),
                                  [&](CauseFamily const& each) { return each.id == cause.family; });
  return found == families.end() ? nullptr : &*found;
}

}  // namespace knotmap

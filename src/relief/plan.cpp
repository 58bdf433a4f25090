#include "relief/plan.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace knotmap {
namespace {

/// What an exercise is worth in a plan: the reason first, then the value.
struct Choice {
  PlannedExercise planned;
  float value = 0.0F;
};

constexpr float step_of_rank = 0.5F;  ///< the second exercise of a cause, or muscle of an exercise
constexpr float fits_muscle = 0.5F;   ///< what fitting the muscle adds to one of a cause
constexpr float area_of_muscle = 0.6F;  ///< what the area adds to one for the muscle: many are long
constexpr float fits_area = 0.25F;      ///< and the area
constexpr float grade_step = 0.08F;     ///< what a weaker evidence takes away
constexpr float same_kind_left = 0.6F;  ///< what is left of one like those that are chosen

float by_rank(std::size_t rank) {
  return 1.0F / (1.0F + step_of_rank * static_cast<float>(rank));
}

float grade_of(Sureness sureness) {
  return 1.0F - grade_step * static_cast<float>(sureness);
}

/// How much an exercise is for the muscles of a topic, 0..1.
float for_muscles(Exercise const& exercise, CauseTopic const& topic) {
  float most = 0.0F;
  for (std::size_t rank = 0; rank < exercise.muscles.size(); ++rank) {
    for (auto const& part : topic.parts) {
      auto const muscle = std::string_view(part.id).substr(0, part.id.rfind('-'));
      if (muscle == exercise.muscles[rank]) most = std::max(most, by_rank(rank) * part.worth);
    }
  }
  return most;
}

float for_areas(Exercise const& exercise, CauseTopic const& topic) {
  for (std::size_t rank = 0; rank < exercise.areas.size(); ++rank) {
    bool const here = std::find(topic.areas.begin(), topic.areas.end(), exercise.areas[rank]) !=
                      topic.areas.end();
    if (here) return by_rank(rank);
  }
  return 0.0F;
}

/// All exercises that fit, the best first.
std::vector<Choice> choices_of(Atlas const& atlas, CauseTopic const& topic,
                               std::span<std::string const> yes) {
  std::vector<FittingCause> said;
  for (auto const& cause : atlas.causes) {
    if (std::find(yes.begin(), yes.end(), cause.id) != yes.end())
      said.push_back({&cause, fit_of(cause, topic)});
  }
  std::vector<Choice> choices;
  for (auto const& exercise : atlas.exercises) {
    float const muscles = for_muscles(exercise, topic);
    float const areas = for_areas(exercise, topic);
    float const grade = grade_of(exercise.sureness);
    Choice choice{{.exercise = &exercise}};
    for (auto const& [cause, score] : said) {
      auto const at = std::find(cause->exercises.begin(), cause->exercises.end(), exercise.id);
      if (at == cause->exercises.end()) continue;
      constexpr float least = 0.01F;  // of one that does not fit the pain: it was said all the same
      auto const rank = static_cast<std::size_t>(at - cause->exercises.begin());
      float const value = std::max(score, least) * by_rank(rank);
      if (value <= choice.value) continue;
      choice.planned.reason = PlanReason::cause;
      choice.planned.cause = cause;
      choice.value = value;
    }
    if (choice.planned.cause != nullptr) {
      choice.value *= grade * (1.0F + fits_muscle * muscles + fits_area * areas);
    } else if (muscles > 0.0F) {
      choice.planned.reason = PlanReason::muscle;
      choice.value = grade * (muscles + area_of_muscle * areas);
    } else if (areas > 0.0F) {
      choice.value = grade * areas;
    } else {
      continue;
    }
    choices.push_back(choice);
  }
  return choices;
}

AboutYou const* barred_by(Atlas const& atlas, Exercise const& exercise,
                          std::span<std::string const> about) {
  for (auto const& each : atlas.safety.about_you) {
    bool const said = std::find(about.begin(), about.end(), each.id) != about.end();
    bool const named = std::find(exercise.not_with.begin(), exercise.not_with.end(), each.id) !=
                       exercise.not_with.end();
    if (said && named) return &each;
  }
  return nullptr;
}

/// Chooses a plan's exercises one after the other.
class Chooser {
 public:
  Chooser(Atlas const& atlas, std::vector<Choice> choices, std::span<std::string const> about)
      : atlas_(&atlas), about_(about), left_(std::move(choices)) {}

  void choose(Plan& plan) {
    while (plan.exercises.size() < most_planned) {
      auto const next = best(plan.exercises);
      if (next == left_.end()) return;
      auto const planned = next->planned;
      left_.erase(next);
      if (auto const* const because = barred_by(*atlas_, *planned.exercise, about_)) {
        plan.left_out.push_back({planned.exercise, because});
      } else {
        plan.exercises.push_back(planned);
      }
    }
  }

 private:
  using Chosen = std::vector<PlannedExercise>;

  [[nodiscard]] bool fits(PlanPart part) const {
    return std::any_of(left_.begin(), left_.end(), [&](Choice const& each) {
      return part_of(each.planned.exercise->kind) == part;
    });
  }

  /// The parts that are still to be chosen, and can be.
  [[nodiscard]] std::vector<PlanPart> missing(Chosen const& chosen) const {
    std::vector<PlanPart> parts;
    for (auto const part : {PlanPart::works, PlanPart::lets_go}) {
      bool const there = std::any_of(chosen.begin(), chosen.end(), [&](auto const& each) {
        return part_of(each.exercise->kind) == part;
      });
      if (!there && fits(part)) parts.push_back(part);
    }
    return parts;
  }

  /// The kind that all chosen ones are of, where only one place is left and another kind fits.
  [[nodiscard]] std::optional<ExerciseKind> spent_kind(Chosen const& chosen) const {
    if (chosen.size() + 1 < most_planned) return std::nullopt;
    auto const kind = chosen.front().exercise->kind;
    bool const one = std::all_of(chosen.begin(), chosen.end(),
                                 [&](auto const& each) { return each.exercise->kind == kind; });
    bool const other = std::any_of(left_.begin(), left_.end(), [&](Choice const& each) {
      return each.planned.exercise->kind != kind;
    });
    return one && other ? std::optional(kind) : std::nullopt;
  }

  [[nodiscard]] std::vector<Choice>::iterator best(Chosen const& chosen) {
    auto const parts = missing(chosen);
    bool const must = !parts.empty() && chosen.size() + parts.size() >= most_planned;
    auto const spent = spent_kind(chosen);
    auto const value_of = [&](Choice const& each) {
      auto const kind = each.planned.exercise->kind;
      bool const again = std::any_of(chosen.begin(), chosen.end(), [&](auto const& other) {
        return other.exercise->kind == kind;
      });
      return again ? each.value * same_kind_left : each.value;
    };
    auto found = left_.end();
    for (auto each = left_.begin(); each != left_.end(); ++each) {
      auto const kind = each->planned.exercise->kind;
      if (must && std::find(parts.begin(), parts.end(), part_of(kind)) == parts.end()) continue;
      if (spent && kind == *spent) continue;
      bool const better =
          found == left_.end() || each->planned.reason < found->planned.reason ||
          (each->planned.reason == found->planned.reason && value_of(*each) > value_of(*found));
      if (better) found = each;
    }
    return found;
  }

  Atlas const* atlas_;
  std::span<std::string const> about_;
  std::vector<Choice> left_;
};

}  // namespace

std::string_view word(PlanReason reason) {
  switch (reason) {
    case PlanReason::cause:
      return "cause";
    case PlanReason::muscle:
      return "muscle";
    case PlanReason::area:
      return "area";
  }
  return "";
}

PlanPart part_of(ExerciseKind kind) {
  switch (kind) {
    case ExerciseKind::strengthen:
    case ExerciseKind::mobilise:
      return PlanPart::works;
    case ExerciseKind::stretch:
    case ExerciseKind::relax:
      return PlanPart::lets_go;
    case ExerciseKind::breathe:
    case ExerciseKind::rest_break:
    case ExerciseKind::walk:
      return PlanPart::neither;
  }
  return PlanPart::neither;
}

Plan plan_of(Atlas const& atlas, CauseTopic const& topic, std::span<std::string const> yes,
             std::span<std::string const> about, std::span<std::string const> without) {
  Plan plan;
  plan.change = change_of(atlas, topic, yes);
  auto choices = choices_of(atlas, topic, yes);
  std::erase_if(choices, [&](Choice const& each) {
    return std::find(without.begin(), without.end(), each.planned.exercise->id) != without.end();
  });
  Chooser(atlas, std::move(choices), about).choose(plan);
  return plan;
}

std::string reason_words(PlannedExercise const& planned) {
  switch (planned.reason) {
    case PlanReason::cause:
      return "Goes with what you said: " + planned.cause->name + ".";
    case PlanReason::muscle:
      return "For the muscle that is meant.";
    case PlanReason::area:
      return "For where it hurts.";
  }
  return {};
}

std::vector<std::string> left_out_words(Plan const& plan) {
  std::vector<std::string> words;
  std::vector<AboutYou const*> told;
  for (auto const& left : plan.left_out) {
    if (std::find(told.begin(), told.end(), left.because) != told.end()) continue;
    told.push_back(left.because);
    auto const count =
        std::count_if(plan.left_out.begin(), plan.left_out.end(),
                      [&](LeftOutExercise const& each) { return each.because == left.because; });
    words.push_back(fmt::format(
        "{} left out for you: you said \"{}\".",
        count == 1 ? std::string("1 exercise was") : fmt::format("{} exercises were", count),
        left.because->words));
  }
  return words;
}

}  // namespace knotmap

// Which causes fit a pain, which to ask about, and what follows from the answers. docs/relief.md
// gives the reasons. Pointers to causes point into the atlas.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "relief/topic.h"

namespace knotmap {

/// A cause with how well it fits, 0..1.
struct FittingCause {
  Cause const* cause = nullptr;
  float score = 0.0F;
};

/// The weights of the score:
///
///     score = told x fit x sided, at most 1
///     told  = tells / 5                         how much a "yes" tells (Cause::tells)
///     fit   = by_name x named + (1 - by_name) x felt
///     named = the greatest, and `also` of the sum of the others, at most 1, of all muscles of the
///             cause: the greatest of worth(part) x met over the parts of the topic, divided by
///             1 + muscle_step x rank; rank from 0
///             met: 1 where both are the same, or the cause names the muscle of the point;
///                  `point_of_muscle` where the topic is a muscle and the cause one point of it;
///                  `other_point` where it is another point of the same muscle
///     felt  = the greatest of  1 / (1 + area_step x rank)
///             over the areas of the cause that the topic has
///     sided = of a cause that goes with a pain on one side: `on_one` or `on_both`, else 1
struct CauseWeights {
  float by_name = 0.6F;
  float also = 0.2F;
  float muscle_step = 0.12F;
  float area_step = 0.20F;
  float point_of_muscle = 0.8F;
  float other_point = 0.6F;
  float on_one = 1.15F;
  float on_both = 0.5F;
};

/// What a doctor sorts out is not asked first: the id of its family, and the first place for it.
inline constexpr std::string_view doctors_family = "body_chemistry";
inline constexpr std::size_t first_place_for_doctors = 5;  ///< from 0: the sixth
/// How many questions are asked, and how many of one family.
inline constexpr std::size_t most_cause_questions = 8;
inline constexpr std::size_t most_of_a_family = 3;
/// How many of the causes that were answered with yes are named.
inline constexpr std::size_t most_likeliest = 3;

/// The words that stand over and under an answer. They never say that one thing made the other.
struct CauseWords {
  static constexpr std::string_view title = "Why is it there?";
  static constexpr std::string_view answer = "This often goes with such a pain:";
  static constexpr std::string_view nothing_fits =
      "Nothing that was said yes to is known to go with this pain.";
  static constexpr std::string_view honest =
      "Nobody can say for sure what a pain comes from. Change one thing and see what happens.";
  static constexpr std::string_view change = "The one change for this week";
  static constexpr std::string_view ask = "Is this so? Answer what you know";
};

/// Whether it is for a doctor, not for a change of habits.
[[nodiscard]] inline bool is_for_doctor(Cause const& cause) {
  return cause.family == doctors_family;
}

/// How well a cause fits a topic, 0..1; 0: neither its muscles nor its areas are meant.
[[nodiscard]] float fit_of(Cause const& cause, CauseTopic const& topic,
                           CauseWeights const& weights = {});

/// All causes that fit a topic, best first, equal ones in the order of the atlas.
[[nodiscard]] std::vector<FittingCause> fitting_causes(Atlas const& atlas, CauseTopic const& topic,
                                                       CauseWeights const& weights = {});

/// What was answered so far: ids of causes.
struct CauseAnswers {
  std::vector<std::string> yes;
  std::vector<std::string> no;

  friend bool operator==(CauseAnswers const&, CauseAnswers const&) = default;
};

/// The questions that are still to be asked, those that tell most first. All in all at most `most`
/// are asked, no more than most_of_a_family of a family, none for a doctor before
/// first_place_for_doctors. Without answers these are all of them; an answer takes its question
/// away and moves no other.
[[nodiscard]] std::vector<Cause const*> questions(Atlas const& atlas, CauseTopic const& topic,
                                                  CauseAnswers const& answers = {},
                                                  std::size_t most = most_cause_questions);

/// The two or three likeliest of those that were answered with yes, best first; a third with less
/// than half the score of the first is left out. One that does not fit the pain comes after all
/// that do. Ids that the atlas lacks are passed over.
[[nodiscard]] std::vector<FittingCause> likeliest(Atlas const& atlas, CauseTopic const& topic,
                                                  std::span<std::string const> yes);

/// Of those that were answered with yes, the best that a person can change: its `today` is the one
/// change for this week. Null when there is none.
[[nodiscard]] Cause const* change_of(Atlas const& atlas, CauseTopic const& topic,
                                     std::span<std::string const> yes);

/// The family of a cause; null when the atlas has none of that id.
[[nodiscard]] CauseFamily const* family_of(Atlas const& atlas, Cause const& cause);

}  // namespace knotmap

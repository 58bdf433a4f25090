// Topics and a hand-made atlas for tests of causes and plans.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "finder/alike.h"
#include "finder/shipped.h"
#include "finder/told.h"
#include "finder/told_region.h"
#include "finder/warnings.h"
#include "relief/plan.h"

namespace knotmap::test {

inline Cause some_cause(std::string id, std::string family, int tells,
                        std::vector<std::string> muscles, std::vector<std::string> areas,
                        std::vector<std::string> exercises = {}) {
  Cause cause;
  cause.id = std::move(id);
  cause.family = std::move(family);
  cause.tells = tells;
  cause.muscles = std::move(muscles);
  cause.areas = std::move(areas);
  cause.exercises = std::move(exercises);
  cause.name = "Name of " + cause.id;
  cause.today = "Change it.";
  return cause;
}

inline Exercise some_exercise(std::string id, ExerciseKind kind, std::vector<std::string> muscles,
                              std::vector<std::string> areas,
                              std::vector<std::string> not_with = {}) {
  Exercise exercise;
  exercise.id = std::move(id);
  exercise.kind = kind;
  exercise.muscles = std::move(muscles);
  exercise.areas = std::move(areas);
  exercise.not_with = std::move(not_with);
  exercise.dose.repeats = 5;
  exercise.raise = {2, 15};
  return exercise;
}

inline AboutYou some_about(std::string id, std::string words) {
  AboutYou about;
  about.id = std::move(id);
  about.words = std::move(words);
  return about;
}

/// The pain of a region that was named.
inline CauseTopic topic_in(std::string_view region, Side side) {
  auto const* const found = shipped().atlas().region(region);
  REQUIRE(found != nullptr);
  auto const pain = pain_of_region(shipped(), *found, side);
  auto const candidates = find_candidates(shipped(), pain, {}, weights_for(pain));
  return topic_of_pain(shipped(), candidates, regions_under(shipped(), pain),
                       side_of(shipped(), pain));
}

inline std::vector<std::string> ids_of(std::vector<Cause const*> const& causes) {
  std::vector<std::string> ids;
  for (auto const* const cause : causes) ids.push_back(cause->id);
  return ids;
}

inline std::vector<std::string> ids_of(Plan const& plan) {
  std::vector<std::string> ids;
  for (auto const& planned : plan.exercises) ids.push_back(planned.exercise->id);
  return ids;
}

inline bool has(std::vector<std::string> const& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace knotmap::test

#include "atlas/atlas.h"

#include <algorithm>

#include "base/words.h"

namespace knotmap {

std::string RedFlag::body() const {
  std::string text = advice;
  for (auto const& sign : signs) text += " " + sign;
  return text;
}

Muscle const* Atlas::muscle(std::string_view id) const {
  // Sorted by id when read; a hand-made atlas may not be.
  auto const at = std::find_if(muscles.begin(), muscles.end(),
                               [&](Muscle const& muscle) { return muscle.id == id; });
  return at == muscles.end() ? nullptr : &*at;
}

Atlas::Found Atlas::point(std::string_view id) const {
  for (auto const& muscle : muscles) {
    // A point's id begins with its muscle's.
    if (!id.starts_with(muscle.id)) continue;
    for (auto const& point : muscle.points) {
      if (point.id == id) return {&muscle, &point};
    }
  }
  return {};
}

Region const* Atlas::region(std::string_view id) const {
  auto const at = std::find_if(regions.begin(), regions.end(),
                               [&](Region const& region) { return region.id == id; });
  return at == regions.end() ? nullptr : &*at;
}

ExerciseMotion const* Atlas::motion(std::string_view exercise) const {
  auto const at = std::find_if(motions.begin(), motions.end(), [&](ExerciseMotion const& motion) {
    return motion.exercise == exercise;
  });
  return at == motions.end() ? nullptr : &*at;
}

Symptom const* Atlas::symptom(std::string_view id) const {
  auto const at = std::find_if(symptoms.begin(), symptoms.end(),
                               [&](Symptom const& symptom) { return symptom.id == id; });
  return at == symptoms.end() ? nullptr : &*at;
}

RedFlag const* Atlas::red_flag(std::string_view id) const {
  auto const& flags = safety.red_flags;
  auto const at =
      std::find_if(flags.begin(), flags.end(), [&](RedFlag const& flag) { return flag.id == id; });
  return at == flags.end() ? nullptr : &*at;
}

Cause const* Atlas::cause(std::string_view id) const {
  auto const at = std::find_if(causes.begin(), causes.end(),
                               [&](Cause const& cause) { return cause.id == id; });
  return at == causes.end() ? nullptr : &*at;
}

Exercise const* Atlas::exercise(std::string_view id) const {
  auto const at = std::find_if(exercises.begin(), exercises.end(),
                               [&](Exercise const& exercise) { return exercise.id == id; });
  return at == exercises.end() ? nullptr : &*at;
}

Pose const* Atlas::pose(std::string_view id) const {
  auto const at =
      std::find_if(poses.begin(), poses.end(), [&](Pose const& pose) { return pose.id == id; });
  return at == poses.end() ? nullptr : &*at;
}

GatePart const* Atlas::gate_part(std::string_view region) const {
  auto const at = std::find_if(gate.begin(), gate.end(), [&](GatePart const& part) {
    return std::find(part.regions.begin(), part.regions.end(), region) != part.regions.end();
  });
  return at == gate.end() ? nullptr : &*at;
}

bool means(std::string_view id, Muscle const& muscle, Point const& point) {
  return id == muscle.id || id == point.id;
}

std::string short_name(Point const& point) {
  return capitalized(point.relief.name);
}

std::string full_name(Muscle const& muscle, Point const& point) {
  return muscle.name + ": " + point.relief.name;
}

std::string latin_beside(Muscle const& muscle) {
  return muscle.latin == muscle.name ? std::string() : muscle.latin;
}

std::vector<Side> each(Sides sides) {
  switch (sides) {
    case Sides::both:
      return {Side::left, Side::right};
    case Sides::left:
      return {Side::left};
    case Sides::right:
      return {Side::right};
    case Sides::midline:
      return {Side::midline};
  }
  return {};
}

bool has_side(Sides sides, Side side) {
  auto const all = each(sides);
  return std::find(all.begin(), all.end(), side) != all.end();
}

}  // namespace knotmap

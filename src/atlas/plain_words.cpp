// The enumerations of the relief files in plain words.
#include "atlas/exercise.h"
#include "atlas/press_aids.h"
#include "atlas/sureness.h"

namespace knotmap {

std::string_view plain(Tool tool) {
  switch (tool) {
    case Tool::fingers:
      return "fingers";
    case Tool::rolled_towel:
      return "rolled towel";
    case Tool::tennis_ball:
      return "tennis ball";
    case Tool::ball_in_sock:
      return "ball in a sock";
    case Tool::two_balls:
      return "two balls in a sock";
    case Tool::foam_roller:
      return "foam roller";
    case Tool::cane:
      return "hook cane";
    case Tool::lacrosse_ball:
      return "lacrosse ball";
    case Tool::none:
      return "no tool";
  }
  return "";
}

std::string_view plain(Sureness sureness) {
  switch (sureness) {
    case Sureness::good:
      return "Good: several trials agree";
    case Sureness::fair:
      return "Fair: a trial or a guideline";
    case Sureness::weak:
      return "Weak: small or mixed trials";
    case Sureness::opinion:
      return "Opinion: therapists say so, hardly tested";
    case Sureness::disputed:
      return "Disputed: experts do not agree";
  }
  return "";
}

std::string_view plain(ExerciseKind kind) {
  switch (kind) {
    case ExerciseKind::strengthen:
      return "makes stronger";
    case ExerciseKind::stretch:
      return "stretches";
    case ExerciseKind::mobilise:
      return "keeps moving";
    case ExerciseKind::relax:
      return "lets go";
    case ExerciseKind::breathe:
      return "breathing";
    case ExerciseKind::rest_break:
      return "a short break";
    case ExerciseKind::walk:
      return "walking";
  }
  return "";
}

std::string_view plain(StartPosition position) {
  switch (position) {
    case StartPosition::lying_back:
      return "on your back";
    case StartPosition::lying_side:
      return "on your side";
    case StartPosition::lying_belly:
      return "on your belly";
    case StartPosition::sitting:
      return "sitting";
    case StartPosition::standing:
      return "standing";
    case StartPosition::kneeling:
      return "kneeling";
    case StartPosition::all_fours:
      return "on hands and knees";
    case StartPosition::walking:
      return "walking";
  }
  return "";
}

std::string_view plain(Equipment equipment) {
  switch (equipment) {
    case Equipment::elastic_band:
      return "elastic band";
    case Equipment::rolled_towel:
      return "rolled towel";
    case Equipment::foam_roller:
      return "foam roller";
    case Equipment::ball:
      return "ball";
    case Equipment::wall:
      return "wall";
    case Equipment::chair:
      return "chair";
    case Equipment::table:
      return "table";
    case Equipment::doorway:
      return "doorway";
    case Equipment::stairs:
      return "stairs";
    case Equipment::bed:
      return "bed";
    case Equipment::book:
      return "book";
    case Equipment::bottle:
      return "bottle";
    case Equipment::mirror:
      return "mirror";
    case Equipment::pillow:
      return "pillow";
  }
  return "";
}

}  // namespace knotmap

// Complaints, and in which muscles people who have them were found to have trigger points.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace knotmap {

/// How far a study is to be trusted: by its size, its controls, and how like others its people are.
enum class Grade : std::uint8_t { weak, fair, good };

/// What a study found in one muscle.
struct StudyMuscle {
  std::string muscle;               ///< its id
  std::vector<std::string> points;  ///< ids of the points that it is about; none: all of the muscle
  /// The share of people, as a share of that of the muscle found most often in the study, 0..1. Of
  /// an order without shares: 1 for the first, 0.7, 0.5 ... for the next.
  float relative = 0.0F;
  std::optional<float> share;  ///< of all people in the study, 0..1; none: only an order is known
  bool group = false;          ///< the share is of a group of muscles: an upper bound for this one
};

/// A study that pressed people with one complaint. Its figures are compared among each other only.
struct Study {
  int people = 0;
  Grade grade = Grade::weak;
  std::string who;                   ///< "people with long neck pain"
  std::vector<StudyMuscle> muscles;  ///< what it does not name was mostly not pressed
  std::vector<std::string> source;   ///< ids of sources

  /// Whether it tells muscles apart: it names two that were not found equally often.
  [[nodiscard]] bool tells_apart() const;
};

/// A complaint that people have, with what was found in them.
struct Complaint {
  std::string id;
  std::vector<std::string> regions;       ///< ids of regions where it hurts; may be empty
  std::vector<std::string> also_regions;  ///< ids of regions where it must hurt too; may be empty
  std::vector<std::string> symptoms;      ///< ids of symptoms that tell it; may be empty
  std::string note;                       ///< what to know before pressing; may be empty
  std::vector<Study> studies;             ///< at least one
  std::string pointer;                    ///< its JSON pointer in complaints.json, for faults
};

}  // namespace knotmap

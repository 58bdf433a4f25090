// Bands: the shape of a muscle or a bone, described by landmarks from an origin to an insertion.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "atlas/anchor.h"

namespace knotmap {

/// How far under the skin a muscle lies as a whole. The depth slider takes layers away by this.
enum class Layer : std::uint8_t { superficial, middle, deep };

/// The cross-section of a band: a flat sheet with thin edges, a round belly between thin ends, or a
/// rod that is round all the way (a bone).
enum class Form : std::uint8_t { sheet, spindle, rod };

/// How a band runs between its lines: under the skin at the depth of its lines, or as a smooth
/// curve through them, wherever the skin is.
enum class Course : std::uint8_t { skin, straight };

/// A position inside the body: on a bone (that of the anchor's landmarks, moved), or below the skin
/// place of the anchor.
struct Spot {
  Anchor anchor;
  bool on_bone = false;           ///< on the bone; the anchor's `from` is not used then
  std::optional<float> depth_cm;  ///< below the skin, square to it; nothing: that of the band
  std::optional<float> width_cm;  ///< of a line of this spot alone; nothing: that of the band
};

/// One line across a band. Its spots go in the same direction in all lines of the band; a single
/// spot stands for a line of a width (`width_cm`).
using BandLine = std::vector<Spot>;

/// A head or part of a muscle, or a part of a bone: a solid that runs through lines of spots.
struct Band {
  Form form = Form::sheet;
  Course course = Course::skin;
  std::vector<BandLine> lines;  ///< origin first, insertion last, at least two
  float depth_cm = 1.0F;        ///< of its middle below the skin, where a spot has none of its own
  float thickness_cm = 1.0F;    ///< where the belly is thickest
  float width_cm = 0.0F;        ///< of lines of one spot, where the belly is widest; 0: not given
  float belly_begin = 0.0F;     ///< share of the way, 0..1, where tendon turns into flesh
  float belly_end = 1.0F;       ///< and flesh into tendon; above `belly_begin`
  std::optional<Facing> faces;  ///< the side whose skin covers it; nothing: the nearest
  float fibres_deg = 0.0F;      ///< slant of the fibres to the band, -80 to 80
  bool feathered = false;       ///< the fibres slant both ways from a middle line
  std::string pointer;          ///< its JSON pointer, for faults
};

/// A simplified bone. Its bands are written for the right side and mirrored, or, when it lies on
/// the midline, whole.
struct Bone {
  std::string id;        ///< unique among bones
  std::string name;      ///< in plain words
  bool midline = false;  ///< one bone across the midline
  std::vector<Band> bands;
  std::vector<std::string> source;  ///< ids of sources
  std::string pointer;              ///< its JSON pointer in bones.json, for faults
};

}  // namespace knotmap

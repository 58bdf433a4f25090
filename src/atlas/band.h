// Bands: the shape of a muscle (or of a bone) said with landmarks, from an origin to an insertion.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "atlas/anchor.h"

namespace knotmap {

/// How far under the skin a muscle lies as a whole: what the slider from skin to deep takes away.
enum class Layer : std::uint8_t { superficial, middle, deep };

/// What a band looks like: a flat sheet with thin edges, a round belly between thin ends, or a rod,
/// round all the way (a bone).
enum class Form : std::uint8_t { sheet, spindle, rod };

/// How a band runs between its lines: along the skin at the depth of its lines, or straight through
/// the body.
enum class Course : std::uint8_t { skin, straight };

/// A spot inside the body: on a bone (the bone places of its landmarks, moved), or under the skin
/// (an anchor, and how deep below it).
struct Spot {
  Anchor anchor;
  bool on_bone = false;           ///< the anchor's `from` means nothing then
  std::optional<float> depth_cm;  ///< square to the skin over it; without: its band's depth
  std::optional<float> width_cm;  ///< of a line of this one spot; without: its band's width
};

/// The spots of one line across a band, in the same order in all its lines; one spot makes a line
/// as wide as the band is there.
using BandLine = std::vector<Spot>;

struct Band {
  Form form = Form::sheet;
  Course course = Course::skin;
  std::vector<BandLine> lines;  ///< origin first, insertion last, at least two
  float depth_cm = 1.0F;        ///< of its middle, where a spot under the skin says none
  float thickness_cm = 1.0F;    ///< where the belly is thickest
  float width_cm = 0.0F;        ///< of lines of one spot, where the belly is widest
  float belly_begin = 0.0F;     ///< part of the way where tendon turns into flesh
  float belly_end = 1.0F;       ///< and back
  std::optional<Facing> faces;  ///< the skin that it is thought under; without: the nearest
  float fibres_deg = 0.0F;      ///< slant of the fibres to the way of the band
  bool feathered = false;       ///< the fibres slant both ways from a middle line
  std::string pointer;          ///< where it stands in its file
};

/// A bone, simplified: what muscles are seen upon. Written for the right side like a muscle,
/// or whole when it lies on the midline.
struct Bone {
  std::string id;
  std::string name;
  bool midline = false;  ///< one bone across the midline, written whole
  std::vector<Band> bands;
  std::vector<std::string> source;
  std::string pointer;
};

}  // namespace knotmap

// A told pain as an area: the regions that its words name, with a smooth border.
#pragma once

#include "finder/pain.h"
#include "scene/frame.h"
#include "state/world.h"

namespace knotmap {

/// The paint of a told pain: all skin of the regions that it has all dabs of (RegionDabs), and
/// other dabs (at a landmark) as they are. The dabs of a region are what the finder counts with;
/// drawn as discs they look like bubbles, which nobody said.
[[nodiscard]] PainPaint told_area(World const& world, Pain const& pain);

}  // namespace knotmap

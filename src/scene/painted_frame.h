// The whole body painted with the pains of some days, for paper and pictures without a window.
#pragma once

#include <cstdint>
#include <memory>

#include "diary/pain_composite.h"
#include "scene/director.h"

namespace knotmap {

/// `close`: straight at the place that hurt most often, if any did.
enum class PaintedFrom : std::uint8_t { front, back, close };

/// The frame of a standing body with nothing on it but a composite (pain_composite() of the entries
/// that are asked for; null or empty: bare). Whose body, skin, theme and mirror are those of
/// `preferences`; colours may be changed in the frame. The body is turned a little to where most of
/// the paint is seen. `answers` are those of the world that the composite is of. One director for
/// several pictures spares making skin and paint anew.
[[nodiscard]] Frame painted_frame(Director& director, Answers const& answers,
                                  Preferences const& preferences,
                                  std::shared_ptr<PainComposite const> const& composite,
                                  PaintedFrom from, Canvas const& canvas);

}  // namespace knotmap

// Which body is shown: a mix of the ten shapes that body.glb holds, and its name.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// A body, as three sliders mix it from the corners of the shape space. Default: the average woman.
struct BodyChoice {
  bool base = false;  ///< the source's own shape, on which the atlas is placed; the rest is then 0
  float male = 0.0F;  ///< 0 woman .. 1 man
  float weight = 0.0F;  ///< -1 lean .. 0 average .. 1 heavy
  float muscle = 0.0F;  ///< 0 average .. 1 muscular

  friend bool operator==(BodyChoice const&, BodyChoice const&) = default;
};

/// The corners are the morph targets of body.glb, in its order: five builds (average, lean, heavy,
/// muscular, muscular-heavy) of the woman, then of the man.
inline constexpr std::size_t corner_count = 10;

/// The body that is exactly one corner; `corner` is below corner_count.
[[nodiscard]] BodyChoice corner_choice(std::size_t corner);

/// The weight of each corner in a body. `choice.base` must be false.
///
/// They are products, because what weight does to a shape depends on its muscle. For weight w >= 0
/// and muscle m: average (1-w)(1-m), heavy w(1-m), muscular (1-w)m, muscular-heavy wm. There is no
/// corner that is lean and muscular; for w < 0: muscular m, lean -w(1-m/2), and average the rest,
/// which may be negative (muscle so keeps half of what leanness takes). Each is multiplied by
/// `male` for the man's corners and by 1 - `male` for the woman's. They sum to 1 and change
/// continuously; a corner's own choice gives that corner 1 and the others 0.
[[nodiscard]] std::array<float, corner_count> corner_weights(BodyChoice const& choice);

/// How much of a body's difference from the average build is fat, 0 to 1: heavy 1, muscular-heavy
/// 0.5, muscular and lean 0, and between them the mean by corner_weights. The average build itself
/// gives 0; the function is not continuous there, which does no harm, since it is multiplied by a
/// difference that is 0 there.
[[nodiscard]] float fatness(BodyChoice const& choice);

/// Whether the body wears the chest band of female bodies: `male` is at most 0.5, and it is not
/// `base`.
[[nodiscard]] bool wears_band(BodyChoice const& choice);

/// The name of a body. A corner's is that of its morph target ("female", "male:muscular-heavy"),
/// the base body's "base", any other's "MALE,WEIGHT,MUSCLE" ("0.5,-0.3,0.25") with as many digits
/// as give the same choice when parse_body reads it.
[[nodiscard]] std::string to_string(BodyChoice const& choice);

/// Reads such a name. Unknown words and numbers out of range are faults that say what is possible.
[[nodiscard]] Result<BodyChoice> parse_body(std::string_view text);

}  // namespace knotmap

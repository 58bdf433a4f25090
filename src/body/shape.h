// Which body is shown: a mix of the ten shapes that body.glb holds, and how it is called.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// A body between the corners of the shape space. Default: the average woman.
struct BodyChoice {
  bool base = false;    ///< the source's own shape, which facts are checked on; the rest is then 0
  float male = 0.0F;    ///< 0 woman .. 1 man
  float weight = 0.0F;  ///< -1 lean .. 0 average .. 1 heavy
  float muscle = 0.0F;  ///< 0 average .. 1 muscular

  friend bool operator==(BodyChoice const&, BodyChoice const&) = default;
};

/// Five builds (average, lean, heavy, muscular, muscular-heavy) of the woman, then of the man: the
/// morph targets of body.glb, in its order.
inline constexpr std::size_t corner_count = 10;

/// The body that is exactly one corner.
[[nodiscard]] BodyChoice corner_choice(std::size_t corner);

/// How much each corner gives to a body (not asked for `base`). Products, not sums, since what
/// weight does to a shape depends on its muscle: of weight w >= 0 and muscle m, average gives
/// (1-w)(1-m), heavy w(1-m), muscular (1-w)m, muscular-heavy wm. There is no lean and muscular
/// corner: for w < 0 muscular gives m, lean -w(1-m/2) (muscle keeps half of what leanness would
/// take), average the rest, which may be below 0. Times `male` or 1-`male`. They sum to 1, change
/// continuously, and a corner's own choice gives that corner alone.
[[nodiscard]] std::array<float, corner_count> corner_weights(BodyChoice const& choice);

/// Which part of what differs from the average build is fat, 0..1: heavy 1, muscular 0, lean 0,
/// muscular-heavy 0.5; shares in between by what each corner gives. 0 where nothing differs; there
/// it jumps, but what it is a part of is nothing there.
[[nodiscard]] float fatness(BodyChoice const& choice);

/// The calm chest band belongs to bodies that are at least half a woman's.
[[nodiscard]] bool wears_band(BodyChoice const& choice);

/// A corner by its name ("base", "female", "male:muscular-heavy": also that of its morph target in
/// body.glb), any other mix as "MALE,WEIGHT,MUSCLE" ("0.5,-0.3,0.25"). Read back to the same bits.
[[nodiscard]] std::string to_string(BodyChoice const& choice);

/// Wrong words or numbers out of range give a fault that says what is possible.
[[nodiscard]] Result<BodyChoice> parse_body(std::string_view text);

}  // namespace knotmap

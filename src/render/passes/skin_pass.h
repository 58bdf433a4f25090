// The skin with its zones.
#pragma once

#include <array>

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws the skin with its garment, zones and painted pain: whole, or as a ghost (Flesh::skin below
/// 1) of which only the front-most surface is seen. It replaces what is drawn where it is, so it
/// belongs into a target of its own (Destination::skin). What WashPass left is mixed into its
/// colour.
class SkinPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  struct Variant {
    explicit Variant(gl::Program loaded);
    gl::Program program;
    gl::Uniform clip, turn, eye, band, skin, garment, zone, edge, pain, hatching, rim, whole,
        wash_place;
  };
  explicit SkinPass(std::array<Variant, 4> variants);

  std::array<Variant, 4> variants_;  ///< whole and ghost, then both with a wash
};

}  // namespace knotmap

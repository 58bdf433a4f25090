// The skin with its zones.
#pragma once

#include <array>
#include <filesystem>
#include <optional>

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws the skin with its garment, zones and painted pain: whole, or as a ghost (Flesh::skin below
/// 1) of which only the front-most surface is seen. It replaces what is drawn where it is, so it
/// belongs into a target of its own (Destination::skin). What WashPass left is mixed into its
/// colour. Zones of a second, compared point are striped.
/// The diary's pains are hatched.
class SkinPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  struct Variant {
    explicit Variant(gl::Program loaded);
    gl::Program program;
    gl::Uniform clip, turn, eye, band, skin, blush, palm, lip, brow, nail, garment, zone, edge,
        other, pain, hatching, diary_mild, diary_middling, diary_strong, diary_line, diary_edge,
        diary_hatching, rim, outline, whole, wash_place, wash_soft;
  };
  explicit SkinPass(std::filesystem::path shaders) : shaders_(std::move(shaders)) {}
  /// The variant for some traits together (skin_pass.cpp lists them), compiled when it is first
  /// asked for. What a picture does not show it does not pay for.
  [[nodiscard]] Result<Variant const*> variant(unsigned traits);

  static constexpr std::size_t variant_count = 128;  ///< of seven traits

  std::filesystem::path shaders_;
  std::array<std::optional<Variant>, variant_count> variants_;  ///< by their traits
};

}  // namespace knotmap

// What is seen of the figure through whole skin: drawn apart, for the skin to mix in.
#pragma once

#include <optional>

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// A picture of the figure, and for each pixel the depth from which on the figure is seen there: at
/// half the pixels of the skin's target each way, so that it is soft as through skin.
class Wash {
 public:
  /// Pixels of the skin's target for each of the wash, each way.
  static constexpr int coarser = 2;

  /// Makes room for the input's region, clears it, binds it and sets the viewport. A fault: the
  /// target cannot be made.
  [[nodiscard]] Result<void> begin(PassInput const& input);
  /// Binds the colour to texture unit 0 and the depth (compared) to unit 1.
  void bind_textures() const;
  /// From a pixel of the skin's target to a place in the textures: scale, then offset.
  [[nodiscard]] glm::vec4 place() const { return place_; }
  /// How far the skin blurs it, each way, in the textures.
  [[nodiscard]] glm::vec2 soft() const { return soft_; }

 private:
  std::optional<gl::Target> target_;
  glm::vec4 place_{0.0F};
  glm::vec2 soft_{0.0F};
};

/// Draws the wash where something is to be seen through the skin: under whole skin all that is
/// shown, while the skin goes only what is selected. Leaves it in `PassInput::wash`.
class WashPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] bool is_wanted(PassInput const& input) const override;
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  explicit WashPass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_, turn_, eye_, tendon_, strength_, flip_;
  Wash wash_;
};

}  // namespace knotmap

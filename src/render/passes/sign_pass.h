// Drawing signs: one program for the dots of a zone, landmarks, pain marks, X's and their numbers.
#pragma once

#include <memory>
#include <vector>

#include "render/gl/program.h"
#include "render/gl/texture.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"
#include "render/passes/sign.h"

namespace knotmap {

/// Signs on the GL side: quads.
class SignBatch {
 public:
  /// `name` is for a GL debugger.
  explicit SignBatch(std::string_view name);
  /// Replaces all of them; four corners a sign (add_corners).
  void upload(std::span<SignVertex const> corners);
  /// Draws them with the program in use, in their order.
  void draw() const;

 private:
  gl::VertexArray vertices_;
  gl::Buffer corners_;
  gl::Buffer triangles_;
  std::size_t room_ = 0;  ///< signs that the triangles reach for
  GLsizei indices_ = 0;
};

/// Draws the dots of spillover zones, landmarks, pain marks, X's and their numbers over the skin.
/// Dots and landmarks are uploaded when they change, marks every frame (they face the eye).
class SignPass final : public Pass {
 public:
  /// The typeface of the numbers is ../assets/fonts/Inter-SemiBold.otf beside the shaders; a fault
  /// when it cannot be read.
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] Result<void> draw(PassInput& input) override;
  /// Of dots and landmarks.
  [[nodiscard]] long uploads() const override { return uploads_; }

 private:
  SignPass(gl::Program program, Glyphs glyphs);
  void show_dots(Frame const& frame);
  void show_landmarks(Frame const& frame);
  void show_marks(Frame const& frame);

  gl::Program program_;
  gl::Uniform clip_, eye_, halo_;
  Glyphs glyphs_;
  gl::Texture texture_{"glyphs"};
  int revision_ = -1;  ///< of the glyphs in the texture
  SignBatch dots_{"dots"};
  SignBatch landmarks_{"landmarks"};
  SignBatch marks_{"marks"};
  std::vector<LandmarkDot> shown_landmarks_;
  glm::vec3 landmark_colour_{0.0F};
  // What the dots were made of.
  std::shared_ptr<Surface const> surface_;
  std::shared_ptr<ShownZones const> zones_;
  glm::vec3 colour_{0.0F};
  bool any_dots_ = false;
  long uploads_ = 0;  ///< of dots and landmarks
};

}  // namespace knotmap

// The body: its skin, its shapes and its landmarks, as read from assets/body.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "body/landmark.h"
#include "body/shape.h"
#include "body/skin.h"
#include "body/skin_file.h"
#include "body/surface.h"

namespace knotmap {

/// Read once, never changed. Shapes are made from it on demand.
class Body {
 public:
  /// Reads <folder>/body.glb and <folder>/landmarks.json. Every accessor, index, size, number and
  /// morph target is checked; what is wrong comes back as one fault, naming file and place in it.
  [[nodiscard]] static Result<Body> load(std::filesystem::path const& folder);

  [[nodiscard]] std::shared_ptr<Skin const> skin() const { return skin_; }

  /// The base body: the one that the atlas is placed on and facts are checked on.
  [[nodiscard]] Surface const& base() const { return *base_; }
  [[nodiscard]] std::shared_ptr<Surface const> shared_base() const { return base_; }

  /// The skin in another shape. `base` gives the base surface itself. The last one asked for is
  /// kept, so that whoever asks for it again gets the same one at once; one thread may ask for
  /// shapes of one body (base/one_thread.h).
  [[nodiscard]] std::shared_ptr<Surface const> shaped(BodyChoice const& choice) const;

  /// The skin's positions on the body with the same `male` but average weight and muscle: what
  /// bones keep to, since they follow the sex corners only. `base` gives the base body.
  [[nodiscard]] std::vector<glm::vec3> average_of(BodyChoice const& choice) const;

  [[nodiscard]] std::span<Landmark const> landmarks() const { return landmarks_; }
  /// By its exact id.
  [[nodiscard]] Landmark const* landmark(std::string_view id) const;
  /// By id or alias, as a person types it ("T5", "t5", "acromion top left"). A paired name without
  /// a side gives the left one. Nothing when unknown.
  [[nodiscard]] Landmark const* find_landmark(std::string_view words) const;

 private:
  Body() = default;
  [[nodiscard]] std::vector<glm::vec3> mixed(BodyChoice const& choice) const;

  std::shared_ptr<Skin const> skin_;
  std::shared_ptr<Surface const> base_;
  Corners corners_;
  std::vector<Landmark> landmarks_;
  OneThread thread_;
  mutable BodyChoice last_choice_;
  mutable std::shared_ptr<Surface const> last_shape_;
};

}  // namespace knotmap

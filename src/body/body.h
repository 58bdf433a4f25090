// The body: its skin, its shapes and its landmarks, read from assets/body.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "base/one_thread.h"
#include "body/landmark.h"
#include "body/shape.h"
#include "body/skeleton.h"
#include "body/skin.h"
#include "body/skin_file.h"
#include "body/soft_following.h"
#include "body/surface.h"

namespace knotmap {

/// Read once and then never changed. `shaped` keeps the last shape behind a const function, so
/// shapes of one body may be asked for from one thread only (base/one_thread.h), and so may
/// `soft_following`.
class Body {
 public:
  /// Reads body.glb and landmarks.json in `folder` and checks all of both (read_skin,
  /// read_landmarks). The first thing wrong is returned, with the file and the place in it.
  [[nodiscard]] static Result<Body> load(std::filesystem::path const& folder);

  [[nodiscard]] std::shared_ptr<Skin const> skin() const { return skin_; }

  /// What the skin follows when the body takes a position.
  [[nodiscard]] std::shared_ptr<Skeleton const> skeleton() const { return skeleton_; }

  /// How the skin is shared out to the joints in poses: made when first asked for.
  [[nodiscard]] SoftFollowing const& soft_following() const;

  /// The base body, on which the atlas is placed and whose metres the command line takes.
  [[nodiscard]] Surface const& base() const { return *base_; }
  [[nodiscard]] std::shared_ptr<Surface const> shared_base() const { return base_; }

  /// The skin in another shape: about a millisecond, or nothing when the choice is that of the call
  /// before. `choice.base` gives the base surface itself.
  [[nodiscard]] std::shared_ptr<Surface const> shaped(BodyChoice const& choice) const;

  /// Positions of the skin's vertices, metres, on the body of the same `male` with average weight
  /// and muscle. Bones keep to this shape, whatever the build. `choice.base` gives the base body's.
  [[nodiscard]] std::vector<glm::vec3> average_of(BodyChoice const& choice) const;

  /// In the order of the file.
  [[nodiscard]] std::span<Landmark const> landmarks() const { return landmarks_; }
  /// The landmark of an exact id ("acromion_top.L"), or null.
  [[nodiscard]] Landmark const* landmark(std::string_view id) const;
  /// The landmark that a person means by its id, name or alias ("T5", "acromion top left"), or null
  /// (body/landmark_search.h).
  [[nodiscard]] Landmark const* find_landmark(std::string_view words) const;

 private:
  Body() = default;
  [[nodiscard]] std::vector<glm::vec3> mixed(BodyChoice const& choice) const;

  std::shared_ptr<Skin const> skin_;
  std::shared_ptr<Skeleton const> skeleton_;
  std::shared_ptr<Surface const> base_;
  Corners corners_;
  std::vector<Landmark> landmarks_;
  OneThread thread_;
  mutable BodyChoice last_choice_;
  mutable std::shared_ptr<Surface const> last_shape_;
  mutable std::shared_ptr<SoftFollowing const> soft_following_;
};

}  // namespace knotmap

#include "body/body.h"

#include <algorithm>
#include <utility>

#include "body/complexion.h"
#include "body/landmark_file.h"
#include "body/landmark_search.h"

namespace knotmap {

Result<Body> Body::load(std::filesystem::path const& folder) {
  auto file = read_skin(folder / "body.glb");
  if (!file) return fail(file.error());
  Body body;
  auto const skin = std::make_shared<Skin>(std::move(file->skin));
  body.skin_ = skin;
  body.base_ = std::make_shared<Surface const>(body.skin_, std::move(file->positions));
  body.corners_ = std::move(file->corners);
  body.skeleton_ = std::make_shared<Skeleton const>(std::move(file->skeleton));
  auto landmarks = read_landmarks(folder / "landmarks.json", *body.base_);
  if (!landmarks) return fail(landmarks.error());
  body.landmarks_ = std::move(*landmarks);
  skin->complexion = complexion_of(*body.base_, body.landmarks_);
  return body;
}

std::vector<glm::vec3> Body::mixed(BodyChoice const& choice) const {
  auto const from = base_->positions();
  std::vector<glm::vec3> positions(from.begin(), from.end());
  if (choice.base) return positions;
  auto const weights = corner_weights(choice);
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    if (weights.at(corner) != 0.0F) corners_.add(corner, weights.at(corner), positions);
  }
  return positions;
}

std::shared_ptr<Surface const> Body::shaped(BodyChoice const& choice) const {
  if (choice.base) return base_;
  thread_.assert_kept();
  if (!last_shape_ || last_choice_ != choice) {
    last_shape_ = std::make_shared<Surface const>(skin_, mixed(choice));
    last_choice_ = choice;
  }
  return last_shape_;
}

SoftFollowing const& Body::soft_following() const {
  thread_.assert_kept();
  if (!soft_following_) {
    soft_following_ = std::make_shared<SoftFollowing const>(*skin_, *skeleton_, base_->adjacency());
  }
  return *soft_following_;
}

std::vector<glm::vec3> Body::average_of(BodyChoice const& choice) const {
  return mixed({choice.base, choice.male, 0.0F, 0.0F});
}

Landmark const* Body::landmark(std::string_view id) const {
  auto const found = std::find_if(landmarks_.begin(), landmarks_.end(),
                                  [&](Landmark const& landmark) { return landmark.id == id; });
  return found == landmarks_.end() ? nullptr : &*found;
}

Landmark const* Body::find_landmark(std::string_view words) const {
  return knotmap::find_landmark(landmarks_, words);
}

}  // namespace knotmap

#include "body/body.h"

#include <algorithm>
#include <utility>

#include "body/landmark_file.h"

namespace knotmap {

Result<Body> Body::load(std::filesystem::path const& folder) {
  auto file = read_skin(folder / "body.glb");
  if (!file) return fail(file.error());
  Body body;
  body.skin_ = std::make_shared<Skin const>(std::move(file->skin));
  body.base_ = std::make_shared<Surface const>(body.skin_, std::move(file->positions));
  body.corners_ = std::move(file->corners);
  auto landmarks = read_landmarks(folder / "landmarks.json", *body.base_);
  if (!landmarks) return fail(landmarks.error());
  body.landmarks_ = std::move(*landmarks);
  return body;
}

std::shared_ptr<Surface const> Body::shaped(BodyChoice choice) const {
  if (choice.sex == Sex::base) return base_;
  std::size_t const corner = corner_index(choice);
  auto const from = base_->positions();
  std::vector<glm::vec3> positions(from.begin(), from.end());
  for (std::size_t v = 0; v < positions.size(); ++v) positions[v] += corners_.offset(corner, v);
  return std::make_shared<Surface const>(skin_, std::move(positions));
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

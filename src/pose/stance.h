// A body laid into a pose: joints turned, and what rests on the floor let down to it.
#pragma once

#include <memory>
#include <vector>

#include "atlas/pose.h"
#include "base/side.h"
#include "body/body.h"
#include "pose/skinning.h"

namespace knotmap {

/// A stance for a pose on a body: joints turned as the pose says, the body laid on the floor, and
/// then what rests on the floor (Pose::rests) let down to it by the joints that it names, within
/// their limits. `near` is the side of the X.
[[nodiscard]] Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose,
                               Side near);

/// The body as it stands in the file.
[[nodiscard]] Stance stance_of_file(Skeleton const& skeleton, BodyChoice const& choice);

/// A stance on the way from one to another of the same body, `share` 0..1: each joint turned by its
/// share of the shortest way against its parent, the whole moved in a line.
[[nodiscard]] Stance between(Skeleton const& skeleton, Stance const& from, Stance const& to,
                             float share);

/// The skin of a body in a stance that was made for it.
[[nodiscard]] std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice,
                                                   Stance const& stance);

/// The skin of a body in a pose.
[[nodiscard]] std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice,
                                                   Pose const& pose, Side near);

/// How far above the floor the parts are that a pose rests on it, metres, in the order of
/// Pose::rests; 0 is on it. For checks.
[[nodiscard]] std::vector<float> rest_errors(Body const& body, BodyChoice const& choice,
                                             Pose const& pose, Side near);

}  // namespace knotmap

// What presses, as a shape: balls, roller, towel, sock; and the hand of a helper.
#pragma once

#include <optional>
#include <vector>

#include "atlas/way_pose.h"
#include "pose/hand.h"
#include "pose/leaning.h"
#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// What of a tool is round; nothing for fingers, cane and none. A tennis ball is 6.7 cm
/// wide (ITF rules: 6.54 to 6.86), a lacrosse ball 6.3 (World Lacrosse: 19.7 to 20.3 cm round), a
/// foam roller 15, a towel rolled tight 8.
[[nodiscard]] std::optional<RoundTool> round_tool_of(Tool tool);

/// A round tool that presses at a place, or two of them beside the spine. A roller and a towel lie
/// across the limb or the trunk.
[[nodiscard]] std::vector<ThingShape> round_tool(Posture const& posture, Place const& place,
                                                 Tool tool);

/// Where a hand holds the end of a sock whose ball hangs down the back: in front of the shoulder of
/// `side`.
[[nodiscard]] glm::vec3 sock_hold(Posture const& posture, Side side);
/// The sock, from the ball at a place over the shoulder to the hand.
[[nodiscard]] ThingShape sock(Posture const& posture, Place const& place, RoundTool const& tool,
                              glm::vec3 const& hold);

/// The hand of somebody who helps, with its forearm, pressing at a place: a copy of the body's own
/// other one, closed at the elbow.
[[nodiscard]] ThingShape helping_hand(Posture const& posture, Place const& place, Grip grip);

}  // namespace knotmap

// Riding: what the figure under the skin follows when the body takes a pose.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "body/body.h"
#include "body/skeleton.h"
#include "muscles/figure.h"
#include "pose/skinning.h"

namespace knotmap {

/// What one vertex of a figure rides on.
struct BeadRide {
  static constexpr std::size_t most = 6;
  /// The joints that it follows; weights add up to 1, an unused one is 0.
  std::array<JointIndex, most> joints{};
  std::array<float, most> weights{};
  /// The place of the skin nearest to it, and the corner nearest to that.
  Place skin;
  VertexIndex vertex = 0;
};

/// A long bone: stiff, each end carried by a joint of its own.
struct RodRide {
  std::uint32_t part = 0;  ///< index into FigureForm::parts
  JointIndex upper = 0;
  JointIndex lower = 0;
  std::vector<std::uint32_t> upper_beads;  ///< the figure's vertices at that end
  std::vector<std::uint32_t> lower_beads;
};

/// The ride of a form: one for all shapes of the body and all poses.
struct Riding {
  std::shared_ptr<FigureForm const> form;
  std::vector<BeadRide> beads;  ///< one a bead of the form
  std::vector<RodRide> rods;
  std::vector<std::uint32_t> plates;  ///< parts that stay stiff where their flesh is carried to
};

/// Binds a form to joints and skin, on the base body. `form` is not null.
[[nodiscard]] Riding make_riding(Body const& body, std::shared_ptr<FigureForm const> form);

/// A figure and the skin over it, as the body stands in the file.
struct Standing {
  Figure const& figure;
  Surface const& skin;
};

/// The figure in a pose: `stance` is that of `posed`, the skin in the pose.
[[nodiscard]] Figure ride(Riding const& riding, Standing const& still, Stance const& stance,
                          Surface const& posed);

}  // namespace knotmap

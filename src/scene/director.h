// From the state to a frame: which X's, which zones, from where. Keeps what is dear to make.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "finder/candidate_list.h"
#include "finder/combination.h"
#include "finder/painted.h"
#include "scene/flesh.h"
#include "scene/frame.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// Remembers by value what the last frame was made from, so that an unchanged part is shared again.
class Director {
 public:
  [[nodiscard]] Frame frame(World const& world, State const& state, Canvas const& canvas);

  /// The candidates of the state's pain, best first (made once per pain and atlas).
  [[nodiscard]] std::vector<Candidate> const& candidates(World const& world, State const& state);
  /// Few points that together explain a painted pain; or nothing.
  [[nodiscard]] std::optional<Combination> const& combination(World const& world,
                                                              State const& state);

  /// The red flags that belong before the list, the most urgent first.
  [[nodiscard]] std::vector<RedFlag const*> const& warnings(World const& world, State const& state);

  /// The list as shown: seven rows, or all after "more".
  [[nodiscard]] std::vector<CandidateGroup> list(World const& world, State const& state);

  /// The skin in the chosen shape (made once per choice).
  [[nodiscard]] std::shared_ptr<Surface const> surface(World const& world, State const& state);

 private:
  struct Shown {
    std::uint32_t point;
    Mark::Kind kind;
    std::string number;
  };
  std::vector<Shown> shown_points(World const& world, State const& state);
  std::vector<std::uint32_t> zone_points(World const& world, State const& state);
  std::shared_ptr<ShownZones const> zones(World const& world,
                                          std::vector<std::uint32_t> const& points);
  std::shared_ptr<PainPaint const> pain(World const& world, State const& state);
  Finder const& finder(World const& world, State const& state);
  void forget_other_world(World const& world);

  std::shared_ptr<PlacedAtlas const> placed_;
  std::optional<Finder> finder_;
  bool told_ = false;  ///< whether its weights are those of told pains
  std::shared_ptr<PainPaint const> pain_;
  std::uint64_t pain_revision_ = 0;
  std::optional<BodyChoice> choice_;
  std::shared_ptr<Surface const> surface_;
  std::vector<std::uint32_t> zone_points_;
  std::shared_ptr<ShownZones const> zones_;
  FleshMaker flesh_;
};

}  // namespace knotmap

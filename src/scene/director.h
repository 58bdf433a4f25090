// From the state and its answers to a frame: which X's, which zones, from where.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scene/flesh.h"
#include "scene/frame.h"
#include "state/answers.h"
#include "state/state.h"

namespace knotmap {

/// Remembers what the last frame was made from, so that a part that has not changed is shared with
/// it by pointer: what is drawn can tell by the pointer that nothing must be uploaded again.
class Director {
 public:
  /// The frame of a state on a canvas. Points that cannot be placed are left out (`check` reports
  /// them).
  [[nodiscard]] Frame frame(Answers const& answers, State const& state, Canvas const& canvas);

  /// The skin in the shape that the preferences ask for; made once a choice.
  [[nodiscard]] std::shared_ptr<Surface const> surface(World const& world, State const& state);

 private:
  struct Shown {
    std::uint32_t point;
    Mark::Kind kind;
    std::string number;
  };
  static std::vector<Shown> shown_points(Answers const& answers, State const& state);
  static std::vector<std::uint32_t> zone_points(Answers const& answers, State const& state);
  std::shared_ptr<ShownZones const> zones(World const& world,
                                          std::vector<std::uint32_t> const& points);
  std::shared_ptr<PainPaint const> pain(Answers const& answers, Work const& work);
  void forget_other_world(World const& world);

  std::shared_ptr<PlacedAtlas const> placed_;
  std::shared_ptr<PainPaint const> pain_;
  std::uint64_t pain_revision_ = 0;
  bool pain_told_ = false;  ///< told pains have a painted area of their own
  std::optional<BodyChoice> choice_;
  std::shared_ptr<Surface const> surface_;
  std::vector<std::uint32_t> zone_points_;
  std::shared_ptr<ShownZones const> zones_;
  FleshMaker flesh_;
};

}  // namespace knotmap

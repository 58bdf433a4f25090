// Builds a frame from the state and its answers: which X's and zones are shown, and the camera.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "diary/pain_composite.h"
#include "scene/compared_zones.h"
#include "scene/diary_paint.h"
#include "scene/flesh.h"
#include "scene/frame.h"
#include "scene/never_places.h"
#include "scene/seen_parts.h"
#include "state/answers.h"
#include "state/stagings.h"
#include "state/state.h"

namespace knotmap {

/// Makes frames and caches their expensive parts. A part that did not change since the last frame
/// is the same shared object, so a renderer compares pointers to see what to upload. Another world
/// clears the cache. Use from one thread, as Answers.
class Director {
 public:
  /// The frame of a state on a canvas. `answers` must be those of the world that is shown. Points
  /// that cannot be placed are left out without a fault (the subcommand `check` reports them).
  /// `composite`: the pains of the diary that lie on the skin in the place of all that is marked,
  /// null for none.
  [[nodiscard]] Frame frame(Answers const& answers, State const& state, Canvas const& canvas,
                            std::shared_ptr<PainComposite const> const& composite = nullptr);

  /// Does a small part (some milliseconds at most) of what the first look under the skin will need.
  /// Returns whether anything is left to do. For a loop that has nothing else to do.
  [[nodiscard]] bool prepare(World const& world) {
    forget_other_world(world);
    return flesh_.prepare(world);
  }
  /// Whether frame() of this state would take long: it does first what is left to prepare().
  [[nodiscard]] bool is_unprepared(World const& world, State const& state) const {
    return flesh_.is_unprepared(world, state);
  }
  /// How much of it is done, 0..1.
  [[nodiscard]] float prepared_share(World const& world) const {
    return flesh_.prepared_share(world);
  }

  /// The skin in the body shape of the preferences and in the pose of the moment, never null;
  /// computed once for each choice and pose. It stands where the atlas has no such pose.
  [[nodiscard]] std::shared_ptr<Surface const> surface(World const& world, State const& state) {
    return skin(world, state).shown;
  }

 private:
  ShownSkin const& skin(World const& world, State const& state);
  /// The zones of these points, cached; never null.
  std::shared_ptr<ShownZones const> zones(World const& world,
                                          std::vector<std::uint32_t> const& points);
  /// The painted pain, cached; null for none and for a click.
  std::shared_ptr<PainPaint const> pain(Answers const& answers, Work const& work);
  /// What stands beside a posed body, cached; null for none.
  std::shared_ptr<ThingMesh const> things(Colours const& colours);
  /// What is marked on the skin: zones, paint, X's, rings.
  void show_marked(Frame& frame, Answers const& answers, State const& state);
  /// Clears the cache when it belongs to another world.
  void forget_other_world(World const& world);

  std::shared_ptr<PlacedAtlas const> placed_;  ///< of the world that the cache belongs to
  std::shared_ptr<PainPaint const> pain_;
  std::uint64_t pain_revision_ = 0;
  std::shared_ptr<PainPaint const> told_;  ///< the area of `told_pain_`
  Pain told_pain_;
  std::optional<BodyChoice> choice_;        ///< the shape of `skin_`
  std::optional<double> began_;             ///< Moment::pose_began of `from_`
  std::shared_ptr<Staging const> staging_;  ///< null while the body stands as the map needs it
  std::optional<Stance> from_;  ///< from which it takes its position; none: it is there at once
  float share_ = -1.0F;         ///< of that way; 1 when it is there
  ShownSkin skin_;
  std::shared_ptr<ThingMesh const> things_;
  std::vector<ThingShape> things_of_;
  Colours things_colours_;
  std::vector<std::uint32_t> zone_points_;  ///< the points of `zones_`
  std::shared_ptr<ShownZones const> zones_;
  FleshMaker flesh_;
  SeenParts seen_;
  NeverPlacesMaker never_;
  ComparedZonesMaker compared_;
  DiaryPaintMaker diary_;
};

}  // namespace knotmap

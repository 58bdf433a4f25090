// From the state to a frame: which X's, which zones, from where. Keeps what is dear to make.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "finder/finder.h"
#include "scene/frame.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// Remembers by value what the last frame was made from, so that an unchanged part is shared again.
class Director {
 public:
  [[nodiscard]] Frame frame(World const& world, State const& state, Canvas const& canvas);

  /// The candidates of the state's pain (made once per pain and atlas).
  [[nodiscard]] std::vector<Candidate> const& candidates(World const& world, State const& state);

  /// The skin in the chosen shape (made once per choice).
  [[nodiscard]] std::shared_ptr<Surface const> surface(World const& world, State const& state);

 private:
  std::shared_ptr<ZonePaint const> paint(World const& world,
                                         std::vector<std::uint32_t> const& points);

  PlacedAtlas const* placed_ = nullptr;
  std::optional<Pain> pain_;
  std::vector<Candidate> candidates_;
  std::optional<BodyChoice> choice_;
  std::shared_ptr<Surface const> surface_;
  std::vector<std::uint32_t> painted_;
  std::shared_ptr<ZonePaint const> paint_;
};

/// How many candidates are shown before "more".
inline constexpr std::size_t shown_candidates = 7;

}  // namespace knotmap

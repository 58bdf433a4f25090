// The rules for what is shown under the skin: pure functions of the layer, the hidden and isolated
// ids, and the chosen muscle. Ids are those of Under (state/state.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "base/fault.h"
#include "state/state.h"

namespace knotmap {

struct World;

/// The last stop of the layer slider at which a muscle of this layer is shown.
[[nodiscard]] float stop_of(Layer layer);

/// How opaque the skin is at a position of the layer slider: 1 at `Under::skin`, falling linearly
/// to 0 (a ghost) at `Under::superficial` and beyond.
[[nodiscard]] float skin_at(float layer);

/// How much of a muscle of this layer is shown when the slider is `at`, 0..1. Past the layer's own
/// stop it dissolves linearly until the next one. 0 at `Under::skin`.
[[nodiscard]] float shown_at(Layer layer, float at);

/// Whether an id (of a group, a muscle or a sided muscle) includes this side of this muscle.
[[nodiscard]] bool covers(std::string_view id, Muscle const& muscle, Side side);

/// Whether the person hid this side of the muscle, by its own id or one that includes it. Isolation
/// takes precedence over ids of the same or a higher level: isolating a muscle shows it although
/// its group is hidden, but a side of it that is hidden stays so.
[[nodiscard]] bool is_hidden(Under const& under, Muscle const& muscle, Side side);

/// Whether the person faded this side of the muscle, by its own id or one that includes it.
[[nodiscard]] bool is_faded(Under const& under, Muscle const& muscle, Side side);

/// Whether this side of the muscle is among what alone is shown.
[[nodiscard]] bool is_isolated(Under const& under, Muscle const& muscle, Side side);

/// Ends the isolation. The layer goes back to the skin if isolating had left it.
void end_isolation(Under& under);

/// The muscle that the person is looking at. It is shown at every layer but the skin, unless
/// hidden.
struct Chosen {
  Muscle const* muscle = nullptr;  ///< in the world's atlas; null: there is none
  std::optional<Side> side;        ///< none: all sides of the muscle

  /// Whether this side of `other` is the chosen muscle.
  [[nodiscard]] bool is(Muscle const& other, Side of) const {
    return muscle == &other && (!side || *side == of);
  }
};
/// The muscle of the open page: that of its point, or the one that the page is about.
[[nodiscard]] Chosen muscle_of_page(World const& world, Page const& page);
/// The muscle of the previewed point, else that of the open page.
[[nodiscard]] Chosen chosen_muscle(World const& world, State const& state);

/// What is lit: the chosen muscle; else those that the exercise trains or stretches which the body
/// shows, of a one-sided exercise those of its side. In the order of Atlas::muscles.
[[nodiscard]] std::vector<Chosen> lit_muscles(World const& world, State const& state);

/// How much there is of a faded muscle: too little to be pointed at, so that one reaches what lies
/// beneath.
inline constexpr float faded_share = 0.3F;

/// How much of this side of a muscle is shown, 0..1. 0 at the layer of the skin and when it is
/// hidden; during isolation 1 for what is isolated, else 0; 1 for the chosen muscle; for the rest
/// shown_at() of its layer. A faded one that is not chosen has faded_share of that.
[[nodiscard]] float shown_under(Under const& under, Chosen const& chosen, Muscle const& muscle,
                                Side side);

/// Checks that `text` is the id of a group, a muscle or a sided muscle of the atlas, and returns it
/// as Under stores it. A fault for an unknown id, with the nearest known one.
[[nodiscard]] Result<std::string> under_id(World const& world, std::string_view text);

/// The name of such an id, for people: "Trapezius, right", "Trapezius", "Upper back".
[[nodiscard]] std::string under_name(Atlas const& atlas, std::string_view id);

}  // namespace knotmap

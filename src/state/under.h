// What is seen under the skin: pure rules from the layer, what is hidden, isolated and chosen.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "atlas/atlas.h"
#include "base/fault.h"
#include "state/state.h"

namespace knotmap {

struct World;

/// The stop of the slider at which a muscle of this layer is still seen.
[[nodiscard]] float stop_of(Layer layer);

/// How much of the skin is there: 1 whole (at the layer of the skin) .. 0 a ghost (at superficial
/// and deeper).
[[nodiscard]] float skin_at(float layer);

/// How much of a layer is there, 0..1: between two stops the one that goes away dissolves.
[[nodiscard]] float shown_at(Layer layer, float at);

/// Whether an id (of a group, a muscle or a sided muscle) means this side of this muscle.
[[nodiscard]] bool covers(std::string_view id, Muscle const& muscle, Side side);

/// Hidden by its own flag or by one above it. What is isolated is seen whatever was hidden at it or
/// above it before.
[[nodiscard]] bool is_hidden(Under const& under, Muscle const& muscle, Side side);

/// All is seen again, from the layer that isolating left.
void end_isolation(Under& under);

/// A muscle that is looked at: it is seen in every layer unless it is hidden.
struct Chosen {
  Muscle const* muscle = nullptr;  ///< null: nothing is looked at
  std::optional<Side> side;        ///< none: all of its sides

  [[nodiscard]] bool is(Muscle const& other, Side of) const {
    return muscle == &other && (!side || *side == of);
  }
};
/// The muscle of the page: of its point, or the one that it is about.
[[nodiscard]] Chosen muscle_of_page(World const& world, Page const& page);
/// The muscle of the previewed point, else that of the page.
[[nodiscard]] Chosen chosen_muscle(World const& world, State const& state);

/// How much of this side of a muscle is seen where the skin is a ghost, 0..1: nothing when it is
/// hidden; what is isolated, and nothing else, while something is; else the chosen one always, and
/// of the rest what the layer leaves.
[[nodiscard]] float shown_under(Under const& under, Chosen const& chosen, Muscle const& muscle,
                                Side side);

/// The id of a group, a muscle or a sided muscle as it is kept in Under, or a fault with "did you
/// mean".
[[nodiscard]] Result<std::string> under_id(World const& world, std::string_view text);

/// "Trapezius, right", "Trapezius", "Upper back" for such an id.
[[nodiscard]] std::string under_name(Atlas const& atlas, std::string_view id);

}  // namespace knotmap

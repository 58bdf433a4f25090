// What the keyboard's cursor is on, held while it rests.
#pragma once

#include <cstdint>
#include <optional>

#include "commands/session.h"
#include "ui/pages/model.h"

namespace knotmap {

/// What the cursor is on is previewed, and a preview lays out the X's anew: asked again in each
/// frame, the cursor could be on an X without its preview and beside it with it, in turn for ever.
/// So it is asked once for each place of the cursor, view and state of the work.
class CursorHold {
 public:
  /// Keeps what `cursor` is on (its words, mark and muscle), or sets it to what was kept when
  /// nothing but the preview changed since. Where it is in the picture stays as it is.
  void hold(std::optional<CursorModel>& cursor, Session const& session);

 private:
  /// What decides what the cursor is on.
  struct Seat {
    Work work;
    Place place;
    bool paints = false;
    std::uint64_t changes = 0;  ///< also of preferences: the body

    friend bool operator==(Seat const&, Seat const&) = default;
  };
  std::optional<Seat> seat_;
  CursorModel kept_;
};

}  // namespace knotmap

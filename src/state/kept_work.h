// What a person was at, as the text of a file: it is read again at the next start, perhaps by
// another version, with another atlas or body.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/fault.h"
#include "state/kept_document.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// Whether there is anything to come back to: something marked, ticked, told or open, or another
/// look under the skin. A view alone is nothing.
[[nodiscard]] bool is_worth_keeping(Work const& work);

/// The work as JSON text. Places are written as metres on the base body, as the command line takes
/// them: they survive another mesh. Ids are written as commands take them.
[[nodiscard]] std::string kept_text(World const& world, KeptWork const& kept);

/// What came of a reading.
struct KeptReading {
  using Kind = KeptKind;
  Kind kind = Kind::broken;
  KeptWork kept;
  Fault fault;  ///< why it is broken
};

/// Reads such a text; `file` is the name that faults give. Any text may come. What the world does
/// not know (ids of another atlas, places that are not on the skin), values of a wrong type and
/// lists that are too long are left out without a fault; numbers are brought into their ranges.
[[nodiscard]] KeptReading kept_of(World const& world, std::string const& file,
                                  std::string_view text);

}  // namespace knotmap

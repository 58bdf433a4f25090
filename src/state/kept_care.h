// Press sessions and their log as the text of a file: it is read again at the next start, perhaps
// by another version, with another atlas.
#pragma once

#include <string>
#include <string_view>

#include "base/fault.h"
#include "placement/person.h"
#include "state/care.h"
#include "state/kept_document.h"
#include "state/world.h"

namespace knotmap {

/// As JSON text. Ids are written as commands take them.
[[nodiscard]] std::string kept_text(Care const& care);

/// What came of a reading.
struct CareReading {
  using Kind = KeptKind;
  Kind kind = Kind::broken;
  Care care;
  Fault fault;  ///< why it is broken
};

/// Reads such a text; `file` is the name that faults give. Any text may come; what cannot be used
/// is left out. The session that was under way waits at the steps of its point: a hold that was
/// broken off is not taken up. Its doses are those that atlas and `person` allow now. One of
/// another day than `today`, or that is over, enters the log.
[[nodiscard]] CareReading care_of(World const& world, Person const& person, int today,
                                  std::string const& file, std::string_view text);

}  // namespace knotmap

// What a run leaves behind for the next: a JSON object with its version at the head.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/fault.h"
#include "json/json_document.h"

namespace knotmap {

/// What came of reading it.
enum class KeptKind : std::uint8_t {
  whole,   ///< it can be used
  broken,  ///< this is no such file
  newer    ///< a newer version wrote it, and it is to be left alone
};

struct KeptDocument {
  KeptKind kind = KeptKind::broken;
  Fault fault;                           ///< why it is broken
  std::optional<JsonDocument> document;  ///< of a whole one: an object
};

/// Parses such a text and reads its member `version`, a whole number from 1 on. `known` is the
/// newest version that is understood; `file` is the name that the fault gives. Any text may come.
[[nodiscard]] KeptDocument kept_document(std::string const& file, std::string_view text, int known);

}  // namespace knotmap

// Ids as people and files write them: "trapezius-1", or with a side "trapezius-1.R".
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/side.h"

namespace knotmap {

/// A point, muscle or bone of the atlas on one side of the body. Ordered by id, then side.
struct SidedId {
  std::string id;
  Side side = Side::midline;

  friend bool operator==(SidedId const&, SidedId const&) = default;
  // Not defaulted: not every standard library compares strings so.
  friend bool operator<(SidedId const& a, SidedId const& b) {
    int const by_id = a.id.compare(b.id);
    return by_id != 0 ? by_id < 0 : a.side < b.side;
  }
};

/// The id with the letter of its side: "trapezius-1.R".
[[nodiscard]] std::string to_string(SidedId const& sided);

/// An id that may name a side.
struct ParsedId {
  std::string id;
  std::optional<Side> side;  ///< nothing when the text had none
};

/// Reads "trapezius-1" or "trapezius-1.R" (.L, .R or .M, in capitals). Nothing when the text before
/// the point is no id or what follows it is no side ("trapezius-1.Q").
[[nodiscard]] std::optional<ParsedId> parse_id(std::string_view text);

/// Whether a text is made like an id: lower-case ASCII letters, digits, '_' and '-', a letter
/// first.
[[nodiscard]] bool is_id(std::string_view text);

}  // namespace knotmap

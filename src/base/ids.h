// Ids as people and files write them: "trapezius-1", with its side "trapezius-1.R".
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/side.h"

namespace knotmap {

/// A thing of the atlas on one side of the body: a point ("trapezius-1") or a muscle ("trapezius").
struct SidedId {
  std::string id;
  Side side = Side::midline;

  friend auto operator<=>(SidedId const&, SidedId const&) = default;
};

/// "trapezius-1.R"
[[nodiscard]] std::string to_string(SidedId const& sided);

/// An id with or without its side. "trapezius-1" gives no side; "trapezius-1.Q" is nothing.
struct ParsedId {
  std::string id;
  std::optional<Side> side;
};
[[nodiscard]] std::optional<ParsedId> parse_id(std::string_view text);

/// Lower-case letters, digits, '_' and '-', beginning with a letter: what ids are made of.
[[nodiscard]] bool is_id(std::string_view text);

}  // namespace knotmap

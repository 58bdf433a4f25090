// The sizes of paper that people print on.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace knotmap {

enum class PaperSize : std::uint8_t { a4, letter };

/// As they are typed and stored, indexed by PaperSize.
inline constexpr std::array<std::string_view, 2> paper_names{"a4", "letter"};

}  // namespace knotmap

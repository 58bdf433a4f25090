// Text files as editors of all systems write them: with or without a byte order mark, lines ended
// by LF or CR LF.
#pragma once

#include <algorithm>
#include <string_view>

namespace knotmap {

/// The text of a file without the UTF-8 byte order mark that some editors put first.
[[nodiscard]] constexpr std::string_view without_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

/// Whether a file begins as UTF-16 text does.
[[nodiscard]] constexpr bool is_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

/// Takes the first line, without its end, from `rest`, which must not be empty.
[[nodiscard]] constexpr std::string_view take_line(std::string_view& rest) {
  auto const end = std::min(rest.find('\n'), rest.size());
  auto line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace knotmap

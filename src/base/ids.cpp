#include "base/ids.h"

#include <algorithm>

namespace knotmap {

std::string to_string(SidedId const& sided) {
  std::string text = sided.id;
  text += '.';
  text += letter(sided.side);
  return text;
}

bool is_id(std::string_view text) {
  auto const letter_of_id = [](char c) { return c >= 'a' && c <= 'z'; };
  if (text.empty() || !letter_of_id(text.front())) return false;
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return letter_of_id(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

std::optional<ParsedId> parse_id(std::string_view text) {
  auto const dot = text.rfind('.');
  auto const id = text.substr(0, dot);
  if (!is_id(id)) return std::nullopt;
  if (dot == std::string_view::npos) return ParsedId{std::string(id), std::nullopt};
  auto const tail = text.substr(dot + 1);
  if (tail.size() != 1) return std::nullopt;
  auto const side = side_from_letter(tail.front());
  if (!side) return std::nullopt;
  return ParsedId{std::string(id), side};
}

}  // namespace knotmap

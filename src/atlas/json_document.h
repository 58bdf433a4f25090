// A JSON file as a flat list of nodes that know their place, so that a fault can name its pointer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

struct JsonNode {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  Kind kind = Kind::null;
  bool truth = false;
  std::uint32_t parent = none;
  std::uint32_t first = none;  ///< first member or item
  std::uint32_t last = none;
  std::uint32_t next = none;   ///< next of the same parent
  std::uint32_t count = 0;     ///< members or items
  std::uint32_t position = 0;  ///< in the parent's array
  double number = 0.0;
  std::string key;  ///< in the parent's object
  std::string text;
};

/// The root is node 0.
struct JsonDocument {
  std::string file;  ///< as faults name it
  std::vector<JsonNode> nodes;

  [[nodiscard]] JsonNode const& root() const { return nodes.front(); }
  /// "/points/2/dose"; "" for the root.
  [[nodiscard]] std::string pointer(std::uint32_t node) const;
};

/// What a file may hold, so that a broken or hostile one costs little.
inline constexpr std::size_t json_file_limit = std::size_t{4} * 1024 * 1024;  ///< bytes
inline constexpr std::size_t json_depth_limit = 32;
inline constexpr std::size_t json_node_limit = 200'000;

/// Parses text that must be UTF-8. Faults: broken JSON (with line and column), a key twice in one
/// object, too deep or too many values. Nothing is returned when the text is no JSON at all; a
/// document with a doubled key is (its first value counts).
[[nodiscard]] std::optional<JsonDocument> parse_json(std::string file, std::string_view text,
                                                     Faults& faults);

/// Reads and parses folder/relative; faults name `relative`.
[[nodiscard]] std::optional<JsonDocument> read_json(std::filesystem::path const& folder,
                                                    std::string const& relative, Faults& faults);

/// Words of a file made safe and short for a message: "…" cut at 60 bytes, no control characters,
/// in double quotes.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// Control characters would reach terminals and screens.
[[nodiscard]] bool has_control_character(std::string_view text);

}  // namespace knotmap

// A parsed JSON file as a flat list of nodes, each of which knows its place in the file, so that a
// fault can name its JSON pointer. Read values through JsonAt (json_at.h), not from the nodes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// One value of a file. Relations are indices into `JsonDocument::nodes`, or `none`.
struct JsonNode {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  Kind kind = Kind::null;
  bool truth = false;           ///< the value of a boolean
  std::uint32_t parent = none;  ///< the array or object that holds this; `none` for the root
  std::uint32_t first = none;   ///< first member or item
  std::uint32_t last = none;    ///< last member or item
  std::uint32_t next = none;    ///< next member or item of the same parent
  std::uint32_t count = 0;      ///< number of members or items
  std::uint32_t position = 0;   ///< index among the parent's members or items, from 0
  double number = 0.0;          ///< the value of a number; finite
  std::string key;              ///< name in the parent object; "" in an array and at the root
  std::string text;             ///< the value of a string; valid UTF-8
};

/// A parsed file. Only `parse_json` and `read_json` make one; it then holds at least the root.
struct JsonDocument {
  std::string file;             ///< the name that faults give
  std::vector<JsonNode> nodes;  ///< in the order of the file; the root is node 0
  std::string base = {};        ///< of an item that was taken out: its pointer in the file

  /// The JSON pointer of a node ("/points/2/dose"; "" for the root). Keys in it are escaped as in
  /// RFC 6901 and cut as by `safe_excerpt`.
  [[nodiscard]] std::string pointer(std::uint32_t node) const;
};

/// Limits, so that a broken or hostile file costs little time and memory.
inline constexpr std::size_t json_file_limit = std::size_t{4} * 1024 * 1024;  ///< bytes
inline constexpr std::size_t json_depth_limit = 32;      ///< arrays and objects inside each other
inline constexpr std::size_t json_node_limit = 200'000;  ///< values in a file
/// Members of one object: keys are searched one after the other.
inline constexpr std::uint32_t json_member_limit = 2000;

/// Parses `text`; `file` is the name that faults give.
///
/// Returns nothing, and adds one fault, when the text is not UTF-8, not JSON (the fault's pointer
/// is then "line L, column C") or beyond a limit. A key that stands twice in one object is a fault
/// too, but the document is returned: JsonAt finds the first of the two.
[[nodiscard]] std::optional<JsonDocument> parse_json(std::string file, std::string_view text,
                                                     Faults& faults);

/// The same for a file that is a long list, in little memory: every object in an array of the root
/// (`/entries/0`, `/entries/1` ...) is handed to `found` as a document of its own, and is left out
/// of the result; its faults have pointers in the whole file. The limit of values holds for each
/// item and for the rest. After a fault that ends the parsing some items may have been handed over.
[[nodiscard]] std::optional<JsonDocument> parse_json_items(
    std::string file, std::string_view text, Faults& faults,
    std::function<void(JsonDocument const& item)> const& found);

/// Reads the file at `path` and parses it; `file` is the name that faults give.
///
/// Returns nothing, and adds one fault, when the file is missing, not a regular file, not readable,
/// larger than `json_file_limit` or blank, and for the reasons of `parse_json`.
[[nodiscard]] std::optional<JsonDocument> read_json(std::filesystem::path const& path,
                                                    std::string file, Faults& faults);

}  // namespace knotmap

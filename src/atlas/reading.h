// What the readers of the atlas files share: what is known while reading, and the values that
// several files have in common. Each reader adds a fault for whatever it cannot use, and goes on.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "json/json_at.h"

namespace knotmap {

/// What is known when a file is read. atlas.json, sources.json and safety.json are read first.
struct Reading {
  Atlas atlas;                         ///< as far as it has been read
  std::vector<std::string> languages;  ///< of atlas.json; empty when they could not be read
  /// False when sources.json could not be read: that is one fault of its own, so names of sources
  /// are not called unknown.
  bool sources_known = false;
};

/// The language whose texts the program shows; the others are checked only.
inline constexpr std::string_view shown_language = "en";

/// Calls `read` for the object of each language in the member "text" of `owner`; `shown` is true
/// for the language shown. Faults: no "text", no English, a language that atlas.json lacks.
void read_texts(Reading const& reading, JsonAt const& owner,
                std::function<void(JsonAt const&, bool shown)> const& read);

/// The ids in the member "source" of `owner`. Faults: fewer than one, one twice, one that
/// sources.json lacks; such ids are left out.
[[nodiscard]] std::vector<std::string> read_source_ids(Reading const& reading, JsonAt const& owner);

/// Parts of the body ("neck", "ribs" ...), as regions, red flags and caps name them: at least
/// `least`. Faults: too few, unknown words, one twice; such words are left out.
[[nodiscard]] std::vector<std::string> read_area_words(JsonAt const& areas, std::size_t least = 1);

/// Sentences: at least `least`, at most 200. Those with a fault are left out.
[[nodiscard]] std::vector<std::string> read_strings(JsonAt const& list, std::size_t least);

/// The member `key` of `owner`, which may be missing or empty: "" then.
[[nodiscard]] std::string read_maybe_text(JsonAt const& owner, std::string_view key);

/// The most characters of the name of a thing in a list.
inline constexpr std::size_t longest_name = 45;

/// The name of a thing in a list: the member "name" of `text`. Faults: more than `longest_name`
/// characters, one of `seen`; else it is put there.
[[nodiscard]] std::string read_list_name(JsonAt const& text, std::vector<std::string>& seen);

/// The most items of a list that says no other number.
inline constexpr std::size_t most_items = 200;

/// Ids: at least `least`, at most `most`, each once; none when there are more. An empty string
/// stands where there was a fault, so that the index of each is that in the file. Whether an id
/// names anything is checked when all files are read (check_references).
[[nodiscard]] std::vector<std::string> read_ids(JsonAt const& list, std::size_t least,
                                                std::size_t most = most_items);

/// The member "sides" of `owner`, "both" or "midline": true for midline, false otherwise.
[[nodiscard]] bool read_midline(JsonAt const& owner);

/// Adds a fault at `owner` when `id` is in `seen`; else puts it there. An empty id is let pass.
void check_unique(JsonAt const& owner, std::string const& id, std::vector<std::string>& seen);

}  // namespace knotmap

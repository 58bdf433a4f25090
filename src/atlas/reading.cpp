#include "atlas/reading.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

constexpr std::array<WordOf<bool>, 2> midline_words{{{"both", false}, {"midline", true}}};

/// The words that red flags, caps and regions use for parts of the body: the large ones, then those
/// within them that a danger is particular to.
std::vector<std::string> const& area_words() {
  static std::vector<std::string> const words{
      "head",           "face",         "jaw",         "neck",
      "front_neck",     "chest",        "ribs",        "belly",
      "groin",          "upper_back",   "mid_back",    "low_back",
      "buttock",        "shoulder",     "arm",         "hand",
      "thigh",          "knee",         "calf",        "foot",
      "scalp",          "brow",         "eye",         "ear",
      "cheek",          "mouth",        "nape",        "neck_spine",
      "neck_side",      "shoulder_tip", "front_chest", "breast",
      "thoracic_spine", "low_spine",    "kidney",      "upper_belly",
      "mid_belly",      "lower_belly",  "bladder",     "saddle",
      "groin_fold",     "hip",          "mid_thigh",   "back_of_knee",
      "calf_muscle",    "heel_cord",    "ankle",       "sole",
      "toes",           "upper_arm",    "elbow",       "forearm",
      "wrist",          "palm",         "fingers"};
  return words;
}

}  // namespace

void read_texts(Reading const& reading, JsonAt const& owner,
                std::function<void(JsonAt const&, bool shown)> const& read) {
  auto const text = owner.at("text");
  if (!text || !text->object()) return;
  if (auto const shown = text->at(shown_language)) read(*shown, true);
  for (auto const& language : text->members()) {
    if (language.key() == shown_language) continue;
    auto const& known = reading.languages;
    if (!known.empty() && std::find(known.begin(), known.end(), language.key()) == known.end()) {
      language.fault(fmt::format("the language {} is not in atlas.json", in_quotes(language.key())),
                     "add it to \"languages\" there");
      continue;
    }
    read(language, false);
  }
}

std::vector<std::string> read_source_ids(Reading const& reading, JsonAt const& owner) {
  std::vector<std::string> ids;
  auto const list = owner.at("source");
  if (!list) return ids;
  for (auto const& item : list->items(1, most_items)) {
    auto const id = item.string();
    if (!id) continue;
    auto const& sources = reading.atlas.sources;
    if (reading.sources_known && !sources.contains(*id)) {
      std::vector<std::string> known;
      known.reserve(sources.size());
      for (auto const& [name, source] : sources) known.push_back(name);
      auto const near = did_you_mean(id->substr(0, 60), known);
      item.fault(fmt::format("the source {} is not in sources.json", in_quotes(*id)),
                 near.empty() ? "add it there" : fmt::format("did you mean \"{}\"?", near));
      continue;
    }
    if (std::find(ids.begin(), ids.end(), *id) != ids.end()) {
      item.fault(fmt::format("the source {} is named twice", in_quotes(*id)), "keep one");
      continue;
    }
    ids.emplace_back(*id);
  }
  return ids;
}

std::vector<std::string> read_area_words(JsonAt const& areas, std::size_t least) {
  std::vector<std::string> words;
  for (auto const& item : areas.items(least, most_items)) {
    auto const word = item.string();
    if (!word) continue;
    auto const& known = area_words();
    if (std::find(known.begin(), known.end(), *word) == known.end()) {
      item.unknown_word(*word, known);
    } else if (std::find(words.begin(), words.end(), *word) != words.end()) {
      item.fault(fmt::format("the area {} is named twice", in_quotes(*word)), "keep one");
    } else {
      words.emplace_back(*word);
    }
  }
  return words;
}

std::vector<std::string> read_strings(JsonAt const& list, std::size_t least) {
  std::vector<std::string> strings;
  for (auto const& item : list.items(least, most_items)) {
    if (auto said = item.text()) strings.push_back(*std::move(said));
  }
  return strings;
}

std::string read_maybe_text(JsonAt const& owner, std::string_view key) {
  auto const at = owner.maybe(key);
  if (!at || (at->is_string() && at->string()->empty())) return {};
  return at->text().value_or("");
}

std::string read_list_name(JsonAt const& text, std::vector<std::string>& seen) {
  auto const at = text.at("name");
  auto const name = at ? at->text().value_or("") : "";
  if (name.empty()) return name;
  auto const letters = std::count_if(name.begin(), name.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not within a UTF-8 character
  });
  if (letters > static_cast<std::ptrdiff_t>(longest_name)) {
    at->fault(fmt::format("the name has {} letters, more than {}", letters, longest_name),
              "say it shorter");
  } else if (std::find(seen.begin(), seen.end(), name) != seen.end()) {
    at->fault(fmt::format("the name {} stands here twice", in_quotes(name)), "give each its own");
  }
  seen.push_back(name);
  return name;
}

std::vector<std::string> read_ids(JsonAt const& list, std::size_t least, std::size_t most) {
  std::vector<std::string> ids;
  for (auto const& item : list.items(least, most)) {
    auto id = item.id();
    if (id && std::find(ids.begin(), ids.end(), *id) != ids.end()) {
      item.fault(fmt::format("{} is named twice", in_quotes(*id)), "keep one");
      id.reset();
    }
    ids.push_back(std::move(id).value_or(""));
  }
  return ids;
}

bool read_midline(JsonAt const& owner) {
  auto const sides = owner.at("sides");
  return sides && sides->one_of(midline_words).value_or(false);
}

void check_unique(JsonAt const& owner, std::string const& id, std::vector<std::string>& seen) {
  if (id.empty()) return;
  if (std::find(seen.begin(), seen.end(), id) != seen.end()) {
    auto const at = owner.maybe("id");
    at.value_or(owner).fault(fmt::format("the id \"{}\" stands here twice", id),
                             "give each its own");
    return;
  }
  seen.push_back(id);
}

}  // namespace knotmap

#include "atlas/read_danger_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// Strings a list may hold; an illness has dozens of names.
constexpr std::size_t most_phrases = 400;

std::vector<std::string_view> split_at(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    auto const end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

std::string trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// "@chest" or words; a fault where it is neither.
bool is_phrase(JsonAt const& at, DangerWords const& words, std::string const& phrase) {
  if (phrase.starts_with('@')) {
    if (words.groups.find(phrase.substr(1)) != words.groups.end()) return true;
    at.fault(fmt::format("there is no group {}", in_quotes(phrase)),
             "add it to \"groups\", or mend the name");
    return false;
  }
  if (!words_of(phrase).empty()) return true;
  at.fault("there are no words between two signs", "write \"words|other words + @group\"");
  return false;
}

/// "cough*|bring* up + blood": parts joined by +, each with phrases joined by |.
DangerParts read_parts(JsonAt const& at, DangerWords const& words) {
  DangerParts parts;
  auto const text = at.text();
  if (!text) return parts;
  for (auto const part : split_at(*text, "+")) {
    auto& phrases = parts.emplace_back();
    for (auto const phrase : split_at(part, "|")) {
      auto said = trimmed(phrase);
      if (is_phrase(at, words, said)) phrases.push_back(std::move(said));
    }
  }
  return parts;
}

std::vector<DangerParts> read_list(JsonAt const& owner, std::string_view key,
                                   DangerWords const& words) {
  std::vector<DangerParts> list;
  if (auto const at = owner.maybe(key)) {
    for (auto const& item : at->items(1, most_phrases)) list.push_back(read_parts(item, words));
  }
  return list;
}

}  // namespace

DangerWords read_danger_words(Reading const& reading, JsonAt const& root) {
  DangerWords words;
  if (!root.object_of({"$schema", "groups", "rules"})) return words;
  if (auto const groups = root.at("groups")) {
    for (auto const& group : groups->members()) {
      auto& phrases = words.groups[group.key()];
      for (auto const& item : group.items(1, most_phrases)) {
        if (auto text = item.text()) phrases.push_back(*std::move(text));
      }
    }
  }
  auto const rules = root.at("rules");
  if (!rules) return words;
  for (auto const& item : rules->items(0, most_phrases)) {
    DangerRule rule;
    rule.pointer = item.pointer();
    if (!item.object_of({"flag", "signs", "named", "story", "unless", "cleared"})) continue;
    if (auto const flag = item.at("flag")) {
      put(rule.flag, flag->id());
      auto const& flags = reading.atlas.safety.red_flags;
      bool const known = std::any_of(flags.begin(), flags.end(),
                                     [&](RedFlag const& each) { return each.id == rule.flag; });
      if (!rule.flag.empty() && !known) {
        flag->fault(fmt::format("safety.json has no red flag {}", in_quotes(rule.flag)),
                    "add it there, or mend the id");
      }
    }
    rule.signs = read_list(item, "signs", words);
    rule.named = read_list(item, "named", words);
    rule.story = read_list(item, "story", words);
    rule.unless = read_list(item, "unless", words);
    rule.cleared = read_list(item, "cleared", words);
    words.rules.push_back(std::move(rule));
  }
  return words;
}

}  // namespace knotmap

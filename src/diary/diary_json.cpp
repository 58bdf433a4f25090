#include "diary/diary_json.h"

#include <limits>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "diary/entry_json.h"
#include "json/json_at.h"
#include "json/json_document.h"

namespace knotmap {
namespace {

constexpr std::string_view version_key = "knotmap_diary";

/// `"key": [` with one item a line.
template <class T>
void write_list(std::string& text, std::string_view key, std::vector<T> const& items) {
  text += fmt::format(",\n\"{}\": [", key);
  bool first = true;
  for (auto const& item : items) {
    text += first ? "\n" : ",\n";
    text += json_of(item).dump();
    first = false;
  }
  text += items.empty() ? "]" : "\n]";
}

/// The version that the file says; nothing when it says none.
std::optional<double> version_of(JsonDocument const& document) {
  Faults unused;
  auto const at = JsonAt(document, unused).maybe(version_key);
  return at ? at->number(1.0, std::numeric_limits<double>::max()) : std::nullopt;
}

Fault newer(std::string const& file, double version) {
  return {file, fmt::format("/{}", version_key),
          fmt::format("a newer Knotmap wrote it (version {:.0f}; this one reads {})", version,
                      diary_json_version),
          "update Knotmap, then import it"};
}

/// Reads what is left of the file when entries and scores are taken out.
void read_head(JsonAt const& root, Diary& diary) {
  if (!root.object_of({version_key, "activities", "entries", "scores"})) return;
  if (auto const version = root.at(version_key)) (void)version->whole(1, diary_json_version);
  if (auto const at = root.maybe("activities")) {
    diary.activities = entry_words_of(*at);
    if (auto fault = fault_of_activities(diary.activities)) at->fault(fault->what, fault->remedy);
  }
  for (auto const* const list : {"entries", "scores"}) {
    if (auto const at = root.maybe(list)) {
      // What is there still is no object; object() tells it.
      for (auto const& item : at->items(0, std::numeric_limits<std::size_t>::max()))
        (void)item.object();
    }
  }
}

}  // namespace

std::string diary_json(Diary const& diary) {
  auto text = fmt::format("{{\n\"{}\": {},\n\"activities\": {}", version_key, diary_json_version,
                          nlohmann::ordered_json(diary.activities).dump());
  write_list(text, "entries", diary.entries);
  write_list(text, "scores", diary.scores);
  return text + "\n}\n";
}

tl::expected<Diary, Faults> diary_of_json(std::string const& file, std::string_view text) {
  Faults faults;
  Diary diary;
  auto const document = parse_json_items(file, text, faults, [&](JsonDocument const& item) {
    JsonAt const at(item, faults);
    if (item.base.starts_with("/entries/")) {
      if (auto entry = entry_of(at)) diary.entries.push_back(*std::move(entry));
    } else if (item.base.starts_with("/scores/")) {
      if (auto score = activity_score_of(at)) diary.scores.push_back(*std::move(score));
    }
  });
  if (!document) return tl::unexpected(std::move(faults));
  if (auto const version = version_of(*document); version && *version > diary_json_version)
    return tl::unexpected(Faults{newer(file, *version)});
  Faults of_head;
  read_head(JsonAt(*document, of_head), diary);
  of_head.insert(of_head.end(), faults.begin(), faults.end());
  if (!of_head.empty()) return tl::unexpected(std::move(of_head));
  put_in_order(diary);
  return diary;
}

}  // namespace knotmap

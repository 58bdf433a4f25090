#include "story/lexicon.h"

#include <algorithm>

#include "base/words.h"
#include "json/json_at.h"
#include "json/json_document.h"

namespace knotmap {
namespace {

constexpr std::size_t shortest_bent = 6;

}  // namespace

Result<Lexicon> Lexicon::read(std::filesystem::path const& folder) {
  Lexicon lexicon;
  auto english = EnglishWords::read(folder / "english.txt");
  if (!english) return fail(english.error());
  lexicon.english_ = *std::move(english);

  Faults faults;
  auto const file = folder / "spellings.json";
  auto const document = read_json(file, file.string(), faults);
  if (document) {
    JsonAt const root(*document, faults);
    (void)root.object_of({"about", "spellings", "slips", "no_place"});
    auto const each = [&](std::string_view key, auto const& put) {
      auto const list = root.at(key);
      if (!list) return;
      for (auto const& member : list->members()) {
        if (auto const meant = member.text()) put(member.key(), *meant);
      }
    };
    each("spellings", [&](std::string const& typed, std::string const& meant) {
      lexicon.spellings_[folded(typed)] = folded(meant);
    });
    each("slips", [&](std::string const& typed, std::string const& meant) {
      auto from = words_of(typed);
      if (from.empty()) return;
      auto& list = lexicon.slips_[from.front()];
      list.emplace_back(std::move(from), words_of(meant));
      std::sort(list.begin(), list.end(),
                [](Slip const& a, Slip const& b) { return a.first.size() > b.first.size(); });
    });
    if (auto const phrases = root.at("no_place")) {
      for (auto const& phrase : phrases->items(1)) {
        if (auto const text = phrase.text()) lexicon.add_no_place(*text);
      }
    }
  }
  if (!faults.empty()) return fail(faults.front());
  return lexicon;
}

std::string_view Lexicon::plain(std::string_view word) const {
  auto const known = spellings_.find(word);
  return known == spellings_.end() ? word : std::string_view(known->second);
}

std::vector<Lexicon::Slip> const& Lexicon::slips(std::string_view first) const {
  static std::vector<Slip> const none;
  auto const known = slips_.find(first);
  return known == slips_.end() ? none : known->second;
}

void Lexicon::add_no_place(std::string_view phrase) {
  NoPlace words;
  for (std::size_t begin = 0; begin < phrase.size();) {
    auto const end = std::min(phrase.find(' ', begin), phrase.size());
    std::vector<std::string> choices;
    for (auto at = begin; at < end;) {
      auto const stop = std::min(phrase.find('|', at), end);
      choices.emplace_back(plain(folded(phrase.substr(at, stop - at))));
      at = stop + 1;
    }
    if (!choices.empty()) words.push_back(std::move(choices));
    begin = end + 1;
  }
  if (words.empty()) return;
  for (auto const& first : words.front()) no_places_[first].push_back(words);
}

std::vector<Lexicon::NoPlace> const& Lexicon::no_places(std::string_view first) const {
  static std::vector<NoPlace> const none;
  auto const known = no_places_.find(first);
  return known == no_places_.end() ? none : known->second;
}

bool Lexicon::may_be_bent(std::string_view word) const {
  return word.size() >= shortest_bent && !english_.has(word);
}

std::optional<std::size_t> wrong_letters(std::string_view typed, std::string_view meant) {
  constexpr std::size_t long_word = 9;
  auto const allowed = typed.size() >= long_word ? 2U : typed.size() >= shortest_bent ? 1U : 0U;
  auto const shorter = std::min(typed.size(), meant.size());
  auto const longer = std::max(typed.size(), meant.size());
  if (meant.empty() || longer - shorter > allowed || typed.front() != meant.front())
    return std::nullopt;
  auto const wrong = edit_distance(typed, meant);
  return wrong > allowed ? std::nullopt : std::optional(wrong);
}

}  // namespace knotmap

#include "story/heard.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/words.h"

namespace knotmap {
namespace {

/// Signs of one danger stand within so many words of each other.
constexpr std::size_t together = 14;
/// Words that say nothing may stand within a phrase: "numb in my both legs".
constexpr std::size_t most_fillers = 3;
/// After these a little word is a part of what is said: "go up" is not "go".
bool goes_on(std::string_view word) {
  return word == "go" || word == "get" || word == "put" || word == "come";
}

/// Odds (Sensed::odds) from which on the clues alone tell a danger. In a fifth of the stories held
/// back from learning, 0.7 % of the harmless ones lie above.
constexpr float sensed_from = -1.0F;
/// The same for stories of fewer than few_words, in which every word weighs much.
constexpr float sensed_in_few_from = 0.5F;
constexpr std::size_t few_words = 12;
/// Where no danger at all has these odds, a phrase that tells one is a way of speaking: "suicide
/// sprints", "we changed her stroke".
constexpr float believed_from = -3.0F;
/// What is told nearly as strongly as the strongest is heard, too: the next alone.
constexpr float nearly_as_strong = 0.7F;
constexpr std::size_t most_sensed = 2;

/// The words as they were read, those apart parted by dots.
std::string said_back(Story const& story, std::vector<std::size_t> const& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += words[i] == words[i - 1] + 1 ? " " : " ... ";
    text += story.words()[words[i]].text;
  }
  return text;
}

}  // namespace

/// What a story says, for all ways.
struct DangerEar::Listening {
  Story const* story = nullptr;
  std::vector<std::vector<Hit>> hits;  ///< by part
  /// How many words stand before each, without those that say nothing: they are no distance.
  std::vector<std::size_t> weighty;
};

/// A way met by a story.
struct DangerEar::Meeting {
  std::vector<Hit> hits;
  [[nodiscard]] std::size_t first() const {
    return std::min_element(hits.begin(), hits.end(),
                            [](Hit const& a, Hit const& b) { return a.first < b.first; })
        ->first;
  }
  [[nodiscard]] std::size_t last() const {
    return std::max_element(hits.begin(), hits.end(),
                            [](Hit const& a, Hit const& b) { return a.last < b.last; })
        ->last;
  }
  [[nodiscard]] std::size_t said() const {
    std::size_t words = 0;
    for (auto const& hit : hits) words += hit.said;
    return words;
  }
};

DangerEar::DangerEar(Atlas const& atlas, Lexicon const& lexicon)
    : atlas_(&atlas), lexicon_(&lexicon), sense_(atlas) {
  auto const& rules = atlas.danger_words.rules;
  for (std::uint32_t r = 0; r < rules.size(); ++r) {
    auto const add = [&](std::vector<DangerParts> const& list, Way::Kind kind) {
      for (auto const& parts : list) {
        Way way{r, kind, {}};
        for (auto const& phrases : parts) way.parts.push_back(part_of(phrases));
        if (!way.parts.empty()) ways_.push_back(std::move(way));
      }
    };
    add(rules[r].signs, Way::Kind::signs);
    add(rules[r].named, Way::Kind::named);
    add(rules[r].story, Way::Kind::story);
    add(rules[r].unless, Way::Kind::unless);
    add(rules[r].cleared, Way::Kind::cleared);
  }
}

DangerEar::Pattern DangerEar::pattern(std::string_view word) {
  bool const begins = word.ends_with('*');
  if (begins) word.remove_suffix(1);
  auto& words = begins ? beginnings_ : whole_;
  auto const [at, added] =
      words.try_emplace(std::string(word), static_cast<Pattern>(phrases_.size()));
  if (added) phrases_.emplace_back();
  return at->second;
}

std::uint32_t DangerEar::part_of(std::vector<DangerPhrase> const& phrases) {
  std::string name;
  for (auto const& phrase : phrases) name += phrase + "|";
  auto const [at, added] = part_index_.try_emplace(name, part_count_);
  if (!added) return at->second;
  auto const part = part_count_++;
  for (auto const& phrase : phrases) {
    if (!phrase.starts_with('@')) {
      add_phrase(phrase, part);
      continue;
    }
    auto const group = atlas_->danger_words.groups.find(phrase.substr(1));
    if (group == atlas_->danger_words.groups.end()) continue;
    for (auto const& each : group->second) add_phrase(each, part);
  }
  return part;
}

void DangerEar::add_phrase(std::string_view text, std::uint32_t part) {
  Phrase phrase;
  phrase.part = part;
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find(' ', begin), text.size());
    if (end > begin) {
      auto const word = text.substr(begin, end - begin);
      bool const begins = word.ends_with('*');
      auto const as_told = begins ? Story(word.substr(0, word.size() - 1)) : Story(word, *lexicon_);
      for (auto const& each : as_told.words()) {
        phrase.words.push_back(pattern(begins ? each.text + "*" : each.text));
      }
    }
    begin = end + 1;
  }
  if (phrase.words.empty()) return;
  auto const first = phrase.words.front();
  phrases_[first].push_back(std::move(phrase));
}

std::vector<std::vector<DangerEar::Pattern>> DangerEar::patterns_of(Story const& story) const {
  std::map<std::string_view, std::vector<Pattern>> known;
  std::vector<std::vector<Pattern>> all;
  all.reserve(story.words().size());
  for (auto const& said : story.words()) {
    std::string_view const word = said.text;
    auto const [at, added] = known.try_emplace(word);
    auto& patterns = at->second;
    if (added) {
      for (std::string_view const end : {"", "s", "es"}) {
        if (!word.ends_with(end) || word.size() <= end.size()) continue;
        auto const found = whole_.find(word.substr(0, word.size() - end.size()));
        if (found != whole_.end()) patterns.push_back(found->second);
      }
      for (std::size_t length = 2; length <= word.size(); ++length) {
        auto const found = beginnings_.find(word.substr(0, length));
        if (found != beginnings_.end()) patterns.push_back(found->second);
      }
      if (patterns.empty() && lexicon_->may_be_bent(word)) {
        for (auto const& [text, pattern] : whole_) {
          if (wrong_letters(word, text)) patterns.push_back(pattern);
        }
        for (auto const& [text, pattern] : beginnings_) {
          if (wrong_letters(word.substr(0, text.size()), text)) patterns.push_back(pattern);
        }
      }
    }
    all.push_back(patterns);
  }
  return all;
}

std::vector<std::vector<DangerEar::Hit>> DangerEar::hits_in(Story const& story) const {
  auto const patterns = patterns_of(story);
  auto const& words = story.words();
  std::vector<std::vector<Hit>> hits(part_count_);
  auto const is = [&](std::size_t at, Pattern pattern) {
    return std::find(patterns[at].begin(), patterns[at].end(), pattern) != patterns[at].end();
  };
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    for (auto const first : patterns[begin]) {
      for (auto const& phrase : phrases_[first]) {
        std::size_t at = begin;
        std::size_t next = 1;
        std::size_t between = 0;
        while (next < phrase.words.size() && at + 1 < words.size() &&
               words[at + 1].sentence == words[begin].sentence) {
          ++at;
          if (is(at, phrase.words[next])) {
            ++next;
          } else if (!is_filler(words[at].text) || goes_on(words[at - 1].text) ||
                     ++between > most_fillers) {
            break;
          }
        }
        if (next < phrase.words.size()) continue;
        hits[phrase.part].push_back({phrase.part, begin, at, phrase.words.size()});
      }
    }
  }
  return hits;
}

std::vector<DangerEar::Meeting> DangerEar::met(Way const& way, Listening const& said) {
  auto const& hits = said.hits;
  auto const& story = *said.story;
  std::vector<Meeting> meetings;
  if (std::any_of(way.parts.begin(), way.parts.end(),
                  [&](auto part) { return hits[part].empty(); }))
    return {};
  bool const harmless = way.kind == Way::Kind::unless;
  bool const anywhere = way.kind == Way::Kind::story || way.kind == Way::Kind::cleared;
  // Of "no feeling" + "between the legs", the first part denies nothing of the second.
  auto const is_denied = [&](Hit const& hit, std::vector<Hit> const& others) {
    if (harmless) return false;
    if (story.is_answered_no(hit.first)) return true;
    return std::any_of(story.denials().begin(), story.denials().end(), [&](Denial const& denial) {
      auto const within = [&](Hit const& each) {
        return each.first <= denial.at && denial.at <= each.last;
      };
      return denial.at < hit.first && hit.first < denial.end &&
             std::none_of(others.begin(), others.end(), within);
    });
  };
  for (auto const& start : hits[way.parts.front()]) {
    if (is_denied(start, {})) continue;
    Meeting meeting{{start}};
    for (std::size_t i = 1; i < way.parts.size(); ++i) {
      Hit const* nearest = nullptr;
      std::size_t least = anywhere ? story.words().size() : together + 1;
      for (auto const& hit : hits[way.parts[i]]) {
        bool const same = std::any_of(
            meeting.hits.begin(), meeting.hits.end(),
            [&](Hit const& other) { return hit.first == other.first && hit.last == other.last; });
        if (same || is_denied(hit, meeting.hits)) continue;
        auto const from = std::min(meeting.first(), hit.first);
        auto const to = std::max(meeting.last(), hit.last);
        auto const span = said.weighty[to] - said.weighty[from];
        bool const near = anywhere || story.words()[from].sentence == story.words()[to].sentence ||
                          span <= together / 2 + 2;
        if (!near || span >= least) continue;
        least = span;
        nearest = &hit;
      }
      if (nearest == nullptr) break;
      meeting.hits.push_back(*nearest);
    }
    if (meeting.hits.size() == way.parts.size()) meetings.push_back(std::move(meeting));
  }
  return meetings;
}

std::vector<bool> DangerEar::illness_words(Story const& story) const {
  std::vector<bool> named(story.words().size(), false);
  auto const hits = hits_in(story);
  for (auto const& way : ways_) {
    if (way.kind != Way::Kind::named) continue;
    for (auto const part : way.parts) {
      for (auto const& hit : hits[part]) {
        for (auto i = hit.first; hit.said > 1 && i <= hit.last; ++i) named[i] = true;
      }
    }
  }
  return named;
}

std::vector<Heard> DangerEar::told_by_phrases(Story const& story) const {
  Listening listening{&story, hits_in(story), {}};
  listening.weighty.assign(story.words().size() + 1, 0);
  for (std::size_t i = 0; i < story.words().size(); ++i) {
    listening.weighty[i + 1] = listening.weighty[i] + (is_filler(story.words()[i].text) ? 0 : 1);
  }
  auto const& rules = atlas_->danger_words.rules;
  std::set<std::uint32_t> cleared;
  std::vector<std::pair<std::uint32_t, std::size_t>> harmless;  // of a rule, by a word
  for (auto const& way : ways_) {
    if (way.kind != Way::Kind::cleared && way.kind != Way::Kind::unless) continue;
    for (auto const& meeting : met(way, listening)) {
      if (way.kind == Way::Kind::cleared) cleared.insert(way.rule);
      if (way.kind == Way::Kind::unless) {
        for (auto i = meeting.first(); i <= meeting.last(); ++i) harmless.emplace_back(way.rule, i);
      }
    }
  }
  struct Told {
    Heard heard;
    std::size_t said = 0;
  };
  std::vector<Told> told;
  for (auto const& way : ways_) {
    if (way.kind == Way::Kind::cleared || way.kind == Way::Kind::unless ||
        cleared.contains(way.rule))
      continue;
    for (auto const& meeting : met(way, listening)) {
      bool const illness = way.kind == Way::Kind::named;
      bool const no_danger =
          std::any_of(meeting.hits.begin(), meeting.hits.end(), [&](Hit const& hit) {
            if (way.kind != Way::Kind::story && story.is_past(hit.first, hit.last, illness))
              return true;
            if (illness ? story.is_fine(hit.last) : story.is_fine_at_once(hit.last)) return true;
            return std::any_of(harmless.begin(), harmless.end(), [&](auto const& each) {
              constexpr std::size_t beside = 6;
              return each.first == way.rule && each.second + beside >= hit.first &&
                     each.second <= hit.last + beside;
            });
          });
      if (no_danger) continue;
      auto const& flags = atlas_->safety.red_flags;
      auto const flag = std::find_if(flags.begin(), flags.end(), [&](RedFlag const& each) {
        return each.id == rules[way.rule].flag;
      });
      if (flag == flags.end()) continue;
      Told one{{&*flag, {}}, meeting.said()};
      auto ordered = meeting.hits;
      std::sort(ordered.begin(), ordered.end(),
                [](Hit const& a, Hit const& b) { return a.first < b.first; });
      std::size_t next = 0;
      for (auto const& hit : ordered) {
        if (!one.heard.words.empty() && hit.first > next) one.heard.words += " ...";
        for (auto i = std::max(hit.first, next); i <= hit.last; ++i) {
          if (!one.heard.words.empty()) one.heard.words += ' ';
          one.heard.words += story.words()[i].text;
        }
        next = std::max(next, hit.last + 1);
      }
      told.push_back(std::move(one));
    }
  }
  std::stable_sort(told.begin(), told.end(), [&](Told const& a, Told const& b) {
    return std::tuple(a.heard.flag->action, a.said) > std::tuple(b.heard.flag->action, b.said);
  });
  std::vector<Heard> heard;
  for (auto& one : told) {
    bool const known = std::any_of(heard.begin(), heard.end(),
                                   [&](Heard const& each) { return each.flag == one.heard.flag; });
    if (!known) heard.push_back(std::move(one.heard));
  }
  return heard;
}

std::vector<Heard> DangerEar::hear(Story const& story) const {
  auto const sensed = sense_.sense(story);
  auto told = told_by_phrases(story);
  if (sensed.empty()) return told;
  std::vector<Heard> heard;
  auto const strongest = sensed.front().odds;
  auto const from = story.words().size() < few_words ? sensed_in_few_from : sensed_from;
  for (auto const& each : sensed) {
    bool const told_too = each.odds >= from && each.odds >= strongest - nearly_as_strong;
    if (!told_too || heard.size() == most_sensed) break;
    heard.push_back({each.flag, said_back(story, each.words)});
  }
  // What a phrase tells as well is the surer of two.
  auto const is_phrased = [&](Heard const& each) {
    return std::any_of(told.begin(), told.end(),
                       [&](Heard const& other) { return other.flag == each.flag; });
  };
  std::stable_sort(heard.begin(), heard.end(), [&](Heard const& a, Heard const& b) {
    return std::pair(a.flag->action, is_phrased(a)) > std::pair(b.flag->action, is_phrased(b));
  });
  for (auto& each : told) {
    bool const known = std::any_of(heard.begin(), heard.end(),
                                   [&](Heard const& other) { return other.flag == each.flag; });
    bool const doubted = strongest < believed_from && sense_.knows(*each.flag);
    if (!known && !doubted) heard.push_back(std::move(each));
  }
  return heard;
}

}  // namespace knotmap

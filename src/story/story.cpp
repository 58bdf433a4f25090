#include "story/story.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/words.h"

namespace knotmap {
namespace {

constexpr std::array<std::string_view, 26> deniers{
    "no",    "not",    "never",  "without", "nor",    "neither", "none",  "nothing", "isnt",
    "arent", "wasnt",  "werent", "dont",    "doesnt", "didnt",   "hasnt", "havent",  "hadnt",
    "aint",  "denies", "denied", "nope",    "nil",    "zero",    "non",   "excluded"};

/// After a denier these make a way of speaking, which denies nothing: "not sure", "no idea".
constexpr std::array<std::string_view, 45> ways_of_speaking{
    "only",     "just",    "sure",    "certain", "idea",       "doubt",     "matter",  "joke",
    "longer",   "relief",  "help",    "luck",    "better",     "change",    "going",   "go",
    "gone",     "away",    "getting", "get",     "got",        "improving", "improve", "improved",
    "helped",   "helping", "helps",   "stop",    "stopped",    "ease",      "easing",  "work",
    "worked",   "working", "sleep",   "know",    "understand", "let",       "seem",    "matters",
    "remember", "care",    "exactly", "wonder",  "want"};

/// What ends the reach of a denial within its clause.
constexpr std::array<std::string_view, 21> turns{
    "but",   "except", "although", "though", "however", "because", "since",
    "until", "till",   "when",     "if",     "unless",  "so",      "then",
    "now",   "still",  "yet",      "which",  "while",   "apart",   "only"};

/// Words that begin another statement after "and": "no fever and my knee is hot".
constexpr std::array<std::string_view, 20> openers{
    "i",   "it",   "the",   "my",  "he",   "she", "we",   "they", "im",  "its",
    "ive", "pain", "there", "now", "just", "is",  "have", "has",  "had", "that"};

constexpr std::array<std::string_view, 32> relatives{
    "dad",     "father",    "dads",        "fathers", "uncle",        "aunt",      "auntie",
    "grandad", "granddad",  "grandfather", "grandma", "gran",         "nan",       "grandmother",
    "brother", "friend",    "friends",     "mate",    "mates",        "neighbour", "neighbor",
    "boss",    "colleague", "coworker",    "parents", "grandparents", "nana",      "cousin",
    "inlaws",  "grandmas",  "grandads",    "nans"};

/// Those whose pain people ask about; what they had is past all the same.
constexpr std::array<std::string_view, 12> near_ones{"mum",      "mom",     "mother", "husband",
                                                     "wife",     "partner", "sister", "son",
                                                     "daughter", "mums",    "moms",   "family"};

constexpr std::array<std::string_view, 16> past_verbs{
    "had",  "died", "passed",  "survived", "lost",      "suffered", "history", "was",
    "gets", "got",  "getting", "ended",    "diagnosed", "runs",     "dropped", "went"};

constexpr std::array<std::string_view, 9> now_words{
    "now", "today", "currently", "tonight", "having", "has", "is", "just", "this"};

constexpr std::array<std::string_view, 16> fine_words{
    "fine",  "ok",      "okay", "normal", "clear",      "negative", "clean",    "healthy",
    "grand", "alright", "good", "great",  "unaffected", "perfect",  "painless", "sweet"};

constexpr std::array<std::string_view, 38> fillers{
    "a",   "an",   "the",  "my",     "his",    "her", "their", "your", "our",  "some",
    "any", "this", "that", "of",     "in",     "on",  "to",    "up",   "just", "really",
    "so",  "very", "been", "also",   "even",   "is",  "are",   "was",  "were", "be",
    "had", "have", "bit",  "pretty", "little", "it",  "kind",  "all"};

/// The words with what is meant in the place of each slip.
std::vector<std::string> without_slips(std::vector<std::string> typed, Lexicon const& lexicon) {
  std::vector<std::string> words;
  words.reserve(typed.size());
  for (std::size_t i = 0; i < typed.size();) {
    auto const& slips = lexicon.slips(typed[i]);
    auto const slip = std::find_if(slips.begin(), slips.end(), [&](Lexicon::Slip const& each) {
      return i + each.first.size() <= typed.size() &&
             std::equal(each.first.begin(), each.first.end(),
                        typed.begin() + static_cast<std::ptrdiff_t>(i));
    });
    if (slip == slips.end()) {
      words.push_back(std::move(typed[i++]));
    } else {
      words.insert(words.end(), slip->second.begin(), slip->second.end());
      i += slip->first.size();
    }
  }
  return words;
}

/// Curly apostrophes and quotes as straight ones, long dashes as commas.
std::string straightened(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size()) {
      auto const last = static_cast<unsigned char>(text[i + 2]);
      bool const apostrophe = last == 0x98 || last == 0x99;
      out += apostrophe ? '\'' : last == 0x93 || last == 0x94 ? ',' : ' ';
      i += 2;
    } else {
      out += text[i] == '`' ? '\'' : text[i];
    }
  }
  return out;
}

/// Whether a stop at `dot` only shortens a word for a side: "rt. shoulder".
bool is_short_side(std::string_view text, std::size_t dot) {
  if (text[dot] != '.' || dot == 0 || text.substr(dot + 1, 1) != " ") return false;
  auto const space = text.find_last_of(" \n,(", dot - 1);
  auto const begin = space == std::string_view::npos ? 0 : space + 1;
  auto const word = folded(text.substr(begin, dot - begin));
  return word == "r" || word == "l" || word == "rt" || word == "lt" || word == "lft";
}

std::optional<int> number_in(std::string_view word) {
  int value = 0;
  auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

}  // namespace

bool is_filler(std::string_view word) {
  return is_one_of(word, fillers);
}

Story::Story(std::string_view text, Lexicon const& lexicon) {
  split(straightened(text), lexicon);
  find_denials();
}

void Story::split(std::string_view text, Lexicon const& lexicon) {
  std::size_t sentence = 0;
  std::size_t clause = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    auto end = begin;
    auto const ends_clause = [&](char c) {
      return std::string_view(",;:()\n.!?").find(c) != std::string_view::npos;
    };
    auto const is_digit = [&](std::size_t at) {
      return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    // "2.5 km" is one number; " - " parts clauses, "left-hand" does not.
    while (end < text.size()) {
      bool const in_number = (text[end] == '.' || text[end] == ',' || text[end] == ':') &&
                             end > 0 && is_digit(end - 1) && is_digit(end + 1);
      if (!in_number && ends_clause(text[end]) && !is_short_side(text, end)) break;
      if (text.substr(end, 3) == " - ") break;
      ++end;
    }
    for (auto& word : without_slips(words_of(text.substr(begin, end - begin)), lexicon)) {
      bool const turns_round = word == "but" || word == "except" || word == "although" ||
                               word == "though" || word == "however";
      if (turns_round) ++clause;
      for (auto& plain : words_of(lexicon.plain(word)))
        words_.push_back({std::move(plain), word, sentence, clause});
    }
    if (end < text.size() && std::string_view(".!?\n").find(text[end]) != std::string_view::npos)
      ++sentence;
    ++clause;
    begin = end + 1;
  }
}

std::size_t Story::reach_of(std::size_t at, std::size_t from) const {
  constexpr std::size_t furthest = 7;
  auto const clause = words_[at].clause;
  auto end = from;
  for (; end < words_.size() && end < from + furthest; ++end) {
    auto const& word = words_[end];
    if (word.clause != clause || is_one_of(word.text, turns)) break;
    if (word.text != "and") continue;
    bool const opens = end + 1 < words_.size() && words_[end + 1].clause == clause &&
                       is_one_of(words_[end + 1].text, openers);
    if (opens) break;
  }
  return end;
}

void Story::find_denials() {
  // "Numb? No. Dizzy? Nope.": a short question and its answer.
  constexpr std::size_t longest_question = 3;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    auto const& word = words_[i].text;
    bool const answers = (word == "no" || word == "nope" || word == "nah" || word == "none") &&
                         words_[i].sentence != words_[i - 1].sentence &&
                         (i + 1 == words_.size() || words_[i + 1].clause != words_[i].clause);
    if (!answers) continue;
    auto first = i - 1;
    while (first > 0 && words_[first - 1].sentence == words_[i - 1].sentence) --first;
    if (i - first <= longest_question) answered_no_.emplace_back(first, i);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    auto const& word = words_[i].text;
    auto from = i + 1;
    auto const follows = [&](std::size_t off, std::string_view text) {
      return i + off < words_.size() && words_[i + off].text == text;
    };
    // "It cannot be sciatica", "I thought it was an infection".
    if ((word == "cant" && follows(1, "be")) ||
        (word == "thought" && follows(1, "it") && follows(2, "was"))) {
      denials_.push_back({i, reach_of(i, from)});
      continue;
    }
    bool const rules_out =
        (word == "ruled" || word == "rule" || word == "rules") && follows(1, "out");
    if (rules_out) ++from;
    if (!rules_out && !is_one_of(word, deniers)) continue;
    if (from < words_.size() && words_[from].clause == words_[i].clause) {
      // "Never had chest pain like this": it is there now.
      bool like_this = false;
      for (auto k = from;
           k < words_.size() && words_[k].sentence == words_[i].sentence && k < from + 10; ++k) {
        bool const like =
            words_[k].text == "like" && k + 1 < words_.size() && words_[k + 1].text == "this";
        like_this = like_this || like || (word == "never" && words_[k].text == "before");
      }
      auto const& next = words_[from].text;
      // "Doesn't go down the leg" denies the leg, "doesn't go away" nothing.
      constexpr std::array<std::string_view, 7> spreading{"down", "into",  "to",    "past",
                                                          "up",   "below", "beyond"};
      bool const spreads = (next == "go" || next == "going" || next == "gone") &&
                           from + 1 < words_.size() && is_one_of(words_[from + 1].text, spreading);
      if (like_this || (is_one_of(next, ways_of_speaking) && !spreads)) continue;
    }
    auto end = reach_of(i, from);
    // "No numbness, tingling or weakness": the list goes on over its commas up to the "or".
    constexpr std::size_t longest_item = 5;
    bool const listed = word == "no" || word == "without" || word == "not";
    if (listed && end < words_.size() && words_[end].clause == words_[i].clause + 1) {
      auto clause_end = end;
      auto last_end = end;
      while (clause_end < words_.size() && words_[clause_end].sentence == words_[i].sentence) {
        auto const clause = words_[clause_end].clause;
        auto const first = clause_end;
        bool joined = false;
        while (clause_end < words_.size() && words_[clause_end].clause == clause &&
               clause_end - first < longest_item) {
          joined = joined || words_[clause_end].text == "or" || words_[clause_end].text == "nor";
          ++clause_end;
        }
        bool const whole = clause_end == words_.size() || words_[clause_end].clause != clause;
        if (joined) last_end = clause_end;
        if (joined || !whole) break;
      }
      end = last_end;
    }
    denials_.push_back({i, end});
  }
}

bool Story::is_answered_no(std::size_t word) const {
  return std::any_of(answered_no_.begin(), answered_no_.end(),
                     [&](auto const& each) { return each.first <= word && word < each.second; });
}

bool Story::is_denied(std::size_t first, std::size_t last) const {
  if (is_answered_no(first)) return true;
  return std::any_of(denials_.begin(), denials_.end(), [&](Denial const& each) {
    bool const part = each.at >= first && each.at <= last;
    return !part && each.at < first && first < each.end;
  });
}

bool Story::is_fine_at_once(std::size_t last) const {
  constexpr std::size_t near = 2;
  for (auto i = last + 1; i < words_.size() && i <= last + near; ++i) {
    if (words_[i].clause != words_[last].clause) return false;
    if (is_fine_word(i)) return !is_denied(i, i);
  }
  return false;
}

bool Story::is_fine_word(std::size_t i) const {
  constexpr std::array<std::string_view, 12> only_then{"when",   "if",    "until",   "till",
                                                       "unless", "while", "in",      "at",
                                                       "during", "after", "sitting", "lying"};
  bool const all_right = words_[i].text == "right" && i > 0 && words_[i - 1].text == "all";
  if (!all_right && !is_one_of(words_[i].text, fine_words)) return false;
  // "Fine in the morning" is not fine.
  return i + 1 == words_.size() || words_[i + 1].clause != words_[i].clause ||
         !is_one_of(words_[i + 1].text, only_then);
}

bool Story::is_fine(std::size_t last) const {
  constexpr std::size_t furthest = 9;
  if (is_fine_at_once(last)) return true;
  bool said = false;  // "is", "was", "came back"
  for (auto i = last + 1; i < words_.size() && i <= last + furthest; ++i) {
    auto const& word = words_[i];
    if (word.clause != words_[last].clause) return false;
    said = said || word.text == "is" || word.text == "was" || word.text == "are" ||
           word.text == "were" || word.text == "came" || word.text == "all" ||
           word.text == "looks" || word.text == "scan" || word.text == "test";
    if (said && is_fine_word(i)) return !is_denied(i, i);
    bool const ruled_out =
        word.text == "ruled" && i + 1 < words_.size() && words_[i + 1].text == "out";
    if (ruled_out) return true;
  }
  return false;
}

bool Story::is_past(std::size_t first, std::size_t last, bool illness) const {
  constexpr std::size_t near = 8;
  auto const sentence = words_[first].sentence;
  auto const begin = first > near ? first - near : 0;
  auto const end = std::min(words_.size(), last + 1 + near);
  bool relative = false;
  bool near_one = false;
  bool past = false;
  bool now = false;
  for (auto i = begin; i < end; ++i) {
    if (words_[i].sentence != sentence) continue;
    auto const& word = words_[i].text;
    bool const before = i < first;
    if (before && is_one_of(word, relatives)) relative = true;
    if (illness && before && is_one_of(word, near_ones)) near_one = true;
    if (is_one_of(word, past_verbs) && (before || i > last)) past = true;
    if (before && (relative || near_one) && is_one_of(word, now_words)) now = true;
    auto const number = number_in(word);
    // "MS since 2011", an illness "diagnosed in 2011": it began then, and goes on.
    bool const goes_on =
        (i > 0 && words_[i - 1].text == "since") ||
        (illness &&
         std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                     words_.begin() + static_cast<std::ptrdiff_t>(i),
                     [](StoryWord const& each) { return each.text.starts_with("diagnos"); }));
    bool const year = number && *number > 1900 && *number < 2100 && !goes_on;
    bool const ago =
        word == "ago" && i > 0 &&
        (words_[i - 1].text.starts_with("year") || words_[i - 1].text.starts_with("yr") ||
         words_[i - 1].text == "decade" || words_[i - 1].text == "decades");
    bool const as_a_kid = (word == "kid" || word == "teenager" || word == "child") && i > 1 &&
                          words_[i - 2].text == "as";
    bool const in_my_youth = (word.ends_with("ties") || word == "teens") && i > 1 &&
                             words_[i - 2].text == "in" && words_[i - 1].text == "my";
    constexpr std::array<std::string_view, 16> times{
        "january", "february", "march",    "april",  "may",    "june",   "july", "august",
        "october", "november", "december", "spring", "summer", "autumn", "fall", "winter"};
    bool const last_year = (word == "year" || (!illness && is_one_of(word, times))) && i > 0 &&
                           words_[i - 1].text == "last" && (i < 2 || words_[i - 2].text != "since");
    if (year || ago || as_a_kid || in_my_youth || last_year || word == "previously" ||
        (word == "childhood" && !goes_on))
      return true;
  }
  bool const in_the_family =
      std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                  words_.begin() + static_cast<std::ptrdiff_t>(end),
                  [](StoryWord const& word) { return word.text == "family"; });
  if (illness && in_the_family) return true;
  return (relative || near_one) && past && !now;
}

}  // namespace knotmap

#include "finder/told_filter.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/words.h"
#include "finder/search_words.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// Words between "not" and a place that do not turn it: "no pain in the neck", "nothing runs down
/// the leg".
constexpr std::array<std::string_view, 58> carries_denial{
    "or",      "nor",      "and",        "in",       "down",      "into",     "runs",
    "running", "goes",     "going",      "radiates", "radiating", "any",      "really",
    "be",      "being",    "from",       "at",       "all",       "else",     "much",
    "feel",    "feeling",  "hands",      "other",    "actual",    "actually", "around",
    "with",    "about",    "spreading",  "near",     "tingling",  "numbness", "trouble",
    "problem", "problems", "issue",      "issues",   "bother",    "bothers",  "past",
    "beyond",  "below",    "further",    "as",       "far",       "reaches",  "reach",
    "gets",    "symptoms", "complaints", "worries",  "stiffness", "go",       "gone",
    "travel",  "spread"};

/// Tests of which "is fine" says nothing about the pain: "the xray of the tailbone is fine".
constexpr std::array<std::string_view, 9> test_words{"xray", "ray",   "scan",   "mri", "ultrasound",
                                                     "test", "tests", "bloods", "ct"};

}  // namespace

ToldText::ToldText(Story const& told, std::vector<bool> of_illness, std::vector<bool> no_place)
    : story(told),
      sides(told),
      illness(std::move(of_illness)),
      placeless(std::move(no_place)),
      used(told.words().size(), false) {
  words.reserve(told.words().size());
  for (auto const& word : told.words()) words.push_back(word.text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    used[i] = sides.is_used(i) || placeless[i] || is_asking_word(words[i]) || is_filler(words[i]);
  }
}

std::vector<Mention> MentionFilter::meant(std::vector<Mention> mentions) const {
  std::erase_if(mentions, [&](Mention const& mention) { return is_adverb(mention); });
  auto const all = mentions;
  std::erase_if(mentions, [&](Mention const& mention) { return is_other_thing(mention, all); });
  std::vector<bool> named(text_->words.size(), false);
  for (auto const& mention : mentions) {
    for (auto i = mention.first; i <= mention.last; ++i) named[i] = true;
  }
  std::vector<Mention> left;
  std::vector<Mention> denied;
  for (auto& mention : mentions) {
    (is_denied(mention.first, mention.last, named) ? denied : left).push_back(std::move(mention));
  }
  for (auto const& mention : denied) {
    text_->use(mention.first, mention.last);
    if (mention.found.kind != FoundKind::region) continue;
    text_->denied_regions.push_back(mention.found.id);
    std::string name;
    for (auto i = mention.first; i <= mention.last; ++i)
      name += (name.empty() ? "" : " ") + text_->words[i];
    text_->denied_names.push_back(std::move(name));
  }
  refine(left);
  return left;
}

bool MentionFilter::is_adverb(Mention const& mention) const {
  constexpr std::array<std::string_view, 26> moves{
      "come",     "came",   "go",    "went",    "going", "get",   "got",  "getting", "gone",
      "comes",    "coming", "look",  "looking", "bring", "put",   "been", "years",   "year",
      "straight", "days",   "weeks", "months",  "hold",  "holds", "goes", "cut"};
  constexpr std::array<std::string_view, 8> after{"from", "then", "home", "again",
                                                  "when", "to",   "off",  "up"};

  constexpr std::array<std::string_view, 8> behind{"edge", "corner", "part",   "end",
                                                   "half", "teeth",  "pocket", "seat"};

  if (mention.first != mention.last || text_->words[mention.first] != "back") return false;
  auto const at = mention.first;
  if (at + 1 < text_->words.size() && is_one_of(text_->words[at + 1], behind)) return true;
  bool const moved = at > 0 && is_one_of(text_->words[at - 1], moves);
  bool const goes_on = at + 1 < text_->words.size() &&
                       text_->story.words()[at + 1].clause == text_->story.words()[at].clause &&
                       is_one_of(text_->words[at + 1], after);
  bool const mine = at > 0 && (text_->words[at - 1] == "my" || text_->words[at - 1] == "the" ||
                               text_->words[at - 1] == "me");
  return !mine && (moved || goes_on);
}

bool MentionFilter::is_other_thing(Mention const& mention, std::vector<Mention> const& all) const {
  auto const is_place = [](Mention const& each) {
    return each.found.kind == FoundKind::region || each.found.kind == FoundKind::landmark;
  };
  // "The finger of both hands": the hand only says whose finger.
  auto const belongs_to_another = [&] {
    constexpr std::array<std::string_view, 4> whose{"my", "the", "his", "her"};
    if (mention.first < 2 || mention.words > 1) return false;
    auto at = mention.first;
    while (at > 0 && (text_->sides.is_used(at - 1) || is_one_of(text_->words[at - 1], whose))) --at;
    return at > 1 && text_->words[at - 1] == "of" &&
           std::any_of(all.begin(), all.end(), [&](Mention const& other) {
             return is_place(other) && other.last + 2 == at && other.first + 1 != mention.first;
           });
  };
  auto const first = mention.first;
  auto const last = mention.last;
  if (mention.found.kind == FoundKind::symptom) return is_part_of_another(mention);
  if (text_->placeless[first] || text_->placeless[last]) return true;
  if (text_->is_illness(first) && text_->is_illness(last)) return true;
  bool side = true;
  for (auto i = first; i <= last; ++i) side = side && text_->sides.is_used(i);
  if (side) return true;
  // "But that's the other fingers".
  bool const others = first > 2 && text_->words[first - 1] == "other" &&
                      text_->words[first - 2] == "the" && text_->words[first - 3] == "thats";
  if (others) return true;
  // "The shoulder blade, right side" is not the side of the blade.
  bool const of_side = mention.words > 1 && text_->words[last] == "side" &&
                       text_->sides.is_used(last) &&
                       (last + 1 == text_->words.size() || text_->words[last + 1] != "of");
  return is_place(mention) && (of_side || is_moved(first) || belongs_to_another());
}

bool MentionFilter::is_part_of_another(Mention const& mention) const {
  auto const& words = text_->words;
  return mention.last + 1 < words.size() && words[mention.last] == "back" &&
         words[mention.last + 1] == "of";
}

bool MentionFilter::is_moved(std::size_t at) const {
  constexpr std::array<std::string_view, 10> moving{"turn",  "turning", "lift",   "lifting",
                                                    "raise", "raising", "rotate", "tilt",
                                                    "look",  "looking"};
  constexpr std::array<std::string_view, 8> between{"my",   "the",  "his",  "her",
                                                    "over", "your", "both", "up"};
  auto const clause = text_->story.words()[at].clause;
  auto const in_clause = [&](std::size_t i) { return text_->story.words()[i].clause == clause; };
  // The object of a movement.
  auto i = at;
  while (i > 0 && in_clause(i - 1) &&
         (is_one_of(text_->words[i - 1], between) || text_->sides.is_used(i - 1)))
    --i;
  if (i > 0 && in_clause(i - 1) &&
      (is_one_of(text_->words[i - 1], moving) || text_->words[i - 1] == "need" ||
       text_->words[i - 1] == "use"))
    return true;
  // After "cannot turn ..." the whole clause tells the movement, unless it tells of pain again.
  bool moves = false;
  bool cannot = false;
  for (i = at; i-- > 0 && in_clause(i);) {
    if (is_hurting_word(text_->words[i]) || text_->words[i] == "sore" ||
        text_->words[i] == "without")
      break;
    moves = moves || is_one_of(text_->words[i], moving);
    cannot = cannot || text_->words[i] == "cant" || text_->words[i] == "barely" ||
             text_->words[i] == "hardly" || text_->words[i] == "phone";
    if (text_->words[i] == "phone") moves = true;
  }
  return moves && cannot;
}

bool MentionFilter::is_denied(std::size_t first, std::size_t last,
                              std::vector<bool> const& named) const {
  for (auto const& denial : text_->story.denials()) {
    if (denial.at >= first || first >= denial.end) continue;
    bool reaches = true;
    for (auto i = denial.at + 1; i < first && reaches; ++i) {
      reaches = text_->used[i] || named[i] || is_one_of(text_->words[i], carries_denial) ||
                text_->words[i] == "out" || is_hurting_word(text_->words[i]);
    }
    if (reaches) return true;
  }
  last = end_of_list(last, named);
  if (says_no_pain(last) || is_well_again(last, named)) return true;
  if (!text_->story.is_fine(last)) return false;
  auto const clause = text_->story.words()[first].clause;
  bool tested = false;
  for (std::size_t i = 0; i < text_->words.size(); ++i) {
    tested = tested ||
             (text_->story.words()[i].clause == clause && is_one_of(text_->words[i], test_words));
  }
  return !tested;
}

std::size_t MentionFilter::end_of_list(std::size_t last, std::vector<bool> const& named) const {
  auto const& words = text_->story.words();
  auto const in_clause = [&](std::size_t i) {
    return i < words.size() && words[i].clause == words[last].clause;
  };
  for (auto i = last + 1; in_clause(i) && (words[i].text == "and" || words[i].text == "or");) {
    ++i;
    auto const is_named = [&](std::size_t at) {
      return in_clause(at) && (named[at] || wide_word(words[at].text) != nullptr);
    };
    while (in_clause(i) && !is_named(i) && (is_filler(words[i].text) || text_->sides.is_used(i)))
      ++i;
    if (!is_named(i)) break;
    while (is_named(i)) last = i++;
  }
  return last;
}

bool MentionFilter::is_well_again(std::size_t last, std::vector<bool> const& named) const {
  constexpr std::size_t furthest = 10;
  constexpr std::array<std::string_view, 5> it{"it", "that", "this", "thats", "its"};
  auto const& words = text_->story.words();
  for (auto i = last + 1; i < std::min(words.size(), last + furthest); ++i) {
    if (words[i].sentence != words[last].sentence || named[i]) return false;
    bool const turns = words[i - 1].text == "but" || words[i - 1].text == "though";
    if (!turns || !is_one_of(words[i].text, it)) continue;
    auto const about = i + 1 < words.size() && words[i + 1].text == "one" ? i + 1 : i;
    return says_no_pain(about) || text_->story.is_fine(about);
  }
  return false;
}

bool MentionFilter::says_no_pain(std::size_t last) const {
  constexpr std::array<std::string_view, 12> still{"now", "anymore", "any",    "more",
                                                   "at",  "all",     "though", "either",
                                                   "me",  "to",      "press",  "touch"};
  constexpr std::array<std::string_view, 12> pain_free{"bother",   "bothers",  "bothered", "sore",
                                                       "affected", "involved", "issue",    "issues",
                                                       "problem",  "problems", "trouble",  "wrong"};
  constexpr std::size_t between = 3;  // "but that one never hurts now"
  auto const& words = text_->story.words();
  auto const in_clause = [&](std::size_t i) {
    return i < words.size() && words[i].clause == words[last].clause;
  };
  for (auto const& denial : text_->story.denials()) {
    auto i = denial.at;
    if (i <= last || i > last + between || !in_clause(i)) continue;
    bool const adjoins =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(last + 1),
                    words.begin() + static_cast<std::ptrdiff_t>(i), [](StoryWord const& word) {
                      return word.text == "does" || word.text == "do" || word.text == "did" ||
                             word.text == "is" || word.text == "are" || word.text == "itself" ||
                             word.text == "side" || word.text == "really";
                    });
    if (!adjoins) continue;
    ++i;
    if (in_clause(i) && (words[i].text == "really" || words[i].text == "even")) ++i;
    bool const of_pain =
        in_clause(i) && (is_hurting_word(words[i].text) || is_one_of(words[i].text, pain_free));
    if (!of_pain) continue;
    ++i;
    while (in_clause(i) && is_one_of(words[i].text, still)) ++i;
    if (!in_clause(i)) return true;
  }
  return false;
}

void MentionFilter::refine(std::vector<Mention>& mentions) const {
  constexpr std::array<std::string_view, 5> edges{"edge", "corner", "tip", "border", "rim"};
  constexpr std::array<std::string_view, 12> parts{"inside", "inner",  "outside",   "outer",
                                                   "front",  "top",    "bottom",    "underneath",
                                                   "rear",   "behind", "underside", "back"};
  constexpr std::size_t furthest = 7;
  std::vector<bool> named(text_->words.size(), false);
  for (auto const& mention : mentions) {
    if (mention.found.kind != FoundKind::region || mention.words == 1) continue;
    for (auto i = mention.first; i <= mention.last; ++i) named[i] = true;
  }
  std::vector<Mention> refined;
  std::set<std::pair<std::size_t, std::size_t>> tried;
  for (auto const& mention : mentions) {
    if (mention.found.kind != FoundKind::region ||
        !tried.insert({mention.first, mention.last}).second)
      continue;
    std::string place;
    for (auto i = mention.first; i <= mention.last; ++i) place += " " + text_->words[i];
    for (auto i = mention.last + 1; i < std::min(text_->words.size(), mention.last + 1 + furthest);
         ++i) {
      if (text_->story.words()[i].sentence != text_->story.words()[mention.first].sentence ||
          parts_names(text_->words[i]))
        break;
      if (!is_one_of(text_->words[i], parts) || named[i]) continue;
      bool const says_place = i > 0 && (text_->words[i - 1] == "the" ||
                                        text_->words[i - 1] == "at" || text_->words[i - 1] == "on");
      if (!says_place) continue;
      auto part = text_->words[i];
      if (i + 1 < text_->words.size() && is_one_of(text_->words[i + 1], edges))
        part += " " + text_->words[i + 1];
      part.append(" of the").append(place);
      for (auto const& closer : index_->mentions(Story(part, index_->lexicon()))) {
        if (closer.found.kind != FoundKind::region || closer.words <= mention.words) continue;
        refined.push_back(closer);
        refined.back().first = mention.first;
        refined.back().last = mention.last;
      }
      break;
    }
  }
  mentions.insert(mentions.end(), refined.begin(), refined.end());
}

}  // namespace knotmap

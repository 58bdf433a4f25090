#include "finder/told.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/ids.h"
#include "base/words.h"
#include "finder/search_words.h"
#include "finder/told_choice.h"
#include "finder/told_region.h"
#include "finder/told_sides.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// The radius of a dab at a landmark told beside other places: more skin than a click, metres.
constexpr float landmark_radius_m = 0.025F;

/// Ways that pain goes, by the areas along them: "from neck to elbow" is what lies between, too.
constexpr std::array<std::array<std::string_view, 8>, 2> ways{
    {{"neck", "shoulder", "upper_arm", "elbow", "forearm", "wrist", "palm", "fingers"},
     {"low_back", "buttock", "thigh", "knee", "calf", "ankle", "sole", "toes"}}};

/// Places that lie across the midline or on both sides of it: without a side they mean both.
constexpr std::array<std::string_view, 9> middle_words{
    "chest", "breastbone", "sternum", "belly", "stomach", "spine", "abdomen", "navel", "vertebrae"};

/// Words between "not" and a place that do not turn it: "no pain in the neck", "nothing runs down
/// the leg".
constexpr std::array<std::string_view, 34> carries_denial{
    "or",      "nor",     "and",       "in",       "down",      "into",     "runs",
    "running", "goes",    "going",     "radiates", "radiating", "any",      "really",
    "be",      "being",   "from",      "at",       "all",       "else",     "much",
    "feel",    "feeling", "hands",     "other",    "actual",    "actually", "around",
    "with",    "about",   "spreading", "near",     "tingling",  "numbness"};

/// Tests of which "is fine" says nothing about the pain: "the xray of the tailbone is fine".
constexpr std::array<std::string_view, 9> test_words{"xray", "ray",   "scan",   "mri", "ultrasound",
                                                     "test", "tests", "bloods", "ct"};

template <std::size_t size>
bool is_one_of(std::string_view word, std::array<std::string_view, size> const& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The reader of one story.
class Reader {
 public:
  Reader(SearchIndex const& index, PlacedAtlas const& placed, Story const& story,
         std::optional<PainSide> side, std::vector<bool> const& illness)
      : index_(index),
        placed_(placed),
        story_(story),
        sides_(story),
        unsaid_(side),
        illness_(illness),
        used_(story.words().size(), false),
        region_dabs_(placed) {
    words_.reserve(story.words().size());
    for (auto const& word : story.words()) words_.push_back(word.text);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      used_[i] = sides_.is_used(i) || is_asking_word(words_[i]) || is_filler(words_[i]);
    }
  }

  Told read() {
    auto mentions = index_.mentions(story_);
    drop_adverbs(mentions);
    drop_other_things(mentions);
    drop_denied(mentions);
    refine(mentions);
    take_symptoms(symptoms_meant(mentions));
    for (auto const& mention : names_meant(mentions, symptoms_, words_)) take(mention);
    take_own_places(mentions);
    read_wide_words();
    read_ways();
    settle_symptoms();
    place_complaints();
    settle_side();
    told_.understood = understood();
    return std::move(told_);
  }

 private:
  /// The words that named something, and the regions it is.
  struct Taken {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<Region const*> regions;
    std::optional<PainSide> side;
  };

  [[nodiscard]] Atlas const& atlas() const { return placed_.atlas(); }

  /// "Came back", "back from", "back in 2019": no part of the body.
  void drop_adverbs(std::vector<Mention>& mentions) const {
    constexpr std::array<std::string_view, 26> moves{
        "come",     "came",   "go",    "went",    "going", "get",   "got",  "getting", "gone",
        "comes",    "coming", "look",  "looking", "bring", "put",   "been", "years",   "year",
        "straight", "days",   "weeks", "months",  "hold",  "holds", "goes", "cut"};
    constexpr std::array<std::string_view, 9> after{"from", "then",      "home", "again", "when",
                                                    "to",   "and_forth", "off",  "up"};
    auto const is_adverb = [&](Mention const& mention) {
      if (mention.first != mention.last || words_[mention.first] != "back") return false;
      auto const at = mention.first;
      bool const moved = at > 0 && is_one_of(words_[at - 1], moves);
      bool const goes_on = at + 1 < words_.size() &&
                           story_.words()[at + 1].clause == story_.words()[at].clause &&
                           is_one_of(words_[at + 1], after);
      bool const mine =
          at > 0 && (words_[at - 1] == "my" || words_[at - 1] == "the" || words_[at - 1] == "me");
      return !mine && (moved || goes_on);
    };
    mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_adverb), mentions.end());
  }

  /// Places that are no pain: in an illness's name, in "left hand side", moved ("turn my head",
  /// "look over my shoulder"), used ("need both hands"), or those of another place ("the finger of
  /// both hands").
  void drop_other_things(std::vector<Mention>& mentions) const {
    auto const is_place = [](Mention const& mention) {
      return mention.found.kind == FoundKind::region || mention.found.kind == FoundKind::landmark;
    };
    auto const all = mentions;
    auto const ends_before = [&](Mention const& mention) {
      if (mention.first < 2 || mention.words > 1) return false;
      auto at = mention.first;
      while (at > 0 && (sides_.is_used(at - 1) ||
                        is_one_of(words_[at - 1],
                                  std::array<std::string_view, 4>{"my", "the", "his", "her"})))
        --at;
      return at > 1 && words_[at - 1] == "of" &&
             std::any_of(all.begin(), all.end(), [&](Mention const& other) {
               return is_place(other) && other.last + 2 == at && other.first + 1 != mention.first;
             });
    };
    mentions.erase(
        std::remove_if(mentions.begin(), mentions.end(),
                       [&](Mention const& mention) {
                         if (mention.found.kind == FoundKind::symptom) return false;
                         auto const first = mention.first;
                         auto const last = mention.last;
                         if (first < illness_.size() && illness_[first] && illness_[last])
                           return true;
                         bool side = true;
                         for (auto i = first; i <= last; ++i) side = side && sides_.is_used(i);
                         if (side) return true;
                         // "But that's the other fingers".
                         bool const others = first > 2 && words_[first - 1] == "other" &&
                                             words_[first - 2] == "the" &&
                                             words_[first - 3] == "thats";
                         if (others) return true;
                         return is_place(mention) && (is_moved(first) || ends_before(mention));
                       }),
        mentions.end());
  }

  /// Whether the word is what is moved or used in its clause: "cannot turn my head to the left",
  /// "phone between ear and shoulder".
  [[nodiscard]] bool is_moved(std::size_t at) const {
    constexpr std::array<std::string_view, 10> moving{"turn",  "turning", "lift",   "lifting",
                                                      "raise", "raising", "rotate", "tilt",
                                                      "look",  "looking"};
    constexpr std::array<std::string_view, 8> between{"my",   "the",  "his",  "her",
                                                      "over", "your", "both", "up"};
    auto const clause = story_.words()[at].clause;
    auto const in_clause = [&](std::size_t i) { return story_.words()[i].clause == clause; };
    // The object of a movement.
    auto i = at;
    while (i > 0 && in_clause(i - 1) &&
           (is_one_of(words_[i - 1], between) || sides_.is_used(i - 1)))
      --i;
    if (i > 0 && in_clause(i - 1) &&
        (is_one_of(words_[i - 1], moving) || words_[i - 1] == "need" || words_[i - 1] == "use"))
      return true;
    // After "cannot turn ..." the whole clause tells the movement, unless it tells of pain again.
    bool moves = false;
    bool cannot = false;
    for (i = at; i-- > 0 && in_clause(i);) {
      if (is_hurting_word(words_[i]) || words_[i] == "sore" || words_[i] == "without") break;
      moves = moves || is_one_of(words_[i], moving);
      cannot = cannot || words_[i] == "cant" || words_[i] == "barely" || words_[i] == "hardly" ||
               words_[i] == "phone";
      if (words_[i] == "phone") moves = true;
    }
    return moves && cannot;
  }

  /// "Pain outside of the knee" is a complaint; that its words name its own place is not lost by
  /// it.
  void take_own_places(std::vector<Mention> const& mentions) {
    for (auto const& mention : mentions) {
      if (mention.found.kind != FoundKind::region) continue;
      for (std::size_t i = 0; i < symptoms_.size(); ++i) {
        auto const& own = told_.symptoms[i]->regions;
        bool const within =
            symptoms_[i].first <= mention.first && mention.last <= symptoms_[i].last;
        if (within && mention.words > 1 &&
            std::find(own.begin(), own.end(), mention.found.id) != own.end())
          take(mention);
      }
    }
  }

  void take_symptoms(std::vector<Mention> const& meant) {
    for (auto const& mention : meant) {
      auto const* const symptom = atlas().symptom(mention.found.id);
      bool const known =
          std::find(told_.symptoms.begin(), told_.symptoms.end(), symptom) != told_.symptoms.end();
      if (known) continue;
      told_.symptoms.push_back(symptom);
      symptoms_.push_back(mention);
    }
  }

  void drop_denied(std::vector<Mention>& mentions) {
    std::vector<bool> named(words_.size(), false);
    for (auto const& mention : mentions) {
      for (auto i = mention.first; i <= mention.last; ++i) named[i] = true;
    }
    std::vector<Mention> left;
    std::vector<Mention> denied;
    for (auto& mention : mentions) {
      (is_denied(mention.first, mention.last, named) ? denied : left).push_back(std::move(mention));
    }
    mentions = std::move(left);
    for (auto const& mention : denied) use(mention.first, mention.last);
  }

  /// "The elbow hurts on the inside": a word for a part of a place that follows it in the sentence.
  void refine(std::vector<Mention>& mentions) const {
    constexpr std::array<std::string_view, 12> parts{"inside", "inner",  "outside",   "outer",
                                                     "front",  "top",    "bottom",    "underneath",
                                                     "rear",   "behind", "underside", "back"};
    constexpr std::size_t furthest = 7;
    std::vector<bool> named(words_.size(), false);
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
      for (auto i = mention.first; i <= mention.last; ++i) place += " " + words_[i];
      for (auto i = mention.last + 1; i < std::min(words_.size(), mention.last + 1 + furthest);
           ++i) {
        if (story_.words()[i].sentence != story_.words()[mention.first].sentence ||
            parts_names(words_[i]))
          break;
        if (!is_one_of(words_[i], parts) || named[i]) continue;
        bool const says_place =
            i > 0 && (words_[i - 1] == "the" || words_[i - 1] == "at" || words_[i - 1] == "on");
        if (!says_place) continue;
        for (auto const& closer :
             index_.mentions(Story(words_[i] + " of the" + place, index_.lexicon()))) {
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

  /// Whether a "not" reaches words over nothing that turns it, or they are said to be fine.
  [[nodiscard]] bool is_denied(std::size_t first, std::size_t last,
                               std::vector<bool> const& named) const {
    for (auto const& denial : story_.denials()) {
      if (denial.at >= first || first >= denial.end) continue;
      bool reaches = true;
      for (auto i = denial.at + 1; i < first && reaches; ++i) {
        reaches = used_[i] || named[i] || is_one_of(words_[i], carries_denial) ||
                  words_[i] == "out" || is_hurting_word(words_[i]);
      }
      if (reaches) return true;
    }
    if (!story_.is_fine(last)) return false;
    auto const clause = story_.words()[first].clause;
    bool tested = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      tested = tested || (story_.words()[i].clause == clause && is_one_of(words_[i], test_words));
    }
    return !tested;
  }

  void use(std::size_t first, std::size_t last) {
    for (auto i = first; i <= last; ++i) used_[i] = true;
  }

  void take(Mention const& mention) {
    use(mention.first, mention.last);
    // A word for a large part waits for the rest: "both hands hurt round the thumb".
    bool const general = mention.words == 1 && mention.found.kind == FoundKind::region &&
                         wide_word(words_[mention.first]) != nullptr;
    if (general && !settled_) {
      general_.push_back(mention);
      return;
    }
    if (mention.bent) note_bent(mention);
    auto const side = sides_.of(mention.first, mention.last);
    switch (mention.found.kind) {
      case FoundKind::region:
        if (auto const* const region = atlas().region(mention.found.id))
          add(*region, mention.first, mention.last);
        break;
      case FoundKind::landmark:
        add_landmark(mention.found.id, mention.has_sides, mention.first, mention.last);
        break;
      case FoundKind::muscle:
      case FoundKind::point:
        add_points(mention.found, side);
        break;
      case FoundKind::symptom:
        break;
    }
  }

  void note_bent(Mention const& mention) {
    std::string typed;
    for (auto i = mention.first; i <= mention.last; ++i) {
      if (!may_be_bent(words_[i], index_.lexicon())) continue;
      typed += (typed.empty() ? "" : " ") + words_[i];
    }
    told_.bent.push_back({typed, mention.found.title});
  }

  /// The side of words that name something paired: told, or in the plural, or said of all; nothing:
  /// both, and to be asked.
  [[nodiscard]] std::optional<PainSide> side_of(std::size_t first, std::size_t last) const {
    if (auto const said = sides_.of(first, last)) return said;
    for (auto i = first; i <= last; ++i) {
      auto const& word = story_.words()[i];
      bool const plural = word.typed == "feet" || word.typed == "calves" ||
                          (word.typed.size() > 3 && word.typed.ends_with('s') &&
                           !word.typed.ends_with("ss") && is_paired(word.typed));
      if (plural || is_one_of(word.text, middle_words)) return PainSide::both;
    }
    return std::nullopt;
  }

  static bool is_paired(std::string_view plural) {
    constexpr std::array<std::string_view, 30> paired{
        "knees",    "hips",   "shoulders", "hands",   "wrists",  "shins",   "thighs",     "legs",
        "arms",     "ankles", "elbows",    "ears",    "eyes",    "temples", "blades",     "heels",
        "soles",    "arches", "forearms",  "biceps",  "triceps", "quads",   "hamstrings", "glutes",
        "buttocks", "thumbs", "cheeks",    "armpits", "insides", "balls"};
    return is_one_of(plural, paired);
  }

  [[nodiscard]] static std::vector<Side> sides_for(bool paired, std::optional<PainSide> side) {
    if (!paired) return {Side::midline};
    if (side == PainSide::left) return {Side::left};
    if (side == PainSide::right) return {Side::right};
    return {Side::left, Side::right};
  }

  void remember(std::size_t first, std::size_t last, Region const* region,
                std::optional<PainSide> side) {
    auto const known = std::find_if(taken_.begin(), taken_.end(), [&](Taken const& each) {
      return each.first == first && each.last == last;
    });
    auto& taken =
        known == taken_.end() ? taken_.emplace_back(Taken{first, last, {}, side}) : *known;
    if (region != nullptr) taken.regions.push_back(region);
  }

  void add(Region const& region, std::size_t first, std::size_t last) {
    auto side = side_of(first, last);
    remember(first, last, &region, side);
    add(region, side);
  }

  void add(Region const& region, std::optional<PainSide> side) {
    bool const paired = !region.midline;
    if (paired) note_side(side);
    if (!side) side = unsaid_;
    for (auto const each : sides_for(paired, side)) {
      auto const place = placed_.regions().middle(region, each);
      if (!place) continue;  // check_placement reports it
      add_place({RegionHere{&region, each}.id(), RegionHere{&region, each}.name(), *place,
                 region_dabs_.of(region, each)});
    }
  }

  void add_landmark(std::string const& id, bool paired, std::size_t first, std::size_t last) {
    auto side = side_of(first, last);
    remember(first, last, nullptr, side);
    if (paired) note_side(side);
    if (!side) side = unsaid_;
    for (auto const each : sides_for(paired, side)) {
      auto const full = paired ? to_string(SidedId{id, each}) : id;
      auto const* const landmark = placed_.body().landmark(full);
      if (landmark == nullptr) continue;
      add_place({full,
                 with_side(landmark->name, each),
                 landmark->place,
                 {Dab{.place = landmark->place}}});
    }
  }

  void note_side(std::optional<PainSide> side) {
    if (!side) {
      asks_ = asks_ || !unsaid_;
    } else {
      told_sides_.push_back(*side);
    }
  }

  void add_place(ToldPlace place) {
    bool const known = std::any_of(told_.places.begin(), told_.places.end(),
                                   [&](ToldPlace const& other) { return other.id == place.id; });
    if (!known) told_.places.push_back(std::move(place));
  }

  void add_points(Found const& found, std::optional<PainSide> side) {
    auto const points = placed_.points();
    if (!side) side = unsaid_;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      auto const& id = found.kind == FoundKind::muscle ? points[i].muscle->id : points[i].point->id;
      bool const its_side = !side || side == PainSide::both || points[i].side == Side::midline ||
                            points[i].side == (side == PainSide::left ? Side::left : Side::right);
      if (id == found.id && its_side) told_.points.push_back(i);
    }
    names_.push_back(found.title);
  }

  /// Whether a part of what a wide word means was told: then that is meant ("shoulder, at the
  /// front").
  [[nodiscard]] bool is_part_told(Wide const& wide) const {
    return std::any_of(told_.places.begin(), told_.places.end(), [&](ToldPlace const& place) {
      auto const* const region = region_of(place);
      return region != nullptr && belongs(*region, wide);
    });
  }

  /// The wide word with "low" or the like said elsewhere in the sentence: "my back, right down
  /// low".
  [[nodiscard]] Wide const* narrowed(Wide const* wide, std::size_t at) {
    if (wide == nullptr || wide->word != "back") return wide;
    constexpr std::size_t furthest = 8;
    for (auto i = at > furthest ? at - furthest : 0; i < std::min(words_.size(), at + furthest + 1);
         ++i) {
      if (story_.words()[i].sentence != story_.words()[at].sentence) continue;
      auto const& word = words_[i];
      auto const part = word == "low" || word == "lower"    ? "low back"
                        : word == "upper" || word == "high" ? "upper back"
                        : word == "mid" || word == "middle" ? "mid back"
                                                            : "";
      if (*part == 0 || (used_[i] && word != "low" && word != "lower")) continue;
      used_[i] = true;
      return wide_word(part);
    }
    return wide;
  }

  /// "Left arm": the parts of the body that a word of everyday language means as a whole.
  void read_wide_words() {
    settled_ = true;
    std::vector<Mention> waiting;
    for (auto const& mention : general_) {
      if (!is_part_told(*wide_word(words_[mention.first]))) waiting.push_back(mention);
    }
    for (auto const& mention : waiting) take(mention);
    for (std::size_t length = 2; length >= 1; --length) {
      for (std::size_t i = 0; i + length <= words_.size(); ++i) {
        if (used_[i] || used_[i + length - 1]) continue;
        auto const text = length == 1 ? words_[i] : words_[i] + " " + words_[i + 1];
        auto const* const wide = narrowed(wide_word(text), i);
        Mention here;
        here.first = i;
        here.last = i + length - 1;
        here.words = length;
        if (wide == nullptr || is_inside(symptoms_, here)) continue;
        std::vector<Mention> itself{here};
        drop_adverbs(itself);
        bool const moved =
            is_moved(here.first) || (here.first < illness_.size() && illness_[here.first]);
        if (itself.empty() || moved || is_denied(here.first, here.last, used_)) continue;
        use(here.first, here.last);
        if (is_part_told(*wide)) continue;
        for (auto const& region : atlas().regions) {
          if (belongs(region, *wide)) add(region, here.first, here.last);
        }
      }
    }
  }

  [[nodiscard]] Region const* region_of(ToldPlace const& place) const {
    auto const id = parse_id(place.id);
    return id ? atlas().region(id->id) : nullptr;
  }

  /// "From my neck down to the elbow": adds what lies between, on the side of the far end.
  void read_ways() {
    std::sort(taken_.begin(), taken_.end(),
              [](Taken const& a, Taken const& b) { return a.first < b.first; });
    auto const taken = taken_;
    for (std::size_t i = 0; i + 1 < taken.size(); ++i) {
      auto const& from = taken[i];
      auto const& to = taken[i + 1];
      if (story_.words()[from.first].sentence != story_.words()[to.last].sentence ||
          from.last >= to.first)
        continue;
      constexpr std::size_t furthest = 6;
      bool begins = false;
      for (auto k = from.first > 3 ? from.first - 3 : 0; k < from.first; ++k)
        begins = begins || words_[k] == "from";
      bool leads = false;
      for (auto k = from.last + 1; k < to.first; ++k)
        leads = leads || words_[k] == "to" || words_[k] == "down" || words_[k] == "into";
      if (!begins || !leads || to.first - from.last > furthest) continue;
      for (auto const& way : ways) {
        auto const at = [&](std::vector<Region const*> const& regions) {
          return std::find_if(way.begin(), way.end(),
                              [&](std::string_view area) {
                                return std::any_of(
                                    regions.begin(), regions.end(),
                                    [&](Region const* region) { return has_area(*region, area); });
                              }) -
                 way.begin();
        };
        auto const first = at(from.regions);
        auto const last = at(to.regions);
        if (std::max(first, last) >= std::ssize(way)) continue;
        for (auto k = std::min(first, last) + 1; k < std::max(first, last); ++k) {
          for (auto const& region : atlas().regions) {
            if (has_area(region, way[static_cast<std::size_t>(k)]))
              add(region, to.side ? to.side : from.side);
          }
        }
        break;
      }
    }
  }

  /// Where the same words name several complaints, those of the told places are meant.
  void settle_symptoms() {
    std::vector<bool> fits;
    for (auto const* const symptom : told_.symptoms) fits.push_back(is_told(*symptom));
    for (std::size_t i = told_.symptoms.size(); i-- > 0;) {
      bool meant_other = false;
      for (std::size_t k = 0; k < symptoms_.size(); ++k) {
        meant_other = meant_other || (fits[k] && !fits[i] && symptoms_[k].overlaps(symptoms_[i]));
      }
      if (!meant_other) continue;
      auto const at = static_cast<std::ptrdiff_t>(i);
      told_.symptoms.erase(told_.symptoms.begin() + at);
      symptoms_.erase(symptoms_.begin() + at);
      fits.erase(fits.begin() + at);
    }
  }

  /// Whether a place is told where a symptom is mostly felt.
  [[nodiscard]] bool is_told(Symptom const& symptom) const {
    return std::any_of(told_.places.begin(), told_.places.end(),
                       [&](ToldPlace const& place) { return is_near(symptom, place); });
  }

  /// A symptom that is mostly felt in the same part of the body.
  [[nodiscard]] bool is_near(Symptom const& symptom, ToldPlace const& place) const {
    auto const* const region = region_of(place);
    if (region == nullptr) return false;
    return std::any_of(symptom.regions.begin(), symptom.regions.end(), [&](auto const& other) {
      auto const* const its = atlas().region(other);
      return its != nullptr && !its->areas.empty() && has_area(*region, its->areas.front());
    });
  }

  /// A complaint is felt at its own place, beside other places: "sciatica and a stiff neck". Where
  /// its part of the body was told, that is meant. Other symptoms have a place only where nothing
  /// else was told.
  void place_complaints() {
    bool const none_told = told_.places.empty() && told_.points.empty();
    std::vector<bool> nowhere(told_.symptoms.size(), false);
    for (std::size_t i = 0; i < told_.symptoms.size(); ++i) {
      auto const& symptom = *told_.symptoms[i];
      nowhere[i] = !is_told(symptom) && (none_told || symptom.kind == SymptomKind::condition);
    }
    for (std::size_t i = 0; i < told_.symptoms.size(); ++i) {
      if (!nowhere[i]) continue;
      for (auto const& id : told_.symptoms[i]->regions) {
        if (auto const* const region = atlas().region(id))
          add(*region, symptoms_[i].first, symptoms_[i].last);
      }
    }
  }

  void settle_side() {
    told_.asks_side = asks_;
    if (told_sides_.empty()) {
      told_.side = unsaid_;
      return;
    }
    bool const one = std::all_of(told_sides_.begin(), told_sides_.end(),
                                 [&](PainSide side) { return side == told_sides_.front(); });
    if (!asks_) told_.side = one ? told_sides_.front() : PainSide::both;
    if (asks_ && told_sides_.front() != PainSide::both)
      told_.asks_side = false;  // one side told says enough
  }

  /// The places, those on both sides once.
  [[nodiscard]] std::vector<std::string> place_names() const {
    std::vector<std::pair<std::string, std::vector<ToldPlace const*>>> grouped;
    for (auto const& place : told_.places) {
      auto const id = parse_id(place.id);
      auto const plain = id ? id->id : place.id;
      auto const known = std::find_if(grouped.begin(), grouped.end(),
                                      [&](auto const& each) { return each.first == plain; });
      if (known == grouped.end()) {
        grouped.push_back({plain, {&place}});
      } else {
        known->second.push_back(&place);
      }
    }
    std::vector<std::string> names;
    for (auto const& [id, places] : grouped) {
      auto name = places.front()->name;
      if (places.size() > 1) name = name.substr(0, name.rfind(", ")) + ", both sides";
      names.push_back(std::move(name));
    }
    return names;
  }

  [[nodiscard]] std::string understood() const {
    if (told_.empty()) return {};
    auto parts = place_names();
    constexpr std::size_t most_named = 8;
    if (parts.size() > most_named) {
      auto const more = parts.size() - most_named;
      parts.resize(most_named);
      parts.push_back(fmt::format("and {} more", more));
    }
    std::string text = fmt::format("{}", fmt::join(parts, "; "));
    auto const add_list = [&](std::string_view head, std::vector<std::string> const& list) {
      if (list.empty()) return;
      text += fmt::format("{}{}{}", text.empty() ? "" : ". ", head, fmt::join(list, "; "));
    };
    add_list("Named: ", names_);
    std::vector<std::string> symptoms;
    for (auto const* const symptom : told_.symptoms) symptoms.push_back(symptom->name);
    add_list("Symptom: ", symptoms);
    if (told_.asks_side) text += ". No side was said: this is both";
    for (auto const& bent : told_.bent)
      text += fmt::format(". Did you mean {} by \"{}\"?", bent.meant, bent.typed);
    // Of a long story most words are told for the telling.
    constexpr std::size_t short_story = 12;
    if (words_.size() <= short_story) {
      std::vector<std::string> missed;
      for (std::size_t i = 0; i < words_.size(); ++i) {
        bool const of_a_symptom = std::any_of(
            symptoms_.begin(), symptoms_.end(),
            [&](Mention const& symptom) { return symptom.first <= i && i <= symptom.last; });
        if (!used_[i] && !of_a_symptom) missed.push_back(words_[i]);
      }
      add_list("Not understood: ", missed);
    }
    return text.ends_with('?') ? text : text + ".";
  }

  SearchIndex const& index_;
  PlacedAtlas const& placed_;
  Story const& story_;
  ToldSides sides_;
  std::optional<PainSide> unsaid_;  ///< the side of what has none told
  std::vector<bool> illness_;
  std::vector<std::string> words_;
  std::vector<Mention>
      general_;             ///< words for large parts that wait until the small ones are known
  bool settled_ = false;    ///< they are
  std::vector<bool> used_;  ///< words that have been understood or say nothing
  std::vector<Taken> taken_;
  std::vector<Mention> symptoms_;  ///< one for each told symptom
  std::vector<std::string> names_;
  std::vector<PainSide> told_sides_;
  bool asks_ = false;
  RegionDabs region_dabs_;
  Told told_;
};

/// Whether all that lies on one side lies on the other, too.
bool is_alike(std::vector<ToldPlace> const& places) {
  bool paired = false;
  for (auto const& place : places) {
    auto const id = parse_id(place.id);
    if (!id || !id->side || *id->side == Side::midline) continue;
    paired = true;
    auto const other =
        to_string(SidedId{id->id, *id->side == Side::left ? Side::right : Side::left});
    bool const there = std::any_of(places.begin(), places.end(),
                                   [&](ToldPlace const& each) { return each.id == other; });
    if (!there) return false;
  }
  return paired;
}

}  // namespace

Pain Told::pain() const {
  Pain pain;
  pain.told = !places.empty();
  pain.alike = is_alike(places);
  for (auto const& place : places) {
    for (auto const& dab : place.dabs) {
      pain.dabs.push_back(dab);
      bool const landmark = dab.radius_m == click_radius_m && places.size() > 1;
      if (landmark) pain.dabs.back().radius_m = landmark_radius_m;
    }
  }
  return pain;
}

Told tell(SearchIndex const& index, PlacedAtlas const& placed, Story const& story,
          std::optional<PainSide> side, std::vector<bool> const& illness) {
  return Reader(index, placed, story, side, illness).read();
}

FinderWeights weights_for(Pain const& pain) {
  FinderWeights weights;
  if (!pain.told) return weights;
  weights.dwarfs = 0.35F;
  return weights;
}

std::vector<Candidate> with_named(Told const& told, std::vector<Candidate> candidates) {
  if (told.points.empty()) return candidates;
  std::vector<Candidate> named;
  for (auto const point : told.points) {
    auto const found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](Candidate const& each) { return each.has(point); });
    if (found == candidates.end()) {
      named.push_back({point, 1.0F, Level::essential, "you named it", 0.0F, 0.0F, {}, {}});
    } else {
      found->reason = "you named it; " + found->reason;
      found->score = 1.0F;
      named.push_back(std::move(*found));
      candidates.erase(found);
    }
  }
  named.insert(named.end(), candidates.begin(), candidates.end());
  return named;
}

}  // namespace knotmap

#include "finder/told_reader.h"

#include <algorithm>
#include <utility>

#include "base/ids.h"
#include "base/words.h"
#include "finder/placeless.h"
#include "finder/search_words.h"
#include "finder/told_choice.h"
#include "finder/told_filter.h"
#include "finder/told_region.h"
#include "finder/told_summary.h"
#include "finder/told_ways.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// The reader of one story.
class Reader {
 public:
  Reader(SearchIndex const& index, PlacedAtlas const& placed, Story const& story,
         std::optional<PainSide> side, std::vector<bool> const& illness)
      : index_(index),
        placed_(placed),
        text_(story, illness, placeless_words(story, index.lexicon())),
        filter_(text_, index),
        unsaid_(side),
        region_dabs_(placed) {}

  Told read() {
    auto const mentions = filter_.meant(index_.mentions(text_.story));
    take_symptoms(symptoms_meant(mentions));
    for (auto const& mention : names_meant(mentions, symptoms_, text_.words)) take(mention);
    take_own_places(mentions);
    read_wide_words();
    read_ways();
    settle_symptoms();
    place_complaints();
    settle_side();
    told_.understood = understood_words(atlas(), told_, names_, symptoms_, text_);
    told_.doubts = doubtful_words(told_, symptoms_, text_);
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
  [[nodiscard]] static bool holds_id(std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
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

  void take(Mention const& mention) {
    text_.use(mention.first, mention.last);
    // A word for a large part waits for the rest: "both hands hurt round the thumb".
    bool const general = mention.words == 1 && mention.found.kind == FoundKind::region &&
                         wide_word(text_.words[mention.first]) != nullptr;
    if (general && !settled_) {
      general_.push_back(mention);
      return;
    }
    if (mention.bent) note_bent(mention);
    auto const side = text_.sides.of(mention.first, mention.last);
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
      case FoundKind::cause:
      case FoundKind::exercise:
        break;
    }
  }

  void note_bent(Mention const& mention) {
    std::string typed;
    for (auto i = mention.first; i <= mention.last; ++i) {
      if (!index_.lexicon().may_be_bent(text_.words[i])) continue;
      typed += (typed.empty() ? "" : " ") + text_.words[i];
    }
    told_.bent.push_back({typed, mention.found.title});
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
    auto side = text_.sides.meant(first, last);
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
    auto side = text_.sides.meant(first, last);
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
    auto const end = told_.places.begin() + static_cast<std::ptrdiff_t>(by_names_);
    return std::any_of(told_.places.begin(), end, [&](ToldPlace const& place) {
      auto const* const region = region_with_side(atlas(), place.id);
      return region != nullptr && belongs(*region, wide);
    });
  }

  /// The wide word with "low" or the like said elsewhere in the sentence: "my back, right down
  /// low".
  [[nodiscard]] Wide const* narrowed(Wide const* wide, std::size_t at) {
    if (wide == nullptr || wide->word != "back") return wide;
    constexpr std::size_t furthest = 8;
    for (auto i = at > furthest ? at - furthest : 0;
         i < std::min(text_.words.size(), at + furthest + 1); ++i) {
      if (text_.story.words()[i].sentence != text_.story.words()[at].sentence) continue;
      auto const& word = text_.words[i];
      auto const* const part = word == "low" || word == "lower"    ? "low back"
                               : word == "upper" || word == "high" ? "upper back"
                               : word == "mid" || word == "middle" ? "mid back"
                                                                   : "";
      if (*part == 0 || (text_.used[i] && word != "low" && word != "lower")) continue;
      text_.used[i] = true;
      return wide_word(part);
    }
    return wide;
  }

  /// "Left arm": the parts of the body that a word of everyday language means as a whole.
  void read_wide_words() {
    settled_ = true;
    by_names_ = told_.places.size();
    for (auto const& name : text_.denied_names) {
      auto const* const wide = wide_word(name);
      for (auto const& region : atlas().regions) {
        if (wide != nullptr && belongs(region, *wide)) text_.denied_regions.push_back(region.id);
      }
    }
    std::vector<Mention> waiting;
    for (auto const& mention : general_) {
      if (!is_part_told(*wide_word(text_.words[mention.first]))) waiting.push_back(mention);
    }
    for (auto const& mention : waiting) take(mention);
    for (std::size_t length = 2; length >= 1; --length) {
      for (std::size_t i = 0; i + length <= text_.words.size(); ++i) {
        if (text_.used[i] || text_.used[i + length - 1]) continue;
        auto const text = length == 1 ? text_.words[i] : text_.words[i] + " " + text_.words[i + 1];
        auto const* const wide = narrowed(wide_word(text), i);
        Mention here;
        here.first = i;
        here.last = i + length - 1;
        here.words = length;
        if (wide == nullptr || is_inside(symptoms_, here)) continue;
        bool const other =
            filter_.is_adverb(here) || filter_.is_moved(here.first) || text_.is_illness(here.first);
        if (other) continue;
        bool const denied = filter_.is_denied(here.first, here.last, text_.used);
        text_.use(here.first, here.last);
        if (!denied && is_part_told(*wide)) continue;
        for (auto const& region : atlas().regions) {
          if (!belongs(region, *wide)) continue;
          // "Down the arm, nothing at the elbow": the rest of the arm.
          if (denied) {
            text_.denied_regions.push_back(region.id);
          } else if (!holds_id(text_.denied_regions, region.id)) {
            add(region, here.first, here.last);
          }
        }
      }
    }
  }

  /// "From my neck down to the elbow": adds what lies between, on the side of the far end.
  void read_ways() {
    std::sort(taken_.begin(), taken_.end(),
              [](Taken const& a, Taken const& b) { return a.first < b.first; });
    auto const taken = taken_;
    for (std::size_t i = 0; i + 1 < taken.size(); ++i) {
      auto const& from = taken[i];
      auto const& to = taken[i + 1];
      if (text_.story.words()[from.first].sentence != text_.story.words()[to.last].sentence ||
          from.last >= to.first)
        continue;
      constexpr std::size_t furthest = 6;
      bool begins = false;
      for (auto k = from.first > 3 ? from.first - 3 : 0; k < from.first; ++k)
        begins = begins || text_.words[k] == "from";
      bool leads = false;
      for (auto k = from.last + 1; k < to.first; ++k)
        leads =
            leads || text_.words[k] == "to" || text_.words[k] == "down" || text_.words[k] == "into";
      if (!begins || !leads || to.first - from.last > furthest) continue;
      for (auto const area : areas_between(from.regions, to.regions)) {
        for (auto const& region : atlas().regions) {
          if (has_area(region, area)) add(region, to.side ? to.side : from.side);
        }
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
    return std::any_of(told_.places.begin(), told_.places.end(), [&](ToldPlace const& place) {
      return is_felt_near(atlas(), symptom, place.id);
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

  SearchIndex const& index_;
  PlacedAtlas const& placed_;
  ToldText text_;
  MentionFilter filter_;
  std::optional<PainSide> unsaid_;  ///< the side of what has none told
  std::vector<Mention>
      general_;               ///< words for large parts that wait until the small ones are known
  bool settled_ = false;      ///< they are
  std::size_t by_names_ = 0;  ///< how many places were told by names, before wide words
  std::vector<Taken> taken_;
  std::vector<Mention> symptoms_;  ///< one for each told symptom
  std::vector<std::string> names_;
  std::vector<PainSide> told_sides_;
  bool asks_ = false;
  RegionDabs region_dabs_;
  Told told_;
};

}  // namespace

Told tell(SearchIndex const& index, PlacedAtlas const& placed, Story const& story,
          std::optional<PainSide> side, std::vector<bool> const& illness) {
  return Reader(index, placed, story, side, illness).read();
}

}  // namespace knotmap

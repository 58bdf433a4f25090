#include "finder/told.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/ids.h"
#include "base/words.h"
#include "finder/search_words.h"
#include "finder/told_choice.h"
#include "finder/told_region.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// The radius of a dab at a landmark told beside other places: more skin than a click, metres.
constexpr float landmark_radius_m = 0.025F;

/// The reader of one sentence.
class Reader {
 public:
  Reader(SearchIndex const& index, PlacedAtlas const& placed, std::string_view text)
      : index_(index), placed_(placed), text_(text), words_(words_of(text)), region_dabs_(placed) {
    used_.assign(words_.size(), false);
  }

  Told read() {
    read_sides();
    auto const mentions = index_.mentions(text_);
    symptoms_ = symptoms_meant(mentions);
    for (auto const& mention : symptoms_) {
      told_.symptoms.push_back(atlas().symptom(mention.found.id));
    }
    for (auto const& mention : names_meant(mentions, symptoms_, words_)) take(mention);
    read_wide_words();
    settle_symptoms();
    if (told_.places.empty() && told_.points.empty()) place_symptoms();
    if (told_.empty()) guess();
    told_.understood = understood();
    return std::move(told_);
  }

 private:
  [[nodiscard]] Atlas const& atlas() const { return placed_.atlas(); }

  void read_sides() {
    constexpr std::array both{"both", "across", "sides", "bilateral"};
    for (std::size_t i = 0; i < words_.size(); ++i) {
      bool const letter = words_[i].size() == 1;
      auto const side = letter ? std::nullopt : side_word(words_[i]);
      if (side) sides_.emplace_back(i, *side);
      bool const is_both = std::find(both.begin(), both.end(), words_[i]) != both.end();
      told_.both_sides = told_.both_sides || is_both;
      used_[i] = side || is_both || is_asking_word(words_[i]);
    }
    bool const left = std::any_of(sides_.begin(), sides_.end(),
                                  [](auto const& each) { return each.second == Side::left; });
    bool const right = std::any_of(sides_.begin(), sides_.end(),
                                   [](auto const& each) { return each.second == Side::right; });
    if (left != right) told_.side = left ? Side::left : Side::right;
  }

  /// The side that is said nearest to some words.
  [[nodiscard]] std::optional<Side> side_near(std::size_t first, std::size_t last) const {
    std::optional<Side> nearest;
    std::size_t least = words_.size() + 1;
    for (auto const& [at, side] : sides_) {
      auto const off = at < first ? first - at : at > last ? at - last : 0;
      if (off >= least) continue;
      least = off;
      nearest = side;
    }
    return nearest;
  }

  void use(Mention const& mention) {
    for (auto i = mention.first; i <= mention.last; ++i) used_[i] = true;
  }

  void take(Mention const& mention) {
    use(mention);
    auto const side = side_near(mention.first, mention.last);
    switch (mention.found.kind) {
      case FoundKind::region:
        if (auto const* const region = atlas().region(mention.found.id)) add(*region, side);
        break;
      case FoundKind::landmark:
        add_landmark(mention.found.id, mention.has_sides, side);
        break;
      case FoundKind::muscle:
      case FoundKind::point:
        add_points(mention.found, side);
        break;
      case FoundKind::symptom:
        break;
    }
  }

  [[nodiscard]] std::vector<Side> sides_for(bool paired, std::optional<Side> said) const {
    if (!paired) return {Side::midline};
    if (said) return {*said};
    if (told_.both_sides) return {Side::left, Side::right};
    return {Side::right};
  }

  void add(Region const& region, std::optional<Side> said) {
    for (auto const side : sides_for(!region.midline, said)) {
      auto const place = placed_.regions().middle(region, side);
      if (!place) continue;  // check_placement reports it
      add_place({to_string(SidedId{region.id, side}), RegionHere{&region, side}.name(), *place,
                 region_dabs_.of(region, side)});
      paired_ = paired_ || !region.midline;
    }
  }

  void add_landmark(std::string const& id, bool paired, std::optional<Side> said) {
    for (auto const side : sides_for(paired, said)) {
      auto const full = paired ? to_string(SidedId{id, side}) : id;
      auto const* const landmark = placed_.body().landmark(full);
      if (landmark == nullptr) continue;
      add_place({full,
                 with_side(landmark->name, side),
                 landmark->place,
                 {Dab{.place = landmark->place}}});
      paired_ = paired_ || paired;
    }
  }

  void add_place(ToldPlace place) {
    bool const known = std::any_of(told_.places.begin(), told_.places.end(),
                                   [&](ToldPlace const& other) { return other.id == place.id; });
    if (!known) told_.places.push_back(std::move(place));
  }

  void add_points(Found const& found, std::optional<Side> said) {
    auto const points = placed_.points();
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      auto const& id = found.kind == FoundKind::muscle ? points[i].muscle->id : points[i].point->id;
      bool const its_side = !said || points[i].side == Side::midline || points[i].side == *said;
      if (id == found.id && its_side) told_.points.push_back(i);
    }
    names_.push_back(found.title);
  }

  /// "Left arm": the parts of the body that a word of everyday language means as a whole.
  void read_wide_words() {
    for (std::size_t length = 2; length >= 1; --length) {
      for (std::size_t i = 0; i + length <= words_.size(); ++i) {
        if (used_[i] || used_[i + length - 1]) continue;
        auto const text = length == 1 ? words_[i] : words_[i] + " " + words_[i + 1];
        auto const* const wide = wide_word(text);
        Mention here;
        here.first = i;
        here.last = i + length - 1;
        here.words = length;
        if (wide == nullptr || is_inside(symptoms_, here)) continue;
        use(here);
        // Where a part of it was named, the part is meant: "shoulder, at the front".
        bool const part_told =
            std::any_of(told_.places.begin(), told_.places.end(), [&](ToldPlace const& place) {
              auto const id = parse_id(place.id);
              auto const* const region = id ? atlas().region(id->id) : nullptr;
              return region != nullptr && belongs(*region, *wide);
            });
        if (part_told) continue;
        for (auto const& region : atlas().regions) {
          if (belongs(region, *wide)) add(region, side_near(here.first, here.last));
        }
      }
    }
  }

  /// Where the same words name several complaints, those of the told places are meant.
  void settle_symptoms() {
    std::vector<bool> fits;
    for (auto const* const symptom : told_.symptoms) {
      fits.push_back(std::any_of(told_.places.begin(), told_.places.end(),
                                 [&](ToldPlace const& place) { return is_near(*symptom, place); }));
    }
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

  /// A symptom that is mostly felt in the same part of the body.
  [[nodiscard]] bool is_near(Symptom const& symptom, ToldPlace const& place) const {
    auto const id = parse_id(place.id);
    auto const* const region = id ? atlas().region(id->id) : nullptr;
    if (region == nullptr) return false;
    return std::any_of(symptom.regions.begin(), symptom.regions.end(), [&](auto const& other) {
      auto const* const its = atlas().region(other);
      return its != nullptr &&
             std::any_of(its->areas.begin(), its->areas.end(),
                         [&](std::string const& area) { return has_area(*region, area); });
    });
  }

  /// Adds the regions of complaints when the sentence names no place.
  void place_symptoms() {
    for (std::size_t i = 0; i < symptoms_.size(); ++i) {
      auto const side = side_near(symptoms_[i].first, symptoms_[i].last);
      for (auto const& id : told_.symptoms[i]->regions) {
        if (auto const* const region = atlas().region(id)) add(*region, side);
      }
    }
  }

  /// When no thing has all its words in the sentence: the likeliest that has most of them.
  void guess() {
    for (auto const& found : index_.search(text_, 1)) {
      auto const id = parse_id(found.id);
      if (!id) continue;
      auto const side = id->side ? id->side : told_.side;
      Mention mention;
      mention.found = found;
      mention.found.id = id->id;
      if (found.kind == FoundKind::landmark) {
        auto const right = to_string(SidedId{id->id, Side::right});
        add_landmark(id->id, placed_.body().landmark(right) != nullptr, side);
        continue;
      }
      if (found.kind == FoundKind::symptom) {
        if (auto const* const symptom = atlas().symptom(id->id)) {
          told_.symptoms.push_back(symptom);
          symptoms_.push_back(mention);
          place_symptoms();
        }
        continue;
      }
      if (found.kind == FoundKind::region) {
        if (auto const* const region = atlas().region(id->id)) {
          add(*region, side);
        }
        continue;
      }
      add_points(mention.found, side);
    }
    if (!told_.empty()) std::fill(used_.begin(), used_.end(), true);
  }

  [[nodiscard]] std::string understood() const {
    if (told_.empty()) return {};
    std::vector<std::string> parts;
    for (auto const& place : told_.places) parts.push_back(place.name);
    std::string text = fmt::format("{}", fmt::join(parts, "; "));
    auto const add_list = [&](std::string_view head, std::vector<std::string> const& list) {
      if (list.empty()) return;
      text += fmt::format("{}{}{}", text.empty() ? "" : ". ", head, fmt::join(list, "; "));
    };
    add_list("Named: ", names_);
    std::vector<std::string> symptoms;
    for (auto const* const symptom : told_.symptoms) symptoms.push_back(symptom->name);
    add_list("Symptom: ", symptoms);
    std::vector<std::string> missed;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      bool const of_a_symptom = std::any_of(
          symptoms_.begin(), symptoms_.end(),
          [&](Mention const& symptom) { return symptom.first <= i && i <= symptom.last; });
      if (!used_[i] && !of_a_symptom) missed.push_back(words_[i]);
    }
    if (paired_ && !told_.side && sides_.empty() && !told_.both_sides) {
      text += ". No side was said: this is the right; the left is its mirror";
    }
    add_list("Not understood: ", missed);
    return text + ".";
  }

  SearchIndex const& index_;
  PlacedAtlas const& placed_;
  std::string_view text_;
  std::vector<std::string> words_;
  std::vector<bool> used_;  ///< words that have been understood or say nothing
  std::vector<std::pair<std::size_t, Side>> sides_;
  std::vector<Mention> symptoms_;  ///< one for each told symptom
  std::vector<std::string> names_;
  bool paired_ = false;  ///< something told lies on one side or the other
  RegionDabs region_dabs_;
  Told told_;
};

}  // namespace

Pain Told::pain() const {
  Pain pain;
  pain.told = !places.empty();
  for (auto const& place : places) {
    for (auto const& dab : place.dabs) {
      pain.dabs.push_back(dab);
      bool const landmark = dab.radius_m == click_radius_m && places.size() > 1;
      if (landmark) pain.dabs.back().radius_m = landmark_radius_m;
    }
  }
  return pain;
}

Told tell(SearchIndex const& index, PlacedAtlas const& placed, std::string_view text) {
  return Reader(index, placed, text).read();
}

FinderWeights weights_for(Pain const& pain) {
  FinderWeights weights;
  if (!pain.told) return weights;
  weights.dwarfs = 0.35F;
  weights.painted_prevalence_floor = 0.35F;
  return weights;
}

std::vector<Candidate> with_named(Told const& told, std::vector<Candidate> candidates) {
  if (told.points.empty()) return candidates;
  std::vector<Candidate> named;
  for (auto const point : told.points) {
    auto const found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](Candidate const& each) { return each.has(point); });
    if (found == candidates.end()) {
      named.push_back({point, 1.0F, Level::essential, "you named it", 0.0F, 0.0F, {}});
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

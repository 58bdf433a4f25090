// Reading what ties points together: symptoms.json and keys.json; and the check of all names in
// them.
#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "atlas/reading.h"
#include "atlas/word_tables.h"
#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

Symptom read_symptom(Reading const& reading, JsonAt const& at) {
  Symptom symptom;
  symptom.pointer = at.pointer();
  if (!at.object_of({"id", "kind", "points", "regions", "source", "text"})) return symptom;
  if (auto const id = at.at("id")) put(symptom.id, id->id());
  if (auto const kind = at.at("kind")) put(symptom.kind, kind->one_of(symptom_kind_words));
  if (auto const points = at.at("points")) symptom.points = read_ids(*points, 1);
  if (auto const regions = at.maybe("regions")) symptom.regions = read_ids(*regions, 0);
  symptom.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "ask", "reason", "warning", "synonyms"})) return;
    Symptom words;
    if (auto const said = text.at("name")) put(words.name, said->text());
    if (auto const said = text.at("ask")) put(words.ask, said->text());
    if (auto const said = text.at("reason")) put(words.reason, said->text());
    if (auto const said = text.maybe("warning")) put(words.warning, said->text());
    if (auto const list = text.maybe("synonyms")) words.synonyms = read_strings(*list, 0);
    if (!shown) return;
    symptom.name = std::move(words.name);
    symptom.ask = std::move(words.ask);
    symptom.reason = std::move(words.reason);
    symptom.warning = std::move(words.warning);
    symptom.synonyms = std::move(words.synonyms);
  });
  return symptom;
}

/// Looks names up, and tells the ones that nothing has.
class LinkCheck {
 public:
  LinkCheck(Atlas const& atlas, std::vector<std::string> unread, Faults& faults)
      : faults_(faults), unread_(std::move(unread)) {
    for (auto const& muscle : atlas.muscles) {
      if (muscle.points.empty()) unread_.push_back(muscle.id);
      muscles_.push_back(muscle.id);
      points_.push_back(muscle.id);
      for (auto const& point : muscle.points) points_.push_back(point.id);
    }
    for (auto const& region : atlas.regions) regions_.push_back(region.id);
    for (auto* const known : {&muscles_, &points_, &regions_}) {
      std::sort(known->begin(), known->end());
    }
  }

  /// `pointer` is that of the list.
  void muscles(std::string const& file, std::string const& pointer,
               std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], muscles_, "muscle");
    }
  }
  void points(std::string const& file, std::string const& pointer,
              std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      point(file, fmt::format("{}/{}", pointer, i), ids[i]);
    }
  }
  void point(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, points_, "muscle or point");
  }
  void regions(std::string const& file, std::string const& pointer,
               std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], regions_, "region");
    }
  }

 private:
  void check(std::string const& file, std::string pointer, std::string const& id,
             std::vector<std::string> const& known, std::string_view kind) {
    if (id.empty()) return;  // told when it was read
    // Nothing known is a file or a folder that could not be read, and that fault is told.
    if (known.empty() || std::binary_search(known.begin(), known.end(), id)) return;
    auto const muscle = id.substr(0, id.rfind('-'));
    for (auto const& unread : unread_) {
      if (unread == id || unread == muscle) return;
    }
    auto const near = did_you_mean(id.substr(0, 60), known);
    faults_.push_back({file, std::move(pointer),
                       fmt::format("no {} is called {}", kind, in_quotes(id)),
                       near.empty() ? "name one of this atlas, or take it out"
                                    : fmt::format("did you mean \"{}\"?", near)});
  }

  Faults& faults_;
  std::vector<std::string> unread_;  ///< muscles whose points nobody knows
  std::vector<std::string> muscles_;
  std::vector<std::string> points_;  ///< and muscles
  std::vector<std::string> regions_;
};

/// The muscles met on the way from one over those that it lies under back to itself; or nothing.
std::vector<std::string> round_of(Atlas const& atlas, Muscle const& start) {
  std::vector<std::string> way{start.id};
  std::vector<std::string> seen;
  std::function<bool(Muscle const&)> const leads_back = [&](Muscle const& muscle) {
    for (auto const& id : muscle.under) {
      way.push_back(id);
      if (id == start.id) return true;
      auto const* const over = atlas.muscle(id);
      if (over != nullptr && std::find(seen.begin(), seen.end(), id) == seen.end()) {
        seen.push_back(id);
        if (leads_back(*over)) return true;
      }
      way.pop_back();
    }
    return false;
  };
  return leads_back(start) ? way : std::vector<std::string>{};
}

}  // namespace

std::vector<Symptom> read_symptoms(Reading const& reading, JsonAt const& root) {
  std::vector<Symptom> symptoms;
  if (!root.object_of({"$schema", "symptoms"})) return symptoms;
  auto const list = root.at("symptoms");
  if (!list) return symptoms;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, 1000)) {
    auto symptom = read_symptom(reading, item);
    check_unique(item, symptom.id, seen);
    symptoms.push_back(std::move(symptom));
  }
  return symptoms;
}

std::vector<KeyLink> read_keys(Reading const& reading, JsonAt const& root) {
  std::vector<KeyLink> keys;
  if (!root.object_of({"$schema", "keys"})) return keys;
  auto const list = root.at("keys");
  if (!list) return keys;
  for (auto const& item : list->items(1, 1000)) {
    KeyLink link;
    link.pointer = item.pointer();
    if (!item.object_of({"key", "satellites", "source"})) continue;
    if (auto const key = item.at("key")) put(link.key, key->id());
    if (auto const satellites = item.at("satellites")) link.satellites = read_ids(*satellites, 1);
    link.source = read_source_ids(reading, item);
    auto const same = [&](KeyLink const& each) { return each.key == link.key; };
    if (!link.key.empty() && std::any_of(keys.begin(), keys.end(), same)) {
      item.fault(fmt::format("the key {} stands here twice", in_quotes(link.key)),
                 "put its satellites into one list");
    }
    if (!link.key.empty() && std::find(link.satellites.begin(), link.satellites.end(), link.key) !=
                                 link.satellites.end()) {
      item.fault(fmt::format("{} is its own satellite", in_quotes(link.key)), "take it out");
    }
    keys.push_back(std::move(link));
  }
  return keys;
}

void check_links(Atlas const& atlas, std::vector<std::string> const& unread, Faults& faults) {
  LinkCheck check(atlas, unread, faults);
  for (auto const& muscle : atlas.muscles) {
    check.muscles(muscle.file, "/related", muscle.related);
    check.muscles(muscle.file, "/shape/under", muscle.under);
    if (auto const round = round_of(atlas, muscle); !round.empty()) {
      faults.push_back({muscle.file, "/shape/under",
                        fmt::format("goes round in a ring: {}", fmt::join(round, " under ")),
                        "name only muscles that lie nearer to the skin"});
    }
  }
  for (auto const& symptom : atlas.symptoms) {
    check.points("symptoms.json", symptom.pointer + "/points", symptom.points);
    check.regions("symptoms.json", symptom.pointer + "/regions", symptom.regions);
  }
  for (auto const& link : atlas.keys) {
    check.points("keys.json", link.pointer + "/satellites", link.satellites);
    check.point("keys.json", link.pointer + "/key", link.key);
  }
}

}  // namespace knotmap

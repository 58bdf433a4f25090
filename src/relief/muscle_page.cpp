#include "relief/muscle_page.h"

#include <algorithm>

namespace knotmap {

std::vector<std::string> citations(Atlas const& atlas, std::vector<std::string> const& ids) {
  std::vector<std::string> all;
  for (auto const& id : ids) {
    auto const at = atlas.sources.find(id);
    if (at == atlas.sources.end()) continue;  // a fault when the atlas was read
    auto cite = at->second.cite;
    if (!at->second.url.empty()) cite += " " + at->second.url;
    if (std::find(all.begin(), all.end(), cite) == all.end()) all.push_back(std::move(cite));
  }
  return all;
}

MusclePage page_of(Atlas const& atlas, Muscle const& muscle) {
  MusclePage page;
  page.id = muscle.id;
  page.title = muscle.name;
  page.latin = latin_beside(muscle);
  page.plain = muscle.plain;
  page.does = muscle.does;
  page.origin = muscle.origin;
  page.insertion = muscle.insertion;
  page.causes = muscle.causes;
  page.mistaken_for = muscle.mistaken_for;
  for (auto const& symptom : atlas.symptoms) {
    bool const named =
        std::any_of(symptom.points.begin(), symptom.points.end(), [&](std::string const& id) {
          return id == muscle.id || std::any_of(muscle.points.begin(), muscle.points.end(),
                                                [&](Point const& point) { return point.id == id; });
        });
    if (named) page.symptoms.push_back({symptom.id, symptom.name, symptom.warning});
  }
  auto const side = each(muscle.sides).back();
  page.keys = keys_of(atlas, muscle, nullptr, side);
  page.satellites = satellites_of(atlas, muscle, nullptr, side);
  for (auto const& id : muscle.related) {
    if (auto link = link_to(atlas, id, side); !link.id.empty()) {
      page.related.push_back(std::move(link));
    }
  }
  page.sources = citations(atlas, muscle.source);
  return page;
}

}  // namespace knotmap

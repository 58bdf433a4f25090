#include "relief/muscle_page.h"

#include <algorithm>
#include <utility>

namespace knotmap {
namespace {

/// The causes that name a muscle or one of its points, those first that tell most of it: by their
/// own weight, and by how early they name it.
std::vector<PageLink> causes_naming(Atlas const& atlas, Muscle const& muscle) {
  constexpr std::size_t most = 6;
  constexpr float step = 0.12F;
  std::vector<std::pair<float, Cause const*>> found;
  for (auto const& cause : atlas.causes) {
    auto const& named = cause.muscles;
    auto const at = std::find_if(named.begin(), named.end(), [&](std::string const& id) {
      auto const is_point = [&](Point const& point) { return point.id == id; };
      return id == muscle.id || std::any_of(muscle.points.begin(), muscle.points.end(), is_point);
    });
    if (at == named.end()) continue;
    auto const rank = static_cast<float>(at - named.begin());
    found.emplace_back(static_cast<float>(cause.tells) / (1.0F + step * rank), &cause);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](auto const& a, auto const& b) { return a.first > b.first; });
  if (found.size() > most) found.resize(most);
  std::vector<PageLink> links;
  for (auto const& [worth, cause] : found) links.push_back({"cause:" + cause->id, cause->name});
  return links;
}

}  // namespace

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
  page.goes_with = causes_naming(atlas, muscle);
  for (auto const& exercise : atlas.exercises) {
    auto const& named = exercise.muscles;
    if (std::find(named.begin(), named.end(), muscle.id) != named.end())
      page.exercises.push_back({"exercise:" + exercise.id, exercise.name});
  }
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

#include "ui/compare_model.h"

#include "base/words.h"
#include "relief/links.h"
#include "scene/compared_zones.h"
#include "state/compared.h"

namespace knotmap {
namespace {

ComparedModel compared_model(Answers const& answers, std::uint32_t point) {
  auto const& placed = *answers.world().placed;
  ComparedModel model;
  model.page = page_of(placed, point, answers.person());
  auto const& sided = placed.points()[point];
  model.muscle = with_side(sided.muscle->latin, sided.side);
  return model;
}

std::vector<std::string> questions_of(std::vector<Symptom const*> const& symptoms) {
  std::vector<std::string> words;
  words.reserve(symptoms.size());
  for (auto const* const symptom : symptoms) words.push_back(symptom->ask);
  return words;
}

}  // namespace

std::optional<CompareModel> compare_model(Answers const& answers, State const& state,
                                          OpenCompare const& both) {
  auto const& world = answers.world();
  auto const first = world.placed->index_of(both.first);
  auto const second = world.placed->index_of(both.second);
  if (!first || !second) return std::nullopt;
  auto const colours = colours_of(state.preferences.theme, state.preferences.tone);
  CompareModel model{compared_model(answers, *first), compared_model(answers, *second), {}, {}, {}};
  model.first.letter = first_letter;
  model.first.colour = colours.zone;
  model.second.letter = second_letter;
  model.second.colour = colours.other_zone;
  model.second.striped = true;
  auto found = compare_points(*world.placed, *first, *second);
  model.felt = std::move(found.felt);
  model.both = std::move(found.both);
  model.first.regions = std::move(found.only_first);
  model.second.regions = std::move(found.only_second);
  model.first.signs = questions_of(found.for_first);
  model.second.signs = questions_of(found.for_second);
  for (auto const& other : compare_offers(answers, state, both.first)) {
    if (other != both.second) model.others.push_back(link_to(*world.atlas, other.id, other.side));
  }
  return model;
}

}  // namespace knotmap

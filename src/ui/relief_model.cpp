#include "ui/relief_model.h"

#include <string>

namespace knotmap {
namespace {

/// Links as `select` takes them.
void name_kind(std::vector<PageLink>& links, std::string_view prefix) {
  for (auto& link : links) link.id.insert(0, prefix);
}

}  // namespace

std::optional<CauseModel> cause_model(Atlas const& atlas, Work const& work, std::string_view id) {
  auto const* const cause = atlas.cause(id);
  if (cause == nullptr) return std::nullopt;
  CauseModel model{.page = page_of(atlas, *cause), .from_pain = work.asks()};
  name_kind(model.page.exercises, exercise_prefix);
  return model;
}

std::optional<ExerciseModel> exercise_model(Atlas const& atlas, Work const& work,
                                            std::string_view id) {
  auto const* const exercise = atlas.exercise(id);
  if (exercise == nullptr) return std::nullopt;
  ExerciseModel model{.page = page_of(atlas, *exercise), .from_pain = work.asks()};
  name_kind(model.page.causes, cause_prefix);
  return model;
}

}  // namespace knotmap

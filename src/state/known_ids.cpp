#include "state/known_ids.h"

#include "state/names.h"
#include "state/under.h"

namespace knotmap {

void forget_unknown(World const& world, Work& work) {
  auto const* const point = open_point(work.page);
  if (point != nullptr && !world.placed->index_of(*point)) work.page = NoPage{};
  if (auto* const open = std::get_if<OpenMuscle>(&work.page)) {
    auto const* const muscle = world.atlas->muscle(open->muscle);
    if (muscle == nullptr) {
      work.page = NoPage{};
    } else if (open->side && !has_side(muscle->sides, *open->side)) {
      open->side.reset();
    }
  }
  if (auto const* const both = open_compare(work.page)) {
    bool const known = world.placed->index_of(both->first) &&
                       world.placed->index_of(both->second) && both->first != both->second;
    if (!known) work.page = NoPage{};
  }
  auto const* const warning = open_warning(work.page);
  if (warning != nullptr && !flag_of(world, warning->flag)) work.page = NoPage{};
  auto const* const why = std::get_if<OpenWhy>(&work.page);
  if (why != nullptr && why->point && !world.placed->index_of(*why->point)) work.page = NoPage{};
  for (auto* const ids : {&work.causes.yes, &work.causes.no}) {
    std::erase_if(*ids, [&](std::string const& id) { return world.atlas->cause(id) == nullptr; });
  }
  auto const* const cause = open_cause(work.page);
  if (cause != nullptr && !cause_of(world, cause->cause)) work.page = NoPage{};
  auto const* const exercise = open_exercise(work.page);
  if (exercise != nullptr && !exercise_of(world, exercise->exercise)) work.page = NoPage{};
  std::erase_if(work.symptoms, [&](std::string const& symptom) {
    return world.atlas->symptom(symptom) == nullptr;
  });
  auto const is_unknown = [&](std::string const& id) { return !under_id(world, id); };
  std::erase_if(work.under.hidden, is_unknown);
  std::erase_if(work.under.faded, is_unknown);
  if (std::erase_if(work.under.isolated, is_unknown) > 0 && work.under.isolated.empty()) {
    end_isolation(work.under);
  }
}

}  // namespace knotmap

#include "relief/cause_page.h"

#include "relief/causes.h"
#include "relief/muscle_page.h"

namespace knotmap {

CausePage page_of(Atlas const& atlas, Cause const& cause) {
  CausePage page{.id = cause.id,
                 .title = cause.name,
                 .family = {},
                 .ask = cause.ask,
                 .why = cause.why,
                 .today = cause.today,
                 .doctor = cause.doctor,
                 .exercises = {},
                 .muscles = {},
                 .sure = {std::string(plain(cause.sureness)) + ".", cause.sure},
                 .sources = citations(atlas, cause.source)};
  if (auto const* const family = family_of(atlas, cause)) page.family = family->name;
  for (auto const& id : cause.exercises) {
    if (auto const* const exercise = atlas.exercise(id))
      page.exercises.push_back({id, exercise->name});
  }
  for (auto const& id : cause.muscles) {
    if (auto link = link_to(atlas, id, Side::right); !link.id.empty())
      page.muscles.push_back(std::move(link));
  }
  return page;
}

}  // namespace knotmap

#include "ui/warning_model.h"

#include "relief/muscle_page.h"

namespace knotmap {

std::string action_words(Action action) {
  switch (action) {
    case Action::emergency:
      return "Call for emergency help now";
    case Action::doctor_today:
      return "See a doctor today";
    case Action::doctor:
      return "See a doctor first";
  }
  return {};
}

std::optional<WarningModel> warning_model(Atlas const& atlas, Work const& work,
                                          std::string_view flag) {
  auto const* const found = atlas.red_flag(flag);
  if (found == nullptr) return std::nullopt;
  return WarningModel{.flag = {found->id, action_words(found->action), found->title, found->advice},
                      .is_emergency = found->action == Action::emergency,
                      .signs = found->signs,
                      .sources = citations(atlas, found->source),
                      .from_pain = work.asks()};
}

}  // namespace knotmap

#include "ui/about_model.h"

#include <algorithm>

namespace knotmap {

AboutModel about_model(Answers const& answers, State const& state) {
  auto const& safety = answers.world().atlas->safety;
  auto const& said = state.preferences.about;
  AboutModel model;
  for (auto const& each : safety.about_you) {
    bool const ticked = std::find(said.begin(), said.end(), each.id) != said.end();
    model.questions.push_back({each.id, each.words, each.why, ticked});
  }
  model.told = state.preferences.told_about;
  model.not_today = safety.not_for;
  model.stop_rules = safety.stop_rules;
  model.honesty = safety.honesty;
  model.from_pain = state.work.asks();
  return model;
}

}  // namespace knotmap

#include "cli/show_about.h"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/text_page.h"

namespace knotmap {
namespace {

nlohmann::ordered_json json_of(Safety const& safety) {
  auto questions = nlohmann::ordered_json::array();
  for (auto const& about : safety.about_you) {
    auto effects = nlohmann::ordered_json::array();
    for (auto const& effect : about.effects) {
      effects.push_back({{"areas", effect.areas}, {"press", word(effect.press)}});
    }
    questions.push_back({{"id", about.id},
                         {"words", about.words},
                         {"why", about.why},
                         {"effects", std::move(effects)}});
  }
  return {{"questions", std::move(questions)},
          {"not_today", safety.not_for},
          {"stop_rules", safety.stop_rules},
          {"honesty", safety.honesty}};
}

}  // namespace

void show_about(Atlas const& atlas, bool markdown, bool json) {
  auto const& safety = atlas.safety;
  if (json) {
    answer(json_of(safety));
    return;
  }
  TextPage text(markdown);
  text.title("About you");
  text.line("Say what is true with --about ID,ID: points that are not for you say so.");
  std::vector<std::string> questions;
  for (auto const& about : safety.about_you) {
    questions.push_back(fmt::format("{}: {}. {}", about.id, about.words, about.why));
  }
  text.section("What matters", questions, false);
  text.section("Not today, whoever you are", safety.not_for, false);
  text.section("Stop when", safety.stop_rules, false);
  text.section("How sure is this", safety.honesty);
  answer(text.text());
}

}  // namespace knotmap

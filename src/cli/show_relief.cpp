#include "cli/show_relief.h"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/text_page.h"
#include "relief/cause_page.h"
#include "relief/exercise_page.h"
#include "relief/muscle_page.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

/// Names with ids, the ids as `knotmap show` takes them.
std::vector<std::string> with_ids(std::vector<PageLink> const& links, std::string_view prefix) {
  std::vector<std::string> lines;
  lines.reserve(links.size());
  for (auto const& link : links)
    lines.push_back(fmt::format("{} ({}{})", link.name, prefix, link.id));
  return lines;
}

std::vector<std::string> link_ids(std::vector<PageLink> const& links) {
  std::vector<std::string> ids;
  ids.reserve(links.size());
  for (auto const& link : links) ids.push_back(link.id);
  return ids;
}

ordered_json json_of(Cause const& cause, CausePage const& page) {
  return {{"id", page.id},
          {"family", cause.family},
          {"family_name", page.family},
          {"name", page.title},
          {"ask", page.ask},
          {"why", page.why},
          {"today", page.today},
          {"doctor", page.doctor},
          {"areas", cause.areas},
          {"muscles", cause.muscles},
          {"tells", cause.tells},
          {"one_sided", cause.one_sided},
          {"exercises", link_ids(page.exercises)},
          {"evidence", word(cause.sureness)},
          {"sure", cause.sure},
          {"sources", page.sources}};
}

ordered_json json_of(Exercise const& exercise, ExercisePage const& page) {
  auto equipment = ordered_json::array();
  for (auto const thing : exercise.equipment) equipment.push_back(word(thing));
  return {{"id", page.id},
          {"kind", word(exercise.kind)},
          {"name", page.title},
          {"for", page.what_for},
          {"muscles", exercise.muscles},
          {"areas", exercise.areas},
          {"posture", word(exercise.position)},
          {"equipment", std::move(equipment)},
          {"start", page.start},
          {"steps", page.steps},
          {"dose", page.dose},
          {"raise", page.raise},
          {"harder", page.harder},
          {"pain_rule", page.pain_rule},
          {"avoid", page.avoid},
          {"not_with", exercise.not_with},
          {"causes", link_ids(page.causes)},
          {"evidence", word(exercise.sureness)},
          {"sure", exercise.sure},
          {"sources", page.sources}};
}

ordered_json json_of(Atlas const& atlas, EvidenceTopic const& topic) {
  return {{"id", topic.id},
          {"title", topic.title},
          {"evidence", word(topic.sureness)},
          {"known", topic.known},
          {"doubted", topic.doubted},
          {"so", topic.so},
          {"sources", citations(atlas, topic.source)}};
}

}  // namespace

void show_cause(Atlas const& atlas, Cause const& cause, bool markdown, bool json) {
  auto const page = page_of(atlas, cause);
  if (json) {
    answer(json_of(cause, page));
    return;
  }
  TextPage text(markdown);
  text.title(page.title);
  text.line((markdown ? "\n" : "") + page.family);
  text.section("The question", page.ask);
  text.section("If so", page.why);
  text.section("The one change for this week", page.today);
  text.section("When to see a doctor", page.doctor);
  text.section("Exercises for it", with_ids(page.exercises, "exercise:"), false);
  text.section("Muscles that it often goes with", with_ids(page.muscles, ""), false);
  text.section("How sure is this", page.sure, false);
  text.section("Where this comes from", page.sources, false);
  answer(text.text());
}

void show_exercise(Atlas const& atlas, Exercise const& exercise, bool markdown, bool json) {
  auto const page = page_of(atlas, exercise);
  if (json) {
    answer(json_of(exercise, page));
    return;
  }
  TextPage text(markdown);
  text.title(page.title);
  text.line((markdown ? "\n" : "") + page.subtitle);
  text.section("What it is for", page.what_for);
  text.section("Begin like this", page.start);
  text.section("Steps", page.steps, true);
  text.section("How much", page.dose);
  text.section("When to do more, and when less", page.raise, false);
  text.section("When that is easy", page.harder);
  text.section("How much it may hurt", page.pain_rule, false);
  text.section("Take care", page.avoid);
  text.section("Who should leave it out", page.not_with, false);
  text.section("Goes with", with_ids(page.causes, "cause:"), false);
  text.section("Muscles that it is for", with_ids(page.muscles, ""), false);
  text.section("How sure is this", page.sure, false);
  text.section("Where this comes from", page.sources, false);
  answer(text.text());
}

void show_evidence(Atlas const& atlas, bool markdown, bool json) {
  if (json) {
    auto topics = ordered_json::array();
    for (auto const& topic : atlas.evidence) topics.push_back(json_of(atlas, topic));
    answer(ordered_json{{"topics", std::move(topics)}});
    return;
  }
  TextPage text(markdown);
  text.title("How sure is this");
  if (atlas.evidence.empty()) text.line("This atlas says nothing of it yet.");
  for (auto const& topic : atlas.evidence) {
    text.in_parts(false);
    text.section(topic.title, std::string(plain(topic.sureness)) + ".");
    text.in_parts(true);
    text.section("What speaks for it", topic.known, false);
    text.section("What is in doubt", topic.doubted, false);
    text.section("What this map does", topic.so);
    text.section("Where this comes from", citations(atlas, topic.source), false);
  }
  answer(text.text());
}

}  // namespace knotmap

// The pages of the diary: what can be pressed and typed there.
#include <string>

#include <catch2/catch.hpp>

#include "chart/pain_chart.h"
#include "commands/command_line.h"
#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

namespace {

UiModel draft_page() {
  UiModel model;
  DraftModel draft;
  draft.entry.pain = "Neck, right";
  draft.when = "Today, 18:05";
  draft.activities = {{"look over my shoulder", std::nullopt}};
  model.page = draft;
  model.questions.draft = true;
  return model;
}

UiModel diary_page(std::size_t entries) {
  UiModel model;
  DiaryModel diary;
  diary.is_empty = entries == 0;
  diary.pains = {"Neck, right", "Low back, both sides"};
  diary.pain = diary.pains.front();
  diary.curve = ChartModel{"Neck, right", std::make_shared<ChartOnce>([](float width) {
                             return pain_chart({}, "", {0, 29}, width);
                           }),
                           "Better: about 6 in the first week, 3 in the last."};
  for (std::size_t i = 0; i < entries; ++i)
    diary.entries.push_back({"e" + std::to_string(i), "Today, 18:05", "Neck, right", "6", "", ""});
  model.page = diary;
  return model;
}

}  // namespace

TEST_CASE("keys rate the pain and keep it, until a note is typed") {
  Visitor visitor(1280, 1400);
  auto const model = draft_page();
  visitor.look(model);
  visitor.key("6");
  CHECK(has(visitor.look(model), "log now 6"));
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "log save"));
  visitor.click("log note", model);
  visitor.type("wj 3");
  auto const typed = visitor.look(model);
  REQUIRE_FALSE(typed.empty());
  for (auto const& line : typed) {
    INFO(line);
    CHECK(line.starts_with("log note"));
  }
  CHECK(typed.back() == "log note \"wj 3\"");
  visitor.key("Enter");  // ends the typing, keeps nothing yet
  CHECK_FALSE(has(visitor.look(model), "log save"));
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "log save"));
}

TEST_CASE("an activity with spaces and quotes is one word of its command") {
  Visitor visitor(1280, 1400);
  auto model = draft_page();
  auto& draft = std::get<DraftModel>(model.page);
  draft.activities = {{"say \"aah\" wide", 3}};
  visitor.look(model);
  auto const sent = visitor.click("log score " + quoted_word("say \"aah\" wide") + ":7", model);
  REQUIRE_FALSE(sent.empty());
  CHECK(split_command(sent.back()) ==
        std::vector<std::string>{"log", "score", "say \"aah\" wide", "7"});
}

TEST_CASE("the diary's page has one clear next step, empty or not") {
  Visitor visitor(1280, 1400);
  auto model = diary_page(0);
  std::get<DiaryModel>(model.page).can_write = true;
  visitor.look(model);
  CHECK(has(visitor.click("log", model), "log start"));
  model = diary_page(3);
  visitor.look(model);
  CHECK(has(visitor.click("log", model), "log start"));
  CHECK(has(visitor.click("diary period:week", model), "diary period week"));
  CHECK(has(visitor.click("diary pain:Low back, both sides", model),
            "diary pain \"Low back, both sides\""));
  visitor.click("diary-entries", model);
  CHECK(has(visitor.click("entry-delete:e1", model), "diary delete e1"));
  CHECK(has(visitor.click("entry-change:e1", model), "log edit e1"));
  CHECK_FALSE(visitor.ui().items().contains("diary older"));
  std::get<DiaryModel>(model.page).more_entries = 7;
  visitor.look(model);
  CHECK(has(visitor.click("diary older", model), "diary older"));
}

TEST_CASE("which days the body shows is chosen by pointer and by keyboard") {
  Visitor visitor(1280, 1400);
  auto model = diary_page(3);
  visitor.look(model);
  CHECK(has(visitor.click("diary painted:first-week", model), "diary painted first-week"));
  CHECK(has(visitor.click("diary painted:last-week", model), "diary painted last-week"));
  CHECK(has(visitor.click("diary painted:period", model), "diary painted period"));
  CHECK(has(visitor.click("diary painted:none", model), "diary painted none"));
  visitor.key("Tab");
  visitor.look(model);
  for (int i = 0; i < 60 && visitor.ui().focused() != "diary painted:period"; ++i) {
    visitor.key("Tab");
    visitor.look(model);
  }
  REQUIRE(visitor.ui().focused() == "diary painted:period");
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "diary painted period"));
  // Of one week both weeks are all.
  std::get<DiaryModel>(model.page).period = DiaryPeriod::week;
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("diary painted:first-week"));
  CHECK(visitor.ui().items().contains("diary painted:period"));
}

TEST_CASE("the legend stands on the page while the body is painted, and pushes the curve down") {
  Visitor visitor(1280, 1600);
  auto model = diary_page(3);
  visitor.look(model);
  auto const before = visitor.ui().items().at("diary-entries").y;
  PaintedModel painted;
  painted.words.days = "3 Nov to 2 Dec: all pains of 12 days with an entry.";
  painted.words.sentence = "Most often: temple, left, on 8 of 12 days.";
  painted.words.often = {"Now and then: 1 to 3 of 12 days", "Often: 4 to 7 of 12 days",
                         "Most days: 8 to 12 of 12 days"};
  painted.legend = PaintedLegend{};
  auto& diary = std::get<DiaryModel>(model.page);
  diary.on_body = DiaryPainted::period;
  diary.painted = painted;
  visitor.look(model);
  auto const hatched = visitor.ui().items().at("diary-entries").y;
  diary.painted->words.often = {};
  visitor.look(model);
  auto const plain = visitor.ui().items().at("diary-entries").y;
  CHECK(before < plain);
  CHECK(plain + 60.0F < hatched);
}

TEST_CASE("an activity is typed and added, and its field is empty again") {
  Visitor visitor(1280, 1400);
  auto const model = diary_page(1);
  visitor.look(model);
  visitor.click("diary-activities", model);
  visitor.click("diary activity", model);
  visitor.type("walk");
  visitor.look(model);
  CHECK(has(visitor.click("diary activity:add", model), "diary activity \"walk\""));
  CHECK_FALSE(has(visitor.click("diary activity:add", model), "diary activity \"walk\""));
}

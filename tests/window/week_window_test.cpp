// From a pain to why it is there, and to a week that keeps it away, in a real window: by mouse
// alone and by keyboard alone.
#include <string>
#include <string_view>
#include <vector>

#include "at_desk.h"

namespace {

/// Moves the focus to an item by Tab alone.
void tab_to(Desk const& desk, std::string const& item) {
  constexpr int most = 80;
  for (int i = 0; i < most; ++i) {
    auto const now = desk.until("it rests", [](json const&) { return true; });
    if (now["focus"] == item) return;
    desk.hand("key Tab");
    desk.until("the focus moves", [&](json const& at) { return at["focus"] != now["focus"]; });
  }
  FAIL("Tab never came to " << item);
}

bool is_page(json const& now, std::string_view page) {
  return now["page"] == page;
}

}  // namespace

TEST_CASE("from a pain to a week by mouse alone, and there again the next time") {
  Desk desk;
  desk.start();
  click_the_back_past_the_gate(desk);
  scroll_to(desk, "why");
  desk.click("why");
  auto now = desk.until("it asks", [](json const& at) { return is_page(at, "why"); });
  std::vector<std::string> questions;
  for (auto const& [item, rect] : now["items"].items()) {
    if (item.starts_with("cause:") && item.ends_with(":yes")) questions.push_back(item);
  }
  REQUIRE(questions.size() >= 2);
  CHECK(questions.size() <= 8);
  desk.click(questions.front());
  now = desk.until("the answer was taken",
                   [](json const& at) { return at["state"]["causes_yes"].size() == 1; });
  scroll_to(desk, "week:begin");
  desk.click("week:begin");
  now = desk.until("the week is open", [](json const& at) { return is_page(at, "week"); });
  desk.click("week rate:6");
  desk.until("it was rated", [](json const& at) { return at["state"]["week"]["days_rated"] == 1; });
  desk.close();
  desk.start();
  desk.until("the week is offered",
             [](json const& at) { return is_page(at, "week") || at["items"].contains("week"); });
  CHECK(desk.look()["state"]["week"]["exercises"].size() >= 1);
  CHECK(desk.close() == 0);
}

TEST_CASE("from a pain to a week by keyboard alone, and Esc goes back step by step") {
  Desk desk;
  desk.start();
  click_the_back_past_the_gate(desk);
  desk.hand("key F6");
  tab_to(desk, "why");
  desk.hand("key Return");
  auto now = desk.until("it asks", [](json const& at) { return is_page(at, "why"); });
  desk.hand("key F6");
  desk.hand("key Tab");
  now = desk.until("a question has the focus", [](json const& at) {
    return at["focus"].is_string() && at["focus"].get<std::string>().starts_with("cause:");
  });
  desk.hand("key Return");
  desk.until("the answer was taken",
             [](json const& at) { return at["state"]["causes_yes"].size() == 1; });
  tab_to(desk, "week:begin");
  desk.hand("key Return");
  now = desk.until("the week is open", [](json const& at) { return is_page(at, "week"); });
  auto const exercise = now["state"]["week"]["exercises"][0]["id"].get<std::string>();
  tab_to(desk, "exercise:" + exercise);
  desk.hand("key Return");
  desk.until("the exercise is open", [](json const& at) { return is_page(at, "exercise"); });
  desk.hand("key Escape");
  desk.until("the week again", [](json const& at) { return is_page(at, "week"); });
  desk.hand("key Escape");
  desk.until("the list again", [](json const& at) { return is_page(at, "pain"); });
  CHECK(desk.close() == 0);
}

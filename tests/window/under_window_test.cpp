// Under the skin in a real window: the list of muscles, names, and what a click beside a muscle
// does.
#include <string>

#include "at_desk.h"

TEST_CASE("a click on the ghost of the skin marks no pain, says how, and its button goes there") {
  Desk desk;
  desk.start();
  desk.hand("key u");
  desk.until("the list is open", [](json const& at) { return at["page"] == "muscles"; });
  desk.click("alone:head");  // all other muscles are gone, bones and the ghost stay
  desk.until("the head is alone",
             [](json const& at) { return at["state"]["under"]["isolated"] == json{"head"}; });
  desk.click(430.0, 330.0);
  auto now = desk.until("it says how", [](json const& at) {
    return at["items"].contains("said:do") && !at["said"].get<std::string>().empty();
  });
  CHECK(now["state"]["pain"].empty());
  desk.click("said:do");
  now = desk.until("the skin is back",
                   [](json const& at) { return at["state"]["under"]["layer"] == 0.0; });
  desk.click(430.0, 330.0);
  desk.until("it marks", [](json const& at) { return !at["state"]["pain"].empty(); });
}

TEST_CASE("the list of muscles: unfolded, hidden, opened and come back to, by pointer and keys") {
  Desk desk;
  desk.start();
  desk.hand("key period");
  desk.until("the buttons are there", [](json const& at) {
    return at["items"].contains("muscles") && at["state"]["under"]["layer"] == 1.0;
  });
  desk.click("muscles");
  desk.until("the list is open", [](json const& at) { return at["page"] == "muscles"; });
  desk.click("list:shoulder");
  desk.until("it is unfolded", [](json const& at) { return at["items"].contains("eye:deltoid"); });
  desk.click("eye:deltoid");
  desk.until("the deltoid is hidden",
             [](json const& at) { return at["state"]["under"]["hidden"] == json{"deltoid"}; });
  desk.click("fade:infraspinatus");
  desk.until("one is faded",
             [](json const& at) { return at["state"]["under"]["faded"] == json{"infraspinatus"}; });
  desk.click("list:deltoid");
  auto now = desk.until("its page is open", [](json const& at) { return at["page"] == "muscle"; });
  CHECK(now["title"] == "Shoulder cap muscle");
  desk.click("page:back");
  now = desk.until("the list is back", [](json const& at) { return at["page"] == "muscles"; });
  CHECK(now["items"].contains("eye:deltoid"));  // still unfolded
  desk.hand("key a");
  now = desk.until("names are there",
                   [](json const& at) { return at["state"]["under"]["names"] == true; });
  int labels = 0;
  for (auto const& [name, rect] : now["items"].items())
    labels += name.starts_with("label:") ? 1 : 0;
  CHECK(labels > 8);
  desk.hand("type --delay 0 /teres");
  desk.until("the list is narrowed", [](json const& at) {
    return at["items"].contains("eye:teres_major") && !at["items"].contains("eye:deltoid");
  });
}

TEST_CASE("what is prepared while nothing happens draws nothing, and the first look is quick") {
  Desk desk;
  desk.start();
  auto const frames = desk.look()["frames"];
  Desk::pause(3.0);
  CHECK(desk.look()["frames"] == frames);
  double const before = desk.processor_s();
  Desk::pause(3.0);
  CHECK(desk.processor_s() - before < 0.05);  // it has ended
}

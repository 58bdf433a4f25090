// The panels in windows from 320x480 to 3200x1800, with text of 0.8 to 2: nothing overlaps, nothing
// is cut, and the body keeps its room.
#include <array>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::Visitor;

namespace {

struct WindowSize {
  int width;
  int height;
  float scale;
};
constexpr std::array window_sizes{
    WindowSize{320, 480, 1.0F},   WindowSize{360, 740, 1.0F},   WindowSize{480, 320, 1.0F},
    WindowSize{640, 960, 2.0F},   WindowSize{760, 480, 1.0F},   WindowSize{800, 1200, 1.0F},
    WindowSize{1024, 640, 1.0F},  WindowSize{1280, 800, 1.0F},  WindowSize{3200, 1800, 1.0F},
    WindowSize{3200, 1800, 2.0F}, WindowSize{3200, 1800, 1.75F}};

std::vector<UiModel> models_of_sizes() {
  auto brush = test::painted_model();
  brush.brush.on = true;
  auto said = test::pain_model();
  said.said = "A click took the place of your painting. Undo brings it back.";
  said.said_label = "Undo";
  said.said_command = "undo map";
  auto link = test::start_model();
  link.said_label = "Undo";
  link.said_command = "undo map";
  link.map_back = {true, false, "Start over"};
  auto resumed = test::point_model();
  resumed.resumed = true;
  auto welcome = test::start_model();
  welcome.preferences.welcomed = false;
  auto all = welcome;  // all that stands at the foot
  all.resumed = true;
  all.fault =
      Fault{"muscles/trapezius.json", "/points/3/zone", test::long_words(), test::long_words()};
  auto broken_off = test::start_model();
  broken_off.waiting_press = "Neck and shoulder muscle: upper part, front edge: Point 2 of 3";
  auto waiting = test::menu_model();
  waiting.menu.reset();
  waiting.laying_out = 0.4F;
  auto models = test::page_models();
  models.insert(models.end(), {brush, said, link, resumed, welcome, all, broken_off, waiting});
  return models;
}

/// Cards that lie over others because they are opened over them.
bool lies_over(std::string const& card) {
  return card == "menu" || card == "veil" || card == "keys-list";
}

bool overlap(Rect const& a, Rect const& b) {
  return a.x < b.right() - 0.5F && b.x < a.right() - 0.5F && a.y < b.bottom() - 0.5F &&
         b.y < a.bottom() - 0.5F;
}

std::string told(Rect const& rect) {
  return fmt::format("{:.0f},{:.0f} {:.0f}x{:.0f}", rect.x, rect.y, rect.width, rect.height);
}

void check_cards(Visitor& visitor, WindowSize const& size) {
  auto const& cards = visitor.ui().cards();
  for (auto const& [name, card] : cards) {
    INFO(name << " " << told(card));
    CHECK(card.x >= -0.5F);
    CHECK(card.y >= -0.5F);
    CHECK(card.right() <= static_cast<float>(size.width) + 0.5F);
    CHECK(card.bottom() <= static_cast<float>(size.height) + 0.5F);
    for (auto const& [other, rect] : cards) {
      if (other <= name || lies_over(name) || lies_over(other)) continue;
      INFO(other << " " << told(rect));
      CHECK_FALSE(overlap(card, rect));
    }
  }
}

/// Messages and what is offered stand in the panel's column: they cover no body and no mark. The
/// page above them keeps room for its heading and a row.
void check_foot(Visitor& visitor, Layout const& layout) {
  auto const& cards = visitor.ui().cards();
  for (auto const* const name : {"toast", "resumed", "welcome", "press-waits"}) {
    if (!cards.contains(name)) continue;
    INFO(name << " " << told(cards.at(name)) << ", free " << told(layout.free));
    CHECK_FALSE(overlap(cards.at(name), layout.free));
    CHECK(cards.at("panel").height >= 64.0F * layout.unit);
  }
}

/// No button of the bar stands alone below the others; there is one row wherever the shortest
/// labels have room.
void check_bar(Visitor& visitor, Layout const& layout) {
  auto const& cards = visitor.ui().cards();
  if (!cards.contains("bar")) return;
  auto const& bar = cards.at("bar");
  std::map<int, int> rows;  // how many buttons, by height
  for (auto const& [name, rect] : visitor.ui().items()) {
    if (bar.contains(rect.x + 1.0F, rect.y + 1.0F) && !name.starts_with("label:") &&
        !name.starts_with("menu:")) {
      ++rows[static_cast<int>(rect.y)];
    }
  }
  for (auto const& [y, count] : rows) {
    INFO("row at " << y);
    CHECK(count >= 2);
  }
  constexpr float has_room = 16.5F;  // ems across: then four short labels stand side by side
  if (layout.free.width > has_room * 15.5F * 1.21F * layout.text) CHECK(rows.size() == 1);
}

/// Every item is whole to the right and left in its card, and whole in cards that do not scroll.
void check_items(Visitor& visitor, float unit) {
  auto const& cards = visitor.ui().cards();
  float const edge = 2.0F * unit + 0.5F;  // what a card cuts off ends there
  for (auto const& [name, rect] : visitor.ui().items()) {
    if (name == "search" || name == "hover" || name == "cursor" || name.starts_with("label:"))
      continue;
    INFO(name << " " << told(rect));
    // The card that holds it.
    std::string owner;
    for (auto const& [card, at] : cards) {
      bool const over = name.starts_with("menu:") ? card == "menu" : !lies_over(card);
      if (over && at.contains(rect.x + rect.width / 2.0F, rect.y + rect.height / 2.0F)) {
        owner = card;
      }
    }
    REQUIRE_FALSE(owner.empty());
    auto const& card = cards.at(owner);
    INFO(owner << " " << told(card));
    CHECK(rect.x > card.x + edge);
    CHECK(rect.right() < card.right() - edge);
    if (owner != "bar" && owner != "layers" && owner != "menu" && owner != "way-back") continue;
    CHECK(rect.y > card.y + edge);
    CHECK(rect.bottom() < card.bottom() - edge);
  }
}

}  // namespace

TEST_CASE("no card overlaps another, no item is cut, and the body keeps a fifth of the height") {
  for (auto const& size : window_sizes) {
    for (float const text : {0.8F, 1.0F, 1.5F, 2.0F}) {
      int number = 0;
      for (auto model : models_of_sizes()) {
        INFO(size.width << "x" << size.height << " scale " << size.scale << ", text " << text
                        << ", model " << number++);
        model.preferences.text_scale = text;
        Visitor visitor(size.width, size.height, size.scale);
        visitor.look(model);
        check_cards(visitor, size);
        check_items(visitor, size.scale);
        check_foot(visitor, layout_of(size.width, size.height, size.scale, text));
        check_bar(visitor, layout_of(size.width, size.height, size.scale, text));
        auto const wide = static_cast<float>(size.width);
        auto const high = static_cast<float>(size.height);
        CHECK(high - visitor.insets.top - visitor.insets.bottom >= 0.2F * high);
        CHECK(wide - visitor.insets.left - visitor.insets.right >= 0.4F * wide);
      }
    }
  }
}

TEST_CASE(
    "the main buttons are in sight in every window, and large enough for a finger in a narrow "
    "one") {
  for (auto const& size : window_sizes) {
    for (float const text : {0.8F, 1.0F, 2.0F}) {
      INFO(size.width << "x" << size.height << " scale " << size.scale << ", text " << text);
      auto model = test::start_model();
      model.preferences.text_scale = text;
      model.facing = "front";
      Visitor visitor(size.width, size.height, size.scale);
      visitor.look(model);
      auto const& items = visitor.ui().items();
      bool const narrow = layout_of(size.width, size.height, size.scale, text).narrow;
      for (auto const* const item : {"whole", "view:back", "paint", "settings", "search"}) {
        INFO(item);
        REQUIRE(items.contains(item));
        float const least = narrow && std::string_view(item) != "search" ? 39.5F : 30.0F;
        CHECK(items.at(item).height >= least * size.scale * (narrow ? 1.0F : std::min(text, 1.0F)));
      }
    }
  }
}

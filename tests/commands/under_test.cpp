// Layers, hiding and isolating: the rules of what is seen, and the commands that change them.
#include "state/under.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "commands/bindings.h"
#include "commands/shipped_world.h"
#include "state/dump.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::world;

namespace {

Muscle const& muscle(char const* id) {
  auto const* const found = world().atlas->muscle(id);
  REQUIRE(found != nullptr);
  return *found;
}

bool hidden(Session const& session, char const* id, Side side = Side::right) {
  return is_hidden(session.state().work.under, muscle(id), side);
}

float shown(Session const& session, char const* id, Side side = Side::right) {
  return shown_under(session.state().work.under, chosen_muscle(world(), session.state()),
                     muscle(id), side);
}

}  // namespace

TEST_CASE("the skin is whole at its layer, a ghost from superficial on, and half way between") {
  CHECK(skin_at(Under::skin) == 1.0F);
  CHECK(skin_at(0.25F) == Approx(0.75F));
  CHECK(skin_at(Under::superficial) == 0.0F);
  CHECK(skin_at(Under::deep) == 0.0F);
}

TEST_CASE("each stop keeps the layers below it, and between stops the leaving one dissolves") {
  CHECK(shown_at(Layer::superficial, Under::skin) == 0.0F);
  for (float const at : {0.01F, 0.5F, 1.0F}) {
    for (auto const layer : {Layer::superficial, Layer::middle, Layer::deep}) {
      CHECK(shown_at(layer, at) == 1.0F);
    }
  }
  CHECK(shown_at(Layer::superficial, 1.25F) == Approx(0.75F));
  CHECK(shown_at(Layer::superficial, Under::middle) == 0.0F);
  CHECK(shown_at(Layer::middle, Under::middle) == 1.0F);
  CHECK(shown_at(Layer::middle, 2.5F) == Approx(0.5F));
  CHECK(shown_at(Layer::middle, Under::deep) == 0.0F);
  CHECK(shown_at(Layer::deep, Under::deep) == 1.0F);
}

TEST_CASE("a muscle is hidden by its own side, by itself and by its group") {
  Session session(world());
  run(session, "hide rhomboids.R");
  CHECK(hidden(session, "rhomboids", Side::right));
  CHECK_FALSE(hidden(session, "rhomboids", Side::left));
  run(session, "hide rhomboids");
  CHECK(hidden(session, "rhomboids", Side::left));
  run(session, "unhide rhomboids.L");
  CHECK(hidden(session, "rhomboids", Side::right));
  CHECK_FALSE(hidden(session, "rhomboids", Side::left));
  run(session, "show all");
  run(session, "hide upper_back");
  CHECK(hidden(session, "rhomboids", Side::left));
  CHECK_FALSE(hidden(session, "trapezius"));
}

TEST_CASE("what is unhidden is seen, and what was hidden with it stays hidden") {
  Session session(world());
  run(session, "hide shoulder");
  run(session, "hide deltoid.L");
  run(session, "unhide infraspinatus.R");
  CHECK_FALSE(hidden(session, "infraspinatus", Side::right));
  CHECK(hidden(session, "infraspinatus", Side::left));
  CHECK(hidden(session, "deltoid", Side::right));
  run(session, "unhide deltoid");
  CHECK_FALSE(hidden(session, "deltoid", Side::left));
  CHECK_FALSE(hidden(session, "deltoid", Side::right));
  CHECK(hidden(session, "supraspinatus"));
  run(session, "unhide shoulder");
  CHECK(session.state().work.under.hidden.empty());
}

TEST_CASE("hidden things stay hidden whatever layer, choice and body come after") {
  Session session(world());
  run(session, "layer superficial");
  run(session, "hide rhomboids");
  for (auto const* const line : {"layer deep", "layer superficial", "select rhomboids-1.R",
                                 "body male:heavy", "deselect", "isolate trapezius", "isolate"}) {
    run(session, line);
    CHECK(hidden(session, "rhomboids"));
    CHECK(shown(session, "rhomboids") == 0.0F);
  }
}

TEST_CASE("isolating keeps one alone, in any layer, again brings the others back") {
  Session session(world());
  run(session, "layer deep");
  run(session, "isolate trapezius.R");
  CHECK(shown(session, "trapezius", Side::right) == 1.0F);
  CHECK(shown(session, "trapezius", Side::left) == 0.0F);
  CHECK(shown(session, "multifidi_thoracolumbar") == 0.0F);
  run(session, "isolate trapezius");
  CHECK(shown(session, "trapezius", Side::left) == 1.0F);
  run(session, "isolate");
  CHECK(session.state().work.under.isolated.empty());
  CHECK(session.state().work.under.layer == Under::deep);
  run(session, "isolate shoulder");
  CHECK(shown(session, "infraspinatus") == 1.0F);
  CHECK(shown(session, "trapezius") == 0.0F);
  run(session, "show all");
  CHECK(session.state().work.under.isolated.empty());
  CHECK(session.state().work.under.layer == Under::deep);
}

TEST_CASE("isolating at the skin goes under it, and back when it ends") {
  Session session(world());
  run(session, "isolate trapezius");
  CHECK(session.state().work.under.layer == Under::superficial);
  run(session, "isolate");
  CHECK(session.state().work.under == Under{});
  run(session, "isolate trapezius");
  run(session, "layer middle");  // by hand: it stays
  run(session, "isolate");
  CHECK(session.state().work.under.layer == Under::middle);
}

TEST_CASE("what is isolated is seen though it was hidden, parts of it that were stay away") {
  Session session(world());
  run(session, "layer superficial");
  run(session, "hide upper_back");
  run(session, "isolate rhomboids");
  CHECK(shown(session, "rhomboids") == 1.0F);
  run(session, "show all");
  run(session, "hide rhomboids.L");
  run(session, "isolate rhomboids");
  CHECK(shown(session, "rhomboids", Side::right) == 1.0F);
  CHECK(shown(session, "rhomboids", Side::left) == 0.0F);
  run(session, "hide rhomboids");  // hiding all of what is alone ends it
  CHECK(session.state().work.under.isolated.empty());
  CHECK(hidden(session, "rhomboids"));
}

TEST_CASE("the muscle that is looked at is seen in every layer, but not beside one that is alone") {
  Session session(world());
  run(session, "layer deep");
  CHECK(shown(session, "trapezius") == 0.0F);
  run(session, "select trapezius-1.R");
  CHECK(shown(session, "trapezius", Side::right) == 1.0F);
  CHECK(shown(session, "trapezius", Side::left) == 0.0F);
  run(session, "select trapezius");
  CHECK(shown(session, "trapezius", Side::left) == 1.0F);
  run(session, "select trapezius.L");
  CHECK(shown(session, "trapezius", Side::right) == 0.0F);
  run(session, "isolate infraspinatus");
  CHECK(shown(session, "trapezius", Side::left) == 0.0F);
  run(session, "show all");
  CHECK(shown(session, "trapezius", Side::left) == 1.0F);
  run(session, "hide trapezius");
  CHECK(shown(session, "trapezius", Side::left) == 0.0F);
}

TEST_CASE("hide and isolate without a name mean the menu's, the pointed at, then the open one") {
  Session session(world());
  CHECK(refused(session, "hide").find("no muscle to hide") != std::string::npos);
  CHECK(refused(session, "isolate").find("no muscle to isolate") != std::string::npos);
  run(session, "select infraspinatus-1.L");
  run(session, "layer superficial");
  run(session, "hover muscle trapezius.R");
  run(session, "menu deltoid.R 100 200");
  run(session, "hide");
  run(session, "hover muscle trapezius.R");
  run(session, "hide");
  CHECK_FALSE(session.state().moment.hovered);
  run(session, "hide");
  CHECK(session.state().work.under.hidden ==
        std::vector<std::string>{"deltoid.R", "trapezius.R", "infraspinatus.L"});
  run(session, "show all");
  run(session, "select infraspinatus");
  run(session, "isolate");
  CHECK(session.state().work.under.isolated == std::vector<std::string>{"infraspinatus"});
}

TEST_CASE("unknown names are refused with the nearest one, as are wrong layers") {
  Session session(world());
  CHECK(refused(session, "hide trapezus").find("did you mean \"trapezius\"") != std::string::npos);
  CHECK(refused(session, "isolate uper_back").find("\"upper_back\"") != std::string::npos);
  CHECK(refused(session, "hide trapezius.M").find("did you mean") != std::string::npos);
  CHECK(refused(session, "hover muscle trapezius").find("one side") != std::string::npos);
  CHECK(refused(session, "select trapezius.M").find("that side") != std::string::npos);
  for (auto const* const line :
       {"layer", "layer bones", "layer 4", "layer -1", "layer nan", "show", "show me",
        "hide trapezius deltoid", "unhide", "landmarks", "landmarks maybe", "see-muscle", "hover",
        "hover none", "menu", "menu trapezius.R", "menu trapezius.R a b", "menu trapezius 1 2"}) {
    refused(session, line);
  }
}

TEST_CASE("layers by name, number and step") {
  Session session(world());
  auto const layer = [&] { return session.state().work.under.layer; };
  run(session, "layer previous");
  CHECK(layer() == Under::skin);
  run(session, "layer next");
  CHECK(layer() == Under::superficial);
  run(session, "layer 1.37");
  CHECK(layer() == Approx(1.37F));
  run(session, "layer next");
  CHECK(layer() == Under::middle);
  run(session, "layer 2.5");
  run(session, "layer previous");
  CHECK(layer() == Under::middle);
  run(session, "layer deep");
  run(session, "layer next");
  CHECK(layer() == Under::deep);
}

TEST_CASE("a drag of the slider is one step back, hover and the menu are none") {
  Session session(world());
  for (auto const* const line : {"layer 0.4", "layer 0.9", "layer 1.3", "layer 1", "released",
                                 "hover muscle trapezius.R", "menu trapezius.R 10 10"}) {
    run(session, line);
  }
  run(session, "hide");
  run(session, "undo");
  CHECK(session.state().work.under.hidden.empty());
  CHECK(session.state().work.under.layer == Under::superficial);
  run(session, "undo");
  CHECK(session.state().work.under.layer == Under::skin);
  CHECK_FALSE(session.can_undo());
}

TEST_CASE("a layer that it is at already is no step back") {
  Session session(world());
  run(session, "layer deep");
  run(session, "released");
  for (int i = 0; i < 3; ++i) {
    run(session, "layer next");
    run(session, "released");
  }
  run(session, "undo");
  CHECK(session.state().work.under.layer == Under::skin);
  run(session, "layer skin");
  CHECK(session.can_redo());
}

TEST_CASE("escape closes the menu first, ends the isolation before it loses what is selected") {
  Session session(world());
  run(session, "select trapezius-1.R");
  run(session, "isolate");
  run(session, "menu trapezius.R 10 10");
  run(session, "search knee");
  run(session, "escape");
  CHECK_FALSE(session.state().moment.menu);
  CHECK_FALSE(session.state().moment.search.empty());
  run(session, "escape");
  CHECK(session.state().moment.search.empty());
  run(session, "escape");
  CHECK(session.state().work.under == Under{});
  CHECK(open_point(session.state().work.page) != nullptr);
  run(session, "escape");
  CHECK(open_point(session.state().work.page) == nullptr);
}

TEST_CASE("a muscle's page keeps the side that was chosen, also on the way back") {
  Session session(world());
  run(session, "select infraspinatus.L");
  CHECK(page_id(session.state().work.page) == "infraspinatus.L");
  run(session, "select trapezius");
  CHECK(page_id(session.state().work.page) == "trapezius");
  run(session, "back");
  CHECK(page_id(session.state().work.page) == "infraspinatus.L");
}

TEST_CASE("the dump tells what is seen under the skin") {
  Session session(world());
  run(session, "layer middle");
  run(session, "hide trapezius");
  run(session, "isolate deltoid.R");
  run(session, "landmarks on");
  run(session, "see-muscle off");
  auto const told = nlohmann::json::parse(dump(session.state()));
  CHECK(told["under"]["layer"] == 2.0);
  CHECK(told["under"]["hidden"] == nlohmann::json{"trapezius"});
  CHECK(told["under"]["isolated"] == nlohmann::json{"deltoid.R"});
  CHECK(told["under"]["landmarks"] == true);
  CHECK(told["see_muscle"] == false);
  run(session, "undo");
  CHECK(nlohmann::json::parse(dump(session.state()))["see_muscle"] == false);  // no step
  CHECK(nlohmann::json::parse(dump(session.state()))["under"]["landmarks"] == false);
}

TEST_CASE("names of what is hidden are words") {
  CHECK(under_name(*world().atlas, "trapezius.R") == "Neck and shoulder muscle, right");
  CHECK(under_name(*world().atlas, "trapezius") == "Neck and shoulder muscle");
  CHECK(under_name(*world().atlas, "upper_back") == "Upper back");
}

TEST_CASE("what is faded is a ghost of itself, in any layer, but not while it is looked at") {
  Session session(world());
  run(session, "layer superficial");
  run(session, "fade trapezius");
  CHECK(shown(session, "trapezius", Side::left) == Approx(faded_share));
  CHECK(shown(session, "deltoid") == 1.0F);
  run(session, "unfade trapezius.L");
  CHECK(shown(session, "trapezius", Side::left) == 1.0F);
  CHECK(shown(session, "trapezius", Side::right) == Approx(faded_share));
  run(session, "select trapezius.R");
  CHECK(shown(session, "trapezius", Side::right) == 1.0F);
  run(session, "deselect");
  run(session, "isolate trapezius");
  CHECK(shown(session, "trapezius", Side::right) == Approx(faded_share));
  run(session, "hide trapezius");
  CHECK(shown(session, "trapezius", Side::right) == 0.0F);
  run(session, "show all");
  CHECK(shown(session, "trapezius", Side::right) == 1.0F);
  run(session, "hover muscle deltoid.R");
  run(session, "fade");
  CHECK(session.state().work.under.faded == std::vector<std::string>{"deltoid.R"});
  run(session, "undo");
  CHECK(session.state().work.under.faded.empty());
  CHECK(refused(session, "unfade").find("usage") != std::string::npos);
  CHECK(refused(session, "fade trapezus").find("trapezius") != std::string::npos);
}

TEST_CASE("several muscles are alone together, added and taken away one by one") {
  Session session(world());
  run(session, "isolate trapezius rhomboids.R");
  CHECK(shown(session, "trapezius", Side::left) == 1.0F);
  CHECK(shown(session, "rhomboids", Side::right) == 1.0F);
  CHECK(shown(session, "rhomboids", Side::left) == 0.0F);
  CHECK(shown(session, "deltoid") == 0.0F);
  run(session, "isolate also deltoid");
  CHECK(shown(session, "deltoid") == 1.0F);
  run(session, "isolate also trapezius");
  CHECK(shown(session, "trapezius") == 0.0F);
  CHECK(shown(session, "deltoid") == 1.0F);
  run(session, "isolate also shoulder");
  run(session, "isolate also deltoid.L");  // out of the group, whose rest stays
  CHECK(shown(session, "deltoid", Side::left) == 0.0F);
  CHECK(shown(session, "deltoid", Side::right) == 1.0F);
  CHECK(shown(session, "infraspinatus") == 1.0F);
  run(session, "isolate");
  CHECK(session.state().work.under == Under{});  // back at the skin, as before
  run(session, "isolate also trapezius");
  run(session, "isolate also trapezius");
  CHECK(session.state().work.under == Under{});
  run(session, "isolate trapezius deltoid");
  run(session, "hide trapezius");
  CHECK(session.state().work.under.isolated == std::vector<std::string>{"deltoid"});
  for (auto const* const line : {"isolate also", "isolate also a b", "isolate trapezius nobody"}) {
    refused(session, line);
  }
}

TEST_CASE(
    "names go under the skin to be seen; the list of muscles is a page that one comes back to") {
  Session session(world());
  run(session, "names on");
  CHECK(session.state().work.under.names);
  CHECK(session.state().work.under.layer == Under::superficial);
  run(session, "undo");
  CHECK(session.state().work.under == Under{});
  run(session, "select muscles");
  CHECK(page_id(session.state().work.page) == "muscles");
  run(session, "select trapezius");
  CHECK(session.came_from() == "muscles");
  run(session, "back");
  CHECK(page_id(session.state().work.page) == "muscles");
  run(session, "escape");
  CHECK_FALSE(is_open(session.state().work.page));
}

TEST_CASE("how a pain is marked under the skin is said with the way there") {
  Session session(world());
  run(session, "layer deep");
  auto const done = session.run("hint mark");
  REQUIRE(done);
  REQUIRE(done->size() == 1);
  CHECK(done->front().kind == Request::Kind::say);
  CHECK(done->front().command == "layer skin");
  CHECK_FALSE(session.state().work.asks());
  refused(session, "hint");
}

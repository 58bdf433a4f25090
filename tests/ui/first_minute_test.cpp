// From the start to reading how to press: two clicks, and little to read before.
#include <catch2/catch.hpp>

#include "base/words.h"
#include "commands/session.h"
#include "commands/shipped_world.h"
#include "ui/model_maker.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::Visitor;
using knotmap::test::world;

TEST_CASE("two clicks lead from the start to how to press, with at most forty words before it") {
  // Between spine and blade, temple, outer elbow, low back, heel.
  auto const* const region = GENERATE("between_spine_and_shoulder_blade.L", "temple.R",
                                      "outer_elbow.R", "low_back_beside_spine.R", "heel.L");
  INFO(region);
  Session session(world());
  Visitor visitor(1280, 800);
  ModelMaker maker;
  auto const id = parse_id(region);
  REQUIRE(id);
  auto const place = world().placed->regions().middle(*world().atlas->region(id->id), *id->side);
  REQUIRE(place);
  auto const at = world().body->base().position(*place);
  // The first click: where it hurts.
  REQUIRE(session.run("pain at " + std::to_string(at.x) + " " + std::to_string(at.y) + " " +
                      std::to_string(at.z)));
  auto model = maker.make(session, nullptr);
  visitor.look(model);
  REQUIRE(visitor.ui().items().contains("gate:none"));
  std::size_t words = 0;
  for (auto const& sign : std::get<PainModel>(model.page).gate)
    words += words_of(sign.words).size();
  // The second: none of the signs.
  for (auto const& command : visitor.click("gate:none", model)) REQUIRE(session.run(command));
  model = maker.make(session, nullptr);
  visitor.look(model);
  auto const& pain = std::get<PainModel>(model.page);
  REQUIRE(pain.first);
  CHECK_FALSE(pain.first->steps.empty());
  CHECK(visitor.ui().items().contains("first:begins"));
  CHECK(words <= 40);
}

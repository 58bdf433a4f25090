// What the list and the page of a point say of why they are there, for a heel that hurts.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "ui/model_maker.h"

using namespace knotmap;
using knotmap::test::world;

namespace {

template <typename Model>
Model model_after(Session& session, std::string const& line) {
  REQUIRE(session.run(line));
  ModelMaker maker;
  auto const model = maker.make(session, nullptr);
  auto const* const page = std::get_if<Model>(&model.page);
  REQUIRE(page != nullptr);
  return *page;
}

bool any_has(std::vector<std::string> const& lines, std::string const& words) {
  return std::any_of(lines.begin(), lines.end(), [&](std::string const& line) {
    return line.find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("a row has an everyday name with the Latin beside it, and says how many spots it is") {
  Session session(world());
  auto const pain = model_after<PainModel>(session, "region heel.R");
  auto const arch = std::find_if(pain.groups.begin(), pain.groups.end(), [](auto const& group) {
    return group.muscle_id == "abductor_hallucis";
  });
  REQUIRE(arch != pain.groups.end());
  CHECK(arch->muscle == "Inner arch muscle, right");
  CHECK(arch->latin == "Abductor hallucis");
  auto const& row = arch->rows.front();
  CHECK(row.also == "3 spots: press the most tender");  // the list draws one of them
}

TEST_CASE("what the studies found stands on the pages where it would contradict the list") {
  Session session(world());
  auto const pain = model_after<PainModel>(session, "region heel.R");
  CHECK(pain.counted_words.empty());
  for (auto const& group : pain.groups) {
    for (auto const& row : group.rows) CHECK(row.reason.find(" of 100") == std::string::npos);
  }
  auto const calf = model_after<PointModel>(session, "select gastrocnemius-1.R");
  CHECK(any_has(calf.why, "Found in 98 of 100 people with pain under the heel."));
  auto const arch = model_after<PointModel>(session, "select abductor_hallucis-2.R");
  CHECK(any_has(arch.why, "Found in 42 of 100"));
  CHECK(arch.spots.starts_with("3 spots, " + arch.number.substr(0, 1) + "a to "));
  // Opened without a pain nothing is in a list.
  REQUIRE(session.run("start-over"));
  auto const alone = model_after<PointModel>(session, "select gastrocnemius-1.R");
  CHECK(alone.why.empty());
  CHECK(alone.spots.empty());
}

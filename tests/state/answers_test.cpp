// The one home of answers: the same as the finder's own, kept while what they follow from is the
// same.
#include "state/answers.h"
#include "finder/warnings.h"

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

Work work_after(std::initializer_list<char const*> lines) {
  Session session(world());
  for (auto const* const line : lines) run(session, line);
  return session.state().work;
}

std::vector<std::uint32_t> points_of(std::vector<Candidate> const& candidates) {
  std::vector<std::uint32_t> points;
  for (auto const& candidate : candidates) points.push_back(candidate.point);
  return points;
}

}  // namespace

TEST_CASE("answers are the finder's, for a click, a painting, a told pain and symptoms alone") {
  Answers const answers(world());
  for (auto const& work :
       {work_after({"pain at -0.06 1.31 -0.09"}),
        work_after({"paint -0.06 1.31 -0.09", "paint -0.05 1.35 -0.09", "symptom dizziness"}),
        work_after({"tell ache in the left temple and stiff neck"}),
        work_after({"symptom dizziness"}), work_after({"pain at -0.06 1.31 -0.09"})}) {
    auto const own = find_candidates(*world().placed, work.pain, answers.ticked_symptoms(work),
                                     weights_for(work.pain));
    REQUIRE_FALSE(own.empty());
    CHECK(points_of(answers.candidates(work)) == points_of(own));
    CHECK(answers.warnings(work) == warnings_for(*world().placed, work.pain));
    std::size_t rows = 0;
    for (auto const& group : answers.list(work)) rows += group.rows.size();
    CHECK(rows == first_rows(*world().placed, own).size());
  }
  CHECK(answers.candidates(Work{}).empty());
}

TEST_CASE("what is asked again is not made again") {
  Answers const answers(world());
  auto work = work_after({"pain at -0.06 1.31 -0.09"});
  auto const* const first = answers.candidates(work).data();
  work.view.azimuth = 90.0F;  // no answer depends on it
  CHECK(answers.candidates(work).data() == first);
  CHECK(&answers.search_index() == &answers.search_index());
}

TEST_CASE("the painted area's revision never goes back, whatever is asked in between") {
  Answers const answers(world());
  auto const painted = work_after({"paint -0.06 1.31 -0.09", "paint -0.05 1.35 -0.09"});
  auto const told = work_after({"tell ache in the left temple"});
  auto last = answers.area(painted).revision();
  for (int i = 0; i < 3; ++i) {
    static_cast<void>(answers.area(told));
    static_cast<void>(answers.area(Work{}));
    auto const now = answers.area(painted).revision();
    CHECK(now > last);
    last = now;
  }
}

TEST_CASE("next and previous walk the list that is shown") {
  Session session(world());
  run(session, "pain at -0.06 1.31 -0.09");
  for (auto const& group : session.answers().list(session.state().work)) {
    for (auto const& row : group.rows) {
      run(session, "next");
      CHECK(page_id(session.state().work.page) ==
            to_string(world().placed->points()[row.candidate.point].id()));
    }
  }
}

// Which causes fit a pain, which are asked about and in which order.
#include "relief/causes.h"

#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "relief/some_topics.h"

using namespace knotmap;
using namespace knotmap::test;
using Ids = std::vector<std::string>;

namespace {

Ids ids_of_fitting(std::vector<FittingCause> const& fitting) {
  Ids ids;
  for (auto const& each : fitting) ids.push_back(each.cause->id);
  return ids;
}

/// Every question that one must expect of a pain is among the eight.
void asks(CauseTopic const& topic, std::initializer_list<char const*> expected) {
  auto const ids = ids_of(questions(shipped().atlas(), topic));
  INFO(fmt::format("{}", fmt::join(ids, " ")));
  CHECK(ids.size() == most_cause_questions);
  for (auto const* const id : expected) {
    INFO(id);
    CHECK(has(ids, id));
  }
}

}  // namespace

TEST_CASE("a named point counts most, then its muscle and its rank, and the area least") {
  CauseTopic const topic{.parts = {{"trapezius-5"}}, .areas = {"upper_back"}, .side = {}};
  auto const point = some_cause("point", "posture", 4, {"trapezius-5"}, {"upper_back"});
  auto const muscle = some_cause("muscle", "posture", 4, {"trapezius"}, {"upper_back"});
  auto const later = some_cause("later", "posture", 4, {"rhomboids", "trapezius"}, {"upper_back"});
  auto const other = some_cause("other", "posture", 4, {"trapezius-1"}, {"upper_back"});
  auto const area = some_cause("area", "posture", 4, {"rhomboids"}, {"upper_back"});
  auto const none = some_cause("none", "posture", 5, {"masseter"}, {"jaw"});
  CHECK(fit_of(point, topic) == Approx(0.8F));
  CHECK(fit_of(muscle, topic) == Approx(fit_of(point, topic)));
  CHECK(fit_of(later, topic) < fit_of(muscle, topic));
  CHECK(fit_of(other, topic) < fit_of(later, topic));
  CHECK(fit_of(area, topic) < fit_of(other, topic));
  CHECK(fit_of(area, topic) > 0.0F);
  CHECK(fit_of(none, topic) == 0.0F);

  Atlas atlas;
  atlas.causes = {none, area, other, later, muscle, point};
  CHECK(ids_of_fitting(fitting_causes(atlas, topic)) ==
        Ids{"muscle", "point", "later", "other", "area"});
}

TEST_CASE("what tells little counts less, and so does an unlikely candidate") {
  CauseTopic const topic{
      .parts = {{"rhomboids-1", 1.0F}, {"scalenes-1", 0.3F}}, .areas = {}, .side = {}};
  auto const much = some_cause("much", "load", 5, {"rhomboids"}, {"neck"});
  auto const little = some_cause("little", "load", 1, {"rhomboids"}, {"neck"});
  auto const unlikely = some_cause("unlikely", "load", 5, {"scalenes"}, {"neck"});
  CHECK(fit_of(little, topic) == Approx(fit_of(much, topic) / 5.0F));
  CHECK(fit_of(unlikely, topic) == Approx(fit_of(much, topic) * 0.3F));
}

TEST_CASE("a one-sided cause rises where the pain is on one side and falls where it is on both") {
  auto cause = some_cause("typing", "turned", 3, {"trapezius"}, {"neck"});
  CauseTopic topic{.parts = {{"trapezius-1"}}, .areas = {"neck"}, .side = {}};
  float const unknown = fit_of(cause, topic);
  cause.one_sided = true;
  CHECK(fit_of(cause, topic) == Approx(unknown));
  topic.side = PainSide::left;
  CHECK(fit_of(cause, topic) > unknown);
  topic.side = PainSide::both;
  CHECK(fit_of(cause, topic) < unknown);
  cause.one_sided = false;
  CHECK(fit_of(cause, topic) == Approx(unknown));
}

TEST_CASE("at most eight questions, three of a family, none for a doctor before the sixth") {
  Atlas atlas;
  for (int i = 0; i < 6; ++i) {
    atlas.causes.push_back(some_cause(fmt::format("posture_{}", i), "posture", 5, {}, {"neck"}));
    atlas.causes.push_back(
        some_cause(fmt::format("thyroid_{}", i), "body_chemistry", 5, {}, {"neck"}));
    atlas.causes.push_back(some_cause(fmt::format("load_{}", i), "load", 3, {}, {"neck"}));
  }
  CauseTopic const topic{.parts = {}, .areas = {"neck"}, .side = {}};
  CHECK(ids_of(questions(atlas, topic)) == Ids{"posture_0", "posture_1", "posture_2", "load_0",
                                               "load_1", "thyroid_0", "thyroid_1", "thyroid_2"});
  CHECK(questions(atlas, topic, {}, 3).size() == 3);
  CHECK(questions(atlas, {.parts = {}, .areas = {"knee"}, .side = {}}).empty());
}

TEST_CASE("an answer takes its question away and moves no other") {
  auto const topic = topic_in("between_spine_and_shoulder_blade", Side::right);
  auto const& atlas = shipped().atlas();
  auto const all = ids_of(questions(atlas, topic));
  REQUIRE(all.size() == most_cause_questions);
  CauseAnswers const answers{{all[1]}, {all[0], all[4]}};
  CHECK(ids_of(questions(atlas, topic, answers)) == Ids{all[2], all[3], all[5], all[6], all[7]});
  CauseAnswers const done{all, {}};
  CHECK(questions(atlas, topic, done).empty());
}

TEST_CASE("the likeliest are two or three of those with a yes, and one change is for the person") {
  Atlas atlas;
  atlas.causes = {some_cause("thyroid", "body_chemistry", 5, {"trapezius"}, {"neck"}),
                  some_cause("weak", "posture", 1, {}, {"neck"}),
                  some_cause("bag", "load", 4, {"trapezius"}, {"neck"}),
                  some_cause("knee", "load", 5, {}, {"knee"}),
                  some_cause("phone", "turned", 3, {"trapezius"}, {"neck"})};
  CauseTopic const topic{.parts = {{"trapezius-1"}}, .areas = {"neck"}, .side = {}};
  CHECK(ids_of_fitting(likeliest(atlas, topic, Ids{"phone", "bag", "thyroid", "weak"})) ==
        Ids{"thyroid", "bag", "phone"});
  CHECK(ids_of_fitting(likeliest(atlas, topic, Ids{"weak", "bag", "thyroid"})) ==
        Ids{"thyroid", "bag"});
  CHECK(ids_of_fitting(likeliest(atlas, topic, Ids{"knee", "bag"})) == Ids{"bag", "knee"});
  CHECK(likeliest(atlas, topic, Ids{}).empty());
  CHECK(likeliest(atlas, topic, Ids{"unheard_of"}).empty());
  REQUIRE(change_of(atlas, topic, Ids{"thyroid", "phone", "bag"}) != nullptr);
  CHECK(change_of(atlas, topic, Ids{"thyroid", "phone", "bag"})->id == "bag");
  CHECK(change_of(atlas, topic, Ids{"thyroid"}) == nullptr);
}

TEST_CASE("the words of an answer name no culprit") {
  for (auto const words : {CauseWords::title, CauseWords::answer, CauseWords::nothing_fits,
                           CauseWords::honest, CauseWords::change, CauseWords::ask}) {
    INFO(words);
    CHECK(words.find("cause") == std::string_view::npos);
    CHECK(words.find("you have") == std::string_view::npos);
  }
}

TEST_CASE("the shipped questions hold what one must expect of a pain") {
  asks(topic_in("between_spine_and_shoulder_blade", Side::right),
       {"rounded_shoulders", "slouching"});
  asks(topic_in("angle_of_neck", Side::left), {"typing_turned", "stress", "sleep_head_tilted"});
  asks(topic_in("temple", Side::right), {"clenching"});
  asks(topic_in("outer_elbow", Side::right), {"tools_and_grip", "racket_sport"});
  asks(topic_in("low_back_beside_spine", Side::right), {"sitting_all_day", "lifting_twisted"});
  asks(topic_in("heel", Side::right), {"standing_hard_floor"});
  asks(topic_in("jaw", Side::left), {"clenching", "chewing_gum"});
}

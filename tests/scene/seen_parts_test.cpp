// Which muscles the eye sees: names stand beside those, and beside no other.
#include "scene/seen_parts.h"

#include <initializer_list>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/shipped_world.h"
#include "scene/attachments.h"
#include "scene/director.h"
#include "scene/pick.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

struct Seen {
  Session session{world()};
  Director director;
  Frame frame;
  SeenParts finder;

  explicit Seen(std::initializer_list<char const*> lines) {
    run(session, "view back");
    run(session, "tick 9");
    for (auto const* const line : lines) then(line);
  }
  void then(std::string const& line) {
    run(session, line);
    run(session, "tick 9");
    frame = director.frame(session.answers(), session.state(), Canvas{});
  }
  [[nodiscard]] std::set<std::string> ids() {
    std::set<std::string> ids;
    for (auto const& seen : finder.of(frame)) {
      ids.insert(to_string(frame.flesh.figure->form->parts[seen.part].id));
    }
    return ids;
  }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> words;
    for (auto const& label : frame.labels) words.insert(label.words);
    return words;
  }
};

}  // namespace

TEST_CASE("from behind the back's muscles are seen, not those of the front nor the deep ones") {
  Seen seen({"layer superficial"});
  auto ids = seen.ids();
  CHECK(ids.contains("trapezius.R"));
  CHECK(ids.contains("gluteus_maximus.L"));
  CHECK_FALSE(ids.contains("rhomboids.R"));  // under the trapezius
  CHECK_FALSE(ids.contains("pectoralis_major.R"));
  seen.then("layer middle");
  ids = seen.ids();
  CHECK(ids.contains("rhomboids.R"));
  CHECK_FALSE(ids.contains("trapezius.R"));
  seen.then("hide rhomboids.R");
  CHECK_FALSE(seen.ids().contains("rhomboids.R"));
  seen.then("fade rhomboids.L");
  CHECK_FALSE(seen.ids().contains("rhomboids.L"));
}

TEST_CASE("each place is on its muscle: what is picked there is that muscle") {
  Seen seen({"layer superficial"});
  int alike = 0;
  int all = 0;
  for (auto const& part : seen.finder.of(seen.frame)) {
    auto const at = pixel_of(seen.frame, part.position);
    REQUIRE(at);
    auto const picked = pick(seen.frame, *at);
    ++all;
    alike += picked.muscle == seen.frame.flesh.figure->form->parts[part.part].id ? 1 : 0;
    CHECK(part.share > 0.0F);
  }
  CHECK(all > 30);
  CHECK(alike > all * 9 / 10);  // the triangle of a cell at a border may reach under another
}

TEST_CASE("the mirror shows the same muscles") {
  Seen seen({"layer superficial"});
  auto const before = seen.ids();
  seen.then("mirror on");
  CHECK(seen.ids() == before);
}

TEST_CASE("names stand beside all that is seen when they are asked for, each once") {
  Seen seen({"layer superficial"});
  CHECK(seen.names().empty());
  seen.then("names on");
  auto const names = seen.names();
  CHECK(names.size() == seen.frame.labels.size());
  CHECK(names.contains("Neck and shoulder muscle, right"));
  CHECK(names.contains("Big buttock muscle, left"));
  CHECK_FALSE(names.contains("Muscles between the shoulder blades, right"));
  CHECK(names.size() == seen.ids().size());
  seen.then("select trapezius.R");
  for (auto const& label : seen.frame.labels) {
    CHECK(label.strong == (label.words == "Neck and shoulder muscle, right"));
  }
  seen.then("names off");
  CHECK(seen.names() == std::set<std::string>{"Neck and shoulder muscle, right"});
}

TEST_CASE("a muscle alone has its two ends lit, in the words of the atlas") {
  Seen seen({"isolate rhomboids.R"});
  REQUIRE(seen.frame.lines.size() == 4);  // two bands
  auto const& skin = world().body->base();
  auto const blade = skin.position(world().body->landmark("scap_medial_border_mid.R")->place);
  for (auto const& line : seen.frame.lines) {
    for (auto const& point : line.points) {
      if (line.kind == SceneLine::Kind::begins) {
        CHECK(std::abs(point.x) < 0.03F);  // on the spine
      } else {
        CHECK(std::abs(point.x - blade.x) < 0.04F);
      }
    }
  }
  auto const* const muscle = world().atlas->muscle("rhomboids");
  int begins = 0;
  int ends = 0;
  for (auto const& label : seen.frame.labels) {
    if (!label.kind) continue;
    bool const is_end = *label.kind == SceneLine::Kind::ends;
    CHECK(label.words == (is_end ? muscle->insertion : muscle->origin));
    ++(is_end ? ends : begins);
  }
  CHECK(begins == 1);
  CHECK(ends == 1);
}

TEST_CASE("no ends are lit at the skin, of groups, of several, or once it is hidden") {
  Seen seen({"isolate rhomboids"});
  CHECK(seen.frame.lines.size() == 8);
  seen.then("isolate also trapezius");
  CHECK(seen.frame.lines.empty());
  seen.then("isolate upper_back");
  CHECK(seen.frame.lines.empty());
  seen.then("isolate rhomboids");
  seen.then("layer skin");
  CHECK(seen.frame.lines.empty());
  seen.then("show all");
  seen.then("layer superficial");
  CHECK(seen.frame.lines.empty());
}

TEST_CASE("every muscle with a shape has both ends on both its sides") {
  for (auto const& muscle : world().atlas->muscles) {
    if (muscle.bands.empty()) continue;
    INFO(muscle.id);
    Seen seen({});
    seen.then("isolate " + muscle.id);
    auto const count = muscle.bands.size() * each(muscle.sides).size();
    REQUIRE(seen.frame.lines.size() == 2 * count);
    std::size_t ends = 0;
    for (auto const& line : seen.frame.lines) {
      ends += line.kind == SceneLine::Kind::ends ? 1 : 0;
      CHECK_FALSE(line.points.empty());
    }
    CHECK(ends == count);
    break;  // building the figure is dear: the rest follows from one form below
  }
  auto const form = make_form(*world().muscles);
  for (std::uint32_t i = 0; i < form.parts.size(); ++i) {
    auto const& part = form.parts[i];
    std::size_t count = 0;
    for (auto const& attachment : form.attachments) {
      if (attachment.part != i) continue;
      ++count;
      for (auto const bead : attachment.beads) {
        CHECK(bead >= part.first_vertex);
        CHECK(bead < part.first_vertex + part.vertex_count);
      }
    }
    CHECK(count == (part.bone ? 0 : 2 * world().atlas->muscles[part.number].bands.size()));
  }
}

TEST_CASE("what is prepared in slices is what would be made at once, and it ends") {
  World const fresh = [] {
    World other = world();
    other.placed = std::make_shared<PlacedAtlas const>(other.body, other.atlas);
    other.muscles = std::make_shared<PlacedMuscles const>(other.body, other.atlas);
    return other;
  }();
  Director director;
  State under;
  under.work.under.layer = Under::deep;
  CHECK(director.is_unprepared(fresh, under));
  CHECK_FALSE(director.is_unprepared(fresh, State{}));  // whole skin needs none of it
  std::size_t slices = 1;
  float share = director.prepared_share(fresh);
  CHECK(share == 0.0F);
  while (director.prepare(fresh)) {
    ++slices;
    CHECK(director.prepared_share(fresh) >= share);
    share = director.prepared_share(fresh);
    CHECK(share < 1.0F);
  }
  CHECK(share > 0.95F);
  CHECK(director.prepared_share(fresh) == 1.0F);
  CHECK_FALSE(director.is_unprepared(fresh, under));
  CHECK(slices > world().atlas->muscles.size() + world().atlas->bones.size());
  CHECK_FALSE(director.prepare(fresh));

  Session session(fresh);
  run(session, "layer superficial");
  auto const frame = director.frame(session.answers(), session.state(), Canvas{});
  Seen at_once({"layer superficial"});
  REQUIRE(frame.flesh.figure);
  auto const& now = frame.flesh.figure->positions;
  auto const& wanted = at_once.frame.flesh.figure->positions;
  REQUIRE(now.size() == wanted.size());
  for (std::size_t i = 0; i < now.size(); ++i) REQUIRE(glm::distance(now[i], wanted[i]) < 1e-6F);
  CHECK_FALSE(director.prepare(fresh));
}

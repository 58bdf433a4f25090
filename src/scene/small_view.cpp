#include "scene/small_view.h"

#include <utility>

#include <glm/common.hpp>

#include "state/framing.h"
#include "state/staging_view.h"
#include "state/stagings.h"
#include "state/zone_framing.h"

namespace knotmap {
namespace {

/// What is framed at least about a point: a zone on a jaw or a finger is not smaller than its X.
constexpr float least_m = 0.12F;

/// When an exercise is shown best: in the position that is held longest, of several the last; not
/// in the one where it begins.
double telling_s(ExerciseMotion const& motion) {
  std::size_t longest = motion.keys.size() > 1 ? 1 : 0;
  for (std::size_t i = longest; i < motion.keys.size(); ++i) {
    if (motion.keys[i].hold_s >= motion.keys[longest].hold_s) longest = i;
  }
  return reached_s(motion, longest);
}

/// `wide`: how wide the picture is, of its height.
View view_of(World const& world, State const& state, SmallScene const& scene, float wide) {
  auto const& body = state.preferences.body;
  auto const standing = whole_body(world, body, View{});
  if (scene.pose) {
    bool const is_way = scene.pose->exercise.empty();
    auto view =
        view_of_shown(world, body, *scene.pose, View{}, is_way ? 1.0F : wide).value_or(standing);
    auto const staging = world.stagings->of(body, *scene.pose);
    if (staging != nullptr && staging->focus) {
      // So small a picture shows the body less its ends, and what presses larger.
      constexpr float to_focus = 0.4F;
      constexpr float closer = 0.72F;
      view.target = glm::mix(view.target, staging->focus->at, to_focus);
      view.distance *= closer;
    } else {
      // An exercise needs no room about it.
      constexpr float closer = 0.88F;
      view.distance *= closer;
    }
    return view;
  }
  auto const index = world.placed->index_of(scene.point);
  if (!index) return standing;
  auto const of_x = view_of_point(world, body, *index, least_m).value_or(standing);
  return scene.at_zone ? view_of_zone(world, body, *index).value_or(of_x) : of_x;
}

}  // namespace

bool shows_zone(World const& world, BodyChoice const& body, std::uint32_t point, float wide) {
  auto const of_x = view_of_point(world, body, point, least_m);
  return !of_x || shows_zone(world, body, point, *of_x, wide);
}

std::optional<SmallScene> small_scene_of_point(State const& state, SidedId const& id, int way) {
  if (way == 0) return std::nullopt;
  ShownPose pose;
  pose.point = id.id;
  pose.way = way;
  if (id.side == Side::left) pose.near = Side::left;
  SmallScene scene{.point = id, .pose = std::nullopt};
  if (!state.moment.pose || state.moment.pose->point != id.id) scene.pose = std::move(pose);
  return scene;
}

std::optional<SmallScene> small_scene_of_exercise(Atlas const& atlas, State const& state,
                                                  std::string_view id) {
  auto const& shown = state.moment.pose;
  if (atlas.motion(id) == nullptr || (shown && shown->exercise == id)) return std::nullopt;
  ShownPose pose;
  pose.exercise = id;
  return SmallScene{.point = {}, .pose = std::move(pose)};
}

SmallSpec small_spec(State const& state, SmallScene const& scene, int width, int height,
                     float scale) {
  auto const& own = state.preferences;
  return {.scene = scene,
          .width = width,
          .height = height,
          .scale = scale,
          .body = own.body,
          .theme = own.theme,
          .tone = own.tone,
          .mirror = own.mirror,
          .see_muscle = own.see_muscle};
}

Frame SmallView::frame(Answers const& answers, State const& state, SmallSpec const& spec) {
  auto const& world = answers.world();
  State small;
  small.preferences = state.preferences;
  if (!spec.scene.point.id.empty()) small.work.page = OpenPoint{spec.scene.point};
  small.work.view = view_of(world, state, spec.scene,
                            static_cast<float>(spec.width) / static_cast<float>(spec.height));
  small.moment.presenting = true;  // an open point alone, without the others of its muscle
  small.moment.pose = spec.scene.pose;
  if (auto const* const motion =
          spec.scene.pose ? world.atlas->motion(spec.scene.pose->exercise) : nullptr)
    small.moment.motion.s = telling_s(*motion);
  Canvas canvas;
  canvas.width = spec.width;
  canvas.height = spec.height;
  // An X is as large in its picture as in a large one.
  constexpr float share = 0.6F;
  canvas.scale = spec.scale * share;
  auto frame = director_.frame(answers, small, canvas);
  for (auto& mark : frame.marks) mark.number_box.reset();
  frame.labels.clear();
  return frame;
}

}  // namespace knotmap

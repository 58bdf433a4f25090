#include "scene/director.h"

#include <algorithm>
#include <span>

#include <glm/common.hpp>

#include "finder/told_area.h"
#include "pose/stance.h"
#include "scene/attachments.h"
#include "scene/camera.h"
#include "scene/cursor_sign.h"
#include "scene/dots.h"
#include "scene/landmark_dots.h"
#include "scene/marks.h"
#include "scene/shown_points.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

constexpr float dot_spacing_m = 0.0062F;

/// The distances of a vertex that is outside both zones.
constexpr glm::vec2 outside{zone_margin, zone_margin};

/// Lowers `part` (0 essential, 1 spillover) of the distances to those of a zone: the union of
/// zones.
void lower(std::vector<glm::vec2>& distance, ZoneField const& field, int part) {
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    auto& here = distance[field.vertices[i]][part];
    here = std::min(here, std::max(field.distance[i], -zone_margin));
  }
}

}  // namespace

void Director::forget_other_world(World const& world) {
  if (placed_ == world.placed) return;
  *this = Director{};
  placed_ = world.placed;
}

ShownSkin const& Director::skin(World const& world, State const& state) {
  forget_other_world(world);
  auto const& shown = state.moment.pose;
  auto const& skeleton = *world.body->skeleton();
  bool const other_body = !skin_.shown || choice_ != state.preferences.body;
  auto const& began = state.moment.pose_began;
  if (other_body || began_ != began) {
    // From where it is now, also when it was on its way.
    from_.reset();
    if (!other_body && began)
      from_ = skin_.stance ? *skin_.stance : stance_of_file(skeleton, *choice_);
    choice_ = state.preferences.body;
    began_ = began;
    share_ = -1.0F;
  }
  auto const staging =
      shown ? world.stagings->of(*choice_, *shown, state.moment.motion.s) : nullptr;
  float share = 1.0F;
  if (from_ && began) {
    auto const passed = (state.moment.now - *began) / pose_ease_s;
    share = glm::smoothstep(0.0F, 1.0F, static_cast<float>(passed));
  }
  if (share == share_ && staging == staging_) return skin_;
  share_ = share;
  staging_ = staging;
  skin_ = {.still = world.body->shaped(*choice_), .stance = nullptr, .shown = nullptr};
  if (share < 1.0F) {
    auto const to = staging_ ? staging_->stance : stance_of_file(skeleton, *choice_);
    skin_.stance = std::make_shared<Stance const>(between(skeleton, *from_, to, share));
  } else if (staging_ != nullptr) {
    skin_.stance = std::shared_ptr<Stance const>(staging_, &staging_->stance);
  }
  skin_.shown = skin_.stance ? posed(*world.body, *choice_, *skin_.stance) : skin_.still;
  return skin_;
}

std::shared_ptr<PainPaint const> Director::pain(Answers const& answers, Work const& work) {
  if (work.pain.empty() || work.pain.is_clicked()) return nullptr;
  if (work.pain.told) {
    if (told_ == nullptr || told_pain_ != work.pain) {
      told_ = std::make_shared<PainPaint const>(
          PainPaint{told_area(*answers.world().placed, work.pain)});
      told_pain_ = work.pain;
    }
    return told_;
  }
  auto const& area = answers.area(work);
  if (pain_ == nullptr || pain_revision_ != area.revision()) {
    pain_revision_ = area.revision();
    pain_ =
        std::make_shared<PainPaint const>(PainPaint{{area.drawn().begin(), area.drawn().end()}});
  }
  return pain_;
}

std::shared_ptr<ShownZones const> Director::zones(World const& world,
                                                  std::vector<std::uint32_t> const& points) {
  if (zones_ && zone_points_ == points) return zones_;
  auto fresh = std::make_shared<ShownZones>();
  if (!points.empty()) {
    auto const& base = world.body->base();
    fresh->distance.assign(base.positions().size(), outside);
    for (auto const point : points) {
      auto const placed = world.placed->placed(point);
      if (!placed) continue;  // reported by `check`; the rest is still shown
      lower(fresh->distance, (*placed)->essential, 0);
      lower(fresh->distance, (*placed)->spillover, 1);
    }
    fresh->dots = spread_dots(base, fresh->distance, dot_spacing_m);
  }
  zone_points_ = points;
  zones_ = std::move(fresh);
  return zones_;
}

std::shared_ptr<ThingMesh const> Director::things(Colours const& colours) {
  if (staging_ == nullptr) return nullptr;
  // While an exercise moves, most of what stands beside the body does not.
  if (things_ == nullptr || things_of_ != staging_->shapes || things_colours_ != colours) {
    things_of_ = staging_->shapes;
    things_colours_ = colours;
    things_ = thing_mesh(staging_->shapes, colours);
  }
  return things_;
}

void Director::show_marked(Frame& frame, Answers const& answers, State const& state) {
  auto const& world = answers.world();
  frame.zones = zones(world, zone_points(answers, state));
  frame.compared = compared_.zones(world, state);
  frame.pain = pain(answers, state.work);
  if (state.work.pain.is_clicked()) {
    for (auto const& dab : state.work.pain.dabs) {
      PainMark pain;
      pain.position = frame.surface->position(dab.place);
      pain.normal = frame.surface->normal(dab.place);
      pain.radius_m = readable(frame, pain.position, dab.radius_m, 8.0F, 40.0F);
      frame.pains.push_back(pain);
    }
  }
  auto const shown = shown_points(answers, state);
  std::vector<std::uint32_t> numbers;
  numbers.reserve(shown.size());
  for (auto const& each : shown) numbers.push_back(each.point);
  frame.never = never_.places(world, state, numbers);
  frame.marks = marks_of(answers, frame, shown, state.preferences.text_scale);
}

Frame Director::frame(Answers const& answers, State const& state, Canvas const& canvas,
                      std::shared_ptr<PainComposite const> const& composite) {
  auto const& world = answers.world();
  Frame frame;
  frame.canvas = canvas;
  frame.camera = camera_of(state.work.view, canvas, state.preferences.mirror);
  auto const& shown_skin = skin(world, state);
  frame.surface = shown_skin.shown;
  frame.flesh = flesh_.flesh(world, state, shown_skin);
  frame.colours = colours_of(state.preferences.theme, state.preferences.tone);
  frame.things = things(frame.colours);
  frame.band = wears_band(state.preferences.body);
  frame.moving = is_moving(state.moment);

  if (composite != nullptr) {
    frame.zones = zones(world, {});
    frame.diary = diary_.paint(world.body->base(), composite);
    frame.hatching_m = hatching_of(frame, state.work.view.distance);
  } else {
    show_marked(frame, answers, state);
  }

  auto const seen =
      state.work.under.names ? std::span(seen_.of(frame)) : std::span<SeenPart const>();
  frame.labels = flesh_labels(world, state, frame.flesh, seen);
  frame.lines = attachment_lines(world, state, frame.flesh, frame.camera);
  auto const ends = attachment_labels(world, state, frame.lines, frame.camera);
  frame.labels.insert(frame.labels.end(), ends.begin(), ends.end());
  auto const both = compared_labels(world, state, frame);
  frame.labels.insert(frame.labels.end(), both.begin(), both.end());
  if (state.work.under.landmarks) {
    frame.landmarks = landmark_dots(*world.body, frame);
    auto const names = landmark_labels(*world.body, frame);
    frame.labels.insert(frame.labels.end(), names.begin(), names.end());
  }

  frame.cursor = cursor_sign(frame, state);
  return frame;
}

}  // namespace knotmap

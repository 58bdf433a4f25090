#include "ui/present_model.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/words.h"
#include "scene/pick.h"
#include "ui/model_maker.h"

namespace knotmap {
namespace {

CaptionLine caption_of(PointPage const& page, std::string_view felt, glm::vec3 colour) {
  auto detail = page.subtitle;
  if (!felt.empty()) detail += ". " + std::string(felt);
  return {{}, page.title, detail, colour, false};
}

/// One of two: there is room for the first sentence.
CaptionLine caption_of(ComparedModel const& point) {
  auto line = caption_of(point.page, first_sentences(point.page.felt, 1), point.colour);
  line.letter = point.letter;
  line.striped = point.striped;
  return line;
}

std::vector<CaptionLine> captions_of(UiModel const& model, State const& state) {
  auto const colours = colours_of(state.preferences.theme, state.preferences.tone);
  if (auto const* const point = std::get_if<PointModel>(&model.page)) {
    return {caption_of(point->page, point->page.felt, colours.zone)};
  }
  if (auto const* const compare = std::get_if<CompareModel>(&model.page)) {
    return {caption_of(compare->first), caption_of(compare->second)};
  }
  if (auto const* const muscle = std::get_if<MuscleModel>(&model.page)) {
    return {{{}, muscle->title(), {}, {}, false}};
  }
  auto const* const diary = std::get_if<DiaryModel>(&model.page);
  if (diary != nullptr && diary->painted) {
    auto const& words = diary->painted->words;
    auto const legend = diary->painted->legend ? " " + words.legend() : std::string{};
    return {{{}, words.days, words.sentence + legend, {}, false}};
  }
  if (auto const* const pain = std::get_if<PainModel>(&model.page)) {
    return {{{}, pain->heading + ": " + pain->region, {}, {}, false}};
  }
  return {};
}

/// The X of the open point, if it is seen.
void label_selected(UiModel& model, World const& world, Frame const& frame) {
  if (!std::holds_alternative<PointModel>(model.page)) return;
  for (auto const& mark : frame.marks) {
    if (mark.kind != Mark::Kind::selected || is_occluded(frame, mark)) continue;
    auto const index = world.placed->index_of(mark.id);
    auto const pixel = pixel_of(frame, mark.position);
    if (!index || !pixel) continue;
    auto const& point = world.placed->points()[*index];
    model.labels.push_back({*pixel, "Press here: " + full_name(*point.muscle, *point.point), true});
  }
}

/// The middle of a zone: its deepest vertex that is seen from the eye.
std::optional<glm::vec3> middle_of(Frame const& frame, ZoneField const& zone) {
  constexpr std::size_t most_looks = 40;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] < 0.0F) order.push_back(i);
  }
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return zone.distance[a] < zone.distance[b]; });
  auto const step = order.size() / most_looks + 1;
  for (std::size_t i = 0; i < order.size(); i += step) {
    auto const vertex = zone.vertices[order[i]];
    Mark spot;
    spot.position = frame.surface->positions()[vertex];
    spot.normal = frame.surface->normals()[vertex];
    auto const pixel = pixel_of(frame, spot.position);
    bool const inside = pixel && pixel->x > 0.0F && pixel->y > 0.0F &&
                        pixel->x < static_cast<float>(frame.canvas.width) &&
                        pixel->y < static_cast<float>(frame.canvas.height);
    if (inside && !is_occluded(frame, spot)) return spot.position;
  }
  return std::nullopt;
}

void label_zone(UiModel& model, World const& world, Frame const& frame) {
  auto const* const point = std::get_if<PointModel>(&model.page);
  if (point == nullptr) return;
  auto const index = world.placed->index_of(point->page.id);
  auto const placed = index ? world.placed->placed(*index) : fail(Fault{});
  if (!placed) return;
  auto const middle = middle_of(frame, (*placed)->essential);
  auto const pixel = middle ? pixel_of(frame, *middle) : std::nullopt;
  if (pixel) model.labels.push_back({*pixel, "Felt here", true});
}

}  // namespace

void present(UiModel& model, Answers const& answers, State const& state, Frame const& frame) {
  model.captions = captions_of(model, state);
  bool const may_press = [&] {
    auto const* const point = std::get_if<PointModel>(&model.page);
    return point != nullptr && point->page.press < Press::therapist_only;
  }();
  if (may_press) label_selected(model, answers.world(), frame);
  label_zone(model, answers.world(), frame);
}

State handed_out(State const& state) {
  State shown = state;
  shown.moment.presenting = true;
  return shown;
}

UiModel presented(Session const& session, Frame const& frame) {
  ModelMaker maker;
  auto model = maker.make(session, &frame);
  if (!model.presenting) {
    model.presenting = true;
    present(model, session.answers(), session.state(), frame);
  }
  model.can_leave = false;
  return model;
}

}  // namespace knotmap

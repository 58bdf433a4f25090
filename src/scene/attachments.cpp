#include "scene/attachments.h"

#include <algorithm>
#include <limits>

#include <glm/geometric.hpp>

#include "base/ids.h"
#include "scene/flesh.h"

namespace knotmap {
namespace {

/// The muscle that alone is shown; null where a group, several or none are.
Muscle const* alone(World const& world, Under const& under) {
  if (under.layer <= Under::skin || under.isolated.size() != 1) return nullptr;
  auto const parsed = parse_id(under.isolated.front());
  return parsed ? world.atlas->muscle(parsed->id) : nullptr;
}

glm::vec3 middle_point(SceneLine const& line) {
  return line.points[line.points.size() / 2];
}

}  // namespace

std::vector<SceneLine> attachment_lines(World const& world, State const& state, Flesh const& flesh,
                                        Camera const& camera) {
  std::vector<SceneLine> lines;
  auto const* const muscle = alone(world, state.work.under);
  if (muscle == nullptr || !flesh.figure) return lines;
  auto const& figure = *flesh.figure;
  auto const shown = shown_parts(flesh);
  for (auto const& attachment : figure.form->attachments) {
    auto const& part = figure.form->parts[attachment.part];
    if (part.bone || part.id.id != muscle->id || shown[attachment.part] == 0) continue;
    SceneLine line;
    line.kind = attachment.ends ? SceneLine::Kind::ends : SceneLine::Kind::begins;
    for (auto const bead : attachment.beads) line.points.push_back(figure.positions[bead]);
    if (line.points.empty()) continue;
    // Its own flesh lies around it; what is well before it hides it.
    constexpr float slack_m = 0.015F;
    auto const way = middle_point(line) - camera.eye;
    float const away = glm::length(way);
    auto const hit = first_hit(figure, {camera.eye, way / away}, shown);
    line.seen = !hit || hit->t > away - slack_m;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<SceneLabel> attachment_labels(World const& world, State const& state,
                                          std::vector<SceneLine> const& lines,
                                          Camera const& camera) {
  std::vector<SceneLabel> labels;
  auto const* const muscle = alone(world, state.work.under);
  if (muscle == nullptr) return labels;
  for (auto const kind : {SceneLine::Kind::begins, SceneLine::Kind::ends}) {
    SceneLine const* nearest = nullptr;
    float least = std::numeric_limits<float>::max();
    for (auto const& line : lines) {
      if (line.kind != kind) continue;
      constexpr float hidden_m = 10.0F;  // one that is seen comes first
      float const away =
          glm::distance(middle_point(line), camera.eye) + (line.seen ? 0.0F : hidden_m);
      if (away >= least) continue;
      least = away;
      nearest = &line;
    }
    if (nearest == nullptr) continue;
    SceneLabel label;
    label.words = kind == SceneLine::Kind::begins ? muscle->origin : muscle->insertion;
    if (label.words.empty()) continue;
    label.position = middle_point(*nearest);
    label.strong = true;
    label.kind = kind;
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace knotmap

// The page of two compared points, and the way to it.
#pragma once

#include <vector>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws what differs between two points: where each is felt, where its X is, how it is found, what
/// speaks for it.
void draw_compare(Pen& pen, CompareModel const& compare);

/// "Compare with ...": a link for each point, items named "compare:ID"; nothing for none.
void draw_compare_offers(Pen& pen, std::vector<PageLink> const& offers);

/// A disc in the colour of a zone, solid or striped as on the body, `radius` pixels.
void draw_zone_sign(Pen const& pen, glm::vec2 middle, float radius, glm::vec3 colour, bool striped);

}  // namespace knotmap

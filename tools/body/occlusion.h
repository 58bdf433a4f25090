// Soft ambient occlusion of the base body.
#pragma once

#include "body/skin.h"

namespace knotmap::builder {

// 1 where the skin sees the whole sky, less in folds; calm, smoothed, exactly symmetric.
std::vector<double> bake_occlusion(Skin const& skin);

}  // namespace knotmap::builder

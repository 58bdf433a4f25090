// Writes the finished skin as body.glb (binary glTF 2.0).
#pragma once

#include <filesystem>

#include "body/skin.h"

namespace knotmap::builder {

void write_glb(Skin const& skin, std::filesystem::path const& file);

}  // namespace knotmap::builder

// Writes the finished skin as body.glb (binary glTF 2.0).
#pragma once

#include <filesystem>

#include "body/skin.h"

namespace knotmap::builder {

void write_glb(const Skin& skin, const std::filesystem::path& file);

}  // namespace knotmap::builder

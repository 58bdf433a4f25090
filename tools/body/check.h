// Checks a finished body asset against its contract (docs/body.md).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace knotmap::builder {

// Everything that is wrong with body.glb and landmarks.json in a folder, one line each.
std::vector<std::string> check_body(std::filesystem::path const& folder);

}  // namespace knotmap::builder

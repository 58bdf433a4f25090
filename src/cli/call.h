// What every subcommand is called with, and how it answers: the answer alone on standard output,
// what went wrong as one line on standard error.
#pragma once

#include <filesystem>
#include <string>

#include <glm/vec3.hpp>
#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "state/world.h"

namespace CLI {
class App;
}  // namespace CLI

namespace knotmap {

/// Exit codes of the whole program.
enum Exit : int { exit_done = 0, exit_no = 1, exit_wrong = 2 };

/// The options that all subcommands take.
struct Call {
  std::string body;   ///< empty: female
  std::string atlas;  ///< empty: the one that came with the program
};

/// Adds --body and --atlas.
void add_call_options(CLI::App& app, Call& call);

/// Where the program's data lies.
struct DataFolders {
  std::filesystem::path body;
  std::filesystem::path atlas;
  std::filesystem::path shaders;
  std::filesystem::path fonts;
};
[[nodiscard]] Result<DataFolders> data_folders(Call const& call);

[[nodiscard]] Result<World> world_of(Call const& call);
[[nodiscard]] Result<BodyChoice> body_of(Call const& call);

/// Fails early when a file could never be written there: no such folder, or a folder itself.
[[nodiscard]] Result<void> writable(std::filesystem::path const& file);

/// Prints "knotmap: ..." to standard error and gives exit_wrong.
int told(Fault const& fault);

/// Prints text, ended by a newline, to standard output.
void answer(std::string const& text);
/// Prints JSON, two spaces deep.
void answer(nlohmann::ordered_json const& json);

/// [x, y, z] rounded to a tenth of a millimetre.
[[nodiscard]] nlohmann::ordered_json coordinates(glm::vec3 spot);

/// "L", "R" or "M".
[[nodiscard]] std::string side_text(Side side);

/// The region of a place as an id with its side ("top_of_shoulder.R").
[[nodiscard]] std::string region_id(RegionHere const& here);

}  // namespace knotmap

// What every subcommand is called with: the body and the atlas, and reading them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/fault.h"
#include "cli/options.h"
#include "placement/person.h"
#include "state/world.h"

namespace knotmap {

/// The options that all subcommands take.
struct Call {
  std::string body;   ///< empty: female
  std::string atlas;  ///< a folder; empty: the one that came with the program
};

/// --body (refused when it is no body) and --atlas, followed by the subcommand's own. `call` must
/// outlive the parsing.
[[nodiscard]] std::vector<Option> with_call_options(Call& call, std::vector<Option> own);

/// Where the program's data lies.
struct DataFolders {
  std::filesystem::path body;
  std::filesystem::path atlas;
  std::filesystem::path shaders;
  std::filesystem::path fonts;
};
/// A fault when the program's data folder is not found. The folders themselves are not looked at.
[[nodiscard]] Result<DataFolders> data_folders(Call const& call);

/// Reads the body and the atlas of the call; the first fault of either.
[[nodiscard]] Result<World> world_of(Call const& call);
/// The body of the call; a fault when it is no body.
[[nodiscard]] Result<BodyChoice> body_of(Call const& call);

/// --about ID,ID: what is true of the person (Safety::about_you).
[[nodiscard]] Option about_option(std::vector<std::string>& about);
/// The person of --about; a fault for an unknown id.
[[nodiscard]] Result<Person> person_of(World const& world, std::vector<std::string> const& about);

}  // namespace knotmap

#include "cli/call.h"

#include <iterator>
#include <system_error>
#include <utility>

#include "platform/files.h"
#include "platform/folders.h"
#include "state/names.h"

namespace knotmap {

std::vector<Option> with_call_options(Call& call, std::vector<Option> own) {
  std::vector<Option> options{
      {.name = "--body",
       .target = &call.body,
       .help = "base, female or male, with :lean, :heavy, :muscular or :muscular-heavy, "
               "or a mix as MALE,WEIGHT,MUSCLE (default: female)",
       .check = [](std::string const& text) -> Result<void> {
         if (auto const choice = parse_body(text); !choice) return fail(choice.error());
         return {};
       }},
      {.name = "--atlas",
       .target = &call.atlas,
       .help = "an atlas folder (default: the one that came along)"}};
  options.insert(options.end(), std::make_move_iterator(own.begin()),
                 std::make_move_iterator(own.end()));
  return options;
}

Result<DataFolders> data_folders(Call const& call) {
  auto const data = data_folder();
  if (!data) return fail(data.error());
  DataFolders folders;
  folders.body = *data / "assets" / "body";
  folders.atlas =
      call.atlas.empty() ? *data / "assets" / "atlas" : std::filesystem::path(call.atlas);
  folders.shaders = *data / "shaders";
  folders.fonts = *data / "assets" / "fonts";
  return folders;
}

Result<World> world_of(Call const& call) {
  auto const folders = data_folders(call);
  if (!folders) return fail(folders.error());
  return load_world(folders->body, folders->atlas);
}

Result<BodyChoice> body_of(Call const& call) {
  if (call.body.empty()) return BodyChoice{};
  return parse_body(call.body);
}

Option about_option(std::vector<std::string>& about) {
  return {.name = "--about",
          .target = &about,
          .help = "what is true of you: see knotmap show about-you",
          .delimiter = ','};
}

Result<Person> person_of(World const& world, std::vector<std::string> const& about) {
  for (auto const& id : about) {
    if (auto const known = about_you_of(world, id); !known) return fail(known.error());
  }
  return Person(*world.atlas, about);
}

}  // namespace knotmap

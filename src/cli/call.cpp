#include "cli/call.h"

#include <cmath>
#include <cstdio>
#include <utility>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "platform/files.h"

namespace knotmap {

void add_call_options(CLI::App& app, Call& call) {
  app.add_option("--body", call.body,
                 "base, female or male, with :lean, :heavy, :muscular or :muscular-heavy, "
                 "or a mix as MALE,WEIGHT,MUSCLE (default: female)")
      ->check([](std::string const& text) {
        auto const choice = parse_body(text);
        return choice ? std::string() : to_line(choice.error());
      });
  app.add_option("--atlas", call.atlas, "an atlas folder (default: the one that came along)");
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

Result<void> writable(std::filesystem::path const& file) {
  std::error_code error;
  auto const folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  if (!std::filesystem::is_directory(folder, error)) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "the folder does not exist",
                 .remedy = "make it first, or name another"});
  }
  if (std::filesystem::is_directory(file, error)) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "that is a folder",
                 .remedy = "name a file in it"});
  }
  return {};
}

int told(Fault const& fault) {
  fmt::print(stderr, "knotmap: {}\n", to_line(fault));
  return exit_wrong;
}

void answer(std::string const& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (text.empty() || text.back() != '\n') std::fputc('\n', stdout);
}

void answer(nlohmann::ordered_json const& json) {
  answer(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

nlohmann::ordered_json coordinates(glm::vec3 spot) {
  auto const rounded = [](float metres) {
    auto const value = std::round(static_cast<double>(metres) * 1e4) / 1e4;
    return value == 0.0 ? 0.0 : value;  // no "-0.0"
  };
  return {rounded(spot.x), rounded(spot.y), rounded(spot.z)};
}

std::string side_text(Side side) {
  return {letter(side)};
}

std::string region_id(RegionHere const& here) {
  if (here.region == nullptr) return {};
  return to_string(SidedId{here.region->id, here.side});
}

}  // namespace knotmap

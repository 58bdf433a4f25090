#include "cli/pose_sheet.h"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/session.h"
#include "render/png.h"

namespace knotmap {
namespace {

constexpr int tile = 400;
constexpr int gap = 6;
constexpr int words_width = 220;
constexpr std::size_t poses_a_sheet = 5;
constexpr std::array bodies{"female", "male", "male:heavy", "female:lean"};
// From before, a little from the side and from above: lying and standing are both seen so.
constexpr char const* view = "view 40,14";

Result<Image> shot(World const& world, Studio& studio, Pose const& pose, char const* body) {
  State start;
  start.preferences.welcomed = true;
  Session session(world, start);
  for (auto const& line :
       {std::string("body ") + body, std::string(view), "pose " + quoted_word(pose.id)}) {
    if (auto const done = session.run(line); !done) return fail(done.error());
    constexpr auto to_its_end = "tick 2";
    if (auto const done = session.run(to_its_end); !done) return fail(done.error());
  }
  return studio.shoot(session, {tile, tile});
}

}  // namespace

std::vector<std::filesystem::path> pose_sheet_files(World const& world,
                                                    std::filesystem::path const& folder) {
  std::vector<std::filesystem::path> files;
  auto const count = world.atlas->poses.size();
  for (std::size_t first = 0; first < count; first += poses_a_sheet)
    files.push_back(folder / fmt::format("poses.{}.png", first / poses_a_sheet + 1));
  return files;
}

Result<void> write_pose_sheets(World const& world, Studio& studio, Lettering const& lettering,
                               std::filesystem::path const& folder) {
  auto const& poses = world.atlas->poses;
  auto const files = pose_sheet_files(world, folder);
  for (std::size_t number = 0; number < files.size(); ++number) {
    auto const first = number * poses_a_sheet;
    auto const last = std::min(first + poses_a_sheet, poses.size());
    auto const columns = static_cast<int>(bodies.size());
    auto sheet = blank_image(columns * (tile + gap) + words_width + gap,
                             static_cast<int>(last - first) * (tile + gap) + gap);
    int top = gap;
    for (auto i = first; i < last; ++i) {
      int left = gap;
      for (auto const* const body : bodies) {
        auto const image = shot(world, studio, poses[i], body);
        if (!image) return fail(image.error());
        paste(sheet, *image, left, top);
        left += tile + gap;
      }
      constexpr glm::vec3 ink(0.1F);
      constexpr float size = 17.0F;
      auto const below =
          lettering.lay(sheet, {left, top + gap, words_width - 2 * gap}, size, ink, poses[i].name);
      static_cast<void>(lettering.lay(sheet, {left, below + gap, words_width - 2 * gap}, size,
                                      glm::vec3(0.4F), poses[i].id));
      top += tile + gap;
    }
    if (auto const written = write_png(sheet, files[number]); !written)
      return fail(written.error());
  }
  return {};
}

}  // namespace knotmap

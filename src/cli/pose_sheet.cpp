#include "cli/pose_sheet.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "commands/session.h"
#include "render/png.h"

namespace knotmap {
namespace {

constexpr int shot_side = 400;
constexpr int shot_gap = 6;
constexpr int words_wide = 260;
constexpr std::array shown_bodies{"female", "male", "male:heavy", "female:lean"};
// From before, a little from the side and from above: lying and standing are both seen so.
constexpr char const* begin_view = "view 40,14";

Result<Image> pose_shot(World const& world, Studio& studio, PoseRow const& row, char const* body) {
  State start;
  start.preferences.welcomed = true;
  Session session(world, start);
  std::vector<std::string> lines{std::string("body ") + body, begin_view};
  // The X and its zone are shown as it is pressed.
  if (!row.point.empty()) lines.push_back("select " + row.point);
  lines.push_back(row.command);
  for (auto const& line : lines) {
    if (auto const done = session.run(line); !done) return fail(done.error());
    constexpr auto to_its_end = "tick 2";
    if (auto const done = session.run(to_its_end); !done) return fail(done.error());
  }
  return studio.shoot(session, {shot_side, shot_side});
}

/// The letter of the side that a point is shown on: of one that is on one side only, that.
char letter_of(Point const& point, std::string const& side) {
  if (point.sides == Sides::midline) return letter(Side::midline);
  bool const left = point.sides == Sides::both ? side == "left" : point.sides == Sides::left;
  return letter(left ? Side::left : Side::right);
}

}  // namespace

std::vector<PoseSheet> pose_sheets(World const& world, std::string const& side,
                                   std::filesystem::path const& folder) {
  constexpr std::size_t a_sheet = 5;
  std::vector<PoseSheet> sheets;
  for (auto const& pose : world.atlas->poses) {
    if (sheets.empty() || sheets.back().rows.size() == a_sheet)
      sheets.push_back({folder / fmt::format("poses.{}.png", sheets.size() + 1), {}});
    sheets.back().rows.push_back(
        {"pose " + quoted_word(pose.id) + " " + side, {}, pose.name, pose.id});
  }
  return sheets;
}

std::vector<PoseSheet> way_sheets(std::vector<Muscle const*> const& muscles,
                                  std::string const& side, std::filesystem::path const& folder) {
  std::vector<PoseSheet> sheets;
  for (auto const* const muscle : muscles) {
    PoseSheet sheet{folder / (muscle->id + ".ways.png"), {}};
    for (auto const& point : muscle->points) {
      auto const id = fmt::format("{}.{}", point.id, letter_of(point, side));
      for (std::size_t i = 0; i < point.ways.size(); ++i) {
        auto const& way = point.ways[i];
        auto const& position = i == 0                          ? point.relief.position
                               : i <= point.relief.ways.size() ? point.relief.ways[i - 1].position
                                                               : "";
        sheet.rows.push_back({fmt::format("pose way {}:{}", id, i + 1), id,
                              fmt::format("{}:{}", point.id, i + 1),
                              fmt::format("{}, {}, {} hand. {}", word(way.tool), way.pose,
                                          word(way.hand), position)});
      }
    }
    if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<PoseSheet> exercise_sheets(World const& world, std::string const& side,
                                       std::filesystem::path const& folder) {
  std::vector<PoseSheet> sheets;
  for (auto const& motion : world.atlas->motions) {
    auto const* const exercise = world.atlas->exercise(motion.exercise);
    PoseSheet sheet{folder / (motion.exercise + ".exercise.png"), {}};
    for (std::size_t i = 0; i < motion.keys.size(); ++i) {
      auto const& key = motion.keys[i];
      sheet.rows.push_back({fmt::format("pose exercise {}:{} {}", motion.exercise, i + 1, side),
                            {},
                            fmt::format("{}:{}", motion.exercise, i + 1),
                            fmt::format("{} s there, {} s held. {}", key.move_s, key.hold_s,
                                        exercise == nullptr ? std::string() : exercise->start)});
    }
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

Result<void> write_pose_sheet(World const& world, Studio& studio, Lettering const& lettering,
                              PoseSheet const& sheet) {
  auto const columns = static_cast<int>(shown_bodies.size());
  auto picture =
      blank_image(columns * (shot_side + shot_gap) + words_wide + shot_gap,
                  static_cast<int>(sheet.rows.size()) * (shot_side + shot_gap) + shot_gap);
  int top = shot_gap;
  for (auto const& row : sheet.rows) {
    int left = shot_gap;
    for (auto const* const body : shown_bodies) {
      auto const image = pose_shot(world, studio, row, body);
      if (!image) return fail(image.error());
      paste(picture, *image, left, top);
      left += shot_side + shot_gap;
    }
    constexpr glm::vec3 ink(0.1F);
    constexpr float size = 17.0F;
    auto const below = lettering.lay(picture, {left, top + shot_gap, words_wide - 2 * shot_gap},
                                     size, ink, row.title);
    static_cast<void>(lettering.lay(picture, {left, below + shot_gap, words_wide - 2 * shot_gap},
                                    size, glm::vec3(0.4F), row.words));
    top += shot_side + shot_gap;
  }
  return write_png(picture, sheet.file);
}

}  // namespace knotmap

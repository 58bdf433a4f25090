#include "cli/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/lettering.h"
#include "cli/pose_sheet.h"
#include "cli/studio.h"
#include "commands/command_args.h"
#include "platform/output_file.h"
#include "render/png.h"
#include "state/framing.h"
#include "state/names.h"

namespace knotmap {
namespace {

struct SheetCall : Call {
  std::string out;
  std::vector<std::string> muscles;
  std::string side = "right";
  bool poses = false;
  bool ways = false;
  bool exercises = false;
  bool force = false;
};

constexpr int tile_height = 430;
constexpr int close_width = 380;
constexpr int whole_width = 270;
constexpr int words_width = 400;
constexpr int gap = 6;
constexpr int sheet_width = close_width + 3 * whole_width + words_width + 6 * gap;
constexpr std::size_t rows_a_sheet = 4;

/// All that belongs to the point, from one side.
View around(Surface const& surface, PlacedPoint const& placed, float azimuth) {
  auto low = surface.position(placed.place);
  auto high = low;
  for (auto const* const zone : {&placed.essential, &placed.spillover}) {
    for (std::size_t i = 0; i < zone->vertices.size(); ++i) {
      if (zone->distance[i] > 0.0F) continue;
      auto const position = surface.positions()[zone->vertices[i]];
      low = glm::min(low, position);
      high = glm::max(high, position);
    }
  }
  constexpr float room_m = 0.1F;
  // The tile is narrower than it is high.
  constexpr float narrow = static_cast<float>(tile_height) / static_cast<float>(whole_width);
  float const across = std::max(high.x - low.x, high.z - low.z) / 2.0F * narrow;
  View view;
  view.target = (low + high) / 2.0F;
  view.azimuth = azimuth;
  view.distance = distance_for(std::max(across, (high.y - low.y) / 2.0F) + room_m);
  return limited(view, surface.bounds());
}

class SheetMaker {
 public:
  SheetMaker(World const& world, Studio& studio, Lettering const& lettering, BodyChoice choice)
      : world_(world), studio_(studio), lettering_(lettering), choice_(choice) {}

  [[nodiscard]] Result<Image> sheet(std::vector<std::uint32_t> const& points) {
    auto sheet =
        blank_image(sheet_width, static_cast<int>(points.size()) * (tile_height + gap) + gap);
    int top = gap;
    for (auto const point : points) {
      if (auto const drawn = row(sheet, top, point); !drawn) return fail(drawn.error());
      top += tile_height + gap;
    }
    return sheet;
  }

 private:
  Result<void> row(Image& sheet, int top, std::uint32_t point) {
    auto const placed = world_.placed->placed(point);
    if (!placed) return fail(placed.error());
    auto const surface = world_.body->shaped(choice_);
    State state;
    state.preferences.body = choice_;
    state.preferences.welcomed = true;
    auto const id = world_.placed->points()[point].id();
    state.work.page = OpenPoint{id};
    constexpr float close_m = 0.62F;
    bool const left = id.side == Side::left;
    std::array const views{view_of_place(*surface, (*placed)->place, close_m),
                           around(*surface, **placed, 0.0F), around(*surface, **placed, 180.0F),
                           around(*surface, **placed, left ? 90.0F : 270.0F)};
    int x = gap;
    for (std::size_t i = 0; i < views.size(); ++i) {
      state.work.view = views[i];
      int const width = i == 0 ? close_width : whole_width;
      auto const tile = studio_.shoot(Session(world_, state), {width, tile_height});
      if (!tile) return fail(tile.error());
      paste(sheet, *tile, x, top);
      x += width + gap;
    }
    words(sheet, x, top, point);
    return {};
  }

  void words(Image& sheet, int left, int top, std::uint32_t number) const {
    auto const& at = world_.placed->points()[number];
    auto const& point = *at.point;
    constexpr glm::vec3 ink(0.1F);
    constexpr glm::vec3 quiet(0.4F);
    constexpr float large = 19.0F;
    constexpr float usual = 15.0F;
    int y = top + gap;
    auto const line = [&](float size, glm::vec3 colour, std::string const& text) {
      if (text.empty() || y > top + tile_height - gap) return;
      y = lettering_.lay(sheet, {left + gap, y, words_width - 3 * gap}, size, colour, text) + 4;
    };
    line(large, ink, fmt::format("{}  {}", to_string(at.id()), short_name(point)));
    auto const place = world_.placed->place(number);
    line(usual, quiet,
         fmt::format("{}; {}; {}; common {}{}{}", at.muscle->name,
                     place ? world_.placed->regions().at(*place).name() : "not placed",
                     word(world_.placed->press_of(number)), point.prevalence,
                     point.effect == Effect::pain ? "" : fmt::format("; {}", word(point.effect)),
                     point.zones_of.empty() ? "" : fmt::format("; felt as {}", point.zones_of)));
    line(usual, ink, "X: " + point.relief.where);
    line(usual, ink, "Felt: " + point.relief.felt);
  }

  World const& world_;
  Studio& studio_;
  Lettering const& lettering_;
  BodyChoice choice_;
};

/// The muscles named, or all.
Result<std::vector<Muscle const*>> chosen(Atlas const& atlas,
                                          std::vector<std::string> const& names) {
  std::vector<Muscle const*> muscles;
  for (auto const& name : names) {
    auto const* const muscle = atlas.muscle(name);
    if (muscle == nullptr) {
      std::vector<std::string> known;
      for (auto const& each : atlas.muscles) known.push_back(each.id);
      return fail(unknown_name("muscle", name, known, "see: knotmap list muscles"));
    }
    muscles.push_back(muscle);
  }
  if (names.empty()) {
    for (auto const& each : atlas.muscles) muscles.push_back(&each);
  }
  return muscles;
}

/// One sheet: the points on it, and its file.
struct SheetPlan {
  std::vector<std::uint32_t> points;
  std::filesystem::path file;
};

std::vector<SheetPlan> plans_of(World const& world, std::vector<Muscle const*> const& muscles,
                                SheetCall const& call) {
  std::filesystem::path const folder = call.out;
  Side const wanted = call.side == "left" ? Side::left : Side::right;
  auto const points = world.placed->points();
  std::vector<SheetPlan> plans;
  for (auto const* const muscle : muscles) {
    std::vector<std::uint32_t> mine;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      bool const one_sided = points[i].point->sides != Sides::both;
      if (points[i].muscle == muscle && (one_sided || points[i].side == wanted)) mine.push_back(i);
    }
    for (std::size_t first = 0; first < mine.size(); first += rows_a_sheet) {
      auto const last = std::min(first + rows_a_sheet, mine.size());
      plans.push_back(
          {{mine.begin() + static_cast<std::ptrdiff_t>(first),
            mine.begin() + static_cast<std::ptrdiff_t>(last)},
           folder / (mine.size() <= rows_a_sheet
                         ? fmt::format("{}.png", muscle->id)
                         : fmt::format("{}.{}.png", muscle->id, first / rows_a_sheet + 1))});
    }
  }
  return plans;
}

int sheet(SheetCall const& call) {
  std::filesystem::path const folder = call.out;
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return report({.file = call.out,
                   .pointer = {},
                   .what = "is no folder",
                   .remedy = "make it first: the sheets go into it"});
  }
  bool const positions = call.poses || call.ways || call.exercises;
  if (positions && (!call.body.empty() || (!call.ways && !call.muscles.empty()))) {
    return report({.file = call.body.empty() ? call.muscles.front() : "--body",
                   .pointer = {},
                   .what = "positions are shown on four bodies, and only ways are of a muscle",
                   .remedy = "leave it out; name muscles only with --ways"});
  }
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  auto const choice = body_of(call);
  if (!choice) return report(choice.error());
  auto const world = load_world(folders->body, folders->atlas);
  if (!world) return report(world.error());
  auto const muscles = chosen(*world->atlas, call.muscles);
  if (!muscles) return report(muscles.error());
  auto const plans = positions ? std::vector<SheetPlan>{} : plans_of(*world, *muscles, call);
  auto const sheets = call.poses       ? pose_sheets(*world, call.side, folder)
                      : call.ways      ? way_sheets(*muscles, call.side, folder)
                      : call.exercises ? exercise_sheets(*world, call.side, folder)
                                       : std::vector<PoseSheet>{};
  std::vector<std::filesystem::path> files;
  files.reserve(plans.size() + sheets.size());
  for (auto const& plan : plans) files.push_back(plan.file);
  for (auto const& sheet : sheets) files.push_back(sheet.file);
  for (auto const& file : files) {
    auto const may =
        may_write(file, png_output, call.force ? Replace::anything : Replace::own_kind);
    if (!may) return report(may.error());
  }
  auto const lettering = Lettering::open(typeface_file(folders->fonts, TypefaceCut::regular));
  if (!lettering) return report(lettering.error());
  auto studio = Studio::open(*folders);
  if (!studio) return report(studio.error());

  if (positions) {
    std::size_t rows = 0;
    for (auto const& sheet : sheets) {
      if (auto const done = write_pose_sheet(*world, *studio, *lettering, sheet); !done)
        return report(done.error());
      rows += sheet.rows.size();
    }
    auto const* const what = call.poses ? "poses" : call.ways ? "ways" : "positions of exercises";
    answer(fmt::format("{} {} on {} sheets in {}", rows, what, sheets.size(), call.out));
    return exit_done;
  }
  SheetMaker maker(*world, *studio, *lettering, *choice);
  std::size_t shown = 0;
  for (auto const& plan : plans) {
    auto const image = maker.sheet(plan.points);
    if (!image) return report(image.error());
    if (auto const written = write_png(*image, plan.file); !written) {
      return report(written.error());
    }
    shown += plan.points.size();
  }
  answer(fmt::format("{} points on {} sheets in {}", shown, plans.size(), call.out));
  return exit_done;
}

}  // namespace

Subcommand sheet_subcommand() {
  auto call = std::make_shared<SheetCall>();
  return {.name = "sheet",
          .help = "contact sheets: every point from all sides, with its words",
          .options = with_call_options(
              *call, {{.name = "folder",
                       .target = &call->out,
                       .help = "where the sheets go (PNG, one or more a muscle)",
                       .required = true},
                      {.name = "muscles", .target = &call->muscles, .help = "only these; else all"},
                      {.name = "--side",
                       .target = &call->side,
                       .help = "right or left",
                       .one_of = {"right", "left"}},
                      {.name = "--force",
                       .target = &call->force,
                       .help = "also over files that are no pictures"}}),
          .groups = {{.name = "Positions",
                      .help = "the body in a position, on four bodies, instead of points",
                      .options = {{.name = "--poses", .target = &call->poses, .help = "the poses"},
                                  {.name = "--ways",
                                   .target = &call->ways,
                                   .help = "the ways of pressing"},
                                  {.name = "--exercises",
                                   .target = &call->exercises,
                                   .help = "the positions of the exercises"}}}},
          .examples = {"mkdir sheets && knotmap sheet sheets trapezius --body male"},
          .run = [call] { return sheet(*call); }};
}

}  // namespace knotmap

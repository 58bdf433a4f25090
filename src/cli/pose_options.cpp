#include "cli/pose_options.h"

#include "commands/command_line.h"

namespace knotmap {

OptionGroup pose_group(PoseOptions& options) {
  return {.name = "Position",
          .help = "how the body is laid",
          .options = {
              {.name = "--pose", .target = &options.pose, .help = "a pose of `knotmap list poses`"},
              {.name = "--way",
               .target = &options.way,
               .help = "a way of pressing: a point and the way's number, trapezius-3.L:2"},
              {.name = "--exercise",
               .target = &options.exercise,
               .help = "an exercise: its id and one of its positions, wall_slide:2, or "
                       "seconds into it, wall_slide:3.5s"}}};
}

Option near_option(PoseOptions& options) {
  return {.name = "--near",
          .target = &options.near,
          .help = "the side that a pose means by near, and that exercises: right (default) or left",
          .one_of = {"right", "left"}};
}

std::optional<std::string> pose_command(PoseOptions const& options) {
  if (!options.way.empty()) return "pose way " + quoted_word(options.way);
  if (!options.exercise.empty())
    return "pose exercise " + quoted_word(options.exercise) + " " + options.near;
  if (!options.pose.empty()) return "pose " + quoted_word(options.pose) + " " + options.near;
  return std::nullopt;
}

}  // namespace knotmap

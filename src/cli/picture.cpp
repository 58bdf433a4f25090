#include "cli/picture.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/pose_options.h"
#include "cli/studio.h"
#include "commands/command_line.h"
#include "commands/session.h"
#include "platform/console.h"
#include "platform/headless.h"
#include "platform/output_file.h"
#include "render/png.h"
#include "scene/flesh.h"
#include "state/framing.h"

namespace knotmap {
namespace {

struct PictureCall : Call {
  std::string out;
  std::string pain;
  std::string point;
  std::string muscle;
  std::vector<std::string> compare;
  std::string view;
  PoseOptions posed;
  std::string layer = "skin";
  std::string isolate;
  std::vector<std::string> hide;
  std::string size = "1280x720";
  std::string reference;
  bool landmarks = false;
  bool never_places = false;
  bool ui = false;
  std::string tone;
  bool mirror = false;
  bool force = false;
};

/// The state that the call describes, made by the same commands as in the window.
Result<State> state_of(World const& world, PictureCall const& call) {
  auto const choice = body_of(call);
  if (!choice) return fail(choice.error());
  State start;
  start.preferences.body = *choice;
  start.preferences.welcomed = true;
  start.preferences.mirror = call.mirror;
  if (!call.tone.empty()) {
    auto const tone = parse_tone(call.tone);
    if (!tone) return fail(tone.error());
    start.preferences.tone = *tone;
  }
  start.work.view = whole_body(world, *choice, start.work.view);
  Session session(world, start);

  std::vector<std::string> commands;
  if (!call.pain.empty()) commands.push_back("pain at " + call.pain);
  if (!call.muscle.empty()) commands.push_back("select " + quoted_word(call.muscle));
  if (!call.point.empty()) commands.push_back("select " + quoted_word(call.point));
  if (!call.compare.empty()) {
    std::string line = "compare";
    for (auto const& id : call.compare) line += " " + quoted_word(id);
    commands.push_back(line);
  }
  // The layer before what is isolated: that leaves the skin by itself.
  commands.push_back("layer " + (call.layer == "muscles" ? "superficial" : call.layer));
  for (auto const& id : call.hide) commands.push_back("hide " + quoted_word(id));
  if (!call.isolate.empty()) commands.push_back("isolate " + quoted_word(call.isolate));
  if (call.landmarks) commands.emplace_back("landmarks on");
  if (call.never_places) commands.emplace_back("never-places on");
  // The X and its zone are shown on a way.
  if (auto const& way = call.posed.way; !way.empty())
    commands.push_back("select " + quoted_word(way.substr(0, way.find(':'))));
  if (auto const& exercise = call.posed.exercise; !exercise.empty() && call.ui) {
    commands.push_back("select " +
                       quoted_word("exercise:" + exercise.substr(0, exercise.find(':'))));
  }
  if (auto const line = pose_command(call.posed)) commands.push_back(*line);
  for (auto const& command : commands) {
    if (auto const done = session.run(command); !done) return fail(done.error());
  }
  State state = session.state();
  if (state.moment.flight) state.work.view = state.moment.flight->to;
  state.moment.flight.reset();
  bool const free = call.point.empty() && !call.posed.any();
  if (free && call.compare.empty() && !state.work.pain.empty()) {
    // A pain is looked at from straight before it, from where its surroundings are seen.
    constexpr float distance = 1.3F;
    state.work.view =
        view_of_place(*world.body->shaped(*choice), state.work.pain.dabs.front().place, distance);
  }
  if (free && call.muscle.empty() && !call.isolate.empty()) {
    if (auto const view = view_of_flesh(world, *choice, state.work.under.isolated.front()))
      state.work.view = *view;
  }
  if (!call.view.empty()) {
    auto const view = named_view(call.view, state.work.view);
    if (!view) return fail(view.error());
    state.work.view = *view;
  }
  return state;
}

/// Where the difference from the reference is written.
std::filesystem::path beside_of(PictureCall const& call) {
  return std::filesystem::path(call.out).replace_extension(".diff.png");
}

/// A fault when the files of the call cannot or must not be written.
Result<void> may_write_all(PictureCall const& call) {
  auto const replace = call.force ? Replace::anything : Replace::own_kind;
  if (auto may = may_write(call.out, png_output, replace); !may) return may;
  if (call.reference.empty()) return {};
  if (call.out == standard_output) {
    return fail({.file = "--reference",
                 .pointer = {},
                 .what = "the difference is written beside the picture, and standard output has no "
                         "such place",
                 .remedy = "name a file: out.png"});
  }
  return may_write(beside_of(call), png_output, replace);
}

/// Compares with the reference; writes the difference beside the picture when they differ.
int compared(Image const& image, Image const& expected, PictureCall const& call) {
  auto const difference = compare(image, expected);
  constexpr int worst_alike = 2;
  constexpr double fraction_alike = 0.001;
  if (difference.same_size &&
      (difference.worst <= worst_alike || difference.fraction <= fraction_alike)) {
    return exit_done;
  }
  auto const beside = beside_of(call);
  if (difference.same_size) {
    if (auto const written = write_png(difference.picture, beside); !written) {
      return report(written.error());
    }
  }
  answer(difference.same_size
             ? fmt::format("differs: worst {}, mean {:.3f}, {:.3f} % of the pixels; see {}",
                           difference.worst, difference.mean, difference.fraction * 100.0,
                           beside.string())
             : fmt::format("differs: {}x{} is not the size of {}", image.width, image.height,
                           call.reference));
  return exit_no;
}

int picture(PictureCall const& call) {
  auto const size = picture_size(call.size);
  if (!size) return report(size.error());
  if (auto const may = may_write_all(call); !may) return report(may.error());
  DriverAhead const driver;  // loads while the body and the atlas are read
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  auto const world = load_world(folders->body, folders->atlas);
  if (!world) return report(world.error());
  auto const state = state_of(*world, call);
  if (!state) return report(state.error());
  std::optional<Image> reference;  // read first: a wrong name leaves nothing written
  if (!call.reference.empty()) {
    auto read = read_png(call.reference);
    if (!read) return report(read.error());
    reference = std::move(*read);
  }
  auto studio = Studio::open(*folders);
  if (!studio) return report(studio.error());
  Session session(*world, *state);
  auto const image = call.ui                ? studio->shoot_with_panels(session, *size)
                     : call.compare.empty() ? studio->shoot(session, *size)
                                            : studio->shoot_presenting(session, *size);
  if (!image) return report(image.error());
  auto const bytes = png_of(*image);
  if (!bytes) return report(bytes.error());
  if (call.out == standard_output) {
    static_cast<void>(print_answer(*bytes));  // finished() tells a failure
    return exit_done;
  }
  if (auto const written = write_output(call.out, *bytes); !written) {
    return report(written.error());
  }
  return reference ? compared(*image, *reference, call) : exit_done;
}

}  // namespace

Subcommand picture_subcommand() {
  auto call = std::make_shared<PictureCall>();
  return {
      .name = "picture",
      .help = "what the map shows, as a PNG",
      .options = with_call_options(
          *call,
          {{.name = "out",
            .target = &call->out,
            .help = "the PNG to write; - is standard output",
            .required = true},
           {.name = "--pain",
            .target = &call->pain,
            .help = "X,Y,Z where it hurts, metres on the base body"},
           {.name = "--point", .target = &call->point, .help = "a point to select: trapezius-5.R"},
           {.name = "--muscle",
            .target = &call->muscle,
            .help = "a muscle to select: trapezius, trapezius.R"},
           {.name = "--compare",
            .target = &call->compare,
            .help = "a point beside that of --point, in another red; or two: A,B",
            .delimiter = ','},
           near_option(call->posed),
           {.name = "--view",
            .target = &call->view,
            .help = "front, back, left, right or AZIMUTH,ELEVATION in degrees"},
           {.name = "--layer",
            .target = &call->layer,
            .help = "skin, superficial (or muscles: the same), middle or deep",
            .one_of = {"skin", "muscles", "superficial", "middle", "deep"}},
           {.name = "--isolate",
            .target = &call->isolate,
            .help = "a group or a muscle alone: infraspinatus.R"},
           {.name = "--hide",
            .target = &call->hide,
            .help = "groups or muscles that are hidden: trapezius,deltoid.R",
            .delimiter = ','},
           {.name = "--landmarks",
            .target = &call->landmarks,
            .help = "with dots on the bones that can be felt"},
           {.name = "--never-places",
            .target = &call->never_places,
            .help = "with all places hatched where nobody must press"},
           {.name = "--size", .target = &call->size, .help = "WIDTHxHEIGHT (default: 1280x720)"},
           {.name = "--tone",
            .target = &call->tone,
            .help = "the skin's: mannequin (default), very-light, light, light-brown, brown, "
                    "dark-brown, very-dark, or 1 to 6"},
           {.name = "--mirror",
            .target = &call->mirror,
            .help = "as in a mirror: left and right are swapped"},
           {.name = "--ui", .target = &call->ui, .help = "with the panels"},
           {.name = "--force",
            .target = &call->force,
            .help = "also over a file that is no picture"},
           {.name = "--reference",
            .target = &call->reference,
            .help = "a PNG to compare with; exit 1 when the picture differs"}}),
      .groups = {pose_group(call->posed)},
      .examples = {"knotmap picture back.png --point trapezius-5.R --view back"},
      .run = [call] { return picture(*call); }};
}

}  // namespace knotmap

#include "cli/handout.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/shown_text.h"
#include "cli/answer.h"
#include "cli/danger_answer.h"
#include "cli/diary_call.h"
#include "cli/relief_call.h"
#include "cli/studio.h"
#include "desktop/printed.h"
#include "diary/diary_summary.h"
#include "handout/handout.h"
#include "handout/open_handout.h"
#include "platform/console.h"
#include "platform/headless.h"
#include "platform/output_file.h"
#include "platform/wall_clock.h"
#include "relief/plan.h"
#include "state/names.h"
#include "store/diary_files.h"

namespace knotmap {
namespace {

struct HandoutCall : ReliefCall {
  std::vector<std::string> points;
  bool plan = false;
  bool doctor = false;
  std::string out;
  std::string size = "a4";
  bool large = false;
  std::string therapist;
  int limit = static_cast<int>(usual_points);
  std::string diary;
  std::string named;
  std::string period = "month";
  std::string question;
  bool force = false;
};

/// On standard error, and only where one waits for seconds.
void tell_drawn(std::size_t done, std::size_t all) {
  constexpr std::size_t few = 12;
  constexpr std::size_t parts = 10;
  if (all > few && done % (all / parts + 1) == 0)
    print_progress(fmt::format("{} of {} pictures drawn", done, all));
}

int wall_day() {
  auto const now = seconds_since_1970();
  return When{now, wall_offset_min(now)}.day();
}

/// A fault for words that cannot stand on one line of a sheet.
Result<void> is_line(std::string_view option, std::string const& words) {
  if (shown_text(words) == words) return {};
  return fail(wrong_call(fmt::format("what {} says is not one line of text (UTF-8)", option),
                         "leave out line breaks and control characters"));
}

/// A fault when the call asks for no sheet, or for two kinds of them.
Result<void> is_one_thing(HandoutCall const& call) {
  bool const told = !call.where.empty() || !call.points.empty();
  if (call.doctor && (call.plan || told))
    return fail(wrong_call("the doctor's page is made of the diary alone",
                           "leave out points, --plan and where it hurts"));
  if (!call.where.empty() && !call.points.empty())
    return fail(wrong_call("both points and a pain are named", "say one of them"));
  bool const of_diary = !call.diary.empty() || !call.named.empty() || !call.question.empty();
  if (!call.doctor && of_diary)
    return fail(wrong_call("--diary, --named and --question are of the doctor's page",
                           "say --doctor, or leave them out"));
  if (!call.doctor && !told)
    return fail(wrong_call("nothing says what the sheet is about",
                           "name points (trapezius-5.R), a pain (--region temple.L), or --doctor"));
  return {};
}

Result<Handout> doctors(World const& world, HandoutCall const& call, HandoutFrom const& from) {
  if (auto const begun = is_begun(call.diary); !begun) return fail(begun.error());
  if (call.diary.empty() && diary_names().empty())
    return fail(wrong_call("there is no diary yet",
                           "write down a pain: knotmap diary add --region temple.R --now 6"));
  auto const store = open_diary(call.diary);
  if (!store) return fail(store.error());
  auto const diary = (*store)->read();
  if (!diary) return fail(diary.error());
  if (!call.named.empty()) {
    std::vector<std::string> known;
    for (auto const& pain : pains_of(*diary)) known.push_back(pain.name);
    if (std::find(known.begin(), known.end(), call.named) == known.end())
      return fail(unknown_name("pain of the diary", call.named, known, "see: knotmap diary list"));
  }
  auto const period = diary_period_of(call.period).value_or(DiaryPeriod::month);
  DoctorAsked const asked{call.named, days_of(*diary, period, from.day), call.question};
  return doctor_page(world, *diary, asked, from);
}

/// The points that are named, or the likeliest of the pain, one of each muscle.
Result<std::vector<std::uint32_t>> points_of(World const& world, HandoutCall const& call,
                                             ReliefAsked const& asked) {
  std::vector<std::uint32_t> points;
  for (auto const& id : call.points) {
    auto const point = point_of(world, id);
    if (!point) return fail(point.error());
    points.push_back(*point);
  }
  if (!points.empty()) return points;
  return points_to_print(world, asked.candidates, static_cast<std::size_t>(call.limit));
}

Result<Handout> sheets(Answers const& answers, HandoutCall call, HandoutFrom from) {
  auto const& world = answers.world();
  if (call.plan && !call.points.empty()) call.point = call.points.front();
  ReliefAsked asked;
  if (call.plan || call.points.empty()) {
    auto told = asked_by(answers, call);
    if (!told) return fail(told.error());
    asked = *std::move(told);
  }
  if (hold(asked.heard) && !call.anyway)
    return fail(wrong_call(held_words("sheet"), asked.heard.front().flag->advice));
  if (call.plan) {
    if (!call.point.empty())
      asked.regions = point_regions(*world.placed, *point_of(world, call.point));
    auto const plan = plan_of(*world.atlas, asked.topic, call.yes, call.about);
    return plan_sheet(*world.atlas, sheet_plan(plan, asked.where, asked.regions), from);
  }
  if (call.points.empty()) from.pain = asked.where;
  auto const points = points_of(world, call, asked);
  if (!points) return fail(points.error());
  if (points->empty())
    return fail(wrong_call("no point is known for this place", "mark it with --at or --region"));
  return point_sheets(answers, *points, call.about, from);
}

int handout(HandoutCall const& call) {
  if (auto const is = is_one_thing(call); !is) return report(is.error());
  if (auto const is = is_line("--therapist", call.therapist); !is) return report(is.error());
  if (auto const is = is_line("--question", call.question); !is) return report(is.error());
  auto const replace = call.force ? Replace::anything : Replace::own_kind;
  if (auto const may = may_write(call.out, pdf_output, replace); !may) return report(may.error());
  DriverAhead const driver;  // loads while the body and the atlas are read
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  auto const world = load_world(folders->body, folders->atlas);
  if (!world) return report(world.error());
  if (auto const person = person_of(*world, call.about); !person) return report(person.error());
  auto const body = body_of(call);
  if (!body) return report(body.error());
  Answers answers(*world);
  answers.answer_for(call.about);
  HandoutFrom const from{wall_day(), call.therapist, {}};
  auto const made = call.doctor ? doctors(*world, call, from) : sheets(answers, call, from);
  if (!made) return report(made.error());
  State state;
  state.preferences.body = *body;
  auto studio = Studio::open(*folders);
  if (!studio) return report(studio.error());
  Paper const paper{paper_size_of(call.size).value_or(PaperSize::a4), call.large};
  auto const pdf =
      printed(*made, studio->renderer(), answers, state, paper, folders->fonts, tell_drawn);
  if (!pdf) return report(pdf.error());
  auto const written = write_output(call.out, *pdf);
  if (!written && call.out != standard_output) return report(written.error());
  return exit_done;
}

}  // namespace

Subcommand handout_subcommand() {
  auto call = std::make_shared<HandoutCall>();
  auto options = std::vector<Option>{
      {.name = "points", .target = &call->points, .help = "points: trapezius-5.R scalenes-1.L"},
      {.name = "-o,--out",
       .target = &call->out,
       .help = "the PDF to write; - is standard output",
       .required = true},
      {.name = "--plan",
       .target = &call->plan,
       .help = "the plan for the first point or the pain, instead of its points"},
      {.name = "--doctor",
       .target = &call->doctor,
       .help = "one page of your diary for the doctor"},
      {.name = "--size",
       .target = &call->size,
       .help = "the paper (default: a4)",
       .one_of = {"a4", "letter"}},
      {.name = "--large", .target = &call->large, .help = "large type"},
      {.name = "--therapist", .target = &call->therapist, .help = "who hands it out"},
      {.name = "--limit",
       .target = &call->limit,
       .help = "of a pain: how many points, 1 to 10 (default: 2)",
       .range = OptionRange{1, 10}},
      {.name = "--diary", .target = &call->diary, .help = "whose diary (default: me)"},
      {.name = "--named", .target = &call->named, .help = "of the diary one pain, by its name"},
      {.name = "--period",
       .target = &call->period,
       .help = "of the diary: the last week, month (default), quarter, or all",
       .one_of = {"week", "month", "quarter", "all"}},
      {.name = "--question", .target = &call->question, .help = "what you want to ask the doctor"},
      {.name = "--force", .target = &call->force, .help = "also over a file that is no PDF"},
      {.name = "--yes",
       .target = &call->yes,
       .help = "what is true of the pain: ids of knotmap causes",
       .delimiter = ','},
      side_option(call->where),
      about_option(call->about),
      {.name = "--anyway",
       .target = &call->anyway,
       .help = "make it although the words tell a danger"}};
  auto where = where_options(call->where);
  where.options.push_back(
      {.name = "--pain", .target = &call->where.at, .help = "X,Y,Z where it hurts, as --at"});
  return {.name = "handout",
          .help = "a sheet to print: points, a plan, a page for the doctor (PDF)",
          .options = with_call_options(*call, std::move(options)),
          .groups = {std::move(where)},
          .examples = {"knotmap handout trapezius-5.R -o neck.pdf",
                       "knotmap handout --plan --region low_back_beside_spine.R -o plan.pdf"},
          .run = [call] { return handout(*call); }};
}

}  // namespace knotmap

#include "desktop/kept_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "platform/console.h"
#include "platform/files.h"
#include "platform/folders.h"
#include "store/put_aside.h"

namespace knotmap {
namespace {

constexpr double keep_after_s = 1.0;

/// What is worth remembering of a state.
std::optional<KeptWork> kept_of_state(State const& state) {
  if (!state.preferences.remember) return std::nullopt;
  if (!is_worth_keeping(state.work)) return state.moment.offered;
  KeptWork kept;
  kept.work = state.work;
  // A flight is remembered by where it goes.
  if (auto const& flight = state.moment.flight) kept.work.view = flight->to;
  kept.brush_radius_m = state.moment.brush.radius_m;
  kept.brush_strength = state.moment.brush.strength;
  kept.day = state.moment.today;
  return kept;
}

}  // namespace

KeptFile::KeptFile(World const& world, bool remembers) {
  auto const folder = state_folder();
  if (!folder) return;
  file_ = *folder / "work.json";
  if (remembers) {
    read(world);
  } else {
    forget();
  }
}

void KeptFile::read(World const& world) {
  std::error_code ignored;
  remove_leftovers(*file_);
  if (!std::filesystem::exists(*file_, ignored)) return;
  constexpr auto instead = "starting with nothing marked";
  if (!std::filesystem::is_regular_file(*file_, ignored)) {
    print_fault({.file = file_->string(),
                 .pointer = {},
                 .what = "is no file",
                 .remedy = "what you mark is not remembered this time"});
    file_.reset();
    return;
  }
  auto const text = read_text(*file_);
  if (!text) {
    print_fault(text.error());
    return;
  }
  auto reading = kept_of(world, file_->string(), *text);
  switch (reading.kind) {
    case KeptReading::Kind::newer:
      file_.reset();
      break;
    case KeptReading::Kind::broken:
      print_fault(put_aside(*file_, reading.fault, instead));
      break;
    case KeptReading::Kind::whole:
      if (is_worth_keeping(reading.kept.work)) found_ = std::move(reading.kept);
      wanted_ = found_;
      break;
  }
}

void KeptFile::note(State const& state, double now) {
  if (!file_) return;
  auto wanted = kept_of_state(state);
  if (wanted == wanted_) return;
  wanted_ = std::move(wanted);
  due_ = state.preferences.remember ? now + keep_after_s : now;
}

double KeptFile::seconds_to_write(double now) const {
  return due_ < 0.0 ? -1.0 : std::max(0.0, due_ - now);
}

void KeptFile::write_if_due(World const& world, double now) {
  if (due_ >= 0.0 && now >= due_) write(world);
}

void KeptFile::write(World const& world) {
  if (std::exchange(due_, -1.0) < 0.0 || !file_) return;
  if (!wanted_) return forget();
  std::error_code error;
  auto const folder = file_->parent_path();
  if (std::filesystem::create_directories(folder, error)) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  }
  auto const done = write_whole(*file_, kept_text(world, *wanted_), Sync::yes, Readers::owner);
  if (done) return;
  print_fault(done.error());
  file_.reset();  // report it once, and do not try again
}

void KeptFile::forget() {
  auto broken = *file_;
  broken += ".broken";
  for (auto const& each : {*file_, broken}) {
    if (auto const done = remove_whole(each); !done) print_fault(done.error());
  }
}

}  // namespace knotmap

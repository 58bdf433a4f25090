#include "desktop/care_file.h"

#include <system_error>
#include <utility>

#include "platform/console.h"
#include "platform/files.h"
#include "platform/folders.h"
#include "store/put_aside.h"

namespace knotmap {
namespace {

/// A session without the seconds that are counted: what else changes in it is to be written.
PressSession without_seconds(PressSession session) {
  session.stage_s = 0.0;
  session.spent_s = 0.0;
  for (auto& result : session.results) result.seconds = 0.0;
  return session;
}

}  // namespace

CareFile::CareFile(World const& world, Preferences const& preferences, int today) {
  auto const folder = personal_folder();
  if (!folder) return;
  file_ = *folder / "care.json";
  if (preferences.remember) {
    read(world, preferences, today);
  } else if (auto const done = remove_whole(*file_); !done) {
    print_fault(done.error());
  }
}

void CareFile::read(World const& world, Preferences const& preferences, int today) {
  std::error_code ignored;
  remove_leftovers(*file_);
  if (!std::filesystem::exists(*file_, ignored)) return;
  auto const text = read_text(*file_);
  if (!text) {
    print_fault(text.error());
    file_.reset();  // it may be there again next time: it is not written over
    return;
  }
  Person const person(*world.atlas, preferences.about);
  auto reading = care_of(world, person, today, file_->string(), *text);
  switch (reading.kind) {
    case CareReading::Kind::newer:
      file_.reset();
      break;
    case CareReading::Kind::broken:
      print_fault(put_aside(*file_, reading.fault, "starting without what was pressed before"));
      break;
    case CareReading::Kind::whole:
      found_ = std::move(reading.care);
      written_ = *text;
      break;
  }
}

void CareFile::note(State const& state) {
  if (!file_) return;
  // While it is counted it is asked with every frame: the whole text is made when something
  // happened.
  auto const& press = state.care.press;
  if (state.preferences.remember && press && press->runs()) {
    auto now = without_seconds(*press);
    if (counted_ == now) return;
    counted_ = std::move(now);
  } else {
    counted_.reset();
  }
  bool const keeps = state.preferences.remember && state.care != Care{};
  auto wanted = keeps ? kept_text(state.care) : std::string();
  if (wanted == written_) return;
  written_ = std::move(wanted);
  if (written_.empty()) {
    if (auto const done = remove_whole(*file_); !done) print_fault(done.error());
    return;
  }
  std::error_code error;
  auto const folder = file_->parent_path();
  if (std::filesystem::create_directories(folder, error)) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  }
  auto const done = write_whole(*file_, written_, Sync::yes, Readers::owner);
  if (done) return;
  print_fault(done.error());
  file_.reset();  // report it once, and do not try again
}

}  // namespace knotmap

// What `knotmap diary` is called with, and the entry that its options say.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/call.h"
#include "cli/where.h"
#include "diary/diary_store.h"
#include "state/world.h"

namespace knotmap {

struct DiaryCall : Call {
  static constexpr int unsaid = -1;  ///< of a rating that was not given

  std::string action;
  std::vector<std::string> what;  ///< ids, a file, names: as the action takes
  std::string diary;              ///< empty: the usual one
  Where where;
  std::string point;
  std::string pain;
  std::string when;
  std::string slept;
  std::string note;
  int now = unsaid;
  int worst = unsaid;
  int after = unsaid;
  std::vector<std::string> kinds;
  std::vector<std::string> triggers;
  std::vector<std::string> exercises;
  std::vector<std::string> pressed;
  std::string from;
  std::string to;
  bool yes = false;
  bool json = false;
};

/// What an action takes beside its name, added together.
struct Takes {
  static constexpr unsigned what = 1U;      ///< an id, a file, names
  static constexpr unsigned entry = 2U;     ///< where, what it is like, what was done
  static constexpr unsigned rating = 4U;    ///< --now and --when
  static constexpr unsigned period = 8U;    ///< --from and --to
  static constexpr unsigned consent = 16U;  ///< --yes
  static constexpr unsigned json = 32U;
  static constexpr unsigned diary = 64U;
};
/// A fault for the first thing that was said and is not among what the action takes: nobody shall
/// think that it had an effect.
[[nodiscard]] Result<void> takes_all(DiaryCall const& call, unsigned takes);

/// A fault of the call itself: what is wrong with it, and what to say instead.
[[nodiscard]] inline Fault wrong_call(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// The options of an entry: how strong, what it is like, what was done. `call` must outlive the
/// parsing.
[[nodiscard]] std::vector<Option> entry_options(DiaryCall& call);
/// --point beside where_options().
[[nodiscard]] OptionGroup entry_where(DiaryCall& call);

/// Puts what the call says into an entry; the rest of it stays. A fault for unknown places, ids and
/// moments.
[[nodiscard]] Result<void> say(Entry& entry, World const& world, DiaryCall const& call);

/// The moment of --when, if it was given; without an offset it is one of the wall's clock.
[[nodiscard]] Result<void> say_when(Entry& entry, std::string const& text);

/// A fault unless a diary of that name was begun; of "" none is asked for.
[[nodiscard]] Result<void> is_begun(std::string const& name);

/// Opens the diary of that name, the usual one for ""; what was set aside is told on standard
/// error.
[[nodiscard]] Result<std::unique_ptr<DiaryStore>> open_diary(std::string const& name);

}  // namespace knotmap

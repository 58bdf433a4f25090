// The diary of this run: opened in the person's own folder when it is first asked for.
#pragma once

#include <memory>
#include <string>

#include "base/fault.h"
#include "diary/diary_book.h"

namespace knotmap {

/// What became of a damaged file when the diary was opened.
struct DiaryNews {
  Fault set_aside;  ///< `what` is empty when there is nothing to say
};

/// The diary of that name; empty: the usual one. Nothing is opened yet. What there is to say when
/// it is opened goes into `news`.
[[nodiscard]] DiaryBook kept_diary(std::string name, std::shared_ptr<DiaryNews> news);

}  // namespace knotmap

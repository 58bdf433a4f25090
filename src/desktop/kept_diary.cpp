#include "desktop/kept_diary.h"

#include <utility>

#include "store/diary_files.h"
#include "store/sqlite_diary.h"

namespace knotmap {

DiaryBook kept_diary(std::string name, std::shared_ptr<DiaryNews> news) {
  return DiaryBook(
      [name = std::move(name), news = std::move(news)]() -> Result<std::unique_ptr<DiaryStore>> {
        auto const file = diary_file(name.empty() ? usual_diary : std::string_view(name));
        if (!file) return fail(file.error());
        auto opening = open_sqlite_diary(*file);
        if (!opening) return fail(opening.error());
        news->set_aside = std::move(opening->set_aside);
        return std::move(opening->store);
      });
}

}  // namespace knotmap

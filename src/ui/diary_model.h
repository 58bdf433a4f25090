// The pages of the diary, made from the session.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "commands/session.h"
#include "ui/pages/diary_models.h"

namespace knotmap {

/// Makes the diary's page, and keeps it until the diary, what is looked at, the day or the atlas
/// changes: of a diary of many years it takes a while. Use from one thread.
class DiaryModelMaker {
 public:
  /// Valid until the next call. Its charts refer to the session's diary.
  [[nodiscard]] DiaryModel const& make(Session const& session);

 private:
  struct Made {
    std::uint64_t changes = 0;
    DiaryView view;
    int day = 0;
    bool is_marked = false;
    Theme theme = Theme::light;
    Tone tone = Tone::mannequin;
    std::shared_ptr<Atlas const> atlas;

    friend bool operator==(Made const&, Made const&) = default;
  };
  std::optional<Made> made_;
  DiaryModel model_;
};

/// The entry that is being written; an empty one when there is none.
[[nodiscard]] DraftModel draft_model(Session const& session);

}  // namespace knotmap

// Makes the panels' model (ui/pages/model.h) from a session.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "commands/session.h"
#include "scene/frame.h"
#include "ui/diary_model.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Makes models and caches the search results, which are slow to compute, until the query, the
/// atlas or the existence of a pain changes. Use from one thread, as Session.
class ModelMaker {
 public:
  /// The model of a session. The caller adds what the session does not know: `hover`,
  /// `hovered_mark`, `brush_ring`, `said` and `fault`. `frame` is the scene that labels are placed
  /// on; null, or one without a surface, gives no labels. It is only read during the call.
  [[nodiscard]] UiModel make(Session const& session, Frame const* frame);

 private:
  [[nodiscard]] PageModel page(Session const& session);
  [[nodiscard]] std::vector<ResultModel> const& results(Answers const& answers, State const& state);

  DiaryModelMaker diary_;

  // The inputs of `results_`.
  std::shared_ptr<Atlas const> searched_;
  bool beside_pain_ = false;  ///< a pain was marked
  std::string query_;
  std::vector<ResultModel> results_;
};

}  // namespace knotmap

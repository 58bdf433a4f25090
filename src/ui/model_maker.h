// From the session to the panels' words.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "commands/session.h"
#include "scene/frame.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Keeps the results of a search, which are slow to make, while what they were made from is the
/// same.
class ModelMaker {
 public:
  /// All that the session says. What the pointer is on, messages and faults are the caller's to
  /// add. `frame` (may be null) is the scene that labels stand beside.
  [[nodiscard]] UiModel make(Session const& session, Frame const* frame);

 private:
  [[nodiscard]] static PageModel page(Answers const& answers, State const& state);
  [[nodiscard]] std::vector<ResultModel> const& results(Answers const& answers, State const& state);

  // What `results_` was made from.
  std::shared_ptr<Atlas const> searched_;
  bool beside_pain_ = false;
  std::string query_;
  std::vector<ResultModel> results_;
};

}  // namespace knotmap

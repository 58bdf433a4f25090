// From the state to the panels' words.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "scene/director.h"
#include "scene/frame.h"
#include "state/session.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Keeps what is dear to make again: the results of a search.
class ModelMaker {
 public:
  /// All that the session says. What the pointer is on, messages and faults are the caller's.
  /// `frame` (may be null) is the scene that labels stand beside.
  [[nodiscard]] UiModel make(Session& session, Director& director, Frame const* frame);

 private:
  std::shared_ptr<Atlas const> searched_;
  bool beside_pain_ = false;  ///< a pain was marked when it was searched
  std::string query_;
  std::vector<ResultModel> results_;
};

}  // namespace knotmap

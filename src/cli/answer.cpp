#include "cli/answer.h"

#include <nlohmann/json.hpp>

#include "platform/console.h"

namespace knotmap {

int report(Fault const& fault) {
  print_fault(fault);
  return exit_wrong;
}

void answer(std::string const& text) {
  bool const ended = !text.empty() && text.back() == '\n';
  static_cast<void>(print_answer(ended ? text : text + "\n"));  // finished() tells a failure
}

void answer(nlohmann::ordered_json const& json) {
  answer(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

int finished(int code) {
  switch (answer_state()) {
    case AnswerState::whole:
      return code;
    case AnswerState::reader_gone:
      return exit_wrong;
    case AnswerState::lost:
      return report(*answer_fault());
  }
  return exit_wrong;
}

std::string side_text(Side side) {
  return {letter(side)};
}

}  // namespace knotmap

#include "cli/answer.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace knotmap {

int report(Fault const& fault) {
  auto line = to_line(fault);  // may quote words of the call, and these hold anything
  std::replace_if(
      line.begin(), line.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; }, ' ');
  fmt::print(stderr, "knotmap: {}\n", line);
  return exit_wrong;
}

void answer(std::string const& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (text.empty() || text.back() != '\n') std::fputc('\n', stdout);
}

void answer(nlohmann::ordered_json const& json) {
  answer(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

std::string side_text(Side side) {
  return {letter(side)};
}

}  // namespace knotmap

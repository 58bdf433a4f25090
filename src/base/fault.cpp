#include "base/fault.h"

#include "base/shown_text.h"

namespace knotmap {

Fault shown(Fault const& fault) {
  constexpr std::size_t most_of_file = 200;
  constexpr std::size_t most_of_pointer = 100;
  constexpr std::size_t most_of_words = 300;
  auto const fit = [](std::string const& text, std::size_t most) {
    return cut_in_the_middle(shown_text(text), most);
  };
  return {fit(fault.file, most_of_file), fit(fault.pointer, most_of_pointer),
          fit(fault.what, most_of_words), fit(fault.remedy, most_of_words)};
}

std::string to_line(Fault const& fault) {
  auto const parts = shown(fault);
  std::string line = parts.file;
  if (!parts.pointer.empty()) {
    if (!line.empty()) line += '#';
    line += parts.pointer;
  }
  if (!line.empty()) line += ": ";
  line += parts.what;
  if (!parts.remedy.empty()) line += " (" + parts.remedy + ")";
  return line;
}

}  // namespace knotmap

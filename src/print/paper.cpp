#include "print/paper.h"

namespace knotmap {

std::optional<PaperSize> paper_size_of(std::string_view word) {
  for (std::size_t i = 0; i < paper_names.size(); ++i) {
    if (word == paper_names.at(i)) return static_cast<PaperSize>(i);
  }
  return std::nullopt;
}

}  // namespace knotmap

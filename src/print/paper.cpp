#include "print/paper.h"

namespace knotmap {

std::optional<PaperSize> paper_size_of(std::string_view word) {
  if (word == "a4") return PaperSize::a4;
  if (word == "letter") return PaperSize::letter;
  return std::nullopt;
}

}  // namespace knotmap

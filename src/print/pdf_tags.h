// What a reading program needs and cairo 1.16 leaves out of a PDF: words for pictures, the
// language, the title as the window's name, and the metadata that say so.
#pragma once

#include <span>
#include <string>

#include "base/fault.h"
#include "print/print_document.h"

namespace knotmap {

/// The PDF with `alts` on its figures, in their order. The same for the same input. A fault: it is
/// no PDF, or has another number of figures.
[[nodiscard]] Result<std::string> with_words_for_readers(std::string const& pdf,
                                                         PrintDocument const& document,
                                                         std::span<std::string const> alts);

}  // namespace knotmap

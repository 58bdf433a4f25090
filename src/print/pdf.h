// A document as a PDF that reads aloud, too: tagged, with its language, its title and words for its
// pictures (ISO 32000-1, 14.8; what is added is that of PDF/UA-1, ISO 14289-1).
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/fault.h"
#include "print/paper.h"
#include "print/print_document.h"

namespace knotmap {

/// The bytes of the PDF; the same for the same input. `fonts` is the folder of the typefaces, which
/// are embedded as far as they are used. A fault: a typeface is missing, a picture that the
/// document names is not among `pictures` or is damaged, or memory is short.
[[nodiscard]] Result<std::string> pdf_of(PrintDocument const& document,
                                         std::span<PrintPicture const> pictures, Paper const& paper,
                                         std::filesystem::path const& fonts);

}  // namespace knotmap

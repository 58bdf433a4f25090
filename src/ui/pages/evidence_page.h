// The page "How sure is this": what is known and what is doubted.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

void draw_evidence(Pen& pen, EvidenceModel const& evidence, PageMemory& memory);

}  // namespace knotmap

// What the search field finds, as rows to choose from.
#pragma once

#include <string>
#include <vector>

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// At most eight results for the words in the search field, and before them the whole sentence
/// where it says more than one thing. A symptom that is found is ticked beside a pain that is
/// marked; else it is told as a sentence, so that its own place is marked with it.
[[nodiscard]] std::vector<ResultModel> search_results(Answers const& answers, Work const& work,
                                                      std::string const& query);

}  // namespace knotmap

// The results of a search, as rows to choose from.
#pragma once

#include <string>
#include <vector>

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// At most eight results for the text of the search field, best first. When the text names at least
/// two places or symptoms, one more result before them stands for the whole sentence. Choosing a
/// symptom ticks it when a pain is marked already (unless it is a condition); otherwise its name is
/// told as a sentence, which also marks the place that belongs to it.
[[nodiscard]] std::vector<ResultModel> search_results(Answers const& answers, Work const& work,
                                                      std::string const& query);

}  // namespace knotmap

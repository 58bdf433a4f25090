#include "ui/search_model.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "finder/told_summary.h"

namespace knotmap {
namespace {

constexpr std::size_t most_results = 8;
/// How many causes and exercises that a sentence names beside its pain are among them.
constexpr std::size_t most_asides = 2;

/// A row for something found. `ticks`: choosing a symptom ticks it beside the marked pain.
ResultModel result_of(Found const& found, bool ticks) {
  ResultModel result{found.id, {}, found.title, found.detail, {}};
  switch (found.kind) {
    case FoundKind::muscle:
      result.kind = "muscle";
      result.command = "select " + quoted_word(found.id);
      break;
    case FoundKind::point:
      result.kind = "point";
      result.command = "select " + quoted_word(found.id);
      break;
    case FoundKind::region:
      result.kind = "place that hurts";
      result.command = "region " + quoted_word(found.id);
      break;
    case FoundKind::symptom:
      result.kind = "symptom";
      // The name of a complaint says where it hurts, so telling it marks the place too.
      result.command =
          ticks ? "symptom " + quoted_word(found.id) + " list" : "tell " + quoted_word(found.title);
      break;
    case FoundKind::cause:
      result.kind = "may go with a pain";
      result.command = "select " + quoted_word(std::string(cause_prefix) + found.id);
      break;
    case FoundKind::exercise:
      result.kind = "exercise";
      result.command = "select " + quoted_word(std::string(exercise_prefix) + found.id);
      break;
    case FoundKind::landmark:
      result.kind = "landmark";
      result.command = "landmark " + quoted_word(found.id);
      break;
  }
  return result;
}

/// The row for a danger that the words tell.
ResultModel danger_result(RedFlag const& flag, std::string const& query) {
  return {"danger", "tell " + quoted_word(query), flag.title, flag.advice, "first"};
}

/// The row for the whole sentence; nothing when it names fewer than two places and symptoms. Both
/// sides of a place are one.
std::optional<ResultModel> told_result(Atlas const& atlas, Told const& told,
                                       std::string const& query) {
  std::vector<std::string> names;
  auto const all = told.symptoms.size() + told.places.size();
  for (auto const* const symptom : told.symptoms) names.push_back(symptom->name);
  auto const places = place_names(atlas, told);
  names.insert(names.end(), places.begin(), places.end());
  bool const one = names.size() < 2 && all < 3;  // both sides of a place are two
  if (one) return std::nullopt;
  constexpr std::size_t most = 3;
  auto const more = names.size() - std::min(names.size(), most);
  names.resize(names.size() - more);
  auto title = fmt::format("{}", fmt::join(names, "; "));
  if (more > 0) title += "; and more";
  return ResultModel{"told", "tell " + quoted_word(query), capitalized(title),
                     "What you say, all of it", "sentence"};
}

}  // namespace

std::vector<ResultModel> search_results(Answers const& answers, Work const& work,
                                        std::string const& query) {
  std::vector<ResultModel> results;
  if (auto const& heard = answers.heard(query); !heard.empty()) {
    results.push_back(danger_result(*heard.front().flag, query));
  }
  auto const told = answers.told(query);
  if (auto whole = told_result(*answers.world().atlas, told, query))
    results.push_back(*std::move(whole));
  auto const asides = answers.asides(query, told, most_asides);
  for (auto const& found : answers.search_index().search(query, most_results)) {
    auto const* const symptom =
        found.kind == FoundKind::symptom ? answers.world().atlas->symptom(found.id) : nullptr;
    bool const ticks =
        symptom != nullptr && !work.pain.empty() && symptom->kind != SymptomKind::condition;
    results.push_back(result_of(found, ticks));
  }
  auto const is_shown = [](Found const& aside, auto begin, auto end) {
    auto const command = result_of(aside, false).command;
    return std::any_of(begin, end,
                       [&](ResultModel const& each) { return each.command == command; });
  };
  for (auto const& aside : asides) {
    auto const room = results.begin() + static_cast<std::ptrdiff_t>(
                                            std::min(results.size(), most_results - asides.size()));
    if (!is_shown(aside, results.begin(), room)) results.insert(room, result_of(aside, false));
  }
  if (results.size() > most_results) results.resize(most_results);
  return results;
}

}  // namespace knotmap

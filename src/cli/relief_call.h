// What `knotmap causes` and `knotmap plan` are asked: about which pain or point, and what was
// answered so far.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "cli/call.h"
#include "cli/where.h"
#include "finder/finder.h"
#include "relief/topic.h"
#include "state/answers.h"

namespace knotmap {

struct ReliefCall : Call {
  Where where;
  std::string point;
  std::vector<std::string> yes;    ///< ids of causes
  std::vector<std::string> about;  ///< ids of questions about the person
  bool json = false;
  bool markdown = false;
  bool anyway = false;
};

/// --yes, --side, --about, --anyway, --json. `call` must outlive the parsing.
[[nodiscard]] std::vector<Option> relief_options(ReliefCall& call);
/// --point beside where_options().
[[nodiscard]] OptionGroup relief_where(ReliefCall& call);

/// What a call is about.
struct ReliefAsked {
  CauseTopic topic;
  std::string where;                  ///< in words: "Between spine and shoulder blade, right"
  std::string point;                  ///< the id of --point with its side; else ""
  std::string understood;             ///< how words were taken; empty when it was not told in words
  bool by_words = false;              ///< it was told in words
  std::vector<Heard> heard;           ///< the dangers that the words tell, the most urgent first
  std::vector<Candidate> candidates;  ///< of a pain, best first
  std::vector<RegionHere> regions;    ///< whose signs are asked about

  /// Whether anything was understood beside dangers.
  [[nodiscard]] bool is_answer() const { return !topic.empty(); }
};

/// Reads what a call is about. A fault for unknown ids and places, of causes and of questions about
/// the person too.
[[nodiscard]] Result<ReliefAsked> asked_by(Answers const& answers, ReliefCall const& call);

/// What stands over both answers: what was heard and understood, and the signs to mind.
struct ReliefHead {
  std::string text;
  bool ends = false;  ///< nothing is to follow
};
/// `what`: what is held back over a danger, unless `anyway`.
[[nodiscard]] ReliefHead head_of(World const& world, ReliefAsked const& asked, bool anyway,
                                 std::string const& what);
/// The keys that both answers in JSON begin with.
[[nodiscard]] nlohmann::ordered_json head_json(World const& world, ReliefAsked const& asked);

}  // namespace knotmap

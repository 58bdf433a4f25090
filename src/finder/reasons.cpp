#include "finder/reasons.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace knotmap {
namespace {

struct Words {
  float from;  ///< a share of at least this
  std::string_view words;
};

std::string_view words_for(float share, std::span<Words const> table) {
  for (auto const& [from, words] : table) {
    if (share >= from) return words;
  }
  return {};
}

/// How much of what was painted.
constexpr std::array how_much{Words{0.95F, "all"}, Words{0.60F, "most"}, Words{0.40F, "about half"},
                              Words{0.15F, "part"}, Words{0.02F, "a small part"}};

/// How much of a zone was left out.
constexpr std::array left_out{Words{0.85F, "; most of its zone is not painted"},
                              Words{0.60F, "; two thirds of its zone are not painted"},
                              Words{0.42F, "; half of its zone is not painted"},
                              Words{0.28F, "; a third of its zone is not painted"},
                              Words{0.15F, "; a small part of its zone is not painted"},
                              Words{0.00F, "; you painted its whole zone"}};

}  // namespace

std::string reason_of_click(Level level, bool inside, float inner) {
  bool const main = level == Level::essential;
  if (!inside) {
    return main ? "just outside its main pain area" : "just outside where some people feel it";
  }
  constexpr float well_inside = 0.3F;
  if (!main) return "some people feel it here";
  return inner < well_inside ? "edge of its main pain area" : "your spot is in its main pain area";
}

std::string reason_of_paint(Level level, float covered, float unpainted) {
  auto const much = words_for(covered, how_much);
  bool const main = level == Level::essential;
  if (much.empty()) {
    return main ? "its main pain area lies just beside what you painted"
                : "some people feel it just beside what you painted";
  }
  std::string reason = main ? "fits " : "some people feel it in ";
  reason += much;
  reason += " of what you painted";
  if (main) reason += words_for(unpainted, left_out);
  return reason;
}

std::string reason_as_told(std::string reason) {
  constexpr std::string_view painted = "what you painted";
  auto const at = reason.find(painted);
  if (at == std::string::npos) return reason;
  reason.erase(
      std::min(reason.find("; ", at), reason.size()));  // the part about what was not painted
  return reason.replace(at, painted.size(), "where you said");
}

std::string first_part(std::string const& reason) {
  return reason.substr(0, reason.find_first_of(";:"));
}

std::string share_in_words(float share) {
  auto const much = words_for(share, how_much);
  return much.empty() ? "hardly any" : std::string(much);
}

std::string reason_of_here() {
  return "the point itself lies here: it may be the sore spot";
}

std::string reason_of_under(bool click) {
  return click ? "this muscle lies under your finger" : "this muscle lies right here";
}

}  // namespace knotmap

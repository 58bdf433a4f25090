#include "state/kept_document.h"

#include <limits>
#include <utility>

#include "json/json_at.h"

namespace knotmap {

KeptDocument kept_document(std::string const& file, std::string_view text, int known) {
  KeptDocument kept;
  Faults faults;
  auto document = parse_json(file, text, faults);
  if (!document) {
    kept.fault = faults.front();
    return kept;
  }
  JsonAt const root(*document, faults);
  auto const version = root.object() ? root.at("version") : std::nullopt;
  auto const number = version ? version->whole(1, std::numeric_limits<int>::max()) : std::nullopt;
  if (!number) {
    kept.fault = faults.back();
    return kept;
  }
  kept.kind = *number > known ? KeptKind::newer : KeptKind::whole;
  if (kept.kind == KeptKind::whole) kept.document = std::move(document);
  return kept;
}

}  // namespace knotmap

// Where it hurts, as options of a call.
#pragma once

#include <string>
#include <vector>

#include "base/fault.h"
#include "cli/options.h"
#include "finder/pain.h"
#include "state/world.h"

namespace knotmap {

/// Of all but `side` at most one is given.
struct Where {
  std::string at;
  std::string near;
  std::string region;
  std::string text;
  std::vector<std::string> paint;
  std::string side;  ///< "left", "right", "both"; or empty

  [[nodiscard]] bool empty() const {
    return at.empty() && near.empty() && region.empty() && text.empty() && paint.empty();
  }
};

/// --at, --near, --region, --text, --paint: one of them. `where` must outlive the parsing.
[[nodiscard]] OptionGroup where_options(Where& where);
/// --side.
[[nodiscard]] Option side_option(Where& where);

/// What is marked on the skin, other than by words. A fault for unknown places, and where nothing
/// says where it hurts.
[[nodiscard]] Result<Pain> marked_pain(World const& world, Where const& where);

}  // namespace knotmap

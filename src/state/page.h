// The page that is open beside the body: at most one at a time.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "base/ids.h"

namespace knotmap {

/// No page of its own: the list of what can explain the pain, or the start.
struct NoPage {
  friend bool operator==(NoPage const&, NoPage const&) = default;
};

struct OpenPoint {
  SidedId point;

  friend bool operator==(OpenPoint const&, OpenPoint const&) = default;
};

struct OpenMuscle {
  std::string muscle;        ///< its id
  std::optional<Side> side;  ///< the side that was chosen; none: all of it

  friend bool operator==(OpenMuscle const&, OpenMuscle const&) = default;
};

/// A new page is an alternative here; the compiler then names every place that must know it.
using Page = std::variant<NoPage, OpenPoint, OpenMuscle>;

[[nodiscard]] inline bool is_open(Page const& page) {
  return !std::holds_alternative<NoPage>(page);
}

/// The point whose page is open, or null.
[[nodiscard]] inline SidedId const* open_point(Page const& page) {
  auto const* const open = std::get_if<OpenPoint>(&page);
  return open == nullptr ? nullptr : &open->point;
}

/// The muscle whose page is open, or null.
[[nodiscard]] inline OpenMuscle const* open_muscle(Page const& page) {
  return std::get_if<OpenMuscle>(&page);
}

/// What `select` opens it by: "trapezius-5.R", "trapezius", "trapezius.R"; empty for no page.
[[nodiscard]] std::string page_id(Page const& page);

}  // namespace knotmap

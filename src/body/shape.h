// Which body is shown: its sex and its build, as named on the command line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

enum class Sex : std::uint8_t { base, female, male };
enum class Build : std::uint8_t { average, lean, heavy, muscular, muscular_heavy };

/// One named corner of the shape space. `base` has no builds: it is the source's own shape.
struct BodyChoice {
  Sex sex = Sex::female;
  Build build = Build::average;

  friend bool operator==(BodyChoice const&, BodyChoice const&) = default;
};

/// "base", "female", "male:muscular-heavy" ...; also the name of the morph target in body.glb.
[[nodiscard]] std::string to_string(BodyChoice choice);

/// A wrong word gives a fault that lists what is known.
[[nodiscard]] Result<BodyChoice> parse_body(std::string_view text);

}  // namespace knotmap

// What a person said about themselves, and how it limits pressing.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// A limit to pressing, and the answer that sets it.
struct PersonLimit {
  Press press = Press::normal;
  AboutYou const* because = nullptr;  ///< never null
};

/// The answers of one person to Safety::about_you. The atlas must outlive it. Who said nothing is
/// limited by nothing.
class Person {
 public:
  Person() = default;
  /// The person of whom `ids` of about_you are true; ids that the atlas lacks are passed over.
  Person(Atlas const& atlas, std::span<std::string const> ids);

  [[nodiscard]] bool said_nothing() const { return said_.empty(); }
  /// The limit that each answer sets in a region, the strictest first, equally strict ones in the
  /// order of the atlas. Null is a place without a region: only what holds everywhere limits it.
  [[nodiscard]] std::vector<PersonLimit> limits_in(Region const* region) const;
  /// The same, wherever it may be: the strictest limit of each answer.
  [[nodiscard]] std::vector<PersonLimit> limits_anywhere() const;

  friend bool operator==(Person const&, Person const&) = default;

 private:
  std::vector<AboutYou const*> said_;
};

/// The limits that a person's answers set to a point, by its number, the strictest first: those of
/// the region of its X; of a point that cannot be placed those that the person has anywhere.
[[nodiscard]] std::vector<PersonLimit> limits_of(PlacedAtlas const& placed, Person const& person,
                                                 std::uint32_t number);

/// How a person may press a point: the stricter of PlacedAtlas::press_of and limits_of.
[[nodiscard]] Press press_for(PlacedAtlas const& placed, Person const& person,
                              std::uint32_t number);

}  // namespace knotmap

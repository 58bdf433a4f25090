// The field table: every preference once, with its name, its range and its words. The settings
// file, the dump of the state, the commands, undo and the settings panel are all made from it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "json/json_at.h"
#include "preferences/preferences.h"

namespace knotmap {

/// The limits of a number, and what "bigger" and "smaller" change it by.
struct NumberRange {
  float low = 0.0F;
  float high = 1.0F;
  float step = 0.1F;
};

/// One preference. All members are set for every field, but where said.
struct PreferenceField {
  std::string_view name;     ///< its key in the settings file and in the state's dump: "text_scale"
  std::string_view command;  ///< the command that sets it: "text-size"; empty: it has no plain one
  std::string_view values;   ///< what may follow the command: "0.8..2|bigger|smaller"
  std::string_view words;    ///< what it is, in one line, for help
  std::optional<NumberRange> range;  ///< for numbers alone

  /// The value as JSON.
  nlohmann::json (*write)(Preferences const& from);
  /// Takes a value of a file over. Numbers are clamped to the range; a value of another type or an
  /// unknown name changes nothing and gives false.
  bool (*read)(JsonAt const& value, Preferences& into);
  /// What a word after the command does: a value, or a change such as "toggle" or "bigger". False:
  /// the field does not know the word, and nothing was changed.
  bool (*set)(std::string_view word, Preferences& into);
  bool (*same)(Preferences const& a, Preferences const& b);
  void (*copy)(Preferences const& from, Preferences& into);
};

/// The table, in the order of the settings file.
[[nodiscard]] std::span<PreferenceField const> preference_fields();

/// The field of this name. The name must be in the table.
[[nodiscard]] PreferenceField const& preference_field(std::string_view name);

/// "on", "off" or "toggle" for a switch that is `now`; nothing for another word.
[[nodiscard]] std::optional<bool> switched(std::string_view word, bool now);

/// Adds every field to an object, under its name.
void write_preferences(Preferences const& preferences, nlohmann::json& object);

/// Reads every field that the object holds. Missing keys and values of a wrong type keep what
/// `usual` has; keys that are no field are left alone. What is wrong becomes a fault of `object`.
[[nodiscard]] Preferences read_preferences(JsonAt const& object, Preferences const& usual = {});

/// A change of preferences, to be taken back or made again. Only the fields in which the two differ
/// are touched, so that changes can be taken back in any order.
struct PreferenceChange {
  Preferences before;
  Preferences after;

  [[nodiscard]] Preferences undone(Preferences now) const;
  [[nodiscard]] Preferences redone(Preferences now) const;
};

}  // namespace knotmap

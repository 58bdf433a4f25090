// The field table: one line for each preference with its name, range and description. The settings
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

/// The limits of a number, both included, and the step of "bigger" and "smaller".
struct NumberRange {
  float low = 0.0F;
  float high = 1.0F;
  float step = 0.1F;
};

/// The description of one preference. All views are of static text; no function pointer is null.
struct PreferenceField {
  std::string_view name;     ///< its key in the settings file and in the state's dump: "text_scale"
  std::string_view command;  ///< the command made for it: "text-size"; empty: none is made
  std::string_view values;   ///< the command's argument: "0.8..2|bigger|smaller"; empty without one
  std::string_view words;    ///< what it is, in one line, for help
  std::string_view title;    ///< its name for people, in the middle of a sentence: "the text size"
  std::optional<NumberRange> range;  ///< of a number; none for other types

  /// The value as JSON. Numbers are rounded to two decimals.
  nlohmann::json (*write)(Preferences const& from);
  /// Reads a JSON value into `into`. Numbers are clamped to the range. Returns false and changes
  /// nothing for a value of the wrong type (which also adds a fault to those of `value`) and for an
  /// unknown word (no fault).
  bool (*read)(JsonAt const& value, Preferences& into);
  /// Applies the argument of the command: a value, or a change such as "toggle" or "bigger".
  /// Numbers are clamped to the range. Returns false and changes nothing for an unknown word.
  bool (*set)(std::string_view word, Preferences& into);
  /// Whether the field has the same value in both.
  bool (*same)(Preferences const& a, Preferences const& b);
  /// Copies this field alone.
  void (*copy)(Preferences const& from, Preferences& into);
};

/// The table, in the order of the settings file.
[[nodiscard]] std::span<PreferenceField const> preference_fields();

/// The field of this name. The name must be in the table.
[[nodiscard]] PreferenceField const& preference_field(std::string_view name);

/// The value of a switch after "on", "off" or "toggle" when it is `now`; nothing for another word.
[[nodiscard]] std::optional<bool> switched(std::string_view word, bool now);

/// Writes every field into a JSON object under its name; other members are kept.
void write_preferences(Preferences const& preferences, nlohmann::json& object);

/// Reads every field that a JSON object has. A missing or unusable value leaves what `usual` has
/// (see PreferenceField::read); other keys are ignored. Values of a wrong type are added to the
/// faults that `object` was made with.
[[nodiscard]] Preferences read_preferences(JsonAt const& object, Preferences const& usual = {});

/// A change of preferences that can be undone and redone. Only the fields in which the two differ
/// are touched, so changes of different fields can be undone in any order.
struct PreferenceChange {
  Preferences before;
  Preferences after;

  /// `now` with the changed fields as in `before`.
  [[nodiscard]] Preferences undone(Preferences now) const;
  /// The title of the first changed field; "" when none is.
  [[nodiscard]] std::string_view title() const;
  /// `now` with the changed fields as in `after`.
  [[nodiscard]] Preferences redone(Preferences now) const;
};

}  // namespace knotmap

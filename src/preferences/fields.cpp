#include "preferences/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>

#include <nlohmann/json.hpp>

#include "base/number.h"
#include "base/shown_text.h"

namespace knotmap {
namespace {

using nlohmann::json;

// The functions that are the same for fields of every type.

template <auto member>
bool same(Preferences const& a, Preferences const& b) {
  return a.*member == b.*member;
}

template <auto member>
void copy(Preferences const& from, Preferences& into) {
  into.*member = from.*member;
}

/// A field that is on or off.
template <auto member>
constexpr PreferenceField flag(std::string_view name, std::string_view command,
                               std::string_view words, std::string_view title) {
  return {.name = name,
          .command = command,
          .values = command.empty() ? std::string_view{} : "on|off|toggle",
          .words = words,
          .title = title,
          .range = std::nullopt,
          .write = [](Preferences const& from) { return json(from.*member); },
          .read =
              [](JsonAt const& value, Preferences& into) {
                auto const truth = value.boolean();
                put(into.*member, truth);
                return truth.has_value();
              },
          .set =
              [](std::string_view word, Preferences& into) {
                auto const on = switched(word, into.*member);
                into.*member = on.value_or(into.*member);
                return on.has_value();
              },
          .same = same<member>,
          .copy = copy<member>};
}

/// The limit of a number in a file before it is clamped: any finite number will do.
constexpr double any_number = std::numeric_limits<double>::max();

constexpr NumberRange text_range{0.8F, 2.0F, 0.1F};

/// A number within a range.
template <auto member, NumberRange const& range>
constexpr PreferenceField number(std::string_view name, std::string_view command,
                                 std::string_view values, std::string_view words,
                                 std::string_view title) {
  return {.name = name,
          .command = command,
          .values = values,
          .words = words,
          .title = title,
          .range = range,
          // Rounded: the float nearest to 1.3 would be written as 1.2999999523.
          .write =
              [](Preferences const& from) {
                return json(std::round(static_cast<double>(from.*member) * 100.0) / 100.0);
              },
          .read =
              [](JsonAt const& value, Preferences& into) {
                auto const wild = value.number(-any_number, any_number);
                if (!wild) return false;
                into.*member = static_cast<float>(std::clamp(*wild, static_cast<double>(range.low),
                                                             static_cast<double>(range.high)));
                return true;
              },
          .set =
              [](std::string_view word, Preferences& into) {
                auto value = number_in<float>(word);
                if (word == "bigger" || word == "smaller")
                  value = into.*member + (word == "bigger" ? range.step : -range.step);
                if (!value) return false;
                into.*member = std::clamp(*value, range.low, range.high);
                return true;
              },
          .same = same<member>,
          .copy = copy<member>};
}

bool read_theme(std::string_view word, Preferences& into) {
  auto const* const found = std::find(theme_names.begin(), theme_names.end(), word);
  if (found == theme_names.end()) return false;
  into.theme = static_cast<Theme>(found - theme_names.begin());
  return true;
}

bool set_theme(std::string_view word, Preferences& into) {
  if (word != "toggle") return read_theme(word, into);
  into.theme = into.theme == Theme::light ? Theme::dark : Theme::light;
  return true;
}

bool set_tone(std::string_view word, Preferences& into) {
  auto const tone = parse_tone(word);
  if (tone) into.tone = *tone;
  return tone.has_value();
}

bool set_body(std::string_view word, Preferences& into) {
  auto const body = parse_body(word);
  if (body) into.body = *body;
  return body.has_value();
}

bool set_paper(std::string_view word, Preferences& into) {
  auto const* const found = std::find(paper_names.begin(), paper_names.end(), word);
  if (found == paper_names.end()) return false;
  into.paper = static_cast<PaperSize>(found - paper_names.begin());
  return true;
}
bool set_therapist(std::string_view name, Preferences& into) {
  // One line of what can be read, as it is printed.
  if (name.size() > Preferences::most_therapist || shown_text(name) != name) return false;
  into.therapist = name;
  return true;
}

std::string paper_word(Preferences const& from) {
  return std::string(paper_names.at(static_cast<std::size_t>(from.paper)));
}
std::string therapist_name(Preferences const& from) {
  return from.therapist;
}
std::string theme_word(Preferences const& from) {
  return std::string(theme_names.at(static_cast<std::size_t>(from.theme)));
}
std::string tone_word(Preferences const& from) {
  return std::string(name_of(from.tone));
}
std::string body_word(Preferences const& from) {
  return to_string(from.body);
}

/// A field that is stored as a word. `to_word` and `from_word` convert; `set` replaces `from_word`
/// for commands that accept more words than the values' names, such as "toggle".
template <auto member, std::string (*to_word)(Preferences const&),
          bool (*from_word)(std::string_view, Preferences&)>
constexpr PreferenceField named(std::string_view name, std::string_view command,
                                std::string_view values, std::string_view words,
                                std::string_view title,
                                bool (*set)(std::string_view, Preferences&) = from_word) {
  return {.name = name,
          .command = command,
          .values = values,
          .words = words,
          .title = title,
          .range = std::nullopt,
          .write = [](Preferences const& from) { return json(to_word(from)); },
          .read =
              [](JsonAt const& value, Preferences& into) {
                auto const word = value.string();
                return word && from_word(*word, into);
              },
          .set = set,
          .same = same<member>,
          .copy = copy<member>};
}

/// A list of ids.
template <auto member>
constexpr PreferenceField ids(std::string_view name, std::string_view words,
                              std::string_view title) {
  return {.name = name,
          .command = {},
          .values = {},
          .words = words,
          .title = title,
          .range = std::nullopt,
          .write = [](Preferences const& from) { return json(from.*member); },
          .read =
              [](JsonAt const& value, Preferences& into) {
                std::vector<std::string> read;
                auto const items = value.items(0);  // says so when it is no array
                if (!value.is_array()) return false;
                for (auto const& item : items) {
                  auto id = item.id();
                  if (!id) return false;
                  read.push_back(*std::move(id));
                }
                into.*member = std::move(read);
                return true;
              },
          .set = [](std::string_view /*word*/, Preferences& /*into*/) { return false; },
          .same = same<member>,
          .copy = copy<member>};
}

// Some fields name no command because theirs do more than set a value: `body` also moves the
// camera, `welcome` sets the opposite, `about` knows the questions (commands/body_commands.cpp,
// window_commands.cpp, person_commands.cpp).
constexpr std::array table{
    named<&Preferences::body, body_word, set_body>("body", "", "", "whose body is shown",
                                                   "the body"),
    named<&Preferences::theme, theme_word, read_theme>("theme", "theme", "light|dark|toggle",
                                                       "light or dark", "the theme", set_theme),
    named<&Preferences::tone, tone_word, set_tone>(
        "tone", "skin-tone",
        "mannequin|very-light|light|light-brown|brown|dark-brown|very-dark|1..6",
        "the tone of the skin", "the skin tone"),
    flag<&Preferences::mirror>("mirror", "mirror",
                               "as in a mirror, or as seen by another; sides stay the body's own",
                               "the mirror"),
    number<&Preferences::text_scale, text_range>("text_scale", "text-size", "0.8..2|bigger|smaller",
                                                 "the size of text", "the text size"),
    flag<&Preferences::welcomed>("welcomed", "", "the first help was read", "the first help"),
    ids<&Preferences::about>("about", "what is true of the person", "what you said about you"),
    flag<&Preferences::told_about>("told_about", "", "the questions about the person were answered",
                                   "what you said about you"),
    flag<&Preferences::remember>("remember", "remember",
                                 "whether what was marked and open comes back at the next start",
                                 "remembering where you were"),
    flag<&Preferences::reminds>("reminds", "remind",
                                "a reminder every half hour to get up, while the window is open",
                                "the reminder to get up"),
    flag<&Preferences::asks_daily>(
        "asks_daily", "ask-daily",
        "a question in the evening how the pain was, while the window is open",
        "the question of the evening"),
    flag<&Preferences::sound>("sound", "sound", "quiet tones when a press begins and ends",
                              "the tones"),
    flag<&Preferences::see_muscle>("see_muscle", "see-muscle",
                                   "whether the muscle of a point is seen under the skin",
                                   "the muscle under the skin"),
    named<&Preferences::paper, paper_word, set_paper>(
        "paper", "paper", "a4|letter", "the paper that sheets are printed on", "the paper"),
    named<&Preferences::therapist, therapist_name, set_therapist>(
        "therapist", "therapist", "NAME", "who hands sheets out, as it stands on them",
        "the name on sheets"),
};

/// `now` with the fields in which `from` and `to` differ set as in `to`.
Preferences with_difference(Preferences now, Preferences const& from, Preferences const& to) {
  for (auto const& field : table) {
    if (!field.same(from, to)) field.copy(to, now);
  }
  return now;
}

}  // namespace

std::span<PreferenceField const> preference_fields() {
  return table;
}

PreferenceField const& preference_field(std::string_view name) {
  return *std::find_if(table.begin(), table.end(),
                       [&](PreferenceField const& field) { return field.name == name; });
}

std::optional<bool> switched(std::string_view word, bool now) {
  if (word == "on") return true;
  if (word == "off") return false;
  if (word == "toggle") return !now;
  return std::nullopt;
}

void write_preferences(Preferences const& preferences, json& object) {
  for (auto const& field : table) object[std::string(field.name)] = field.write(preferences);
}

Preferences read_preferences(JsonAt const& object, Preferences const& usual) {
  auto preferences = usual;
  for (auto const& field : table) {
    if (auto const value = object.maybe(field.name)) {
      static_cast<void>(field.read(*value, preferences));
    }
  }
  return preferences;
}

Preferences PreferenceChange::undone(Preferences now) const {
  return with_difference(std::move(now), after, before);
}

std::string_view PreferenceChange::title() const {
  auto const* const changed =
      std::find_if(table.begin(), table.end(),
                   [&](PreferenceField const& field) { return !field.same(before, after); });
  return changed == table.end() ? std::string_view{} : changed->title;
}

Preferences PreferenceChange::redone(Preferences now) const {
  return with_difference(std::move(now), before, after);
}

}  // namespace knotmap

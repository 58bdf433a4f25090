// The field table: each preference is stored, typed, compared and taken back by its line alone.
#include "preferences/fields.h"

#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace knotmap;

namespace {

/// Differs from the usual preferences in every field.
Preferences const other{.body = {.male = 0.25F, .weight = -0.5F, .muscle = 0.75F},
                        .theme = Theme::dark,
                        .tone = Tone::brown,
                        .mirror = true,
                        .text_scale = 1.4F,
                        .welcomed = true,
                        .about = {"over_65", "pregnancy"},
                        .told_about = true,
                        .remember = false,
                        .reminds = true,
                        .asks_daily = true,
                        .sound = false,
                        .see_muscle = false,
                        .paper = PaperSize::letter,
                        .therapist = "Anna M\u00fcller"};

/// Calls `read` with the root of a JSON text.
template <typename Read>
auto reading(std::string const& text, Read const& read) {
  Faults faults;
  auto const document = parse_json("settings.json", text, faults);
  REQUIRE(document);
  return read(JsonAt(*document, faults));
}

}  // namespace

TEST_CASE("the table holds every preference once, with its words") {
  std::set<std::string_view> names;
  std::set<std::string_view> commands;
  for (auto const& field : preference_fields()) {
    INFO(field.name);
    CHECK(names.insert(field.name).second);
    CHECK((field.command.empty() || commands.insert(field.command).second));
    CHECK(field.command.empty() == field.values.empty());
    CHECK_FALSE(field.words.empty());
    CHECK_FALSE(field.same(Preferences{}, other));
  }
  // A member without a line would be lost between starts and by undo.
  Preferences copied;
  for (auto const& field : preference_fields()) field.copy(other, copied);
  CHECK(copied == other);
}

TEST_CASE("what is written as JSON is read back the same") {
  auto json = nlohmann::json::object();
  write_preferences(other, json);
  CHECK(reading(json.dump(), [](JsonAt const& root) { return read_preferences(root); }) == other);
  CHECK(json["text_scale"].dump() == "1.4");
}

TEST_CASE("a value of a wrong type changes nothing") {
  for (auto const& field : preference_fields()) {
    INFO(field.name);
    if (field.name == "therapist") continue;  // any words are a name
    for (auto const* const wrong : {"null", "[]", "{}", "\"nothing of this name\"", "[true]"}) {
      if (field.name == "about" && std::string_view(wrong) == "[]") continue;  // nothing is true
      auto preferences = other;
      CHECK_FALSE(
          reading(wrong, [&](JsonAt const& value) { return field.read(value, preferences); }));
      CHECK(preferences == other);
    }
    auto preferences = other;
    CHECK_FALSE(field.set("nothing of this name", preferences));
    CHECK_FALSE(field.set("", preferences));
    CHECK(preferences == other);
  }
  auto preferences = other;
  CHECK_FALSE(reading("\"toggle\"", [&](JsonAt const& value) {
    return preference_field("theme").read(value, preferences);
  }));
  CHECK(preference_field("theme").set("toggle", preferences));
  CHECK(preferences.theme == Theme::light);
}

TEST_CASE("the name on sheets is one line that can be read, or nothing") {
  auto const& field = preference_field("therapist");
  auto preferences = other;
  for (auto const& wrong :
       {std::string("two\nlines"), std::string("\x1b[31mred"), std::string("\xff"),
        std::string(Preferences::most_therapist + 1, 'x'), std::string("\u202eturned")}) {
    CHECK_FALSE(field.set(wrong, preferences));
    CHECK(preferences == other);
  }
  CHECK(field.set("", preferences));
  CHECK(preferences.therapist.empty());
  CHECK(field.set(std::string(Preferences::most_therapist, 'x'), preferences));
  for (auto const* const wrong : {"null", "[]", "{}", "7", "\"a\\nb\""}) {
    preferences = other;
    CHECK_FALSE(
        reading(wrong, [&](JsonAt const& value) { return field.read(value, preferences); }));
    CHECK(preferences == other);
  }
}

TEST_CASE("changes are taken back in any order, each by its own fields alone") {
  Preferences const first;
  Preferences second = first;
  second.mirror = true;
  Preferences third = second;
  third.text_scale = 1.5F;
  PreferenceChange const mirrored{first, second};
  PreferenceChange const enlarged{second, third};
  auto now = mirrored.undone(third);
  CHECK_FALSE(now.mirror);
  CHECK(now.text_scale == 1.5F);
  now = enlarged.undone(now);
  CHECK(now == first);
  CHECK(mirrored.redone(enlarged.redone(now)) == third);
}

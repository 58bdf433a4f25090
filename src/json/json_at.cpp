#include "json/json_at.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/ids.h"
#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// Faults collected at most: a file broken on purpose could have one at every byte.
constexpr std::size_t faults_limit = 2000;

std::string_view kind_word(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null:
      return "null";
    case JsonNode::Kind::boolean:
      return "true or false";
    case JsonNode::Kind::number:
      return "a number";
    case JsonNode::Kind::string:
      return "a text";
    case JsonNode::Kind::array:
      return "a list";
    case JsonNode::Kind::object:
      return "an object";
  }
  return "";
}

/// The remedy when a value of this kind is wanted.
std::string_view how_to_write(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null:
      return "write null";
    case JsonNode::Kind::boolean:
      return "write true or false, without quotes";
    case JsonNode::Kind::number:
      return "write digits, without quotes";
    case JsonNode::Kind::string:
      return "write it in double quotes";
    case JsonNode::Kind::array:
      return "write it between [ and ]";
    case JsonNode::Kind::object:
      return "write it between { and }";
  }
  return "";
}

/// What to write instead of `said`: the nearest known word, else all of them.
std::string suggestion(std::string_view said, std::vector<std::string> const& known) {
  auto const near = did_you_mean(said.substr(0, 60), known);
  if (!near.empty()) return fmt::format("did you mean \"{}\"?", near);
  return fmt::format("known are: {}", fmt::join(known, ", "));
}

}  // namespace

void JsonAt::fault(std::string what, std::string remedy) const {
  if (faults_->size() > faults_limit) return;
  if (faults_->size() == faults_limit) {
    faults_->push_back(
        {file(), "", "too many faults; the rest is left out", "correct these first"});
    return;
  }
  faults_->push_back({file(), pointer(), std::move(what), std::move(remedy)});
}

void JsonAt::wrong_type(JsonNode::Kind wanted) const {
  fault(fmt::format("must be {}, and is {}", kind_word(wanted), kind_word(here().kind)),
        std::string(how_to_write(wanted)));
}

bool JsonAt::object() const {
  if (here().kind == JsonNode::Kind::object) return true;
  wrong_type(JsonNode::Kind::object);
  return false;
}

bool JsonAt::object_of(std::initializer_list<std::string_view> known) const {
  if (!object()) return false;
  for (auto const& member : members()) {
    auto const& key = member.key();
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::vector<std::string> const words(known.begin(), known.end());
    member.fault(fmt::format("unknown key {}", in_quotes(key)), suggestion(key, words));
  }
  return true;
}

std::optional<JsonAt> JsonAt::maybe(std::string_view key) const {
  if (here().kind != JsonNode::Kind::object) return std::nullopt;
  for (auto i = here().first; i != JsonNode::none; i = document_->nodes[i].next) {
    if (document_->nodes[i].key == key) return JsonAt(*this, i);
  }
  return std::nullopt;
}

std::optional<JsonAt> JsonAt::at(std::string_view key) const {
  auto const found = maybe(key);
  if (!found && faults_->size() < faults_limit) {
    // The pointer names the missing member, not the object that lacks it.
    faults_->push_back({file(), fmt::format("{}/{}", pointer(), key), "is missing", "add it"});
  }
  return found;
}

std::vector<JsonAt> JsonAt::members() const {
  std::vector<JsonAt> all;
  all.reserve(here().count);
  for (auto i = here().first; i != JsonNode::none; i = document_->nodes[i].next) {
    all.push_back(JsonAt(*this, i));
  }
  return all;
}

std::vector<JsonAt> JsonAt::items(std::size_t least, std::size_t most) const {
  if (here().kind != JsonNode::Kind::array) {
    wrong_type(JsonNode::Kind::array);
    return {};
  }
  if (here().count < least) {
    fault(least == 1 ? std::string("the list is empty")
                     : fmt::format("has {} items, and needs {}", here().count, least),
          "add what is missing");
  }
  if (here().count > most) {
    fault(fmt::format("has {} items; {} are the most", here().count, most), "take some out");
    return {};
  }
  return members();
}

std::optional<std::string_view> JsonAt::string() const {
  if (here().kind != JsonNode::Kind::string) {
    wrong_type(JsonNode::Kind::string);
    return std::nullopt;
  }
  return here().text;
}

std::optional<std::string> JsonAt::text() const {
  auto const said = string();
  if (!said) return std::nullopt;
  if (said->find_first_not_of(' ') == std::string_view::npos) {
    fault("the text is empty", "write it");
    return std::nullopt;
  }
  if (has_control_character(*said)) {
    fault("the text holds a line break, tab or other control character",
          "write one paragraph; lists have their own items");
    return std::nullopt;
  }
  return std::string(*said);
}

std::optional<std::string> JsonAt::id() const {
  auto const said = string();
  if (!said) return std::nullopt;
  if (!is_id(*said)) {
    fault(fmt::format("{} is no id", in_quotes(*said)),
          "ids are lower-case letters, digits, '_' and '-', beginning with a letter");
    return std::nullopt;
  }
  return std::string(*said);
}

std::optional<double> JsonAt::number(double low, double high) const {
  if (here().kind != JsonNode::Kind::number) {
    wrong_type(JsonNode::Kind::number);
    return std::nullopt;
  }
  double const value = here().number;
  if (!(value >= low && value <= high)) {  // also NaN
    fault(fmt::format("is {}", value), fmt::format("must be from {} to {}", low, high));
    return std::nullopt;
  }
  return value;
}

std::optional<int> JsonAt::whole(int low, int high) const {
  auto const value = number(low, high);
  if (!value) return std::nullopt;
  if (std::floor(*value) != *value) {
    fault(fmt::format("is {}", *value), "must be a whole number");
    return std::nullopt;
  }
  return static_cast<int>(*value);
}

std::optional<bool> JsonAt::boolean() const {
  if (here().kind != JsonNode::Kind::boolean) {
    wrong_type(JsonNode::Kind::boolean);
    return std::nullopt;
  }
  return here().truth;
}

void JsonAt::unknown_word(std::string_view said, std::vector<std::string> const& known) const {
  fault(fmt::format("{} is not known here", in_quotes(said)), suggestion(said, known));
}

}  // namespace knotmap

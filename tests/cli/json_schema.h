// A small validator for the JSON Schemas of docs/schema: the part of draft 7 that they use.
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/program.h"

namespace knotmap::test {

/// The schemas of a folder. A schema with a keyword that is not known here throws, so that none is
/// passed over in silence.
class Schemas {
 public:
  explicit Schemas(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Every way in which the value breaks the schema of that file ("find" for find.schema.json), as
  /// "POINTER: what"; empty when it keeps it.
  [[nodiscard]] std::vector<std::string> faults(nlohmann::json const& value,
                                                std::string const& name) {
    std::vector<std::string> found;
    std::string const file = name + ".schema.json";
    check(value, document(file), file, "", found);
    return found;
  }

  /// The whole file ("find.schema.json").
  [[nodiscard]] nlohmann::json const& document(std::string const& file) {
    auto const known = documents_.find(file);
    if (known != documents_.end()) return known->second;
    return documents_[file] = nlohmann::json::parse(text_of(folder_ / file));
  }

  /// What a "$ref" of a schema in `file` leads to; `file` becomes the one that holds it.
  [[nodiscard]] nlohmann::json const& referred(std::string const& reference, std::string& file) {
    auto const hash = reference.find('#');
    if (hash > 0) file = reference.substr(0, hash);
    return document(file).at(nlohmann::json::json_pointer(reference.substr(hash + 1)));
  }

 private:
  using Json = nlohmann::json;
  using Faults = std::vector<std::string>;

  static bool is_of(Json const& value, std::string const& type) {
    if (type == "number") return value.is_number();
    if (type == "integer") return value.is_number_integer();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "array") return value.is_array();
    if (type == "object") return value.is_object();
    if (type == "null") return value.is_null();
    throw std::runtime_error("unknown type in a schema: " + type);
  }

  static bool is_of_any(Json const& value, Json const& types) {
    if (types.is_string()) return is_of(value, types.get<std::string>());
    return std::any_of(types.begin(), types.end(),
                       [&](Json const& type) { return is_of(value, type.get<std::string>()); });
  }

  void check(Json const& value, Json const& schema, std::string const& file, std::string const& at,
             Faults& found) {
    auto const wrong = [&](std::string const& what) { found.push_back(at + ": " + what); };
    for (auto const& [keyword, rule] : schema.items()) {
      if (keyword == "$ref") {
        auto home = file;
        auto const& target = referred(rule.get<std::string>(), home);
        check(value, target, home, at, found);
      } else if (keyword == "type") {
        if (!is_of_any(value, rule)) wrong("is not of type " + rule.dump());
      } else if (keyword == "enum") {
        if (std::find(rule.begin(), rule.end(), value) == rule.end()) {
          wrong(value.dump() + " is none of " + rule.dump());
        }
      } else if (keyword == "required") {
        for (auto const& key : rule) {
          if (value.is_object() && !value.contains(key.get<std::string>())) {
            wrong("lacks " + key.dump());
          }
        }
      } else if (keyword == "properties") {
        check_properties(value, rule, file, at, found);
      } else if (keyword == "additionalProperties") {
        check_additional(value, schema, at, found);
      } else if (keyword == "items") {
        for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
          check(value[i], rule, file, fmt::format("{}/{}", at, i), found);
        }
      } else if (keyword == "minItems") {
        if (value.is_array() && value.size() < rule.get<std::size_t>()) wrong("has too few items");
      } else if (keyword == "maxItems") {
        if (value.is_array() && value.size() > rule.get<std::size_t>()) wrong("has too many items");
      } else if (keyword == "minimum") {
        if (value.is_number() && value < rule) wrong(value.dump() + " is too small");
      } else if (keyword == "maximum") {
        if (value.is_number() && value > rule) wrong(value.dump() + " is too large");
      } else if (keyword != "description" && keyword != "title" && keyword != "$schema" &&
                 keyword != "definitions") {
        throw std::runtime_error(fmt::format("{}: the validator does not know {}", file, keyword));
      }
    }
  }

  void check_properties(Json const& value, Json const& rules, std::string const& file,
                        std::string const& at, Faults& found) {
    if (!value.is_object()) return;
    for (auto const& [key, rule] : rules.items()) {
      if (value.contains(key)) check(value[key], rule, file, fmt::format("{}/{}", at, key), found);
    }
  }

  static void check_additional(Json const& value, Json const& schema, std::string const& at,
                               Faults& found) {
    if (schema["additionalProperties"] != false) {
      throw std::runtime_error("additionalProperties can only be false here");
    }
    if (!value.is_object()) return;
    for (auto const& [key, unused] : value.items()) {
      if (!schema["properties"].contains(key))
        found.push_back(fmt::format("{}: undocumented key {}", at, key));
    }
  }

  std::filesystem::path folder_;
  std::map<std::string, Json> documents_;
};

}  // namespace knotmap::test

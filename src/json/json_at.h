// Typed reading of a JSON file that reports every fault with file and JSON pointer, and goes on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fault.h"
#include "json/json_document.h"

namespace knotmap {

/// A word that a file may use, and the value that it stands for.
template <class T>
using WordOf = std::pair<std::string_view, T>;

/// One value of a parsed file: the root, or a member or item reached from it.
///
///     Faults faults;
///     auto const document = read_json(path, path.string(), faults);
///     if (!document) return faults;                        // not readable as JSON: one fault
///     JsonAt const root(*document, faults);
///     if (root.object_of({"name", "size"})) {              // other keys are faults
///       if (auto const name = root.at("name")) put(settings.name, name->text());      // required
///       if (auto const size = root.maybe("size")) put(settings.size, size->whole(1, 9));
///     }
///
/// Every function that returns an optional (but `maybe`) adds exactly one fault when it returns
/// nothing. So reading goes on after a fault, and the caller looks at the faults once, at the end.
/// After 2,000 faults one more says that the rest is left out, and no further ones are added.
///
/// Cheap to copy. The document and the faults that it was made with must outlive it and all that
/// was reached from it; the document must not change meanwhile.
class JsonAt {
 public:
  /// The root of `document`. Faults are added to `faults`.
  JsonAt(JsonDocument const& document, Faults& faults) : document_(&document), faults_(&faults) {}

  /// The JSON pointer of this value: "/points/2/dose"; "" for the root.
  [[nodiscard]] std::string pointer() const { return document_->pointer(node_); }
  /// The file's name, as faults give it.
  [[nodiscard]] std::string const& file() const { return document_->file; }
  /// The name of this value in its object; "" for an item of an array and for the root.
  [[nodiscard]] std::string const& key() const { return here().key; }
  /// How many faults there are so far: whether reading a part added any.
  [[nodiscard]] std::size_t fault_count() const { return faults_->size(); }
  [[nodiscard]] bool is_null() const { return here().kind == JsonNode::Kind::null; }
  [[nodiscard]] bool is_object() const { return here().kind == JsonNode::Kind::object; }
  [[nodiscard]] bool is_number() const { return here().kind == JsonNode::Kind::number; }
  [[nodiscard]] bool is_array() const { return here().kind == JsonNode::Kind::array; }
  [[nodiscard]] bool is_string() const { return here().kind == JsonNode::Kind::string; }

  /// Adds a fault of this value: what is wrong, and what to do about it.
  void fault(std::string what, std::string remedy) const;
  /// Adds the fault that `said` is none of the `known` words, naming the nearest or all of them.
  void unknown_word(std::string_view said, std::vector<std::string> const& known) const;

  /// True when this is an object; else false, and a fault.
  [[nodiscard]] bool object() const;
  /// The same. Each member whose key is not `known` is a fault too, but the answer stays true.
  [[nodiscard]] bool object_of(std::initializer_list<std::string_view> known) const;
  /// The member `key`, which must be there. Its absence is a fault, also when this is no object;
  /// the fault's pointer is that of the member.
  [[nodiscard]] std::optional<JsonAt> at(std::string_view key) const;
  /// The member `key`, or nothing (and no fault) when it is absent or this is no object.
  [[nodiscard]] std::optional<JsonAt> maybe(std::string_view key) const;
  /// All members of an object or items of an array, in the file's order; of other values none.
  [[nodiscard]] std::vector<JsonAt> members() const;
  /// The items of an array. Not an array: a fault, and none. Fewer than `least`: a fault, and
  /// those that are there. More than `most`: a fault, and none.
  [[nodiscard]] std::vector<JsonAt> items(std::size_t least, std::size_t most = 10'000) const;

  /// Any string, also an empty one. The view is of the document's own text.
  [[nodiscard]] std::optional<std::string_view> string() const;
  /// A string for people to read: not blank, no control characters (so no line breaks).
  [[nodiscard]] std::optional<std::string> text() const;
  /// A string that is an id: lower-case letters, digits, '_' and '-', a letter first.
  [[nodiscard]] std::optional<std::string> id() const;
  /// A number from `low` to `high`, both included.
  [[nodiscard]] std::optional<double> number(double low, double high) const;
  /// A whole number from `low` to `high`, both included. 3.0 is whole; 3.5 is a fault.
  [[nodiscard]] std::optional<int> whole(int low, int high) const;
  [[nodiscard]] std::optional<bool> boolean() const;
  /// A string that is one of `words`; gives what it stands for.
  template <class T, std::size_t size>
  [[nodiscard]] std::optional<T> one_of(std::array<WordOf<T>, size> const& words) const {
    std::vector<std::string> known;
    auto const said = string();
    if (!said) return std::nullopt;
    for (auto const& [name, value] : words) {
      if (name == *said) return value;
      known.emplace_back(name);
    }
    unknown_word(*said, known);
    return std::nullopt;
  }

 private:
  JsonAt(JsonAt const& other, std::uint32_t node)
      : document_(other.document_), faults_(other.faults_), node_(node) {}
  [[nodiscard]] JsonNode const& here() const { return document_->nodes[node_]; }
  void wrong_type(JsonNode::Kind wanted) const;

  JsonDocument const* document_;
  Faults* faults_;
  std::uint32_t node_ = 0;
};

/// Assigns `value` to `target` when there is one; else `target` keeps its value. So a fault leaves
/// a default in place.
template <class Target, class Value>
void put(Target& target, std::optional<Value> value) {
  if (value) target = static_cast<Target>(*std::move(value));
}

}  // namespace knotmap

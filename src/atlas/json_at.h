// A place in a JSON file: typed access that reports every fault with its pointer and goes on.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "atlas/json_document.h"
#include "base/fault.h"

namespace knotmap {

/// A word of the files and what it means.
template <class T>
using WordOf = std::pair<std::string_view, T>;

/// Cheap to copy; the document and the faults must outlive it. Whatever is missing, of the wrong
/// type or out of range is reported once and gives nothing.
class JsonAt {
 public:
  JsonAt(JsonDocument const& document, Faults& faults) : document_(&document), faults_(&faults) {}

  [[nodiscard]] std::string pointer() const { return document_->pointer(node_); }
  [[nodiscard]] std::string const& file() const { return document_->file; }
  [[nodiscard]] std::string const& key() const { return here().key; }
  [[nodiscard]] bool is_number() const { return here().kind == JsonNode::Kind::number; }

  void fault(std::string what, std::string remedy) const;

  /// False (and a fault) when this is no object.
  [[nodiscard]] bool object() const;
  /// The same; unknown keys are faults too ("did you mean").
  [[nodiscard]] bool object_of(std::initializer_list<std::string_view> known) const;
  /// A member that must be there.
  [[nodiscard]] std::optional<JsonAt> at(std::string_view key) const;
  /// A member that may be left out.
  [[nodiscard]] std::optional<JsonAt> maybe(std::string_view key) const;
  /// All members of an object, whatever their keys.
  [[nodiscard]] std::vector<JsonAt> members() const;
  /// The items of an array that must hold `least` to `most` of them.
  [[nodiscard]] std::vector<JsonAt> items(std::size_t least, std::size_t most = 10'000) const;

  /// Words for a reader: not blank, no control characters.
  [[nodiscard]] std::optional<std::string> text() const;
  [[nodiscard]] std::optional<std::string> id() const;
  [[nodiscard]] std::optional<double> number(double low, double high) const;
  [[nodiscard]] std::optional<int> whole(int low, int high) const;
  [[nodiscard]] std::optional<bool> boolean() const;
  /// Any string; a fault when it is none.
  [[nodiscard]] std::optional<std::string_view> string() const;

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

  /// Reports `said` as none of the known words.
  void unknown_word(std::string_view said, std::vector<std::string> const& known) const;

 private:
  JsonAt(JsonAt const& other, std::uint32_t node)
      : document_(other.document_), faults_(other.faults_), node_(node) {}
  [[nodiscard]] JsonNode const& here() const { return document_->nodes[node_]; }
  void wrong_type(JsonNode::Kind wanted) const;

  JsonDocument const* document_;
  Faults* faults_;
  std::uint32_t node_ = 0;
};

/// Assigns what was read, when something was.
template <class Target, class Value>
void put(Target& target, std::optional<Value> value) {
  if (value) target = static_cast<Target>(*std::move(value));
}

}  // namespace knotmap

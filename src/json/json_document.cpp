// Parsing through nlohmann's SAX interface: it checks UTF-8 and grammar without recursion; the
// builder below keeps the tree, finds doubled keys and enforces the limits.
#include "json/json_document.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <fstream>
#include <functional>
#include <iterator>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text_file.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

constexpr std::string_view broken_remedy =
    "correct the JSON; a comma or bracket is the usual cause";

std::string line_and_column(std::string_view text, std::size_t offset) {
  auto const before = text.substr(0, std::min(offset, text.size()));
  auto const lines = std::count(before.begin(), before.end(), '\n');
  auto const line_start = before.rfind('\n');
  auto const column = before.size() - (line_start == std::string_view::npos ? 0 : line_start + 1);
  return fmt::format("line {}, column {}", lines + 1, std::max<std::size_t>(column, 1));
}

class TreeBuilder : public nlohmann::json::json_sax_t {
 public:
  using Found = std::function<void(JsonDocument const&)>;

  /// `found`: what takes the items of a long list; null: they stay.
  TreeBuilder(JsonDocument& document, std::string_view text, Faults& faults, Found const* found)
      : document_(&document), text_(text), faults_(&faults), found_(found) {}

  bool null() override { return add(JsonNode::Kind::null) != nullptr; }

  bool boolean(bool value) override {
    auto* const node = add(JsonNode::Kind::boolean);
    if (node != nullptr) node->truth = value;
    return node != nullptr;
  }

  bool number_integer(number_integer_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_float(number_float_t value, string_t const& /*as_written*/) override {
    return number(value);
  }

  bool string(string_t& value) override {
    auto* const node = add(JsonNode::Kind::string);
    if (node != nullptr) node->text = std::move(value);
    return node != nullptr;
  }

  bool binary(binary_t& /*value*/) override { return false; }  // not in text JSON

  bool start_object(std::size_t /*elements*/) override { return open(JsonNode::Kind::object); }
  bool start_array(std::size_t /*elements*/) override { return open(JsonNode::Kind::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    key_ = std::move(value);
    auto const& nodes = document_->nodes;
    if (nodes[open_.back()].count >= json_member_limit) {
      return stop(document_->pointer(open_.back()),
                  fmt::format("has more than {} keys", json_member_limit),
                  "a file of Knotmap never needs that");
    }
    for (auto i = nodes[open_.back()].first; i != JsonNode::none; i = nodes[i].next) {
      if (nodes[i].key != key_) continue;
      faults_->push_back({document_->file, document_->pointer(i), "this key stands here twice",
                          "keep one of the two"});
      break;
    }
    return true;
  }

  bool parse_error(std::size_t offset, std::string const& /*last_token*/,
                   nlohmann::detail::exception const& error) override {
    std::string_view what = error.what();
    if (is_utf16(text_) || what.find("ill-formed UTF-8") != std::string_view::npos) {
      return stop(line_and_column(text_, offset), "the file is not UTF-8 text, as JSON must be",
                  "save it with the encoding UTF-8");
    }
    if (auto const id = what.find("] "); id != std::string_view::npos) what.remove_prefix(id + 2);
    if (auto const at = what.find("column "); at != std::string_view::npos) {
      if (auto const colon = what.find(": ", at); colon != std::string_view::npos) {
        what.remove_prefix(colon + 2);
      }
    }
    return stop(line_and_column(text_, offset), "not valid JSON: " + std::string(what),
                std::string(broken_remedy));
  }

 private:
  JsonNode* add(JsonNode::Kind kind) {
    auto& nodes = document_->nodes;
    if (nodes.size() >= json_node_limit) {
      stop("", fmt::format("the file holds more than {} values", json_node_limit),
           "split it; no file of Knotmap is so large");
      return nullptr;
    }
    auto const index = static_cast<std::uint32_t>(nodes.size());
    auto& node = nodes.emplace_back();
    node.kind = kind;
    if (open_.empty()) return &node;
    auto& parent = nodes[open_.back()];
    node.parent = open_.back();
    node.position = parent.count++;
    if (parent.kind == JsonNode::Kind::object) node.key = std::move(key_);
    (parent.last == JsonNode::none ? parent.first : nodes[parent.last].next) = index;
    parent.last = index;
    return &node;
  }

  bool number(double value) {
    auto* const node = add(JsonNode::Kind::number);
    if (node != nullptr) node->number = value;
    return node != nullptr;
  }

  bool open(JsonNode::Kind kind) {
    if (open_.size() >= json_depth_limit) {
      return stop(document_->pointer(open_.back()),
                  fmt::format("nested more than {} deep", json_depth_limit),
                  "a file of Knotmap never needs that");
    }
    bool const item = found_ != nullptr && kind == JsonNode::Kind::object &&
                      open_.size() == depth_of_items && in_list();
    auto const before = item ? document_->nodes[open_.back()].last : JsonNode::none;
    if (add(kind) == nullptr) return false;
    auto const index = static_cast<std::uint32_t>(document_->nodes.size() - 1);
    open_.push_back(index);
    if (item) item_ = {index, before};
    return true;
  }

  bool close() {
    auto const index = open_.back();
    open_.pop_back();
    if (item_.index == index) hand_over();
    return true;
  }

  [[nodiscard]] bool in_list() const {
    return document_->nodes[open_.back()].kind == JsonNode::Kind::array;
  }

  /// Takes the item that was closed out of the document, and gives it away as one of its own.
  void hand_over() {
    auto& nodes = document_->nodes;
    auto const [index, before] = item_;
    item_ = {};
    JsonDocument taken{document_->file, {}, document_->pointer(index)};
    taken.nodes.assign(std::make_move_iterator(nodes.begin() + index),
                       std::make_move_iterator(nodes.end()));
    nodes.resize(index);
    auto& list = nodes[open_.back()];
    list.last = before;
    (before == JsonNode::none ? list.first : nodes[before].next) = JsonNode::none;
    for (auto& node : taken.nodes) {
      for (auto* const link : {&node.parent, &node.first, &node.last, &node.next}) {
        if (*link != JsonNode::none) *link -= index;
      }
    }
    taken.nodes.front().parent = JsonNode::none;
    (*found_)(taken);
  }

  bool stop(std::string pointer, std::string what, std::string remedy) {
    faults_->push_back({document_->file, std::move(pointer), std::move(what), std::move(remedy)});
    return false;
  }

  static constexpr std::size_t depth_of_items = 2;  ///< of arrays in the root
  struct Item {
    std::uint32_t index = JsonNode::none;   ///< its node
    std::uint32_t before = JsonNode::none;  ///< what stands before it in its list
  };

  JsonDocument* document_;
  std::string_view text_;
  Faults* faults_;
  Found const* found_;
  Item item_;
  std::vector<std::uint32_t> open_;
  std::string key_;
};

std::string escaped_key(std::string_view key) {
  std::string out;
  for (char const c : safe_excerpt(key)) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string JsonDocument::pointer(std::uint32_t node) const {
  std::vector<std::uint32_t> path;
  for (auto i = node; i < nodes.size() && nodes[i].parent != JsonNode::none; i = nodes[i].parent) {
    path.push_back(i);
  }
  std::string out = base;
  std::reverse(path.begin(), path.end());
  for (auto const index : path) {
    auto const& step = nodes[index];
    out += '/';
    out += nodes[step.parent].kind == JsonNode::Kind::object ? escaped_key(step.key)
                                                             : std::to_string(step.position);
  }
  return out;
}

namespace {

std::optional<JsonDocument> parsed(std::string file, std::string_view text, Faults& faults,
                                   TreeBuilder::Found const* found) {
  JsonDocument document{std::move(file), {}};
  // nlohmann takes it for the end of the text, and would not see what stands after it.
  if (auto const nul = text.find('\0'); nul != std::string_view::npos && !is_utf16(text)) {
    faults.push_back({document.file, line_and_column(text, nul + 1), "the file holds a NUL byte",
                      "take it out: the file was damaged, or is no text"});
    return std::nullopt;
  }
  document.nodes.reserve(std::min(text.size() / 16 + 1, json_node_limit));
  TreeBuilder builder(document, text, faults, found);
  try {
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  } catch (std::exception const& error) {  // what nlohmann does not hand to parse_error
    faults.push_back({document.file, "", std::string("cannot be read as JSON: ") + error.what(),
                      std::string(broken_remedy)});
    return std::nullopt;
  }
  return document;
}

}  // namespace

std::optional<JsonDocument> parse_json(std::string file, std::string_view text, Faults& faults) {
  return parsed(std::move(file), text, faults, nullptr);
}

std::optional<JsonDocument> parse_json_items(std::string file, std::string_view text,
                                             Faults& faults, TreeBuilder::Found const& found) {
  return parsed(std::move(file), text, faults, &found);
}

std::optional<JsonDocument> read_json(std::filesystem::path const& path, std::string file,
                                      Faults& faults) {
  auto const wrong = [&](std::string what, std::string remedy) {
    faults.push_back({file, "", std::move(what), std::move(remedy)});
    return std::nullopt;
  };
  std::error_code error;
  auto const status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::none) {
    return wrong("cannot be read: " + error.message(), "check its permissions and links");
  }
  if (!std::filesystem::exists(status)) return wrong("the file is missing", "put it back");
  if (!std::filesystem::is_regular_file(status))
    return wrong("is not a file", "put a file in its place");
  auto const size = std::filesystem::file_size(path, error);
  if (error) return wrong("cannot be read: " + error.message(), "check its permissions");
  if (size > json_file_limit) {
    return wrong(
        fmt::format("is {} MB large; {} MB are the most", size >> 20U, json_file_limit >> 20U),
        "split it");
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return wrong("cannot be opened", "check its permissions");
  std::string text(static_cast<std::size_t>(size), '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
    return wrong("the file is empty", "put its content back");
  }
  return parse_json(std::move(file), text, faults);
}

}  // namespace knotmap

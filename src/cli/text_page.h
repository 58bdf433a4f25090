// A page of text for the terminal or as Markdown.
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

namespace knotmap {

/// One page as text: plain, or with Markdown's marks. Sections without words are left out.
class TextPage {
 public:
  explicit TextPage(bool markdown) : markdown_(markdown) {}

  void title(std::string const& words) { text_ += (markdown_ ? "# " : "") + words + "\n"; }
  void section(std::string const& head, std::string const& words) {
    if (words.empty()) return;
    text_ += "\n" + (markdown_ ? sign_ + head + "\n\n" : head + "\n  ") + words + "\n";
  }
  /// From here on sections are parts of one before them (`part`), or stand for themselves again.
  void in_parts(bool part) { sign_ = part ? "### " : "## "; }
  void section(std::string const& head, std::vector<std::string> const& lines, bool numbered) {
    if (lines.empty()) return;
    text_ += "\n" + (markdown_ ? sign_ + head + "\n\n" : head + "\n");
    int number = 0;
    for (auto const& line : lines) {
      auto const bullet = numbered ? fmt::format("{}.", ++number) : std::string("-");
      text_ += fmt::format("{}{} {}\n", markdown_ ? "" : "  ", bullet, line);
    }
  }
  void line(std::string const& words) { text_ += words + "\n"; }
  [[nodiscard]] std::string const& text() const { return text_; }

 private:
  bool markdown_;
  std::string sign_ = "## ";  ///< of a heading
  std::string text_;
};

}  // namespace knotmap

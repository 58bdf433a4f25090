// A person at the panels: clicks, keys and frames until nothing waits.
#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/command_line.h"
#include "ui/ui.h"

namespace knotmap::test {

class Visitor {
 public:
  explicit Visitor(int width = 1280, int height = 800, float scale = 1.0F)
      : width_(width), height_(height), scale_(scale) {
    auto made = Ui::create(std::filesystem::path(KNOTMAP_ASSETS) / "fonts");
    REQUIRE(made);
    ui_ = std::move(*made);
  }

  Ui& ui() { return *ui_; }

  /// Frames until the panels rest; the commands of all of them.
  std::vector<std::string> look(UiModel model) {
    std::vector<std::string> commands;
    for (int i = 0; i < 60; ++i) {
      auto const answer = ui_->frame(model, width_, height_, scale_, 0.016);
      insets = answer.insets;
      for (auto const& command : answer.commands) {
        // The state follows what is typed before the next frame.
        auto const words = split_command(command);
        if (words[0] == "search") model.query = words.size() > 1 ? words[1] : "";
        commands.push_back(command);
      }
      if (!answer.wants_frame) break;
    }
    return commands;
  }

  void move(float x, float y) {
    InputEvent event;
    event.x = x;
    event.y = y;
    ui_->feed(event);
  }

  void button(InputEvent::Kind kind, float x, float y) {
    InputEvent event;
    event.kind = kind;
    event.x = x;
    event.y = y;
    ui_->feed(event);
  }

  /// All at once, as a quick hand on a slow machine.
  std::vector<std::string> click(std::string const& item, UiModel const& model) {
    INFO(item);
    REQUIRE(ui_->items().contains(item));
    auto const rect = ui_->items().at(item);
    float const x = rect.x + rect.width / 2.0F;
    float const y = rect.y + rect.height / 2.0F;
    move(x, y);
    button(InputEvent::Kind::press, x, y);
    button(InputEvent::Kind::release, x, y);
    move(5.0F, static_cast<float>(height_) * 0.6F);
    return look(model);
  }

  void key(std::string const& name, bool control = false) {
    InputEvent event;
    event.kind = InputEvent::Kind::key;
    event.name = name;
    event.control = control;
    ui_->feed(event);
    event.kind = InputEvent::Kind::key_up;
    ui_->feed(event);
  }

  /// As the window tells it: the key, then its character.
  void type(std::string const& words) {
    for (char const c : words) {
      key(c == ' ' ? "Space"
                   : std::string(1, c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c));
      InputEvent event;
      event.kind = InputEvent::Kind::text;
      event.codepoint = static_cast<char32_t>(c);
      ui_->feed(event);
    }
  }

  Insets insets;

 private:
  std::unique_ptr<Ui> ui_;
  int width_;
  int height_;
  float scale_;
};

inline std::string last(std::vector<std::string> const& all) {
  return all.empty() ? std::string{} : all.back();
}

inline bool has(std::vector<std::string> const& all, std::string const& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace knotmap::test

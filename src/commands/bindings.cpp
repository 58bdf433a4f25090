#include "commands/bindings.h"

#include <algorithm>
#include <array>

namespace knotmap {
namespace {

constexpr std::array bound{
    Binding{"F", "view front", "Look", "From the front"},
    Binding{"B", "view back", "Look", "From the back"},
    Binding{"L", "view left", "Look", "At the body's left side"},
    Binding{"R", "view right", "Look", "At the body's right side"},
    Binding{"Left", "turn 15 0", "Look", "Turn the body (with the cursor: Ctrl+Shift+Arrows)",
            nullptr, "Arrows"},
    Binding{"Right", "turn -15 0", "", ""},
    Binding{"Up", "turn 0 10", "", ""},
    Binding{"Down", "turn 0 -10", "", ""},
    Binding{"+", "zoom 0.8", "Look", "Closer"},
    Binding{"=", "zoom 0.8", "", ""},
    Binding{"-", "zoom 1.25", "Look", "Further away"},
    Binding{"Home", "whole", "Look", "The whole body"},
    Binding{"Ctrl+Shift+Left", "turn 15 0", "", ""},
    Binding{"Ctrl+Shift+Right", "turn -15 0", "", ""},
    Binding{"Ctrl+Shift+Up", "turn 0 10", "", ""},
    Binding{"Ctrl+Shift+Down", "turn 0 -10", "", ""},
    Binding{"F6", "focus next", "By keyboard", "From the body to the panel, and back"},
    Binding{"K", "cursor toggle", "By keyboard", "A cursor on the skin, or none"},
    Binding{"Left", "cursor move -1 0", "By keyboard", "Move the cursor", &Questions::cursor,
            "Arrows"},
    Binding{"Right", "cursor move 1 0", "", "", &Questions::cursor},
    Binding{"Up", "cursor move 0 1", "", "", &Questions::cursor},
    Binding{"Down", "cursor move 0 -1", "", "", &Questions::cursor},
    Binding{"Shift+Left", "cursor move -0.25 0", "By keyboard", "In small steps",
            &Questions::cursor, "Shift+Arrows"},
    Binding{"Shift+Right", "cursor move 0.25 0", "", "", &Questions::cursor},
    Binding{"Shift+Up", "cursor move 0 0.25", "", "", &Questions::cursor},
    Binding{"Shift+Down", "cursor move 0 -0.25", "", "", &Questions::cursor},
    Binding{"Ctrl+Left", "cursor next-landmark -1 0", "By keyboard",
            "To the next bone mark that way", &Questions::cursor, "Ctrl+Arrows"},
    Binding{"Ctrl+Right", "cursor next-landmark 1 0", "", "", &Questions::cursor},
    Binding{"Ctrl+Up", "cursor next-landmark 0 1", "", "", &Questions::cursor},
    Binding{"Ctrl+Down", "cursor next-landmark 0 -1", "", "", &Questions::cursor},
    Binding{"Enter", "cursor press", "By keyboard", "Mark pain here, or open the X or muscle",
            &Questions::cursor},
    Binding{"Space", "cursor press", "By keyboard", "The same; with the brush: paint while held",
            &Questions::cursor},
    Binding{"Menu", "cursor menu", "By keyboard", "The menu of the muscle under it",
            &Questions::cursor},
    Binding{"Shift+F10", "cursor menu", "", "", &Questions::cursor},
    Binding{"+", "cursor zoom 0.8", "", "", &Questions::cursor},
    Binding{"=", "cursor zoom 0.8", "", "", &Questions::cursor},
    Binding{"-", "cursor zoom 1.25", "", "", &Questions::cursor},
    Binding{"Space", "motion toggle", "Look", "Pause the exercise that is shown, or go on",
            &Questions::motion},
    Binding{"Space", "press toggle", "Press", "Pause, or go on", &Questions::press},
    Binding{"Enter", "press next", "Press", "The next step", &Questions::press},
    Binding{"Right", "press next", "", "", &Questions::press},
    Binding{"Left", "press back", "Press", "The step before", &Questions::press},
    Binding{"0", "press answer 0", "Press", "How strong it is, or how bad the pain",
            &Questions::press, "0 to 9"},
    Binding{"1", "press answer 1", "", "", &Questions::press},
    Binding{"2", "press answer 2", "", "", &Questions::press},
    Binding{"3", "press answer 3", "", "", &Questions::press},
    Binding{"4", "press answer 4", "", "", &Questions::press},
    Binding{"5", "press answer 5", "", "", &Questions::press},
    Binding{"6", "press answer 6", "", "", &Questions::press},
    Binding{"7", "press answer 7", "", "", &Questions::press},
    Binding{"8", "press answer 8", "", "", &Questions::press},
    Binding{"9", "press answer 9", "", "", &Questions::press},
    Binding{"Y", "press answer known", "Press", "Yes, I know this pain", &Questions::press},
    Binding{"N", "press answer unknown", "Press", "No, not this pain", &Questions::press},
    Binding{"N", "gate none", "Answer", "None of these warning signs", &Questions::signs},
    Binding{"L", "side left", "Answer", "The left side", &Questions::side},
    Binding{"R", "side right", "Answer", "The right side", &Questions::side},
    Binding{"B", "side both", "Answer", "Both sides", &Questions::side},
    Binding{"/", "focus search", "Find", "Search"},
    Binding{"Ctrl+F", "focus search", "", ""},
    Binding{"N", "next", "Find", "The next point of the list"},
    Binding{"Shift+N", "previous", "Find", "The point before"},
    Binding{"M", "more", "Find", "All points that could cause it, or the first seven"},
    Binding{"C", "compare", "Find", "Compare with the next one, or stop comparing"},
    Binding{"Esc", "escape", "Find", "One step back"},
    Binding{"W", "log start", "Diary", "Write this pain down"},
    Binding{"J", "select diary", "Diary", "What was written down"},
    Binding{"0", "log now 0", "Diary", "How bad it is", &Questions::draft, "0 to 9"},
    Binding{"1", "log now 1", "", "", &Questions::draft},
    Binding{"2", "log now 2", "", "", &Questions::draft},
    Binding{"3", "log now 3", "", "", &Questions::draft},
    Binding{"4", "log now 4", "", "", &Questions::draft},
    Binding{"5", "log now 5", "", "", &Questions::draft},
    Binding{"6", "log now 6", "", "", &Questions::draft},
    Binding{"7", "log now 7", "", "", &Questions::draft},
    Binding{"8", "log now 8", "", "", &Questions::draft},
    Binding{"9", "log now 9", "", "", &Questions::draft},
    Binding{"Enter", "log save", "Diary", "Keep it", &Questions::draft},
    Binding{".", "layer next", "Under the skin", "One layer deeper"},
    Binding{",", "layer previous", "Under the skin", "One layer back"},
    Binding{"H", "hide", "Under the skin", "Hide the muscle pointed at"},
    Binding{"I", "isolate", "Under the skin", "It alone; again: all"},
    Binding{"G", "fade", "Under the skin", "Make it a ghost"},
    Binding{"Shift+H", "show all", "Under the skin", "Show all again"},
    Binding{"A", "names toggle", "Under the skin", "A name beside every muscle"},
    Binding{"U", "select muscles", "Under the skin", "The list of all muscles"},
    Binding{"S", "see-muscle toggle", "Under the skin", "A point's muscle, or not"},
    Binding{"D", "landmarks toggle", "Under the skin", "Bones that you can feel"},
    Binding{"V", "never-places toggle", "Under the skin", "Where nobody must press"},
    Binding{"P", "brush toggle", "Paint", "Paint where it hurts, or stop painting"},
    Binding{"E", "brush erase toggle", "Paint", "The eraser, or the brush again"},
    Binding{"1", "brush strength mild", "Paint", "Paint mild pain"},
    Binding{"2", "brush strength middling", "Paint", "Paint middling pain"},
    Binding{"3", "brush strength strong", "Paint", "Paint strong pain"},
    Binding{"[", "brush size smaller", "Paint", "A smaller brush"},
    Binding{"]", "brush size bigger", "Paint", "A larger brush"},
    Binding{"Ctrl+Z", "undo", "Change", "Undo"},
    Binding{"Ctrl+Y", "redo", "Change", "Redo"},
    Binding{"Ctrl+Shift+Z", "redo", "", ""},
    Binding{"Alt+Left", "back", "Change", "Back to the page before"},
    Binding{"Alt+Right", "forward", "Change", "Forward again"},
    Binding{"Ctrl+Plus", "text-size bigger", "Window", "Larger text"},
    Binding{"Ctrl+Minus", "text-size smaller", "Window", "Smaller text"},
    Binding{"Ctrl+0", "text-size 1", "Window", "Text as it was"},
    Binding{"Ctrl+=", "text-size bigger", "", ""},
    Binding{"Ctrl++", "text-size bigger", "", ""},
    Binding{"Ctrl+Shift+=", "text-size bigger", "", ""},
    Binding{"Ctrl+-", "text-size smaller", "", ""},
    Binding{"T", "theme toggle", "Window", "Light or dark"},
    Binding{"F5", "present toggle", "Window", "Show it to others: no panels"},
    Binding{"Ctrl+S", "save-picture", "Window", "Save a picture of it"},
    Binding{"Ctrl+Shift+S", "save-picture panels", "Window", "Save it with the panels"},
    Binding{"Ctrl+P", "handout", "Window", "A sheet to print of what is open"},
    Binding{"?", "keys toggle", "Window", "This list of keys"},
    Binding{"F1", "keys toggle", "", ""},
    Binding{"Ctrl+Q", "quit", "Window", "Close Knotmap"},
};

/// What also works while the guided press has the keyboard: nothing that leads away from it.
bool works_while_pressing(Binding const& binding) {
  return binding.command == "escape" || binding.command == "quit" ||
         binding.command == "theme toggle" || binding.command.starts_with("text-size");
}

}  // namespace

std::span<Binding const> bindings() {
  return bound;
}

std::string_view command_of(std::string_view key, Questions const& questions) {
  std::string_view command;
  for (auto const& binding : bound) {
    if (binding.key != key) continue;
    bool const answers_press = binding.answers == &Questions::press;
    if (questions.press && !answers_press && !works_while_pressing(binding)) continue;
    if (binding.answers == nullptr) {
      if (command.empty()) command = binding.command;
    } else if (questions.*binding.answers) {
      return binding.command;
    }
  }
  return command;
}

}  // namespace knotmap

#include "atlas/word_tables.h"

#include <cstddef>

namespace knotmap {
namespace {

template <class T, std::size_t size>
std::string_view word_in(std::array<WordOf<T>, size> const& words, T value) {
  for (auto const& [name, meaning] : words) {
    if (meaning == value) return name;
  }
  return "";
}

}  // namespace

std::string_view word(Level level) {
  return word_in(level_words, level);
}
std::string_view word(Layer layer) {
  return word_in(layer_words, layer);
}

std::string_view word(Effect effect) {
  return word_in(effect_words, effect);
}
std::string_view word(Sides sides) {
  return word_in(sides_words, sides);
}
std::string_view word(Reach reach) {
  return word_in(reach_words, reach);
}
std::string_view word(Inside inside) {
  return word_in(inside_words, inside);
}
std::string_view word(SymptomKind kind) {
  return word_in(symptom_kind_words, kind);
}
std::string_view word(Press press) {
  return word_in(press_words, press);
}
std::string_view word(Action action) {
  return word_in(action_words, action);
}
std::string_view word(Tool tool) {
  return word_in(tool_words, tool);
}
std::string_view word(PressPlace place) {
  return word_in(press_place_words, place);
}
std::string_view word(Sureness sureness) {
  return word_in(sureness_words, sureness);
}
std::string_view word(ExerciseKind kind) {
  return word_in(exercise_kind_words, kind);
}
std::string_view word(StartPosition position) {
  return word_in(start_position_words, position);
}
std::string_view word(Equipment equipment) {
  return word_in(equipment_words, equipment);
}

std::string_view word(PoseRoot root) {
  return word_in(pose_root_words, root);
}
std::string_view word(BodyPart part) {
  return word_in(body_part_words, part);
}
std::string_view word(PressHand hand) {
  return word_in(press_hand_words, hand);
}
std::string_view word(Grip grip) {
  return word_in(grip_words, grip);
}
std::string_view word(Against against) {
  return word_in(against_words, against);
}
std::string_view word(Thing thing) {
  return word_in(thing_words, thing);
}
std::string_view word(Motion motion) {
  return word_in(motion_words, motion);
}

}  // namespace knotmap

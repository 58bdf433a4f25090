// Looking things up in the atlas, and the words of its enumerations.
#include "atlas/atlas.h"

#include <algorithm>

#include "atlas/word_tables.h"

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

std::string_view plain(Tool tool) {
  switch (tool) {
    case Tool::fingers:
      return "fingers";
    case Tool::tennis_ball:
      return "tennis ball";
    case Tool::two_balls:
      return "two balls in a sock";
    case Tool::cane:
      return "hook cane";
    case Tool::lacrosse_ball:
      return "lacrosse ball";
    case Tool::foam_roller:
      return "foam roller";
    case Tool::none:
      return "no tool";
  }
  return "";
}

Muscle const* Atlas::muscle(std::string_view id) const {
  // Sorted by id when read; a hand-made atlas may not be.
  auto const at = std::find_if(muscles.begin(), muscles.end(),
                               [&](Muscle const& muscle) { return muscle.id == id; });
  return at == muscles.end() ? nullptr : &*at;
}

Atlas::Found Atlas::point(std::string_view id) const {
  for (auto const& muscle : muscles) {
    // A point's id begins with its muscle's.
    if (!id.starts_with(muscle.id)) continue;
    for (auto const& point : muscle.points) {
      if (point.id == id) return {&muscle, &point};
    }
  }
  return {};
}

Region const* Atlas::region(std::string_view id) const {
  auto const at = std::find_if(regions.begin(), regions.end(),
                               [&](Region const& region) { return region.id == id; });
  return at == regions.end() ? nullptr : &*at;
}

Symptom const* Atlas::symptom(std::string_view id) const {
  auto const at = std::find_if(symptoms.begin(), symptoms.end(),
                               [&](Symptom const& symptom) { return symptom.id == id; });
  return at == symptoms.end() ? nullptr : &*at;
}

bool means(std::string_view id, Muscle const& muscle, Point const& point) {
  return id == muscle.id || id == point.id;
}

std::vector<Side> each(Sides sides) {
  switch (sides) {
    case Sides::both:
      return {Side::left, Side::right};
    case Sides::left:
      return {Side::left};
    case Sides::right:
      return {Side::right};
    case Sides::midline:
      return {Side::midline};
  }
  return {};
}

bool has_side(Sides sides, Side side) {
  auto const all = each(sides);
  return std::find(all.begin(), all.end(), side) != all.end();
}

}  // namespace knotmap

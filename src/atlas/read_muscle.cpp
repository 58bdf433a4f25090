#include "atlas/read_muscle.h"

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/read_bands.h"
#include "atlas/read_point.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

void read_shape(JsonAt const& shape, Muscle& muscle) {
  if (!shape.object_of({"layer", "under", "bands"})) return;
  if (auto const layer = shape.at("layer")) put(muscle.layer, layer->one_of(layer_words));
  if (auto const under = shape.maybe("under")) muscle.under = read_ids(*under, 0);
  if (auto const bands = shape.at("bands")) muscle.bands = read_bands(*bands);
}

}  // namespace

Muscle read_muscle(Reading const& reading, JsonAt const& root, std::string const& stem) {
  Muscle muscle;
  muscle.id = stem;
  muscle.file = root.file();
  if (!root.object_of({"$schema", "id", "sides", "group", "prevalence", "source", "related", "text",
                       "shape", "points"})) {
    return muscle;
  }
  if (auto const at = root.at("id")) {
    auto const id = at->id();
    if (id && *id != stem) {
      at->fault(fmt::format("the id \"{}\" is not the file's name", *id),
                fmt::format("name the file {}.json, or the muscle \"{}\"", *id, stem));
    }
    put(muscle.id, id);
  }
  if (auto const sides = root.at("sides")) put(muscle.sides, sides->one_of(sides_words));
  if (auto const group = root.at("group")) put(muscle.group, group->id());
  if (auto const prevalence = root.at("prevalence"))
    put(muscle.prevalence, prevalence->whole(1, 5));
  muscle.source = read_source_ids(reading, root);
  if (auto const related = root.maybe("related")) muscle.related = read_ids(*related, 0);
  read_texts(reading, root, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "latin", "plain", "does", "origin", "insertion", "causes",
                         "mistaken_for", "synonyms"}))
      return;
    Muscle words;
    if (auto const said = text.at("name")) put(words.name, said->text());
    if (auto const said = text.at("latin")) put(words.latin, said->text());
    if (auto const said = text.at("plain")) put(words.plain, said->text());
    if (auto const said = text.at("does")) put(words.does, said->text());
    if (auto const said = text.at("origin")) put(words.origin, said->text());
    if (auto const said = text.at("insertion")) put(words.insertion, said->text());
    if (auto const list = text.at("causes")) words.causes = read_strings(*list, 1);
    if (auto const list = text.at("mistaken_for")) words.mistaken_for = read_strings(*list, 1);
    if (auto const list = text.maybe("synonyms")) words.synonyms = read_strings(*list, 0);
    if (!shown) return;
    for (std::string_view const key : {"causes", "mistaken_for"}) {
      if (auto const list = text.maybe(key)) check_lay_language(*list);
    }
    muscle.name = std::move(words.name);
    muscle.latin = std::move(words.latin);
    muscle.plain = std::move(words.plain);
    muscle.does = std::move(words.does);
    muscle.origin = std::move(words.origin);
    muscle.insertion = std::move(words.insertion);
    muscle.causes = std::move(words.causes);
    muscle.mistaken_for = std::move(words.mistaken_for);
    muscle.synonyms = std::move(words.synonyms);
  });
  if (auto const shape = root.maybe("shape")) read_shape(*shape, muscle);
  auto const points = root.at("points");
  std::vector<std::string> seen;
  for (auto const& item : points ? points->items(1, 99) : std::vector<JsonAt>{}) {
    auto point = read_point(reading, muscle, item);
    check_unique(item, point.id, seen);
    muscle.points.push_back(std::move(point));
  }
  muscle.id = stem;  // whatever the file says: file names are unique
  return muscle;
}

}  // namespace knotmap

#include "atlas/read_bones.h"

#include <utility>

#include "atlas/read_bands.h"

namespace knotmap {

std::vector<Bone> read_bones(Reading const& reading, JsonAt const& root) {
  std::vector<Bone> bones;
  if (!root.object_of({"$schema", "bones"})) return bones;
  auto const list = root.at("bones");
  std::vector<std::string> seen;
  for (auto const& item : list ? list->items(1, 999) : std::vector<JsonAt>{}) {
    if (!item.object_of({"id", "sides", "source", "text", "bands"})) continue;
    Bone bone;
    bone.pointer = item.pointer();
    if (auto const id = item.at("id")) put(bone.id, id->id());
    check_unique(item, bone.id, seen);
    bone.midline = read_midline(item);
    bone.source = read_source_ids(reading, item);
    read_texts(reading, item, [&](JsonAt const& text, bool shown) {
      if (!text.object_of({"name"})) return;
      auto const name = text.at("name");
      auto const said = name ? name->text() : std::nullopt;
      if (shown) put(bone.name, said);
    });
    if (auto const bands = item.at("bands")) bone.bands = read_bands(*bands);
    bones.push_back(std::move(bone));
  }
  return bones;
}

}  // namespace knotmap

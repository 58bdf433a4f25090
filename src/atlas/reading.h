// What the readers of the atlas files share: languages, sources, areas; and the readers themselves.
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "json/json_at.h"

namespace knotmap {

/// What is known when a file is read: atlas.json, sources.json and safety.json come first.
struct Reading {
  Atlas atlas;
  std::vector<std::string> languages;  ///< of atlas.json; empty when they could not be read
  /// False when sources.json could not be read: one fault tells that, not one a point.
  bool sources_known = false;
};

inline constexpr std::string_view shown_language = "en";

/// The words that red flags, caps and regions use for parts of the body.
[[nodiscard]] std::vector<std::string> const& area_words();

/// Reads every language of a "text" object with `read`, which is told whether it is the language
/// shown. English must be there; languages must be named in atlas.json.
void read_texts(Reading const& reading, JsonAt const& owner,
                std::function<void(JsonAt const&, bool shown)> const& read);

/// The ids of sources.json under "source": at least one, each known.
[[nodiscard]] std::vector<std::string> read_source_ids(Reading const& reading, JsonAt const& owner);

/// "areas" of a region or a red flag: known words, at least one.
[[nodiscard]] std::vector<std::string> read_area_words(JsonAt const& areas);

[[nodiscard]] std::vector<std::string> read_strings(JsonAt const& list, std::size_t least);

/// Ids, each once; an empty one stands where there was a fault, so that places stay those of the
/// file. Whether they are known is checked when all is read (check_links).
[[nodiscard]] std::vector<std::string> read_ids(JsonAt const& list, std::size_t least);

/// A bad anchor gives nothing and its faults. On the midline there is no "out".
[[nodiscard]] std::optional<Anchor> read_anchor(JsonAt const& at, bool midline);
[[nodiscard]] std::vector<Anchor> read_anchors(JsonAt const& list, bool midline);
[[nodiscard]] std::vector<Stroke> read_strokes(JsonAt const& list, bool midline, std::size_t least);

/// What a spot and its band may say of depth and width.
inline constexpr double depth_cm_least = 0.1;
inline constexpr double depth_cm_most = 25.0;
inline constexpr double width_cm_least = 0.1;
inline constexpr double width_cm_most = 25.0;

/// A word for a side of the body: "front" ... "below".
[[nodiscard]] std::optional<Facing> read_facing(JsonAt const& at);
/// An anchor with "depth_cm" and "width_cm"; without "from" it lies on the bone.
[[nodiscard]] std::optional<Spot> read_spot(JsonAt const& at);
/// The bands of a muscle's shape or of a bone; one with a fault is left out.
[[nodiscard]] std::vector<Band> read_bands(JsonAt const& list);
[[nodiscard]] std::vector<Bone> read_bones(Reading const& reading, JsonAt const& root);

/// "both" or "midline", as regions and safety areas have it.
[[nodiscard]] bool read_midline(JsonAt const& owner);

/// Reports ids that stand twice in a list of things with an id and says where they stand.
void check_unique(JsonAt const& owner, std::string const& id, std::vector<std::string>& seen);

/// False when there is no list of them at all: then no name of a source is called unknown.
[[nodiscard]] bool read_sources(JsonAt const& root,
                                std::map<std::string, Source, std::less<>>& sources);
[[nodiscard]] Safety read_safety(Reading const& reading, JsonAt const& root);
[[nodiscard]] std::vector<Region> read_regions(Reading const& reading, JsonAt const& root);
[[nodiscard]] std::vector<Symptom> read_symptoms(Reading const& reading, JsonAt const& root);
[[nodiscard]] std::vector<KeyLink> read_keys(Reading const& reading, JsonAt const& root);
/// What names muscles, points and regions must name known ones: related muscles, symptoms, keys.
/// Names out of files that could not be read are let pass: their own fault is told.
void check_links(Atlas const& atlas, std::vector<std::string> const& unread, Faults& faults);
/// `stem` is the file's name without ".json": it must be the muscle's id.
[[nodiscard]] Muscle read_muscle(Reading const& reading, JsonAt const& root,
                                 std::string const& stem);
[[nodiscard]] Point read_point(Reading const& reading, Muscle const& muscle, JsonAt const& at);

}  // namespace knotmap

// A small valid atlas in a folder of its own, to be broken in one place at a time.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace knotmap::test {

inline constexpr auto trapezius_file = "muscles/trapezius.json";

using Json = nlohmann::ordered_json;

inline Json small_anchor() {
  return Json::parse(R"({"between":["C7_spinous","acromion_top"],"t":0.5,"from":"back"})");
}

inline Json small_point(std::string const& id) {
  auto point = Json::parse(R"({
    "at": {"between":["C7_spinous","acromion_top"],"t":0.5,"up_cm":-1,"from":"above"},
    "effect": "pain", "press": "normal", "prevalence": 5,
    "zones": {
      "essential": [{"line":[{"between":["C7_spinous","acromion_top"],"t":0.2,"from":"back"},
                             {"at":"scap_spine_root","from":"back"}],"radius_cm":2}],
      "spillover": [{"line":[{"at":"scap_inferior_angle","from":"back"}],"radius_cm":3}]},
    "dose": {"hold_s":20,"repeats":2,"times_a_day":2,"effort":3,"body_weight":false},
    "tools": ["fingers","tennis_ball"],
    "source": ["ts1999-6"],
    "text": {"en": {"name":"upper edge","where":"On top of the shoulder.",
      "felt":"Along the neck.","find":"Pinch the edge.","position":"Sit.","places":["chair","floor"],
      "steps":["Press.","Breathe."],"avoid":"Not on bone."}}})");
  point["id"] = id;
  return point;
}

inline Json small_muscle(std::string const& id) {
  auto muscle = Json::parse(R"({
    "sides":"both","group":"upper_back","prevalence":5,"source":["ts1999-6"],
    "text":{"en":{"name":"Trapezius","latin":"Trapezius","plain":"the big kite-shaped muscle","does":"Lifts.",
                  "origin":"The back of the skull.","insertion":"The shoulder blade.",
                  "causes":["A heavy bag."],"mistaken_for":["A worn neck joint."],
                  "synonyms":["traps"]}}})");
  muscle["id"] = id;
  muscle["points"] = Json::array({small_point(id + "-1"), small_point(id + "-2")});
  return muscle;
}

class SmallAtlas {
 public:
  SmallAtlas() {
    static int number = 0;
    folder_ = std::filesystem::temp_directory_path() /
              ("knotmap_atlas_" + std::to_string(getpid()) + "_" + std::to_string(++number));
    std::filesystem::create_directories(folder_ / "muscles");
    put("atlas.json", Json::parse(R"({"format":1,"name":"Small","languages":["en"]})"));
    put("sources.json",
        Json::parse(R"({"sources":{"ts1999-6":{"cite":"Simons and Travell 1999, ch. 6"},
                      "book2":{"cite":"Another 2003","url":"https://example.org/2"}}})"));
    put("regions.json", Json::parse(R"({"regions":[
      {"id":"top_of_shoulder","sides":"both","areas":["shoulder","upper_back"],
       "seeds":[{"between":["C7_spinous","acromion_top"],"t":0.6,"from":"above"}],
       "text":{"en":{"name":"top of the shoulder","synonyms":["shoulder slope"]}}},
      {"id":"between_spine_and_shoulder_blade","sides":"both","areas":["upper_back"],
       "seeds":[{"between":["T5_spinous","scap_spine_root"],"t":0.5,"from":"back"}],
       "text":{"en":{"name":"between spine and shoulder blade",
                     "synonyms":["between the shoulder blades"]}}},
      {"id":"chest_front","sides":"both","areas":["chest"],
       "seeds":[{"at":"manubriosternal","out_cm":6,"from":"front"}],
       "text":{"en":{"name":"chest","synonyms":["breast"]}}},
      {"id":"front_of_neck","sides":"midline","areas":["neck","front_neck"],
       "seeds":[{"at":"sternal_notch","up_cm":4,"from":"front"}],
       "text":{"en":{"name":"front of the neck","synonyms":["throat"]}}}]})"));
    put("safety.json", Json::parse(R"({
      "caps":{"hold_s":90,"hold_body_weight_s":60,"effort":5,"effort_careful":3,
              "careful_areas":["neck","chest"],"repeats":3,"points_a_session":6,
              "minutes_a_session":15,"times_a_day":2},
      "areas":[{"id":"throat","press":"never","sides":"midline",
                "zone":[{"line":[{"at":"sternal_notch","up_cm":4,"from":"front"}],"radius_cm":3}],
                "source":["ts1999-6"],
                "text":{"en":{"name":"front of the neck","why":"Large vessels lie here."}}}],
      "red_flags":[
        {"id":"lump","areas":["upper_back"],"action":"doctor","source":["ts1999-6"],
         "text":{"en":{"title":"A new lump","signs":["There is a lump."],"advice":"See a doctor."}}},
        {"id":"heart","areas":["chest","upper_back"],"action":"emergency",
         "source":["ts1999-6"],"text":{"en":{"title":"It may be the heart","signs":["It squeezes.","You sweat."],"advice":"Call."}}}],
      "stop_rules":{"source":["ts1999-6"],"text":{"en":["Numbness.","Sharp pain."]}},
      "about_you":[{"id":"thinners","effects":[{"areas":[],"press":"light"},{"areas":["neck"],"press":"never"}],
                    "source":["ts1999-6"],
                    "text":{"en":{"words":"I take blood thinners","why":"You bleed easily."}}}],
      "not_for":[{"source":["ts1999-6"],"text":{"en":"Blood thinners."}}],
      "honesty":{"source":["ts1999-6"],"text":{"en":"The evidence is modest."}}})"));
    put("gate.json", Json::parse(R"({"gate":[
      {"id":"upper_body","regions":["top_of_shoulder","front_of_neck"],
       "signs":[{"flag":"lump","text":{"en":"There is a lump."}}]},
      {"id":"trunk","regions":["between_spine_and_shoulder_blade","chest_front"],
       "signs":[{"flag":"heart","text":{"en":"It squeezes."}}]}]})"));
    put("muscles/trapezius.json", small_muscle("trapezius"));
  }
  ~SmallAtlas() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  SmallAtlas(SmallAtlas const&) = delete;
  SmallAtlas(SmallAtlas&&) = delete;
  SmallAtlas& operator=(SmallAtlas const&) = delete;
  SmallAtlas& operator=(SmallAtlas&&) = delete;

  [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }

  /// The file as it is, to be changed and put back.
  [[nodiscard]] Json get(std::string const& file) const {
    std::ifstream stream(folder_ / file);
    return Json::parse(stream);
  }
  void put(std::string const& file, Json const& value) const { write(file, value.dump(1)); }
  void write(std::string const& file, std::string_view text) const {
    write_to(folder_ / file, text);
  }
  static void write_to(std::filesystem::path const& path, std::string_view text) {
    std::ofstream stream(path, std::ios::binary);
    stream << text;
  }
  /// Sets one value; `text` is JSON.
  void set(std::string const& file, std::string const& pointer, std::string_view text) const {
    auto all = get(file);
    all[Json::json_pointer(pointer)] = Json::parse(text);
    put(file, all);
  }
  void erase(std::string const& file, std::string const& pointer) const {
    auto all = get(file);
    auto const at = Json::json_pointer(pointer);
    auto& parent = all[at.parent_pointer()];
    if (parent.is_array()) {
      parent.erase(static_cast<std::size_t>(std::stoul(at.back())));
    } else {
      parent.erase(at.back());
    }
    put(file, all);
  }
  void remove(std::string const& file) const { std::filesystem::remove_all(folder_ / file); }

 private:
  std::filesystem::path folder_;
};

}  // namespace knotmap::test

// Every kind of fault that an atlas can have: reported once, with its place and what to do; and all
// of them reported in one run.
#include "atlas/fault_kinds.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>

#include <sys/stat.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include "atlas/fault_kinds_others.h"
#include "atlas/fault_lines.h"
#include "atlas/read_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// A place reported as "line " may be any line.
bool reports(Fault const& fault, FaultKind const& kind) {
  bool const is_there = kind.told_at == "line " ? fault.pointer.starts_with(kind.told_at)
                                                : fault.pointer == kind.told_at;
  return is_there && fault.file == kind.file && fault.what.find(kind.what) != std::string::npos &&
         fault.remedy.find(kind.remedy) != std::string::npos && !fault.remedy.empty();
}

void check_told_alone(SmallAtlas const& small, FaultKind const& kind) {
  auto const faults = read_atlas(small.folder()).faults;
  INFO(kind.name + "\n" + all_lines(faults));
  CHECK(faults.size() == 1);
  CHECK(std::count_if(faults.begin(), faults.end(),
                      [&](Fault const& fault) { return reports(fault, kind); }) == 1);
}

std::string replaced(std::string text, std::string const& from, std::string const& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// A file that is damaged as text, or is no file: `text` is the sound one.
struct Damage {
  std::string name;
  std::function<std::string(std::string)> damaged;
  std::string told_at;
  std::string what;
  std::string remedy;
};

std::function<std::string(std::string)> becomes(std::string text) {
  return [text = std::move(text)](std::string const&) { return text; };
}

/// The first `from` of the text made `to`.
std::function<std::string(std::string)> with(std::string from, std::string to) {
  return [from = std::move(from), to = std::move(to)](std::string text) {
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
  };
}

std::string many(std::string const& piece, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += piece;
  return text;
}

std::vector<Damage> damages() {
  std::string const json = "not valid JSON";
  std::string const correct = "correct the JSON";
  std::string keys;
  for (int i = 0; i < 5000; ++i) keys += "\"k" + std::to_string(i) + "\":0,";
  return {
      {"cut in the middle", [](std::string text) { return text.substr(0, text.size() / 2); },
       "line ", json, correct},
      {"cut before its end", [](std::string text) { return text.substr(0, text.size() - 1); },
       "line ", json, correct},
      {"nothing in it", becomes(""), "", "empty", "put its content back"},
      {"blanks only", becomes(" \n\t\r\n "), "", "empty", "put its content back"},
      {"Latin-1", with("Trapezius", "Trap\xE4zius"), "line ", "not UTF-8", "encoding UTF-8"},
      {"character cut in two", with("Trapezius", "Trap\xC3"), "line ", "not UTF-8", "UTF-8"},
      {"UTF-16", becomes(std::string("\xFF\xFE{\0}\0", 6)), "line ", "not UTF-8", "UTF-8"},
      {"half a byte-order mark", becomes("\xEF\xBB{}"), "line ", json, correct},
      {"zero bytes", becomes(std::string(64, '\0')), "line 1, column 1", "a NUL byte",
       "take it out"},
      {"zero byte in a text", with("Trapezius", std::string("Trap\0", 5)), "line 10, column 17",
       "a NUL byte", "take it out"},
      {"half a surrogate pair", with("Trapezius", "\\ud800"), "line ", json, correct},
      {"unknown escape", with("Trapezius", "\\q"), "line ", json, correct},
      {"line break in a text", with("Trapezius", "Tra\npezius"), "line ", json, correct},
      {"comma missing", with("\"both\",", "\"both\""), "line ", json, correct},
      {"comma too many", with("\"both\",", "\"both\",,"), "line ", json, correct},
      {"comma at the end", with("\"ts1999-6\"", "\"ts1999-6\","), "line ", json, correct},
      {"single quotes", with("\"both\"", "'both'"), "line ", json, correct},
      {"comment", with("\"both\",", "\"both\", // both"), "line ", json, correct},
      {"text after its end", [](std::string text) { return text + "}"; }, "line ", json, correct},
      {"two files in one", [](std::string text) { return text + text; }, "line ", json, correct},
      {"NaN", with("\"radius_cm\": 2", "\"radius_cm\": NaN"), "line ", json, correct},
      {"Infinity", with("\"radius_cm\": 2", "\"radius_cm\": -Infinity"), "line ", json, correct},
      {"number beyond all", with("\"radius_cm\": 2", "\"radius_cm\": 1e400"), "line ", "overflow",
       correct},
      {"number with a plus", with("\"radius_cm\": 2", "\"radius_cm\": +2"), "line ", json, correct},
      {"decimal comma", with("\"radius_cm\": 2", "\"radius_cm\": 2,5"), "line ", json, correct},
      {"key twice", with("\"group\"", "\"id\": \"trapezius\", \"group\""), "/id", "twice",
       "keep one"},
      {"key twice deep inside", with("\"repeats\"", "\"hold_s\": 20, \"repeats\""),
       "/points/0/dose/hold_s", "twice", "keep one"},
      {"nested lists without end", becomes(many("[", 100'000)), many("/0", 31), "deep", "never"},
      {"nested objects without end", becomes(many("{\"a\":", 100'000)), many("/a", 31), "deep",
       "never"},
      {"too many values", becomes("[0" + many(",0", 300'000) + "]"), "", "values", "split"},
      {"too many keys", becomes("{" + keys + "\"z\":0}"), "", "keys", "never"},
      {"too large", becomes(std::string(5U << 20U, ' ')), "", "is 5 MB large", "split"},
      {"a number", becomes("7"), "", "must be an object, and is a number", "{"},
      {"null", becomes("null"), "", "must be an object, and is null", "{"},
      {"a text", becomes("\"words\""), "", "must be an object, and is a text", "{"},
  };
}

/// Something else where a file should be.
struct Obstacle {
  std::string name;
  std::function<void(std::filesystem::path const&)> put;
  std::string what;
};

std::vector<Obstacle> obstacles() {
  namespace fs = std::filesystem;
  std::vector<Obstacle> all{
      {"a folder", [](fs::path const& path) { fs::create_directory(path); }, "not a file"},
      {"a pipe", [](fs::path const& path) { REQUIRE(mkfifo(path.c_str(), 0600) == 0); },
       "not a file"},
      {"a link to nowhere", [](fs::path const& path) { fs::create_symlink("nowhere", path); },
       "missing"},
      {"a link to itself", [](fs::path const& path) { fs::create_symlink(path.filename(), path); },
       "cannot be read"},
  };
  if (geteuid() != 0) {  // root may read all
    all.push_back({"a file that may not be read",
                   [](fs::path const& path) {
                     SmallAtlas::write_to(path, "{}");
                     fs::permissions(path, fs::perms::none);
                   },
                   "cannot be opened"});
  }
  return all;
}

/// Puts as many kinds into one atlas as can live in it: each of a muscle into a copy of its own,
/// the others where no earlier one was put. Gives what must be reported.
class Heap {
 public:
  explicit Heap(SmallAtlas const& small) : small_(small) {}

  /// The text of the kind's file, damaged, goes into a muscle of its own.
  void add_muscle(FaultKind kind, std::string const& text) {
    auto const id = "copy" + std::to_string(++copies_);
    auto const stem = std::filesystem::path(kind.file).stem().string();
    kind.file = "muscles/" + id + ".json";
    kind.what = replaced(kind.what, stem, id);
    kind.remedy = replaced(kind.remedy, stem, id);
    small_.write(kind.file, replaced(text, stem, id));
    expected.push_back(std::move(kind));
  }

  void add(FaultKind const& kind) {
    if (kind.file.starts_with("muscles/")) {
      SmallAtlas const scratch;
      make_whole(scratch);
      apply(scratch, kind);
      add_muscle(kind, scratch.get(kind.file).dump(1));
      return;
    }
    auto const taken = std::any_of(expected.begin(), expected.end(), [&](FaultKind const& other) {
      return other.file == kind.file &&
             (meet(other.pointer, kind.pointer) || meet(other.told_at, kind.told_at));
    });
    // Without its format an atlas is not read at all.
    if (taken || kind.pointer == "/format") return;
    apply(small_, kind);
    expected.push_back(kind);
  }

  std::vector<FaultKind> expected;

 private:
  SmallAtlas const& small_;
  int copies_ = 0;
};

}  // namespace

TEST_CASE("the atlas that the kinds of faults start from is sound") {
  SmallAtlas const small;
  make_whole(small);
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  CHECK(faults.empty());
  CHECK(atlas.muscles.size() == 3);
  CHECK(atlas.symptoms.size() == 5);
  CHECK(atlas.keys.size() == 6);
  CHECK(atlas.exercises.size() == 3);
  CHECK(atlas.causes.size() == 2);
  CHECK(atlas.cause_families.size() == 3);
  CHECK(atlas.evidence.size() == 2);
  CHECK(atlas.tools.at(0).tool == Tool::fingers);  // the softest first
  CHECK(atlas.press_places.size() == 3);
  CHECK(atlas.movements.size() == 2);
  CHECK(atlas.poses.size() == 3);
  CHECK(atlas.point("trapezius-3").point->zones_of == "trapezius-1");
}

TEST_CASE("each kind of fault is reported once, with its file, its place and what to do") {
  std::set<std::string> names;
  for (auto const& kind : all_kinds()) {
    CHECK(names.insert(kind.name).second);
    SmallAtlas const small;
    make_whole(small);
    apply(small, kind);
    check_told_alone(small, kind);
  }
  CHECK(names.size() >= 200);
}

TEST_CASE("each damage to a muscle's file is reported once and stops there") {
  for (auto const& damage : damages()) {
    SmallAtlas const small;
    make_whole(small);
    auto const text = small.get(trapezius_file).dump(1);
    small.write(trapezius_file, damage.damaged(text));
    check_told_alone(
        small, {damage.name, trapezius_file, "", "", damage.told_at, damage.what, damage.remedy});
  }
}

TEST_CASE("what is no file is reported once, wherever a file is expected") {
  for (auto const& obstacle : obstacles()) {
    for (std::string const file :
         {"sources.json", "safety.json", "regions.json", "symptoms.json", "keys.json", "gate.json",
          "exercises.json", "causes.json", "evidence.json", "tools.json", "movements.json",
          "poses.json", "motions.json", trapezius_file}) {
      SmallAtlas const small;
      make_whole(small);
      small.remove(file);
      obstacle.put(small.folder() / file);
      check_told_alone(small, {obstacle.name + " as " + file, file, "", "", "", obstacle.what, ""});
    }
  }
}

TEST_CASE("a damaged file beside the muscles is reported once and stops there") {
  for (std::string const file :
       {"sources.json", "safety.json", "regions.json", "symptoms.json", "keys.json", "gate.json",
        "exercises.json", "causes.json", "evidence.json", "tools.json", "movements.json",
        "poses.json", "motions.json"}) {
    for (std::string const text : {"", "{", "[]", "7"}) {
      SmallAtlas const small;
      make_whole(small);
      small.write(file, text);
      auto const faults = read_atlas(small.folder()).faults;
      INFO(file + " is \"" + text + "\"\n" + all_lines(faults));
      CHECK(faults.size() == 1);
      CHECK(faults.front().file == file);
    }
  }
}

TEST_CASE("a byte-order mark does no harm") {
  SmallAtlas const small;
  make_whole(small);
  small.write(trapezius_file, "\xEF\xBB\xBF" + small.get(trapezius_file).dump(1));
  CHECK(read_atlas(small.folder()).faults.empty());
}

TEST_CASE("a name with odd characters is reported without them") {
  SmallAtlas const small;
  make_whole(small);
  small.write("muscles/a\x1b[31m\xFF.json", "{}");
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].what.find("\"a\\x1b[31m\\xff.json\"") != std::string::npos);
}

TEST_CASE("the place of a fault never holds half a character or a control character") {
  SmallAtlas const small;
  make_whole(small);
  auto muscle = small.get(trapezius_file);
  muscle[std::string(59, 'x') + "\xC3\xA4\xC3\xA4"] = 1;
  muscle["a\xC2\x9B"] = 1;
  small.put(trapezius_file, muscle);
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].pointer == "/" + std::string(59, 'x'));
  CHECK(faults[1].pointer == "/a\\u{9b}");
}

TEST_CASE("all kinds of faults together are reported in one run, and nothing else") {
  SmallAtlas const small;
  make_whole(small);
  auto const sound = small.get(trapezius_file).dump(1);
  Heap heap(small);
  for (auto const& kind : all_kinds()) heap.add(kind);
  for (auto const& damage : damages()) {
    heap.add_muscle(
        {damage.name, trapezius_file, "", "", damage.told_at, damage.what, damage.remedy},
        damage.damaged(sound));
  }
  auto const faults = read_atlas(small.folder()).faults;
  for (auto const& kind : heap.expected) {
    INFO(kind.name + " in " + kind.file + "#" + kind.told_at);
    CHECK(std::count_if(faults.begin(), faults.end(),
                        [&](Fault const& fault) { return reports(fault, kind); }) == 1);
  }
  for (auto const& fault : faults) {
    INFO(to_line(fault));
    CHECK(std::any_of(heap.expected.begin(), heap.expected.end(),
                      [&](FaultKind const& kind) { return reports(fault, kind); }));
  }
  CHECK(heap.expected.size() >= 210);
  CHECK(faults.size() == heap.expected.size());
}

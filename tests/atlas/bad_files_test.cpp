// Folders and files that are no atlas at all: one clear fault each, and no crash.
#include <string>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "atlas/small_atlas.h"
#include "json/json_document.h"

using namespace knotmap;
using knotmap::test::SmallAtlas;
using knotmap::test::trapezius_file;

namespace {

Fault only_fault(SmallAtlas const& small) {
  auto const faults = read_atlas(small.folder()).faults;
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  REQUIRE(faults.size() == 1);
  return faults[0];
}

}  // namespace

TEST_CASE("a folder that is not there is one fault") {
  auto const faults = read_atlas("/no/such/atlas").faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].file == "/no/such/atlas");
  CHECK_THAT(faults[0].what, Catch::Contains("not there"));
}

TEST_CASE("a file instead of a folder is one fault") {
  SmallAtlas const small;
  auto const faults = read_atlas(small.folder() / "atlas.json").faults;
  REQUIRE(faults.size() == 1);
  CHECK_THAT(faults[0].what, Catch::Contains("not a folder"));
}

TEST_CASE("an empty folder is one fault") {
  SmallAtlas const small;
  std::filesystem::create_directories(small.folder() / "empty");
  auto const faults = read_atlas(small.folder() / "empty").faults;
  REQUIRE(faults.size() == 1);
  CHECK_THAT(faults[0].what, Catch::Contains("no atlas.json"));
}

TEST_CASE("each missing file is one fault that names it") {
  auto const file = GENERATE(std::string("sources.json"), std::string("safety.json"),
                             std::string("regions.json"));
  SmallAtlas const small;
  small.remove(file);
  auto const fault = only_fault(small);
  CHECK(fault.file == file);
  CHECK_THAT(fault.what, Catch::Contains("missing"));
}

TEST_CASE("no muscles folder and an empty one are one fault") {
  SmallAtlas const small;
  small.remove(trapezius_file);
  CHECK(only_fault(small).file == "muscles");
  small.remove("muscles");
  CHECK(only_fault(small).file == "muscles");
}

TEST_CASE("broken JSON is reported with line and column") {
  SmallAtlas const small;
  small.write(trapezius_file, "{\n  \"id\": \"trapezius\",\n  \"sides\": ]\n}\n");
  auto const fault = only_fault(small);
  CHECK(fault.file == trapezius_file);
  CHECK(fault.pointer == "line 3, column 12");
  CHECK_THAT(fault.what, Catch::Contains("not valid JSON"));
}

TEST_CASE("a file cut short, an empty one and NaN are reported") {
  SmallAtlas const small;
  auto const whole = small.get(trapezius_file).dump(1);
  small.write(trapezius_file, std::string_view(whole).substr(0, whole.size() / 2));
  CHECK_THAT(only_fault(small).what, Catch::Contains("not valid JSON"));
  small.write(trapezius_file, "");
  CHECK_THAT(only_fault(small).what, Catch::Contains("empty"));
  small.write(trapezius_file, R"({"prevalence":NaN})");
  CHECK_THAT(only_fault(small).what, Catch::Contains("not valid JSON"));
}

TEST_CASE("a key that stands twice is reported") {
  SmallAtlas const small;
  auto text = small.get(trapezius_file).dump(1);
  text.insert(1, R"("id": "trapezius",)");
  small.write(trapezius_file, text);
  auto const fault = only_fault(small);
  CHECK(fault.pointer == "/id");
  CHECK_THAT(fault.what, Catch::Contains("twice"));
}

TEST_CASE("text that is not UTF-8 is reported as such") {
  SmallAtlas const small;
  auto text = small.get(trapezius_file).dump(1);
  auto const at = text.find("Trapezius");
  text[at] = static_cast<char>(0xE4);  // Latin-1
  small.write(trapezius_file, text);
  auto const fault = only_fault(small);
  CHECK_THAT(fault.what, Catch::Contains("not UTF-8"));
  CHECK_THAT(fault.pointer, Catch::StartsWith("line "));
}

TEST_CASE("deep nesting, huge files and floods of values are refused") {
  SmallAtlas const small;
  small.write(trapezius_file, std::string(100'000, '['));
  CHECK_THAT(only_fault(small).what, Catch::Contains("deep"));
  small.write(trapezius_file, std::string(5U << 20U, ' '));
  CHECK_THAT(only_fault(small).what, Catch::Contains("large"));
  std::string flood = "[0";
  for (int i = 0; i < 300'000; ++i) flood += ",0";
  small.write(trapezius_file, flood + "]");
  CHECK_THAT(only_fault(small).what, Catch::Contains("values"));
  std::string keys = "{";
  for (int i = 0; i < 5000; ++i) keys += "\"k" + std::to_string(i) + "\":0,";
  small.write(trapezius_file, keys + "\"z\":0}");
  CHECK_THAT(only_fault(small).what, Catch::Contains("keys"));
}

TEST_CASE("JSON that is no object is reported once") {
  auto const text =
      GENERATE(std::string("[]"), std::string("7"), std::string("null"), std::string("\"words\""));
  SmallAtlas const small;
  small.write(trapezius_file, text);
  CHECK_THAT(only_fault(small).what, Catch::Contains("must be an object"));
}

TEST_CASE("a folder named like a muscle file and an editor's backup do no harm") {
  SmallAtlas const small;
  small.write("muscles/.#trapezius.json", "x");
  small.write("muscles/trapezius.json~", "x");
  CHECK(read_atlas(small.folder()).faults.empty());
  std::filesystem::create_directories(small.folder() / "muscles/rhomboids.json");
  CHECK_THAT(only_fault(small).what, Catch::Contains("not a file"));
}

TEST_CASE("cutting or changing a byte anywhere never crashes the reader") {
  SmallAtlas const small;
  auto const whole = small.get(trapezius_file).dump();
  for (std::size_t i = 0; i < whole.size(); i += 7) {
    auto changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
    Faults faults;
    (void)parse_json("x", changed, faults);
    (void)parse_json("x", std::string_view(whole).substr(0, i), faults);
  }
  small.write(trapezius_file, R"({"\u0000/~\n":1})");
  CHECK(read_atlas(small.folder()).faults.size() > 1);
}

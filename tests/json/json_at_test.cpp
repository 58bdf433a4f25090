// Typed reading of JSON: what is given, what is reported, and where.
#include "json/json_at.h"

#include <string>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

/// A document and the faults of reading it, kept together as JsonAt needs them.
struct Read {
  explicit Read(std::string_view text) : document(parse_json("a.json", text, faults)) {}
  [[nodiscard]] JsonAt root() { return {document.value(), faults}; }

  Faults faults;
  std::optional<JsonDocument> document;
};

constexpr std::array<WordOf<int>, 2> sizes{{{"small", 1}, {"large", 2}}};

}  // namespace

TEST_CASE("values of the right type are read without a fault") {
  Read read(R"({"name":"a b","id":"a-1","n":2.5,"k":3.0,"on":true,"size":"large","list":[1,2]})");
  auto const root = read.root();
  CHECK(root.object_of({"name", "id", "n", "k", "on", "size", "list"}));
  CHECK(root.at("name")->text() == "a b");
  CHECK(root.at("id")->id() == "a-1");
  CHECK(root.at("n")->number(0.0, 2.5) == 2.5);
  CHECK(root.at("k")->whole(3, 3) == 3);
  CHECK(root.at("on")->boolean() == true);
  CHECK(root.at("size")->one_of(sizes) == 2);
  CHECK(root.at("list")->items(2, 2).size() == 2);
  CHECK(root.at("list")->items(0)[1].pointer() == "/list/1");
  CHECK(!root.maybe("other"));
  CHECK(read.faults.empty());
}

TEST_CASE("each wrong value is one fault with its pointer") {
  Read read(R"({"name":" ","id":"A","n":9,"k":1.5,"on":1,"size":"larg","list":[1]})");
  auto const root = read.root();
  auto const only = [&](std::string_view pointer, bool has_value) {
    INFO(pointer);
    CHECK(!has_value);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].file == "a.json");
    CHECK(read.faults[0].pointer == pointer);
    CHECK(!read.faults[0].what.empty());
    CHECK(!read.faults[0].remedy.empty());
    read.faults.clear();
  };
  only("/name", root.at("name")->text().has_value());
  only("/id", root.at("id")->id().has_value());
  only("/n", root.at("n")->number(0.0, 8.0).has_value());
  only("/k", root.at("k")->whole(0, 9).has_value());
  only("/on", root.at("on")->boolean().has_value());
  only("/n", root.at("n")->string().has_value());
  only("/missing", root.at("missing").has_value());
  only("/list", !root.at("list")->items(0, 0).empty());
  only("/name", !root.at("name")->items(0).empty());
  only("/name", root.at("name")->object());
  (void)root.at("size")->one_of(sizes);
  CHECK(read.faults.at(0).remedy == "did you mean \"large\"?");
}

TEST_CASE("an unknown key is a fault, and the object is read all the same") {
  Read read(R"({"naem":"x"})");
  CHECK(read.root().object_of({"name", "size"}));
  REQUIRE(read.faults.size() == 1);
  CHECK(read.faults[0].pointer == "/naem");
  CHECK(read.faults[0].remedy == "did you mean \"name\"?");
}

TEST_CASE("a value that cannot be used leaves the default in place") {
  Read read(R"({"n":"x","k":4})");
  int n = 7;
  float k = 7.0F;
  put(n, read.root().at("n")->whole(0, 9));
  put(k, read.root().at("k")->number(0.0, 9.0));
  CHECK(n == 7);
  CHECK(k == 4.0F);
}

TEST_CASE("faults stop at a limit that is itself reported") {
  std::string text = "[0";
  for (int i = 1; i < 5000; ++i) text += ",0";
  Read read(text + "]");
  for (auto const& item : read.root().items(0)) (void)item.string();
  CHECK(read.faults.size() == 2001);
  CHECK_THAT(read.faults.back().what, Catch::Contains("too many"));
}

TEST_CASE("a NUL byte is a fault with its place, wherever it stands") {
  for (auto const& text : {std::string("{\"a\":1}\n\0", 9), std::string("{\"a\":1\0}", 8),
                           std::string("{}\n\0{}", 6), std::string("\0", 1)}) {
    Read const read(text);
    CHECK(!read.document);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].what.find("NUL byte") != std::string::npos);
    CHECK(read.faults[0].pointer.starts_with("line "));
  }
  CHECK(Read(std::string_view("{}\n\0", 4)).faults[0].pointer == "line 2, column 1");
}

TEST_CASE("a byte order mark before JSON is passed over") {
  Read read("\xEF\xBB\xBF{\"n\":2}");
  CHECK(read.root().at("n")->whole(0, 9) == 2);
  CHECK(read.faults.empty());
}

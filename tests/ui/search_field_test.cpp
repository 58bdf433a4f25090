// What is typed and pasted into the search field.
#include <string>

#include <catch2/catch.hpp>

#include "commands/command_line.h"
#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::last;
using knotmap::test::Visitor;

TEST_CASE("emoji are left out of the search field, letters of other alphabets are not") {
  Visitor visitor;
  auto model = test::start_model();
  model.query = "neck \U0001F600\u2764\uFE0F\u200D pain";
  visitor.look(model);
  visitor.click("search", model);
  visitor.key("End");
  visitor.type("s");
  CHECK(last(visitor.look(model)) == "search \"neck pains\"");
  model.query = "neck pains";
  // Pasted ones too.
  visitor.ui().paste = [] { return std::string("\u0431\u043E\u043B\u044C \U0001F44D\u75DB"); };
  visitor.key("A", true);
  visitor.key("V", true);
  CHECK(last(visitor.look(model)) == "search \"\u0431\u043E\u043B\u044C \u75DB\"");
}

TEST_CASE("a book that is pasted is cut between two letters, and the field goes on") {
  Visitor visitor;
  UiModel model;
  visitor.look(model);
  std::string book;
  while (book.size() < 100'000) book += "\u75db\u3044 ";  // three bytes a letter
  visitor.ui().paste = [&] { return book; };
  visitor.click("search", model);
  visitor.key("V", true);
  auto const sent = visitor.look(model);
  REQUIRE_FALSE(sent.empty());
  auto const words = split_command(sent.back());
  REQUIRE(words.size() == 2);
  CHECK(words[1].size() > 10'000);
  CHECK(words[1].size() < 30'000);
  CHECK(book.starts_with(words[1]));
  CHECK((words[1].size() % 7 == 0 || words[1].size() % 7 == 3 || words[1].size() % 7 == 6));
  model.query = words[1].substr(0, 3997);  // as the command cuts it
  visitor.look(model);
  visitor.look(model);
  visitor.key("End");
  visitor.type("x");
  auto const more = visitor.look(model);
  REQUIRE_FALSE(more.empty());
  CHECK(split_command(more.back()).at(0) == "search");
}

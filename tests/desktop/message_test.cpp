// How long a message stays, and what stays of it.
#include "desktop/message.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("words alone end after their time, whatever is done meanwhile") {
  Message message;
  message.say("Saved.", 10.0);
  message.update(5, 12.0);
  CHECK(message.words() == "Saved.");
  double const left = message.seconds_to_end(12.0);
  REQUIRE(left > 0.0);
  message.update(5, 12.0 + left);
  CHECK(message.words().empty());
  CHECK(message.seconds_to_end(20.0) < 0.0);  // the loop may sleep
}

TEST_CASE("a way back outlives its words, until something else is done") {
  Message message;
  message.say("Started over.", 0.0);
  message.offer("Undo", "undo map", 7, 0.0);
  message.update(7, 3600.0);
  CHECK(message.words().empty());
  CHECK(message.command() == "undo map");
  CHECK(message.label() == "Undo");
  message.update(8, 3601.0);
  CHECK(message.command().empty());
  CHECK(message.label().empty());
}

TEST_CASE("another button goes with its words, and all of it when something else is done") {
  Message message;
  message.say("This is a muscle.", 0.0);
  message.offer("To the skin", "layer skin", 7, 0.0);
  SECTION("in time") {
    message.update(7, 60.0);
  }
  SECTION("at once") {
    message.update(8, 0.1);
  }
  CHECK(message.words().empty());
  CHECK(message.command().empty());
}

TEST_CASE("a new message takes the place of the last, with its button") {
  Message message;
  message.say("Started over.", 0.0);
  message.offer("Undo", "undo map", 7, 0.0);
  message.say("Saved.", 1.0);
  CHECK(message.words() == "Saved.");
  CHECK(message.command().empty());
}

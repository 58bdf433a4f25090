// The shipped body and atlas, and a session run line by line, for tests of state and scene.
#pragma once

#include <string>

#include <catch2/catch.hpp>

#include "commands/session.h"

namespace knotmap::test {

inline World const& world() {
  static World const loaded = [] {
    auto result = load_world(KNOTMAP_ASSETS "/body", KNOTMAP_ASSETS "/atlas");
    if (!result) FAIL(to_line(result.error()));
    return *result;
  }();
  return loaded;
}

/// What follows from the shipped world; shared, as it is dear to make.
inline Answers const& answers() {
  static Answers const made(world());
  return made;
}

inline void run(Session& session, std::string const& line) {
  auto const done = session.run(line);
  INFO(line << ": " << (done ? "" : to_line(done.error())));
  REQUIRE(done);
}

}  // namespace knotmap::test

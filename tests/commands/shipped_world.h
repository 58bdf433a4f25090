// The shipped body and atlas, and a session run line by line, for tests of state and scene.
#pragma once

#include <string>

#include <catch2/catch.hpp>

#include "commands/session.h"
#include "state/dump.h"

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

/// Between the spine and the right shoulder blade.
inline std::string const sore = "pain at -0.06 1.31 -0.09";

inline void run(Session& session, std::string const& line) {
  auto const done = session.run(line);
  INFO(line << ": " << (done ? "" : to_line(done.error())));
  REQUIRE(done);
}

/// The fault of a line that must be refused and change nothing.
inline std::string refused(Session& session, std::string const& line) {
  auto const before = dump(session.state());
  auto const done = session.run(line);
  INFO(line);
  REQUIRE_FALSE(done);
  CHECK(dump(session.state()) == before);
  return to_line(done.error());
}

}  // namespace knotmap::test

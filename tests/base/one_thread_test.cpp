// The one-thread rule: whoever asks first owns the object, and a debug build ends for anyone else.
#include "base/one_thread.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <thread>
#include <utility>

using namespace knotmap;

namespace {

bool is_kept_elsewhere(OneThread const& held) {
  bool kept = true;
  std::thread([&] { kept = held.is_kept(); }).join();
  return kept;
}

}  // namespace

TEST_CASE("the first thread that asks keeps the object, any other is found out") {
  OneThread held;
  CHECK(held.is_kept());
  CHECK(held.is_kept());
  CHECK_FALSE(is_kept_elsewhere(held));
  CHECK(held.is_kept());  // still
  held.assert_kept();
}

TEST_CASE("made here, it may be used there") {
  OneThread held;
  bool kept = false;
  bool again = false;
  bool here = true;
  std::thread([&] {
    kept = held.is_kept();
    again = held.is_kept();
    here = is_kept_elsewhere(held);
  }).join();
  CHECK(kept);
  CHECK(again);
  CHECK_FALSE(here);
}

TEST_CASE("what is copied, moved or assigned to begins anew") {
  OneThread const held;
  CHECK(held.is_kept());
  OneThread const copied(held);
  CHECK(is_kept_elsewhere(copied));
  OneThread from;
  CHECK(from.is_kept());
  OneThread const moved(std::move(from));
  CHECK(is_kept_elsewhere(moved));
  OneThread assigned;
  CHECK(assigned.is_kept());
  assigned = held;
  CHECK(is_kept_elsewhere(assigned));
}

#ifndef NDEBUG
TEST_CASE("a debug build ends when a second thread uses it") {
  OneThread held;
  held.assert_kept();
  pid_t const child = fork();
  if (child == 0) {
    static_cast<void>(std::signal(SIGABRT, SIG_DFL));  // not Catch's report
    static_cast<void>(close(STDERR_FILENO));
    std::thread([&] { held.assert_kept(); }).join();
    _exit(0);
  }
  REQUIRE(child > 0);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status));
}
#endif

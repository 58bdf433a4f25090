// Runs the built program as a person's shell would.
#pragma once

#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace knotmap::test {

struct Answer {
  int exit = -1;
  std::string out;
  std::string err;
};

/// A folder of this test's own, gone when the test ends.
class Scratch {
 public:
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "knotmap-test-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Scratch(Scratch const&) = delete;
  Scratch& operator=(Scratch const&) = delete;

  [[nodiscard]] std::filesystem::path path(std::string const& name) const { return folder_ / name; }

 private:
  std::filesystem::path folder_;
};

/// While it lives the program keeps what a person makes in this folder.
class ScopedDataHome {
 public:
  explicit ScopedDataHome(Scratch const& scratch) {
    setenv("XDG_DATA_HOME", scratch.path("data-home").c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
  }
  ~ScopedDataHome() { unsetenv("XDG_DATA_HOME"); }  // NOLINT(concurrency-mt-unsafe)
  ScopedDataHome(ScopedDataHome const&) = delete;
  ScopedDataHome& operator=(ScopedDataHome const&) = delete;
};

inline std::string text_of(std::filesystem::path const& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// `before` stands before the program: "env -u HOME".
inline Answer call(std::string const& arguments, std::string const& before = "") {
  Scratch const scratch;
  auto const out = scratch.path("out");
  auto const err = scratch.path("err");
  // Builds may lie anywhere: the data is that of the checkout unless a test says otherwise.
  std::string const line = "env KNOTMAP_DATA=\"" KNOTMAP_ASSETS "/..\" " + before +
                           " \"" KNOTMAP_PROGRAM "\" " + arguments + " >\"" + out.string() +
                           "\" 2>\"" + err.string() + "\" </dev/null";
  int const status = std::system(line.c_str());  // NOLINT(concurrency-mt-unsafe,cert-env33-c)
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128, text_of(out), text_of(err)};
}

inline bool is_one_line(std::string const& text) {
  return !text.empty() && text.find('\n') == text.size() - 1;
}

/// The JSON that a call answers.
inline nlohmann::json json_of(std::string const& arguments) {
  auto const answer = call(arguments);
  INFO(arguments << "\n" << answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(answer.err.empty());
  return nlohmann::json::parse(answer.out);
}

/// A wrong call: one clear line with these `words` on standard error, nothing on standard output,
/// exit 2.
inline void refused(std::string const& arguments, std::string const& words,
                    std::string const& before = "") {
  auto const answer = call(arguments, before);
  INFO(before << " knotmap " << arguments << "\n" << answer.out << answer.err);
  CHECK(answer.exit == 2);
  CHECK(answer.out.empty());
  CHECK(is_one_line(answer.err));
  CHECK(answer.err.find(words) != std::string::npos);
}

}  // namespace knotmap::test

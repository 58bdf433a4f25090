// A folder for a diary that goes away again.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

namespace knotmap::test {

class DiaryFolder {
 public:
  /// `name`: another one for each test that runs beside.
  explicit DiaryFolder(std::string const& name)
      : path_(std::filesystem::temp_directory_path() /
              ("knotmap-" + name + "-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(path_);
  }
  ~DiaryFolder() { std::filesystem::remove_all(path_); }
  DiaryFolder(DiaryFolder const&) = delete;
  DiaryFolder& operator=(DiaryFolder const&) = delete;
  [[nodiscard]] std::filesystem::path file() const { return path_ / "diaries" / "me.sqlite"; }
  [[nodiscard]] std::filesystem::path path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace knotmap::test

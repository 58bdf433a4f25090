// A whole file as bytes, mapped into memory for as long as it is being read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include <tl/expected.hpp>

namespace knotmap {

/// Mapping spares a copy of 9 MB, a third of the time to load a body. Keep it only while reading:
/// a file that is cut short under a mapping takes the process with it.
class FileBytes {
 public:
  /// What is wrong with the file comes back in words.
  [[nodiscard]] static tl::expected<FileBytes, std::string> map(std::filesystem::path const& path);

  FileBytes(FileBytes&& other) noexcept;
  FileBytes& operator=(FileBytes&&) = delete;
  FileBytes(FileBytes const&) = delete;
  FileBytes& operator=(FileBytes const&) = delete;
  ~FileBytes();

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::span<unsigned char const> bytes() const {
    return {static_cast<unsigned char const*>(data_), size_};
  }
  /// The four bytes from `at` as a number, the least first; they must lie in the file.
  [[nodiscard]] std::uint32_t word_at(std::size_t at) const;

 private:
  FileBytes(void* data, std::size_t size) : data_(data), size_(size) {}

  void* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace knotmap

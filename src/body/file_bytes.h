// A whole file as bytes, mapped into memory for as long as it is being read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include <tl/expected.hpp>

namespace knotmap {

/// A file mapped for reading: it spares a copy of 9 MB, a third of the time to load a body. Keep it
/// only while reading: when another program cuts the file short meanwhile, touching the lost bytes
/// ends this process (SIGBUS).
class FileBytes {
 public:
  /// Maps a file. The error says what is wrong with it: missing, not a file, empty, 2 GB or more,
  /// not readable.
  [[nodiscard]] static tl::expected<FileBytes, std::string> map(std::filesystem::path const& path);

  FileBytes(FileBytes&& other) noexcept;
  FileBytes& operator=(FileBytes&&) = delete;
  FileBytes(FileBytes const&) = delete;
  FileBytes& operator=(FileBytes const&) = delete;
  ~FileBytes();

  /// Bytes; at least 1.
  [[nodiscard]] std::size_t size() const { return size_; }
  /// The content, valid as long as this object.
  [[nodiscard]] std::span<unsigned char const> bytes() const {
    return {static_cast<unsigned char const*>(data_), size_};
  }
  /// The four bytes from `at` as a little-endian number; at + 4 must not exceed `size()`.
  [[nodiscard]] std::uint32_t word_at(std::size_t at) const;

 private:
  FileBytes(void* data, std::size_t size) : data_(data), size_(size) {}

  void* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace knotmap

#include "body/file_bytes.h"

#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace knotmap {

tl::expected<FileBytes, std::string> FileBytes::map(std::filesystem::path const& path) {
  auto const wrong = [](std::string what) { return tl::make_unexpected(std::move(what)); };
  auto const because = [](char const* what) {
    return std::string(what) + std::strerror(errno);  // NOLINT(concurrency-mt-unsafe)
  };
  int const file = open(path.c_str(), O_RDONLY | O_CLOEXEC);  // NOLINT(*-vararg)
  if (file < 0) {
    return wrong(errno == ENOENT ? "there is no such file" : because("it cannot be opened: "));
  }
  struct stat status {};
  bool const is_known = fstat(file, &status) == 0;
  bool const is_file = is_known && S_ISREG(status.st_mode);
  if (!is_file || status.st_size <= 0 ||
      status.st_size > std::numeric_limits<std::int32_t>::max()) {
    close(file);
    if (!is_file) return wrong("this is not a file");
    return wrong(status.st_size <= 0 ? "the file is empty" : "the file is far too large");
  }
  auto const size = static_cast<std::size_t>(status.st_size);
  void* const data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  std::string const failure = data == MAP_FAILED ? because("it cannot be read: ") : "";
  close(file);
  if (!failure.empty()) return wrong(failure);
  return FileBytes(data, size);
}

FileBytes::FileBytes(FileBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

FileBytes::~FileBytes() {
  if (data_ != nullptr) munmap(data_, size_);
}

std::uint32_t FileBytes::word_at(std::size_t at) const {
  auto const all = bytes();
  return static_cast<std::uint32_t>(all[at]) | static_cast<std::uint32_t>(all[at + 1]) << 8U |
         static_cast<std::uint32_t>(all[at + 2]) << 16U |
         static_cast<std::uint32_t>(all[at + 3]) << 24U;
}

}  // namespace knotmap

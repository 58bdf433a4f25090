// Reading, and writing that leaves either the old file or the new one; the clock.
#include "platform/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

#include "platform/write_all.h"

namespace knotmap {
namespace {

constexpr mode_t owner_only = 0600;
constexpr mode_t anyone = 0666;  // less what the person's umask takes away

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;

  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] bool good() const { return fd_ >= 0; }
  bool close() {
    int const fd = std::exchange(fd_, -1);
    return fd < 0 || ::close(fd) == 0;
  }

 private:
  int fd_;
};

Fault cannot_write(std::filesystem::path const& file, int error) {
  return {file.string(), "", fmt::format("cannot be written: {}", std::strerror(error)),
          error == ENOENT || error == ENOTDIR ? "the folder must exist"
                                              : "choose a place that can be written to"};
}

/// A device or a pipe cannot be replaced by renaming (and must not be): it is written to.
Result<void> write_through(std::filesystem::path const& file, std::string_view bytes) {
  Descriptor out(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  if (!out.good() || !write_all(out.get(), bytes) || !out.close()) {
    return fail(cannot_write(file, errno));
  }
  return {};
}

}  // namespace

Result<std::string> read_text(std::filesystem::path const& file) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored)) {
    return fail({file.string(), "", "is a folder, not a file", ""});
  }
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    int const error = errno;
    return fail({file.string(), "",
                 error == ENOENT ? std::string("does not exist")
                                 : fmt::format("cannot be read: {}", std::strerror(error)),
                 ""});
  }
  std::ostringstream text;
  text << in.rdbuf();
  if (in.bad()) return fail({file.string(), "", "cannot be read to its end", ""});
  return std::move(text).str();
}

Result<void> write_whole(std::filesystem::path const& file, std::string_view bytes, Sync sync,
                         Readers readers) {
  std::error_code ignored;
  std::filesystem::path target = file;
  if (std::filesystem::is_symlink(file, ignored)) {
    auto const resolved = std::filesystem::weakly_canonical(file, ignored);
    if (!ignored) target = resolved;
  }

  mode_t mode = 0;
  struct stat old {};
  bool const replaces = ::stat(target.c_str(), &old) == 0;
  if (replaces) {
    if (S_ISDIR(old.st_mode)) return fail({file.string(), "", "is a folder, not a file", ""});
    if (!S_ISREG(old.st_mode)) return write_through(target, bytes);
    mode = readers == Readers::owner ? owner_only : old.st_mode & 07777U;
  }

  std::filesystem::path beside = target;
  beside.replace_filename(fmt::format(".{}.{}.new", target.filename().string(), ::getpid()));
  ::unlink(beside.c_str());  // left by a crash of an earlier process with our number
  Descriptor out(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                        readers == Readers::owner ? owner_only : anyone));
  if (!out.good()) return fail(cannot_write(file, errno));

  bool done = write_all(out.get(), bytes);
  if (done && replaces) done = ::fchmod(out.get(), mode) == 0;
  if (done && sync == Sync::yes) done = ::fsync(out.get()) == 0;
  if (done) done = out.close();
  if (done) done = ::rename(beside.c_str(), target.c_str()) == 0;
  if (!done) {
    int const error = errno;
    ::unlink(beside.c_str());
    return fail(cannot_write(file, error));
  }
  if (sync == Sync::yes) sync_folder(target.parent_path());
  return {};
}

void sync_folder(std::filesystem::path const& folder) {
  Descriptor const opened(
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.good()) (void)::fsync(opened.get());
}

Result<std::filesystem::path> write_new(std::filesystem::path const& folder,
                                        std::string const& name, std::string const& ending,
                                        std::string_view bytes) {
  auto const beside = folder / fmt::format(".{}.{}.new", name, ::getpid());
  ::unlink(beside.c_str());  // left by a crash of an earlier process with our number
  Descriptor out(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!out.good()) return fail(cannot_write(folder / (name + ending), errno));
  bool done = write_all(out.get(), bytes);
  if (done) done = out.close();
  int error = done ? EEXIST : errno;
  constexpr int most_tries = 10'000;
  for (int number = 1; error == EEXIST && number <= most_tries; ++number) {
    auto const file =
        folder / (number == 1 ? name + ending : fmt::format("{}-{}{}", name, number, ending));
    // A link is refused where the name is taken, at whatever moment that came to be.
    error = ::link(beside.c_str(), file.c_str()) == 0 ? 0 : errno;
    bool const knows_no_links = error == EPERM || error == ENOTSUP || error == ENOSYS;
    if (knows_no_links && ::access(file.c_str(), F_OK) == 0) {
      error = EEXIST;
    } else if (knows_no_links) {
      error = ::rename(beside.c_str(), file.c_str()) == 0 ? 0 : errno;
    }
    if (error == 0) {
      ::unlink(beside.c_str());
      return file;
    }
  }
  ::unlink(beside.c_str());
  return fail(cannot_write(folder / (name + ending), error));
}

void remove_leftovers(std::filesystem::path const& file) {
  std::error_code ignored;
  auto const begins = fmt::format(".{}.", file.filename().string());
  for (auto const& entry : std::filesystem::directory_iterator(file.parent_path(), ignored)) {
    auto const name = entry.path().filename().string();
    if (!name.starts_with(begins) || !name.ends_with(".new")) continue;
    auto const number = name.substr(begins.size(), name.size() - begins.size() - 4);
    int writer = 0;
    auto const [rest, error] =
        std::from_chars(number.data(), number.data() + number.size(), writer);
    bool const is_ours = error == std::errc{} && rest == number.data() + number.size();
    if (!is_ours || writer <= 0 || (writer != ::getpid() && ::kill(writer, 0) == 0)) continue;
    std::filesystem::remove(entry.path(), ignored);
  }
}

Result<void> remove_whole(std::filesystem::path const& file) {
  remove_leftovers(file);
  std::error_code error;
  std::filesystem::remove(file, error);
  if (!error) return {};
  return fail({.file = file.string(),
               .pointer = {},
               .what = "cannot be removed: " + error.message(),
               .remedy = "remove it by hand"});
}

Result<void> writable(std::filesystem::path const& file) {
  std::error_code error;
  auto const folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  if (!std::filesystem::is_directory(folder, error)) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "the folder does not exist",
                 .remedy = "make it first, or name another"});
  }
  if (std::filesystem::is_directory(file, error)) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "that is a folder",
                 .remedy = "name a file in it"});
  }
  return {};
}

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace knotmap

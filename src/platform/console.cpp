#include "platform/console.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>

#include "platform/write_all.h"

namespace knotmap {
namespace {

int answer_error = 0;  // of the first write to standard output that failed

/// Opens what is closed the wrong way round, so that using it fails as before.
void hold_open(int descriptor) {
  if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) return;
  // The lowest free number is taken: those below were held open before.
  int const held = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  if (held > STDERR_FILENO) ::close(held);
}

}  // namespace

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t const written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd ready{descriptor, POLLOUT, 0};
      if (::poll(&ready, 1, -1) < 0 && errno != EINTR) return false;
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

void prepare_console() {
  for (int const descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) hold_open(descriptor);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

Result<void> print_answer(std::string_view bytes) {
  if (answer_error == 0 && !write_all(STDOUT_FILENO, bytes)) answer_error = errno;
  if (auto fault = answer_fault()) return fail(*std::move(fault));
  return {};
}

AnswerState answer_state() {
  if (answer_error == 0) return AnswerState::whole;
  return answer_error == EPIPE ? AnswerState::reader_gone : AnswerState::lost;
}

std::optional<Fault> answer_fault() {
  if (answer_error == 0) return std::nullopt;
  std::string const why =
      answer_error == EBADF
          ? "it is closed"
          : std::strerror(answer_error);  // NOLINT(concurrency-mt-unsafe): one thread prints
  return Fault{.file = {},
               .pointer = {},
               .what = "the answer could not be written to standard output: " + why,
               .remedy = "is the disk full, or the other program gone?"};
}

void print_fault(Fault const& fault) {
  static_cast<void>(write_all(STDERR_FILENO, "knotmap: " + to_line(fault) + "\n"));
}

void print_progress(std::string_view words) {
  static_cast<void>(write_all(STDERR_FILENO, std::string(words) + "\n"));
}

bool answers_to_terminal() {
  return ::isatty(STDOUT_FILENO) == 1;
}

}  // namespace knotmap

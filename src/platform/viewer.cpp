#include "platform/viewer.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <string>

namespace knotmap {

bool open_in_viewer(std::filesystem::path const& file) {
  // A shell between this program and the viewer ends at once, so that nobody waits for the viewer
  // and it is no child of ours; in a session of its own it outlives the map.
  constexpr auto script =
      "command -v xdg-open >/dev/null || exit 1; xdg-open \"$1\" </dev/null >/dev/null 2>&1 &";
  std::array<std::string, 5> words{"sh", "-c", script, "sh", file.string()};
  std::array<char*, 6> call{};
  for (std::size_t i = 0; i < words.size(); ++i) call.at(i) = words.at(i).data();
  posix_spawnattr_t how;
  if (posix_spawnattr_init(&how) != 0) return false;
  posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSID);
  pid_t shell = 0;
  int const failed = posix_spawn(&shell, "/bin/sh", nullptr, &how, call.data(), environ);
  posix_spawnattr_destroy(&how);
  if (failed != 0) return false;
  int status = 0;
  return waitpid(shell, &status, 0) == shell && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace knotmap

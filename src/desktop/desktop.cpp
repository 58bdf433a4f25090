#include "desktop/desktop.h"

#include <cstdio>

#include "desktop/loop.h"

namespace knotmap {

int run_desktop(DesktopOptions const& options) {
  auto const desktop = Desktop::open(options);
  if (!desktop) {
    std::fputs(("knotmap: " + to_line(desktop.error()) + "\n").c_str(), stderr);
    return 2;
  }
  while ((*desktop)->frame()) {
  }
  (*desktop)->close();
  if (auto const& fault = (*desktop)->fault()) {
    std::fputs(("knotmap: " + to_line(*fault) + "\n").c_str(), stderr);
    return 2;
  }
  return 0;
}

}  // namespace knotmap

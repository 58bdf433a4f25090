#include "desktop/desktop.h"

#include "desktop/loop.h"
#include "platform/console.h"

namespace knotmap {

int run_desktop(DesktopOptions const& options) {
  auto const desktop = Desktop::open(options);
  if (!desktop) {
    print_fault(desktop.error());
    return 2;
  }
  while ((*desktop)->frame()) {
  }
  (*desktop)->close();
  if (auto const& fault = (*desktop)->fault()) {
    print_fault(*fault);
    return 2;
  }
  return 0;
}

}  // namespace knotmap

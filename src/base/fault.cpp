#include "base/fault.h"

namespace knotmap {

std::string to_line(Fault const& fault) {
  std::string line = fault.file;
  if (!fault.pointer.empty()) {
    if (!line.empty()) line += '#';
    line += fault.pointer;
  }
  if (!line.empty()) line += ": ";
  line += fault.what;
  if (!fault.remedy.empty()) line += " (" + fault.remedy + ")";
  return line;
}

}  // namespace knotmap

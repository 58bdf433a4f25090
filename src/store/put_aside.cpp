#include "store/put_aside.h"

#include <string>
#include <system_error>

namespace knotmap {

Fault put_aside(std::filesystem::path const& file, Fault fault, std::string_view instead) {
  auto aside = file;
  aside += ".broken";
  std::error_code error;
  std::filesystem::rename(file, aside, error);
  fault.remedy = instead;
  if (!error) fault.remedy += "; it is kept as " + aside.string();
  return fault;
}

}  // namespace knotmap

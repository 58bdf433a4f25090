#include "desktop/requests.h"

#include "platform/files.h"
#include "render/png.h"
#include "state/dump.h"

namespace knotmap {
namespace {

Result<void> write_picture(std::string const& file, Outside& outside) {
  auto const target = outside.path_of(file);
  // Checked before drawing, so that a mistyped folder is reported at once.
  if (auto could = writable(target); !could) return could;
  auto const image = outside.picture();
  if (!image) return fail(image.error());
  if (auto written = write_png(*image, target); !written) return written;
  outside.written(target);
  return {};
}

Result<void> write_dump(std::string const& file, Session const& session, Outside& outside) {
  auto const text = dump(session.state());
  if (!file.empty()) return write_whole(outside.path_of(file), text + "\n");
  outside.print(text);
  return {};
}

}  // namespace

Result<void> carry_out(Request const& request, Session const& session, Outside& outside) {
  switch (request.kind) {
    case Request::Kind::picture:
      return write_picture(request.text, outside);
    case Request::Kind::dump:
      return write_dump(request.text, session, outside);
    case Request::Kind::say:
      outside.say(request.text);
      break;
    case Request::Kind::focus_search:
      outside.focus_search();
      break;
    case Request::Kind::quit:
      outside.quit();
      break;
  }
  return {};
}

}  // namespace knotmap

#include "desktop/requests.h"

#include "base/shown_text.h"
#include "handout/open_handout.h"
#include "platform/files.h"
#include "platform/folders.h"
#include "platform/output_file.h"
#include "render/png.h"
#include "state/dump.h"

namespace knotmap {
namespace {

Result<void> write_picture(std::string const& file, Outside& outside) {
  bool const prints = file == standard_output;
  auto const target = prints ? std::filesystem::path(file) : outside.path_of(file);
  // Checked before drawing, so that a mistyped folder is reported at once.
  if (auto may = may_write(target, png_output, outside.replace()); !may) return may;
  auto const image = outside.picture();
  if (!image) return fail(image.error());
  auto const bytes = png_of(*image);
  if (!bytes) return fail(bytes.error());
  if (prints) return outside.print(*bytes);
  if (auto written = write_output(target, *bytes); !written) return written;
  outside.written(target);
  return {};
}

Result<void> save(std::string const& name, Result<Image> const& image, Outside& outside) {
  if (!image) return fail(image.error());
  auto const bytes = png_of(*image);
  if (!bytes) return fail(bytes.error());
  auto const folder = outside.pictures();
  if (!folder) return fail(folder.error());
  auto const file = write_new(*folder, name, std::string(png_output.ending), *bytes);
  if (!file) return fail(file.error());
  outside.say("Saved as " + shown_text(file->string()));
  return {};
}

Result<void> hand_out(std::string const& name, Session const& session, Outside& outside) {
  auto const handout = handout_of(session.answers(), session.state(), session.diary());
  if (!handout) return fail(handout.error());
  auto const folder = outside.documents();
  if (!folder) return fail(folder.error());
  auto const pdf = outside.pdf(*handout);
  if (!pdf) return fail(pdf.error());
  auto const file = write_new(*folder, name, std::string(pdf_output.ending), *pdf);
  if (!file) return fail(file.error());
  auto const where = shown_text(file->string());
  outside.say(outside.show_file(*file) ? "Opened to print: " + where : "Saved as " + where);
  return {};
}

Result<void> write_dump(std::string const& file, Session const& session, Outside& outside) {
  auto const text = dump(session.state()) + "\n";
  if (file.empty() || file == standard_output) return outside.print(text);
  auto const target = outside.path_of(file);
  if (auto may = may_write(target, dump_output, outside.replace()); !may) return may;
  return write_output(target, text);
}

std::string const& words_of(Request const& said, Outside const& outside) {
  return outside.shows_page() || said.whole.empty() ? said.text : said.whole;
}

}  // namespace

Result<std::filesystem::path> Outside::pictures() const {
  if (auto folder = pictures_folder()) return *std::move(folder);
  return fail({.file = {},
               .pointer = {},
               .what = "no folder for pictures is known",
               .remedy = "set HOME to your own folder"});
}

Result<std::filesystem::path> Outside::documents() const {
  if (auto folder = documents_folder()) return *std::move(folder);
  return fail({.file = {},
               .pointer = {},
               .what = "no folder for documents is known",
               .remedy = "set HOME to your own folder"});
}

Result<void> carry_out(Request const& request, Session const& session, Outside& outside) {
  switch (request.kind) {
    case Request::Kind::picture:
      return write_picture(request.text, outside);
    case Request::Kind::save_picture:
      return save(request.text, outside.picture_alone(), outside);
    case Request::Kind::save_panels:
      return save(request.text,
                  session.state().moment.presenting ? outside.picture_alone() : outside.picture(),
                  outside);
    case Request::Kind::handout:
      return hand_out(request.text, session, outside);
    case Request::Kind::dump:
      return write_dump(request.text, session, outside);
    case Request::Kind::say:
      if (auto const& words = words_of(request, outside); !words.empty()) outside.say(words);
      if (!request.command.empty()) outside.offer(request.label, request.command);
      break;
    case Request::Kind::sound:
      outside.sound(request.text);
      break;
    case Request::Kind::focus_search:
      outside.focus_search();
      break;
    case Request::Kind::focus_next:
      outside.focus_next();
      break;
    case Request::Kind::at_cursor:
      outside.at_cursor(request.text);
      break;
    case Request::Kind::quit:
      outside.quit();
      break;
  }
  return {};
}

}  // namespace knotmap

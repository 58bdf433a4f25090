#include "print/pdf.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <array>
#include <memory>
#include <numbers>
#include <utility>

#include <fmt/format.h>

#include "print/page_layout.h"
#include "print/pdf_tags.h"
#include "print/print_fonts.h"

namespace knotmap {
namespace {

template <class T, void (*Free)(T*)>
struct Freed {
  void operator()(T* owned) const { Free(owned); }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_t, cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, Freed<cairo_t, cairo_destroy>>;
using CairoFace =
    std::unique_ptr<cairo_font_face_t, Freed<cairo_font_face_t, cairo_font_face_destroy>>;

Fault print_fault(std::string what) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = {}};
}

/// FreeType's library, which all faces of a file must go before.
class FreeType {
 public:
  FreeType() { FT_Init_FreeType(&library_); }
  ~FreeType() { FT_Done_FreeType(library_); }
  FreeType(FreeType const&) = delete;
  FreeType& operator=(FreeType const&) = delete;

  /// The typeface for cairo, which holds FreeType's face as long as it needs it; null when it is
  /// refused.
  [[nodiscard]] CairoFace face(Typeface const& typeface) const {
    auto const bytes = typeface.bytes();
    FT_Face raw = nullptr;
    if (FT_New_Memory_Face(library_, reinterpret_cast<FT_Byte const*>(bytes.data()),
                           static_cast<FT_Long>(bytes.size()), 0, &raw) != 0)
      return nullptr;
    CairoFace face(cairo_ft_font_face_create_for_ft_face(raw, FT_LOAD_NO_HINTING));
    static cairo_user_data_key_t const key{};
    auto const kept = cairo_font_face_set_user_data(
        face.get(), &key, raw, [](void* owned) { FT_Done_Face(static_cast<FT_Face>(owned)); });
    if (kept == CAIRO_STATUS_SUCCESS) return face;
    face.reset();
    FT_Done_Face(raw);
    return nullptr;
  }

 private:
  FT_Library library_ = nullptr;
};

/// Draws laid pages.
class PdfPen {
 public:
  PdfPen(cairo_t* pen, std::span<cairo_surface_t* const> pictures,
         std::span<cairo_font_face_t* const> faces)
      : pen_(pen), pictures_(pictures), faces_(faces) {}

  /// Lays white on the page: cairo 1.16 refuses tags on one whose first mark is a picture.
  void begin_page(glm::vec2 size) { draw(PageBox{{0.0F, 0.0F}, size, glm::vec3{1.0F}, 0.0F}); }
  void draw(TagBegin const& tag) { cairo_tag_begin(pen_, tag.kind.c_str(), ""); }
  void draw(TagEnd const& tag) { cairo_tag_end(pen_, tag.kind.c_str()); }
  void draw(PageWords const& words) {
    colour(words.colour);
    cairo_set_font_face(pen_, faces_[static_cast<std::size_t>(words.cut)]);
    cairo_set_font_size(pen_, static_cast<double>(words.size));
    cairo_move_to(pen_, static_cast<double>(words.at.x), static_cast<double>(words.at.y));
    cairo_show_text(pen_, words.words.c_str());
    cairo_new_path(pen_);  // the pen stands behind the words: a line would begin there
  }
  void draw(PageBox const& box) {
    auto const size = box.to - box.from;
    cairo_rectangle(pen_, static_cast<double>(box.from.x), static_cast<double>(box.from.y),
                    static_cast<double>(size.x), static_cast<double>(size.y));
    finish(box.colour, box.line);
  }
  void draw(PageLine const& line) {
    for (auto const& at : line.at)
      cairo_line_to(pen_, static_cast<double>(at.x), static_cast<double>(at.y));
    constexpr double dash = 2.5;
    if (line.dashed) cairo_set_dash(pen_, &dash, 1, 0.0);
    finish(line.colour, line.width);
    cairo_set_dash(pen_, nullptr, 0, 0.0);
  }
  void draw(PageMark const& mark) {
    auto const x = static_cast<double>(mark.at.x);
    auto const y = static_cast<double>(mark.at.y);
    auto const r = static_cast<double>(mark.radius);
    constexpr double whole_turn = 2.0 * std::numbers::pi;
    switch (mark.sign) {
      case ChartSign::dot:
        cairo_arc(pen_, x, y, r, 0.0, whole_turn);
        finish(mark.colour, 0.0F);
        break;
      case ChartSign::ring:
        cairo_arc(pen_, x, y, r, 0.0, whole_turn);
        finish(glm::vec3{1.0F}, 0.0F);
        cairo_arc(pen_, x, y, r, 0.0, whole_turn);
        finish(mark.colour, 1.0F);
        break;
      case ChartSign::diamond: {
        constexpr double longer = 1.2;
        cairo_move_to(pen_, x, y - r * longer);
        cairo_line_to(pen_, x + r * longer, y);
        cairo_line_to(pen_, x, y + r * longer);
        cairo_line_to(pen_, x - r * longer, y);
        cairo_close_path(pen_);
        finish(mark.colour, 0.0F);
        break;
      }
      case ChartSign::square:
        cairo_rectangle(pen_, x - r, y - r, 2.0 * r, 2.0 * r);
        finish(mark.colour, 0.0F);
        break;
    }
  }
  void draw(PagePicture const& shown) {
    auto* const picture = pictures_[shown.picture];
    auto const size = shown.to - shown.from;
    cairo_save(pen_);
    cairo_translate(pen_, static_cast<double>(shown.from.x), static_cast<double>(shown.from.y));
    cairo_scale(pen_, static_cast<double>(size.x) / cairo_image_surface_get_width(picture),
                static_cast<double>(size.y) / cairo_image_surface_get_height(picture));
    cairo_set_source_surface(pen_, picture, 0.0, 0.0);
    cairo_paint(pen_);
    cairo_restore(pen_);
  }

 private:
  void colour(glm::vec3 rgb) {
    cairo_set_source_rgb(pen_, static_cast<double>(rgb.r), static_cast<double>(rgb.g),
                         static_cast<double>(rgb.b));
  }
  /// Fills the path, or draws it with a line so wide.
  void finish(glm::vec3 rgb, float line) {
    colour(rgb);
    if (line <= 0.0F) {
      cairo_fill(pen_);
      return;
    }
    cairo_set_line_width(pen_, static_cast<double>(line));
    cairo_set_line_join(pen_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(pen_);
  }

  cairo_t* pen_;
  std::span<cairo_surface_t* const> pictures_;
  std::span<cairo_font_face_t* const> faces_;
};

/// A surface that stands for a JPEG, whose bytes go into the file as they are.
Result<Surface> surface_of(PrintPicture const& picture) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
  auto const* const bytes = reinterpret_cast<unsigned char const*>(picture.jpeg.data());
  if (cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS && !picture.jpeg.empty() &&
      cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, bytes, picture.jpeg.size(),
                                  nullptr, nullptr) == CAIRO_STATUS_SUCCESS)
    return surface;
  return fail(print_fault("a picture of the sheet is damaged"));
}

std::vector<std::string> alts_of(std::span<LaidPage const> pages) {
  std::vector<std::string> alts;
  for (auto const& page : pages) {
    for (auto const& item : page.items) {
      auto const* const tag = std::get_if<TagBegin>(&item);
      if (tag != nullptr && tag->kind == "Figure") alts.push_back(tag->alt);
    }
  }
  return alts;
}

/// The pages as cairo writes them.
Result<std::string> drawn(PrintDocument const& document, std::span<LaidPage const> pages,
                          std::span<PrintPicture const> pictures, Paper const& paper,
                          PrintFonts const& fonts) {
  std::string pdf;
  auto const write = [](void* to, unsigned char const* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<char const*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
  };
  FreeType const free_type;
  std::array<CairoFace, PrintFonts::cuts.size()> faces;
  std::array<cairo_font_face_t*, PrintFonts::cuts.size()> lent{};
  for (auto const cut : PrintFonts::cuts) {
    auto const i = static_cast<std::size_t>(cut);
    faces[i] = free_type.face(fonts.of(cut));
    if (!faces[i]) return fail(print_fault("a typeface is refused by FreeType"));
    lent[i] = faces[i].get();
  }
  std::vector<Surface> surfaces;
  std::vector<cairo_surface_t*> shown;
  for (auto const& picture : pictures) {
    auto surface = surface_of(picture);
    if (!surface) return fail(surface.error());
    shown.push_back(surface->get());
    surfaces.push_back(*std::move(surface));
  }
  auto const size = paper.points();
  Surface const surface(cairo_pdf_surface_create_for_stream(
      write, &pdf, static_cast<double>(size.x), static_cast<double>(size.y)));
  auto const tell = [&](cairo_pdf_metadata_t what, std::string const& words) {
    if (!words.empty()) cairo_pdf_surface_set_metadata(surface.get(), what, words.c_str());
  };
  tell(CAIRO_PDF_METADATA_TITLE, document.title);
  tell(CAIRO_PDF_METADATA_AUTHOR, document.author);
  tell(CAIRO_PDF_METADATA_CREATOR, "Knotmap");
  tell(CAIRO_PDF_METADATA_CREATE_DATE, document.day + "T00:00:00Z");
  Pen const pen(cairo_create(surface.get()));
  PdfPen to(pen.get(), shown, lent);
  for (auto const& page : pages) {
    to.begin_page(size);
    for (auto const& item : page.items) std::visit([&](auto const& is) { to.draw(is); }, item);
    cairo_show_page(pen.get());
  }
  cairo_surface_finish(surface.get());
  auto const status = cairo_status(pen.get());
  if (status != CAIRO_STATUS_SUCCESS)
    return fail(print_fault(
        fmt::format("the sheet could not be drawn: {}", cairo_status_to_string(status))));
  return pdf;
}

bool has_all_pictures(std::span<LaidPage const> pages, std::size_t count) {
  for (auto const& page : pages) {
    for (auto const& item : page.items) {
      auto const* const shown = std::get_if<PagePicture>(&item);
      if (shown != nullptr && shown->picture >= count) return false;
    }
  }
  return true;
}

}  // namespace

Result<std::string> pdf_of(PrintDocument const& document, std::span<PrintPicture const> pictures,
                           Paper const& paper, std::filesystem::path const& fonts) {
  auto const faces = PrintFonts::read(fonts);
  if (!faces) return fail(faces.error());
  auto const pages = lay_out(document, paper, *faces);
  if (!has_all_pictures(pages, pictures.size()))
    return fail(print_fault("the sheet names a picture that it does not have"));
  auto const pdf = drawn(document, pages, pictures, paper, *faces);
  if (!pdf) return fail(pdf.error());
  return with_words_for_readers(*pdf, document, alts_of(pages));
}

}  // namespace knotmap

#include "print/print_fonts.h"

#include "text/letters.h"
#include "text/utf8.h"

namespace knotmap {

Result<PrintFonts> PrintFonts::read(std::filesystem::path const& folder) {
  auto regular = Typeface::read(typeface_file(folder, TypefaceCut::regular));
  if (!regular) return fail(regular.error());
  auto medium = Typeface::read(typeface_file(folder, TypefaceCut::medium));
  if (!medium) return fail(medium.error());
  auto semi_bold = Typeface::read(typeface_file(folder, TypefaceCut::semi_bold));
  if (!semi_bold) return fail(semi_bold.error());
  return PrintFonts({*std::move(regular), *std::move(medium), *std::move(semi_bold)});
}

std::string PrintFonts::printable(std::string_view words) const {
  std::string kept;
  for (std::size_t at = 0; at < words.size();) {
    auto const character = character_at(words, at);
    if (may_be_letter(character.code) || of(TypefaceCut::regular).has(character.code))
      kept += words.substr(at, character.size);
    at += character.size;
  }
  return kept;
}

float PrintFonts::width(char32_t code, TypefaceCut cut, float size) const {
  auto const& face = of(cut);
  return face.advance(code, face.scale_of_em(size));
}

float PrintFonts::width(std::string_view words, TypefaceCut cut, float size) const {
  float all = 0.0F;
  for (std::size_t at = 0; at < words.size();) {
    auto const character = character_at(words, at);
    all += width(character.code, cut, size);
    at += character.size;
  }
  return all;
}

}  // namespace knotmap

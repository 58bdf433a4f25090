#include "desktop/printed.h"

#include "print/pdf.h"
#include "render/jpeg.h"

namespace knotmap {

Result<std::string> printed(Handout const& handout, Renderer& renderer, Answers const& answers,
                            State const& state, Paper const& paper,
                            std::filesystem::path const& fonts,
                            std::function<void(std::size_t done, std::size_t all)> const& tell) {
  HandoutFrames frames;
  std::vector<PrintPicture> pictures;
  for (auto const& wanted : handout.pictures) {
    auto const frame = frames.frame(answers, state, wanted);
    if (auto const drawn = renderer.draw(frame); !drawn) return fail(drawn.error());
    auto const image = renderer.capture();
    if (!image) return fail(image.error());
    auto jpeg = jpeg_of(*image);
    if (!jpeg) return fail(jpeg.error());
    pictures.push_back({image->width, image->height, *std::move(jpeg)});
    if (tell) tell(pictures.size(), handout.pictures.size());
  }
  return pdf_of(handout.document, pictures, paper, fonts);
}

}  // namespace knotmap

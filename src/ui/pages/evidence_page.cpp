#include "ui/pages/evidence_page.h"

#include "ui/pages/paragraphs.h"

namespace knotmap {

void draw_evidence(Pen& pen, EvidenceModel const& evidence, PageMemory& memory) {
  draw_back(pen, evidence.from_page, evidence.from_pain);
  pen.gap(6.0F);
  pen.text(pen.head(), "How sure is this");
  pen.gap(6.0F);
  pen.text(pen.body(), evidence.honesty);
  pen.gap(12.0F);
  for (auto const& topic : evidence.topics) {
    pen.text(pen.name(), topic.title);
    pen.text(pen.small(), topic.grade);
    pen.gap(3.0F);
    pen.text(pen.body(), topic.so);
    pen.gap(2.0F);
    auto const key = "evidence:" + topic.id;
    if (draw_fold(pen, key, "What is known, what is doubted", memory)) {
      draw_bullets(pen, "Known", topic.known);
      draw_bullets(pen, "Doubted", topic.doubted);
      draw_bullets(pen, "Where this comes from", topic.sources);
    }
    pen.gap(10.0F);
  }
}

}  // namespace knotmap

#include "ui/evidence_model.h"

#include "relief/muscle_page.h"

namespace knotmap {

EvidenceModel evidence_model(World const& world, State const& state) {
  auto const& atlas = *world.atlas;
  EvidenceModel model;
  model.honesty = atlas.safety.honesty;
  model.from_pain = state.work.asks();
  for (auto const& topic : atlas.evidence) {
    model.topics.push_back({topic.id, topic.title, std::string(plain(topic.sureness)), topic.known,
                            topic.doubted, topic.so, citations(atlas, topic.source)});
  }
  return model;
}

}  // namespace knotmap

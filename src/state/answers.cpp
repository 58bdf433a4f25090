#include "state/answers.h"

#include <utility>

#include "base/one_thread.h"
#include "finder/alike.h"
#include "finder/symptoms.h"

namespace knotmap {

struct Answers::Memory {
  OneThread thread;
  /// One finder for pains marked by hand and one for told pains, whose weights differ. Both are
  /// kept once made, so that the revision of each painted area never falls back.
  std::optional<Finder> by_hand;
  std::optional<Finder> told;
  /// Of a pain on both sides alike, one side; and what it was last asked and answered.
  std::optional<Finder> half;
  Pain half_pain;
  std::vector<std::string> half_symptoms;
  std::vector<Candidate> half_candidates;
  std::optional<DangerEar> ear;
  std::string heard_story;  ///< what was last heard, and what it told
  std::vector<Heard> heard;
  std::optional<SearchIndex> search;
};

Answers::Answers(World world) : world_(std::move(world)), memory_(std::make_unique<Memory>()) {}
Answers::~Answers() = default;
Answers::Answers(Answers&&) noexcept = default;
Answers& Answers::operator=(Answers&&) noexcept = default;

Finder const& Answers::finder(Work const& work) const {
  memory_->thread.assert_kept();
  auto& finder = work.pain.told ? memory_->told : memory_->by_hand;
  if (!finder) finder.emplace(*world_.placed, weights_for(work.pain));
  finder->follow(work.pain, ticked_symptoms(work));
  return *finder;
}

std::vector<Candidate> const& Answers::candidates(Work const& work) const {
  // Using the finder places every point of the atlas, which is slow: an open page alone needs none.
  static std::vector<Candidate> const none;
  if (!work.asks()) return none;
  if (!work.pain.alike) return finder(work).candidates();
  memory_->thread.assert_kept();
  auto& half = memory_->half;
  bool const known =
      half && memory_->half_pain == work.pain && memory_->half_symptoms == work.symptoms;
  if (known) return memory_->half_candidates;
  if (!half) half.emplace(*world_.placed, weights_for(work.pain));
  half->follow(half_of(*world_.placed, work.pain), ticked_symptoms(work));
  memory_->half_pain = work.pain;
  memory_->half_symptoms = work.symptoms;
  memory_->half_candidates = both_sides_of(*world_.placed, half->candidates());
  return memory_->half_candidates;
}

std::vector<CandidateGroup> Answers::list(Work const& work) const {
  auto const& all = candidates(work);
  return grouped(*world_.placed, all, work.all_candidates ? all.size() : shown_candidates);
}

std::optional<Combination> const& Answers::combination(Work const& work) const {
  return finder(work).combination();
}

std::vector<RedFlag const*> const& Answers::warnings(Work const& work) const {
  return finder(work).warnings();
}

PaintedArea const& Answers::area(Work const& work) const {
  return finder(work).area();
}

std::vector<Symptom const*> Answers::ticked_symptoms(Work const& work) const {
  std::vector<Symptom const*> ticked;
  for (auto const& id : work.symptoms) {
    if (auto const* const symptom = world_.atlas->symptom(id)) ticked.push_back(symptom);
  }
  return ticked;
}

std::vector<Symptom const*> Answers::symptoms_worth_asking(Work const& work,
                                                           std::size_t limit) const {
  return knotmap::symptoms_worth_asking(*world_.placed, candidates(work), ticked_symptoms(work),
                                        limit);
}

SearchIndex const& Answers::search_index() const {
  memory_->thread.assert_kept();
  auto& search = memory_->search;
  if (!search) search.emplace(*world_.atlas, *world_.body, world_.lexicon);
  return *search;
}

Told Answers::told(std::string_view sentence, std::optional<PainSide> side) const {
  Story const story(sentence, *world_.lexicon);
  return tell(search_index(), *world_.placed, story, side, ear().illness_words(story));
}

DangerEar const& Answers::ear() const {
  memory_->thread.assert_kept();
  auto& ear = memory_->ear;
  if (!ear) ear.emplace(*world_.atlas, *world_.lexicon);
  return *ear;
}

std::vector<Heard> const& Answers::heard(std::string_view story) const {
  if (memory_->heard_story != story) {
    memory_->heard = ear().hear(Story(story, *world_.lexicon));
    memory_->heard_story = story;
  }
  return memory_->heard;
}

bool Answers::holds(Work const& work) const {
  if (work.told.empty() || work.anyway) return false;
  auto const& dangers = heard(work.told);
  return !dangers.empty() && dangers.front().flag->action != Action::doctor;
}

}  // namespace knotmap

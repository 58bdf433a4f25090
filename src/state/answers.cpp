#include "state/answers.h"

#include <map>
#include <utility>

#include "base/one_thread.h"
#include "finder/alike.h"
#include "finder/symptoms.h"
#include "finder/told_reader.h"

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
  std::optional<Combination> half_combination;
  std::optional<DangerEar> ear;
  std::map<std::string, std::vector<Heard>, std::less<>> heard;  ///< by story: the last few
  std::string asked_words;  ///< what asks_side() was last asked, and its answer
  std::optional<PainSide> asked_side;
  bool asks_side = false;
  std::optional<SearchIndex> search;
};

Answers::Answers(World world) : world_(std::move(world)), memory_(std::make_unique<Memory>()) {}
Answers::~Answers() = default;
Answers::Answers(Answers&&) noexcept = default;
Answers& Answers::operator=(Answers&&) noexcept = default;

void Answers::answer_for(std::span<std::string const> about) {
  Person const person(*world_.atlas, about);
  if (person == person_) return;
  person_ = person;
  memory_->half.reset();
}

Finder const& Answers::finder(Work const& work) const {
  memory_->thread.assert_kept();
  auto& finder = work.pain.told ? memory_->told : memory_->by_hand;
  if (!finder) finder.emplace(*world_.placed, weights_for(work.pain));
  finder->follow(work.pain, ticked_symptoms(work), person_);
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
  if (!half || memory_->half_pain.told != work.pain.told) {
    half.emplace(*world_.placed, weights_for(work.pain));
  }
  half->follow(half_of(*world_.placed, work.pain), ticked_symptoms(work), person_);
  memory_->half_pain = work.pain;
  memory_->half_symptoms = work.symptoms;
  memory_->half_candidates = both_sides_of(*world_.placed, half->candidates());
  return memory_->half_candidates;
}

std::vector<CandidateGroup> Answers::list(Work const& work) const {
  auto const& all = candidates(work);
  auto groups = grouped(*world_.placed, all, work.all_candidates);
  for (auto& group : groups) {
    for (auto& row : group.rows) {
      row.candidate = led_by(*world_.placed, std::move(row.candidate), work.seen_side);
    }
    group.side = world_.placed->points()[group.rows.front().candidate.point].side;
  }
  return groups;
}

std::optional<Combination> const& Answers::combination(Work const& work) const {
  if (!work.pain.alike) return finder(work).combination();
  (void)candidates(work);
  auto& both = memory_->half_combination;
  both = memory_->half->combination();
  if (!both) return both;
  both->candidates = both_sides_of(*world_.placed, std::move(both->candidates));
  for (auto& candidate : both->candidates) {
    candidate = led_by(*world_.placed, std::move(candidate), work.seen_side);
  }
  return both;
}

std::vector<RedFlag const*> const& Answers::warnings(Work const& work) const {
  return finder(work).warnings();
}

Gate Answers::gate(State const& state) const {
  Gate gate;
  auto const& work = state.work;
  if (work.pain.empty()) return gate;
  // What the words told of danger stands there instead.
  if (!work.told.empty() && !heard(work.told).empty()) return gate;
  auto const& flags = warnings(work);
  auto const& regions = finder(work).regions();
  gate.signs = gravest_signs(*world_.atlas, regions);
  if (gate.signs.empty()) return gate;
  gate.places = gate_places(regions);
  auto const* const told =
      none_told_of(state.none_told, gate.places, flags, work.pain.strongest(), state.moment.today);
  if (told != nullptr) gate.answered_day = told->day;
  gate.is_open = told != nullptr || work.anyway;
  return gate;
}

std::vector<RegionHere> const& Answers::regions(Work const& work) const {
  return finder(work).regions();
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

std::vector<std::string> Answers::complaint_notes(Work const& work) const {
  std::vector<std::string> notes;
  for (auto const* const complaint : finder(work).complaints()) {
    if (!complaint->note.empty()) notes.push_back(complaint->note);
  }
  return notes;
}

std::vector<Symptom const*> Answers::symptoms_worth_asking(Work const& work,
                                                           std::size_t limit) const {
  auto const regions = work.pain.empty() ? std::vector<RegionHere>{} : finder(work).regions();
  return knotmap::symptoms_worth_asking(*world_.placed, candidates(work), ticked_symptoms(work),
                                        limit, regions);
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

std::vector<Found> Answers::asides(std::string_view sentence, Told const& told,
                                   std::size_t limit) const {
  auto const& dangers = heard(sentence);
  bool const held = !dangers.empty() && dangers.front().flag->action != Action::doctor;
  std::vector<Found> found;
  if (held) return found;
  for (auto& aside : search_index().asides(Story(sentence, *world_.lexicon))) {
    if (found.size() == limit) break;
    if (told.empty() || aside.found.kind == FoundKind::cause)
      found.push_back(std::move(aside.found));
  }
  return found;
}

DangerEar const& Answers::ear() const {
  memory_->thread.assert_kept();
  auto& ear = memory_->ear;
  if (!ear) ear.emplace(*world_.atlas, *world_.lexicon);
  return *ear;
}

std::vector<Heard> const& Answers::heard(std::string_view story) const {
  // The words of the marked pain and those in the search field are asked for in turn.
  constexpr std::size_t most_remembered = 8;
  auto& known = memory_->heard;
  if (auto const at = known.find(story); at != known.end()) return at->second;
  if (known.size() >= most_remembered) known.clear();
  return known.emplace(story, ear().hear(Story(story, *world_.lexicon))).first->second;
}

bool Answers::asks_side(Work const& work) const {
  memory_->thread.assert_kept();
  auto& memory = *memory_;
  if (work.told.empty()) return false;
  if (memory.asked_words != work.told || memory.asked_side != work.side) {
    memory.asks_side = told(work.told, work.side).asks_side;
    memory.asked_words = work.told;
    memory.asked_side = work.side;
  }
  return memory.asks_side;
}

std::optional<PainSide> Answers::side(Work const& work) const {
  return asks_side(work) ? std::nullopt : side_of(*world_.placed, work.pain);
}

bool Answers::holds(Work const& work) const {
  if (work.told.empty() || work.anyway) return false;
  auto const& dangers = heard(work.told);
  return !dangers.empty() && dangers.front().flag->action != Action::doctor;
}

}  // namespace knotmap

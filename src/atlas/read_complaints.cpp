#include "atlas/read_complaints.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace knotmap {
namespace {

constexpr std::array<WordOf<Grade>, 3> grade_words{
    {{"good", Grade::good}, {"fair", Grade::fair}, {"weak", Grade::weak}}};

StudyMuscle read_study_muscle(JsonAt const& at) {
  StudyMuscle muscle;
  if (!at.object_of({"muscle", "points", "share", "group"})) return muscle;
  if (auto const id = at.at("muscle")) put(muscle.muscle, id->id());
  if (auto const points = at.maybe("points")) muscle.points = read_ids(*points, 1);
  if (auto const share = at.at("share")) muscle.share = share->number(0.0, 1.0);
  if (auto const group = at.maybe("group")) put(muscle.group, group->boolean());
  return muscle;
}

/// Sets `relative` from the shares.
void compare(std::vector<StudyMuscle>& muscles) {
  float most = 0.0F;
  for (auto const& each : muscles) most = std::max(most, each.share.value_or(0.0F));
  if (!(most > 0.0F)) return;
  for (auto& each : muscles) each.relative = each.share.value_or(0.0F) / most;
}

/// Muscles in an order without shares.
std::vector<StudyMuscle> read_order(JsonAt const& at) {
  std::vector<StudyMuscle> muscles;
  float relative = 1.0F;
  constexpr float next = 0.7F;
  for (auto const& tie : at.items(1)) {
    for (auto& id : read_ids(tie, 1)) {
      StudyMuscle muscle;
      muscle.muscle = std::move(id);
      muscle.relative = relative;
      muscles.push_back(std::move(muscle));
    }
    relative *= next;
  }
  return muscles;
}

void read_people(Reading const& reading, JsonAt const& at, std::string& who, std::string* note) {
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    bool const known =
        note == nullptr ? text.object_of({"people"}) : text.object_of({"people", "note"});
    if (!known) return;
    std::string said;
    std::string known_before;
    if (auto const people = text.at("people")) put(said, people->text());
    if (auto const words = text.maybe("note")) put(known_before, words->text());
    if (!shown) return;
    who = std::move(said);
    if (note != nullptr) *note = std::move(known_before);
  });
}

Study read_study(Reading const& reading, JsonAt const& at, std::string const& who) {
  Study study;
  study.who = who;
  if (!at.object_of({"source", "people", "grade", "text", "muscles", "order"})) return study;
  study.source = read_source_ids(reading, at);
  constexpr int most_people = 1'000'000;
  if (auto const people = at.at("people")) put(study.people, people->whole(1, most_people));
  if (auto const grade = at.at("grade")) put(study.grade, grade->one_of(grade_words));
  if (at.maybe("text")) read_people(reading, at, study.who, nullptr);
  auto const muscles = at.maybe("muscles");
  auto const order = at.maybe("order");
  if (muscles.has_value() == order.has_value()) {
    at.fault(R"(a study has either "muscles" with shares or an "order")", "give one of them");
  } else if (muscles) {
    for (auto const& item : muscles->items(1)) study.muscles.push_back(read_study_muscle(item));
    compare(study.muscles);
  } else {
    study.muscles = read_order(*order);
  }
  return study;
}

Complaint read_complaint(Reading const& reading, JsonAt const& at) {
  Complaint complaint;
  complaint.pointer = at.pointer();
  if (!at.object_of({"id", "regions", "also_regions", "symptoms", "text", "studies"})) {
    return complaint;
  }
  if (auto const id = at.at("id")) put(complaint.id, id->id());
  auto const ids = [&](std::string_view key) {
    auto const list = at.maybe(key);
    return list ? read_ids(*list, 1) : std::vector<std::string>{};
  };
  complaint.regions = ids("regions");
  complaint.also_regions = ids("also_regions");
  complaint.symptoms = ids("symptoms");
  if (!at.maybe("regions") && !at.maybe("symptoms"))
    at.fault("nothing says when it applies", R"(give it "regions" or "symptoms")");
  std::string who;
  read_people(reading, at, who, &complaint.note);
  if (auto const studies = at.at("studies")) {
    for (auto const& item : studies->items(1))
      complaint.studies.push_back(read_study(reading, item, who));
  }
  return complaint;
}

}  // namespace

std::vector<Complaint> read_complaints(Reading const& reading, JsonAt const& root) {
  std::vector<Complaint> complaints;
  if (!root.object_of({"$schema", "complaints"})) return complaints;
  auto const list = root.at("complaints");
  if (!list) return complaints;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, 1000)) {
    complaints.push_back(read_complaint(reading, item));
    check_unique(item, complaints.back().id, seen);
  }
  return complaints;
}

}  // namespace knotmap

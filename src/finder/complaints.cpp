#include "finder/complaints.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "finder/rank.h"
#include "finder/zone_worth.h"

namespace knotmap {
namespace {

bool holds(std::vector<std::string> const& ids, std::string const& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// How much of the marks lies in regions, by area and strength.
struct Shares {
  float all = 0.0F;
  float in = 0.0F;    ///< in the complaint's regions
  float also = 0.0F;  ///< in those where it must hurt too
  float either = 0.0F;
};

Shares shares_of(PlacedAtlas const& placed, Pain const& pain, Complaint const& complaint) {
  Shares shares;
  for (auto const& dab : pain.dabs) {
    bool const there = dab.place.triangle < placed.body().base().skin().triangles.size();
    if (!(dab.strength > 0.0F) || !there) continue;
    auto const* const region = placed.regions().at(dab.place).region;
    if (region == nullptr) continue;
    float const much = dab.radius_m * dab.radius_m * dab.strength;
    bool const in = holds(complaint.regions, region->id);
    bool const also = holds(complaint.also_regions, region->id);
    shares.all += much;
    if (in) shares.in += much;
    if (also) shares.also += much;
    if (in || also) shares.either += much;
  }
  return shares;
}

bool lies_in(PlacedAtlas const& placed, Pain const& pain, Complaint const& complaint) {
  if (complaint.regions.empty() || pain.empty()) return false;
  constexpr float most_of_it = 0.5F;
  constexpr float some_of_it = 0.1F;
  auto const shares = shares_of(placed, pain, complaint);
  if (!(shares.all > 0.0F)) return false;
  if (complaint.also_regions.empty()) return shares.in >= most_of_it * shares.all;
  return shares.either >= most_of_it * shares.all && shares.in >= some_of_it * shares.all &&
         shares.also >= some_of_it * shares.all;
}

float worth_of(Grade grade) {
  switch (grade) {
    case Grade::good:
      return 0.7F;
    case Grade::fair:
      return 0.5F;
    case Grade::weak:
      return 0.15F;
  }
  return 0.0F;
}

/// What a study found in the muscle of a point, if it is about that point.
StudyMuscle const* found_in(Study const& study, PlacedAtlas::SidedPoint const& point) {
  for (auto const& each : study.muscles) {
    if (each.muscle != point.muscle->id) continue;
    if (each.points.empty() || holds(each.points, point.point->id)) return &each;
  }
  return nullptr;
}

/// How common a muscle is by the manual: its commonest point of those that a study is about.
float common_by_manual(Muscle const& muscle, StudyMuscle const& found,
                       FinderWeights const& weights) {
  float most = 0.0F;
  for (auto const& point : muscle.points) {
    if (!found.points.empty() && !holds(found.points, point.id)) continue;
    most = std::max(most, common_share(point.prevalence, weights));
  }
  return most;
}

/// "found in 82 of 100 people with long neck pain", of smaller studies the true count: "found in 8
/// of 12"; nothing for what speaks for nothing.
std::optional<FoundOften> told_by(Study const& study, StudyMuscle const& found) {
  FoundOften often{{}, study.who, 0, 0};
  if (!found.share) {
    if (found.relative < 1.0F) return std::nullopt;
    often.words = fmt::format("among the most often found in {}", study.who);
    return often;
  }
  constexpr int hundred = 100;
  often.all = std::min(study.people, hundred);
  often.some = static_cast<int>(std::round(*found.share * static_cast<float>(often.all)));
  if (often.some == 0) return std::nullopt;
  often.words = fmt::format("{}found in {} of {} {}", found.group ? "its group was " : "",
                            often.some, often.all, study.who);
  return often;
}

/// What the studies say of one point.
struct Said {
  float sum = 0.0F;
  float worth = 0.0F;
  std::optional<FoundOften> found;  ///< of the best study that has words
  Grade grade = Grade::weak;
};

void add(Said& said, Study const& study, StudyMuscle const& found, float by_manual) {
  constexpr float of_group = 0.6F;
  constexpr float of_one = 0.5F;  // a study that tells no muscles apart
  constexpr float often = 0.5F;   // the share that such a study must find to call a muscle common
  constexpr float least = 0.15F;
  float worth = worth_of(study.grade) * (found.group ? of_group : 1.0F);
  float relative = found.relative;
  bool const apart = study.tells_apart();
  if (!apart) {
    worth *= of_one;
    if (found.share) relative = std::min(1.0F, *found.share / often);
  }
  float const by_study = least + (1.0F - least) * relative;
  float const change = std::log(by_study / std::max(by_manual, least));
  if (apart || change > 0.0F) {
    said.sum += worth * change;
    said.worth += worth;
  }
  auto said_of = told_by(study, found);
  if (said_of && (!said.found || study.grade > said.grade)) {
    said.found = std::move(said_of);
    said.grade = study.grade;
  }
}

/// The sides of the candidates that fit at least half as well as the best.
std::vector<Side> sides_of(PlacedAtlas const& placed, std::vector<Candidate> const& candidates) {
  constexpr float as_well = 0.5F;
  float best = 0.0F;
  for (auto const& candidate : candidates) best = std::max(best, candidate.score);
  std::vector<Side> sides;
  for (auto const& candidate : candidates) {
    auto const side = placed.points()[candidate.point].side;
    bool const known = std::find(sides.begin(), sides.end(), side) != sides.end();
    if (!known && side != Side::midline && candidate.score >= as_well * best) sides.push_back(side);
  }
  return sides;
}

/// The commonest point of a side that a study's figure is about, of equals the first.
std::optional<std::uint32_t> commonest_point(PlacedAtlas const& placed, StudyMuscle const& found,
                                             Side side) {
  auto const points = placed.points();
  std::optional<std::uint32_t> best;
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    bool const meant = points[i].muscle->id == found.muscle && points[i].side == side &&
                       points[i].point->effect == Effect::pain &&
                       (found.points.empty() || holds(found.points, points[i].point->id));
    if (meant && (!best || points[i].point->prevalence > points[*best].point->prevalence)) best = i;
  }
  return best;
}

}  // namespace

std::vector<Complaint const*> complaints_of(PlacedAtlas const& placed, Pain const& pain,
                                            std::span<Symptom const* const> ticked) {
  std::vector<Complaint const*> all;
  for (auto const& complaint : placed.atlas().complaints) {
    bool const told = std::any_of(ticked.begin(), ticked.end(), [&](Symptom const* symptom) {
      return symptom != nullptr && holds(complaint.symptoms, symptom->id);
    });
    if (told || lies_in(placed, pain, complaint)) all.push_back(&complaint);
  }
  return all;
}

void weigh_complaints(PlacedAtlas const& placed, std::span<Complaint const* const> complaints,
                      FinderWeights const& weights, std::vector<Candidate>& candidates) {
  if (complaints.empty()) return;
  for (auto& candidate : candidates) {
    auto const& point = placed.points()[candidate.point];
    Said said;
    for (auto const* const complaint : complaints) {
      for (auto const& study : complaint->studies) {
        auto const* const found = found_in(study, point);
        if (found == nullptr) continue;
        add(said, study, *found, common_by_manual(*point.muscle, *found, weights));
      }
    }
    if (said.worth > 0.0F) {
      candidate.score =
          rounded_score(candidate.score * std::exp(said.sum / std::max(1.0F, said.worth)));
    }
    candidate.found = std::move(said.found);
  }
}

void bring_found(PlacedAtlas const& placed, std::span<Complaint const* const> complaints,
                 std::vector<Candidate>& candidates) {
  constexpr float often = 0.5F;  // of the people, for what a study brings
  constexpr float brought = 0.5F;
  float best = 0.0F;
  for (auto const& candidate : candidates) best = std::max(best, candidate.score);
  auto const sides = sides_of(placed, candidates);
  for (auto const* const complaint : complaints) {
    for (auto const& study : complaint->studies) {
      for (auto const& found : study.muscles) {
        if (study.grade == Grade::weak || found.group || found.share.value_or(0.0F) < often)
          continue;
        auto const score = rounded_score(brought * best * *found.share);
        for (auto const side : sides) {
          auto const point = commonest_point(placed, found, side);
          if (!point) continue;
          auto const same = std::find_if(candidates.begin(), candidates.end(),
                                         [&](Candidate const& each) { return each.has(*point); });
          if (same != candidates.end()) {
            same->score = std::max(same->score, score);
            continue;
          }
          Candidate fresh;
          fresh.point = *point;
          fresh.level = Level::spillover;
          fresh.score = score;
          fresh.unpainted = 1.0F;
          fresh.reason = "often found with this kind of pain";
          fresh.found = told_by(study, found);
          candidates.push_back(std::move(fresh));
        }
      }
    }
  }
}

}  // namespace knotmap

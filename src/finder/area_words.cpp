#include "finder/area_words.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "base/words.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// A region with the sides that it is marked on.
struct Marked {
  Region const* region;
  bool left = false;
  bool right = false;
};

std::vector<Marked> merged_sides(std::span<RegionHere const> regions) {
  std::vector<Marked> all;
  for (auto const& here : regions) {
    if (here.region == nullptr) continue;
    auto known = std::find_if(all.begin(), all.end(),
                              [&](Marked const& each) { return each.region == here.region; });
    if (known == all.end()) {
      all.push_back({here.region});
      known = all.end() - 1;
    }
    known->left = known->left || here.side == Side::left;
    known->right = known->right || here.side == Side::right;
  }
  return all;
}

std::string_view side_words(bool left, bool right) {
  return left && right ? ", both sides" : left ? ", left" : right ? ", right" : "";
}

std::string name_of(Marked const& marked) {
  return fmt::format("{}{}", marked.region->name, side_words(marked.left, marked.right));
}

/// The wide words that together mean these regions, each the narrowest of those that mean most of
/// what is left; regions that none means stand by their names.
std::vector<std::string> parts_of(Atlas const& atlas, std::vector<Marked> const& marked) {
  std::vector<std::string> parts;
  std::vector<Region const*> left_over;
  for (auto const& each : marked) left_over.push_back(each.region);
  while (!left_over.empty()) {
    Wide const* best = nullptr;
    std::ptrdiff_t most = 1;  // a word for one region alone says less than its name
    std::ptrdiff_t narrowest = 0;
    for (auto const& wide : wide_words) {
      auto const meant = std::count_if(left_over.begin(), left_over.end(),
                                       [&](Region const* each) { return belongs(*each, wide); });
      auto const size = std::count_if(atlas.regions.begin(), atlas.regions.end(),
                                      [&](Region const& each) { return belongs(each, wide); });
      bool const better = meant > most || (best != nullptr && meant == most && size < narrowest);
      if (!better) continue;
      best = &wide;
      most = meant;
      narrowest = size;
    }
    if (best == nullptr) {
      parts.push_back(left_over.front()->name);
      left_over.erase(left_over.begin());
    } else {
      parts.emplace_back(best->word);
      std::erase_if(left_over, [&](Region const* each) { return belongs(*each, *best); });
    }
  }
  return parts;
}

}  // namespace

std::string area_words(Atlas const& atlas, std::span<RegionHere const> regions) {
  auto const marked = merged_sides(regions);
  if (marked.empty()) return {};
  if (marked.size() == 1) return name_of(marked[0]);
  if (marked.size() == 2) return name_of(marked[0]) + "; " + name_of(marked[1]);
  auto parts = parts_of(atlas, marked);
  constexpr std::size_t most = 3;
  bool const more = parts.size() > most;
  if (more) parts.resize(most);
  std::string words = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) {
    bool const last = i + 1 == parts.size() && !more;
    words += (last ? " and " : ", ") + parts[i];
  }
  if (more) words += " and more";
  bool const left = std::any_of(marked.begin(), marked.end(), [](auto& each) { return each.left; });
  bool const right =
      std::any_of(marked.begin(), marked.end(), [](auto& each) { return each.right; });
  return fmt::format("{}{}", words, side_words(left, right));
}

}  // namespace knotmap

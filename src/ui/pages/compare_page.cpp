#include "ui/pages/compare_page.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <imgui.h>

#include "commands/command_line.h"

namespace knotmap {
namespace {

/// The sign of a point's zone, its letter and what follows, as a paragraph.
void draw_lettered(Pen& pen, ComparedModel const& point, Ink const& ink, std::string_view words) {
  float const radius = pen.unit(7.0F);
  float const indent = pen.unit(24.0F);
  float const line = ink.font->FontSize;
  draw_zone_sign(pen, {pen.left + radius, pen.top + line * 0.55F}, radius, point.colour,
                 point.striped);
  pen.left += indent;
  pen.width -= indent;
  pen.text(ink, words);
  pen.left -= indent;
  pen.width += indent;
  pen.gap(4.0F);
}

void draw_who(Pen& pen, ComparedModel const& point) {
  draw_lettered(pen, point, pen.name(), fmt::format("{}  {}", point.letter, point.page.title));
  pen.left += pen.unit(24.0F);
  pen.width -= pen.unit(24.0F);
  pen.text(pen.soft(), point.muscle);
  if (!point.page.press_words.empty() && point.page.press != Press::normal) {
    pen.text(pen.body(), point.page.press_words);
  }
  if (pen.link("open:" + point.letter, "Open its page")) {
    pen.send("select " + quoted_word(to_string(point.page.id)));
  }
  pen.left -= pen.unit(24.0F);
  pen.width += pen.unit(24.0F);
  pen.gap(10.0F);
}

/// A heading over what is said of each; nothing when nothing is said of either.
void draw_each(Pen& pen, std::string_view heading, CompareModel const& compare,
               std::string (*words)(ComparedModel const&)) {
  auto const first = words(compare.first);
  auto const second = words(compare.second);
  if (first.empty() && second.empty()) return;
  pen.text(pen.label(), heading);
  pen.gap(2.0F);
  if (!first.empty()) draw_lettered(pen, compare.first, pen.body(), first);
  if (!second.empty()) draw_lettered(pen, compare.second, pen.body(), second);
  pen.gap(10.0F);
}

void draw_felt(Pen& pen, CompareModel const& compare) {
  pen.text(pen.label(), "Where you feel it");
  pen.gap(2.0F);
  if (!compare.felt.empty()) pen.text(pen.body(), compare.felt);
  if (!compare.both.empty()) {
    pen.gap(2.0F);
    pen.text(pen.body(), fmt::format("Both: {}.", fmt::join(compare.both, "; ")));
  }
  pen.gap(4.0F);
  for (auto const* const point : {&compare.first, &compare.second}) {
    if (point->regions.empty()) continue;
    draw_lettered(pen, *point, pen.body(),
                  fmt::format("Only {}: {}.", point->letter, fmt::join(point->regions, "; ")));
  }
  pen.gap(10.0F);
}

void draw_signs(Pen& pen, CompareModel const& compare) {
  if (compare.first.signs.empty() && compare.second.signs.empty()) return;
  pen.text(pen.label(), "Ask this to tell them apart");
  pen.gap(2.0F);
  for (auto const* const point : {&compare.first, &compare.second}) {
    if (point->signs.empty()) continue;
    draw_lettered(pen, *point, pen.body(), fmt::format("A yes speaks for {}:", point->letter));
    for (auto const& sign : point->signs) pen.bullet(sign);
    pen.gap(4.0F);
  }
  pen.gap(8.0F);
}

std::string where_of(ComparedModel const& point) {
  return point.page.where;
}
std::string words_felt(ComparedModel const& point) {
  return point.page.felt;
}
std::string find_of(ComparedModel const& point) {
  return point.page.find;
}

}  // namespace

void draw_compare(Pen& pen, CompareModel const& compare) {
  if (pen.link("page:back", "\u2039 Back to " + compare.first.page.title, true)) {
    pen.send("compare none");
  }
  pen.gap(6.0F);
  pen.text(pen.head(), "Two points compared");
  pen.gap(10.0F);
  draw_who(pen, compare.first);
  draw_who(pen, compare.second);
  draw_felt(pen, compare);
  draw_each(pen, "In words", compare, words_felt);
  draw_each(pen, "Where the X is", compare, where_of);
  draw_each(pen, "How to find it", compare, find_of);
  draw_signs(pen, compare);
  draw_compare_offers(pen, compare.others);
}

void draw_compare_offers(Pen& pen, std::vector<PageLink> const& offers) {
  if (offers.empty()) return;
  pen.text(pen.label(), "Compare with");
  pen.gap(2.0F);
  for (auto const& offer : offers) {
    if (pen.link("compare:" + offer.id, offer.name)) {
      pen.send("compare " + quoted_word(offer.id));
    }
  }
  pen.gap(10.0F);
}

void draw_zone_sign(Pen const& pen, glm::vec2 middle, float radius, glm::vec3 colour,
                    bool striped) {
  auto* const list = ImGui::GetWindowDrawList();
  auto const red = ImGui::ColorConvertFloat4ToU32({colour.r, colour.g, colour.b, 1.0F});
  if (!striped) {
    list->AddCircleFilled({middle.x, middle.y}, radius, red);
    return;
  }
  list->AddCircle({middle.x, middle.y}, radius, red, 0, pen.unit(1.6F));
  // Chords at 45 degrees, as the stripes lie on the body.
  constexpr float turned = 0.70710678F;
  for (float const off : {-0.6F, 0.0F, 0.6F}) {
    float const half = radius * std::sqrt(std::max(0.0F, 1.0F - off * off));
    glm::vec2 const along(half * turned, half * turned);
    glm::vec2 const at = middle + glm::vec2(off, -off) * radius * turned;
    list->AddLine({at.x - along.x, at.y - along.y}, {at.x + along.x, at.y + along.y}, red,
                  radius * 0.3F);
  }
}

}  // namespace knotmap

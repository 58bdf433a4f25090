// Drawing the skin: one program for each set of what is shown on it.
#include "render/passes/skin_pass.h"

#include <algorithm>
#include <array>
#include <utility>

#include <glm/geometric.hpp>

#include "render/gl/state.h"
#include "render/passes/linear.h"
#include "render/passes/skin_buffers.h"
#include "render/passes/wash_pass.h"

namespace knotmap {
namespace {

/// What a picture of the skin may have beside it: a bit of a variant's number, and a switch of its
/// shader.
enum Trait : unsigned {
  is_ghost = 1,
  has_wash = 2,
  has_zones = 4,
  compares = 8,
  is_painted = 16,
  is_hatched = 32,
  has_diary = 64
};
constexpr std::array<std::pair<Trait, char const*>, 7> switch_of{{{is_ghost, "GHOST"},
                                                                  {has_wash, "WASH"},
                                                                  {has_zones, "ZONES"},
                                                                  {compares, "COMPARED"},
                                                                  {is_painted, "PAINTED"},
                                                                  {is_hatched, "HATCHED"},
                                                                  {has_diary, "DIARY"}}};

unsigned traits_of(PassInput const& input) {
  SkinBuffers const& skin = input.skin;
  return (input.frame.flesh.skin < 1.0F ? is_ghost : 0U) | (input.wash != nullptr ? has_wash : 0U) |
         (skin.has_zones() ? has_zones : 0U) | (skin.has_compared() ? compares : 0U) |
         (skin.has_pain() ? is_painted : 0U) | (skin.has_never() ? is_hatched : 0U) |
         (skin.has_diary() ? has_diary : 0U);
}

/// Against a light background the outline darkens a little, against a dark one it catches light.
struct Outline {
  float darker;
  glm::vec3 rim;  ///< squared
};

Outline outline_of(Colours const& colours) {
  glm::vec3 const behind = 0.5F * (colours.background_top + colours.background_bottom);
  bool const dark = glm::dot(behind, glm::vec3(1.0F / 3.0F)) < 0.4F;
  return dark ? Outline{0.0F, glm::vec3(0.32F, 0.33F, 0.355F)} : Outline{0.62F, glm::vec3(0.06F)};
}

}  // namespace

Result<std::unique_ptr<Pass>> SkinPass::load(std::filesystem::path const& shaders) {
  std::unique_ptr<SkinPass> pass(new SkinPass(shaders));
  // The plain skin is needed at once; it also shows whether the driver takes the shader.
  if (auto const made = pass->variant(0); !made) return fail(made.error());
  return pass;
}

Result<SkinPass::Variant const*> SkinPass::variant(unsigned traits) {
  auto& known = variants_.at(traits);
  if (known) return &*known;
  std::vector<std::string> switches;
  for (auto const& [trait, name] : switch_of) {
    if ((traits & trait) != 0) switches.emplace_back(name);
  }
  auto program = gl::Program::load(shaders_, "skin", "skin", switches);
  if (!program) return fail(program.error());
  known.emplace(std::move(*program));
  return &*known;
}

SkinPass::Variant::Variant(gl::Program loaded)
    : program(std::move(loaded)),
      clip(program.uniform("u_clip")),
      turn(program.uniform("u_turn")),
      eye(program.uniform("u_eye")),
      band(program.uniform("u_band")),
      skin(program.uniform("u_skin")),
      blush(program.uniform("u_blush")),
      palm(program.uniform("u_palm")),
      lip(program.uniform("u_lip")),
      brow(program.uniform("u_brow")),
      nail(program.uniform("u_nail")),
      garment(program.uniform("u_garment")),
      zone(program.uniform("u_zone")),
      edge(program.uniform("u_edge")),
      other(program.uniform("u_other")),
      pain(program.uniform("u_pain")),
      hatching(program.uniform("u_hatching")),
      diary_mild(program.uniform("u_diary_mild")),
      diary_middling(program.uniform("u_diary_middling")),
      diary_strong(program.uniform("u_diary_strong")),
      diary_line(program.uniform("u_diary_line")),
      diary_edge(program.uniform("u_diary_edge")),
      diary_hatching(program.uniform("u_diary_hatching")),
      rim(program.uniform("u_rim")),
      outline(program.uniform("u_outline")),
      whole(program.uniform("u_whole")),
      wash_place(program.uniform("u_wash_place")),
      wash_soft(program.uniform("u_wash_soft")) {
  program.use();
  program.uniform("u_wash_depth").set(1);  // the unit of its texture; that of the colour is 0
}

Result<void> SkinPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  Wash const* const wash = input.wash;
  gl::set({.depth = true, .cull = true});
  auto const chosen = this->variant(traits_of(input));
  if (!chosen) return fail(chosen.error());
  Variant const& variant = **chosen;
  variant.program.use();
  variant.clip.set(frame.camera.projection * frame.camera.view);
  variant.turn.set(glm::mat3(frame.camera.view));
  variant.eye.set(frame.camera.eye);
  variant.band.set(frame.band ? 1.0F : 0.0F);
  variant.skin.set(squared(frame.colours.skin));
  variant.blush.set(frame.colours.blush);
  variant.palm.set(squared(frame.colours.palm));
  variant.lip.set(squared(frame.colours.lip));
  variant.brow.set(squared(frame.colours.brow));
  variant.nail.set(squared(frame.colours.nail));
  variant.garment.set(squared(frame.colours.garment));
  variant.zone.set(squared(frame.colours.zone));
  variant.edge.set(squared(frame.colours.zone_edge));
  variant.other.set(squared(frame.colours.other_zone));
  variant.pain.set(squared(frame.colours.pain_paint));
  variant.hatching.set(squared(frame.colours.hatching));
  variant.diary_mild.set(squared(frame.colours.diary_mild));
  variant.diary_middling.set(squared(frame.colours.diary_middling));
  variant.diary_strong.set(squared(frame.colours.diary_strong));
  variant.diary_line.set(squared(frame.colours.diary_line));
  variant.diary_edge.set(squared(frame.colours.diary_edge));
  variant.diary_hatching.set(frame.hatching_m);
  Outline const outline = outline_of(frame.colours);
  variant.rim.set(outline.rim);
  variant.outline.set(outline.darker);
  variant.whole.set(std::clamp(frame.flesh.skin, 0.0F, 1.0F));
  if (wash != nullptr) {
    wash->bind_textures();
    variant.wash_place.set(wash->place());
    variant.wash_soft.set(wash->soft());
  }
  input.skin.draw();
  return {};
}

}  // namespace knotmap

#include "render/pass_list.h"

#include <array>

#include "render/passes/background_pass.h"
#include "render/passes/cursor_pass.h"
#include "render/passes/ground_pass.h"
#include "render/passes/muscle_pass.h"
#include "render/passes/sign_pass.h"
#include "render/passes/skin_pass.h"
#include "render/passes/thing_pass.h"
#include "render/passes/wash_pass.h"

namespace knotmap {

// To add a pass: a class in passes/ and a line here (docs/architecture.md).
std::span<PassEntry const> pass_list() {
  static constexpr std::array list{
      PassEntry{Destination::picture, BackgroundPass::load},  //
      PassEntry{Destination::picture, GroundPass::load},      //
      PassEntry{Destination::flesh, MusclePass::load},        //
      PassEntry{Destination::flesh, ThingPass::load_beside_flesh},
      PassEntry{Destination::own, WashPass::load},   //
      PassEntry{Destination::skin, SkinPass::load},  //
      PassEntry{Destination::skin, ThingPass::load_beside_skin},
      PassEntry{Destination::skin, SignPass::load},  //
      PassEntry{Destination::skin, CursorPass::load},
  };
  return list;
}

}  // namespace knotmap

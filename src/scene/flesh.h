// What is seen under the skin, from the state: the figure in the body shown and the looks of its
// parts. Keeps what is dear to make.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "scene/frame.h"
#include "state/state.h"
#include "state/under.h"
#include "state/world.h"

namespace knotmap {

/// Remembers what it was made from, so that a form is made once and posed again only when the body
/// or the form is another.
class FleshMaker {
 public:
  /// While the skin is whole only the muscle that is looked at is made, and only where the person
  /// wants to see it; all of them once the eye goes under the skin.
  [[nodiscard]] Flesh flesh(World const& world, State const& state,
                            std::shared_ptr<Surface const> const& surface);

 private:
  std::shared_ptr<FigureForm const> form_of(World const& world, Muscle const& muscle);
  void pose_form(World const& world, State const& state, std::shared_ptr<FigureForm const> form,
                 std::shared_ptr<Surface const> const& surface);

  std::shared_ptr<PlacedMuscles const> muscles_;
  std::shared_ptr<FigureForm const> whole_;  ///< made when first asked for
  std::size_t alone_number_ = 0;             ///< the muscle of `alone_`
  std::shared_ptr<FigureForm const> alone_;
  std::optional<BodyChoice> choice_;
  std::vector<glm::vec3> average_;  ///< of `choice_`
  std::shared_ptr<Surface const> posed_on_;
  std::shared_ptr<Figure const> figure_;
};

/// The muscles that an id means (of a group, a muscle or a sided muscle), seen from where their
/// points face; nothing when none of them has a shape or a point.
[[nodiscard]] std::optional<View> view_of_flesh(World const& world, BodyChoice const& choice,
                                                std::string_view id);

/// Which parts of the figure can be pointed at: one value a part.
[[nodiscard]] std::vector<char> shown_parts(Flesh const& flesh);

/// Names for what is selected, isolated or pointed at, where it is seen.
[[nodiscard]] std::vector<SceneLabel> flesh_labels(World const& world, State const& state,
                                                   Flesh const& flesh);

/// The middle of a part's flesh: where the line of its name ends.
[[nodiscard]] glm::vec3 middle_of(Figure const& figure, std::uint32_t part);

}  // namespace knotmap

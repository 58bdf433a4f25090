// What is shown under the skin: the figure of muscles and bones in the shown body, the colours of
// its parts, and their name labels.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "muscles/riding.h"
#include "scene/frame.h"
#include "scene/seen_parts.h"
#include "state/state.h"
#include "state/under.h"
#include "state/world.h"

namespace knotmap {

/// The skin of the body that is shown.
struct ShownSkin {
  std::shared_ptr<Surface const> still;  ///< as it stands in the file
  std::shared_ptr<Stance const> stance;  ///< null: it stands so
  std::shared_ptr<Surface const> shown;  ///< in the stance; `still` where there is none
};

/// Makes the Flesh of a frame and caches its expensive parts: a form is built once, laid
/// again only when the body's shape or the form changes, and carried again when the pose does.
/// Another world clears the cache.
class FleshMaker {
 public:
  /// What is shown under the skin in this state. `skin` has the shape that the preferences choose.
  /// At the layer of the skin only what is lit (lit_muscles()) is built, and nothing when the
  /// preference `see_muscle` is off; at deeper layers the whole figure is built.
  [[nodiscard]] Flesh flesh(World const& world, State const& state, ShownSkin const& skin);

  /// Does a small part of what the first look under the skin needs: a band of a muscle or a bone is
  /// placed, or all are put together. Returns whether anything is left to do.
  [[nodiscard]] bool prepare(World const& world);
  /// Whether flesh() of this state would do all that is left to prepare() at once.
  [[nodiscard]] bool is_unprepared(World const& world, State const& state) const;
  /// How much of it is done, 0..1.
  [[nodiscard]] float prepared_share(World const& world) const;

 private:
  /// Clears the cache when it belongs to another world.
  void forget_other(World const& world);
  /// The form of some muscles alone, those that have bands, by their indices in Atlas::muscles;
  /// null for none. The last one is kept.
  std::shared_ptr<FigureForm const> form_of(World const& world, std::vector<Chosen> const& muscles);
  /// Makes `figure_` the form in the shape and stance of `skin`.
  void pose_form(World const& world, State const& state,
                 std::shared_ptr<FigureForm const> const& form, ShownSkin const& skin);

  std::shared_ptr<PlacedMuscles const> muscles_;  ///< of the world that the cache belongs to
  std::shared_ptr<FigureForm const> whole_;       ///< the whole figure; built on first use
  std::vector<std::size_t> order_;                ///< in which prepare() places muscles
  std::size_t prepared_ = 0;                      ///< how many of `order_`, then of the bones
  std::vector<std::size_t> alone_numbers_;        ///< the muscles of `alone_`
  std::shared_ptr<FigureForm const> alone_;       ///< the form of some muscles
  std::optional<BodyChoice> choice_;
  std::vector<glm::vec3> average_;              ///< Body::average_of(choice_)
  std::shared_ptr<Surface const> laid_in_;      ///< the skin that `laid_` is under
  std::shared_ptr<Figure const> laid_;          ///< as the body stands in the file
  std::shared_ptr<Riding const> whole_riding_;  ///< of `whole_`; made at its first pose
  std::shared_ptr<Riding const> riding_;        ///< of `alone_`
  std::shared_ptr<Surface const> shown_in_;     ///< the skin that `figure_` is under
  std::shared_ptr<Figure const> figure_;
};

/// The view that frames all muscles that an id includes (a group, a muscle or a sided muscle), from
/// the direction that the points of the first one face. Nothing when none of them has bands and
/// placed points.
[[nodiscard]] std::optional<View> view_of_flesh(World const& world, BodyChoice const& choice,
                                                std::string_view id);

/// For each part of the figure 1 when it can be hovered and clicked (more than half shown), else 0.
/// The size is that of `flesh.looks`.
[[nodiscard]] std::vector<char> shown_parts(Flesh const& flesh);

/// Name labels for the muscles that are chosen, isolated or hovered, as far as they are shown, and
/// for those of `seen`.
[[nodiscard]] std::vector<SceneLabel> flesh_labels(World const& world, State const& state,
                                                   Flesh const& flesh,
                                                   std::span<SeenPart const> seen = {});

/// The vertex of a part nearest to the centre of its flesh (tendons count little): the end of its
/// label's leader line. In metres on the shown body.
[[nodiscard]] glm::vec3 middle_of(Figure const& figure, std::uint32_t part);

}  // namespace knotmap

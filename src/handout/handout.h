// What leaves the screen: sheets of points, a plan, a page for the doctor. Made as documents with
// orders for their pictures; who has a renderer draws these, and print/pdf.h makes the file.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diary/diary.h"
#include "diary/diary_summary.h"
#include "handout/handout_picture.h"
#include "print/print_document.h"
#include "relief/plan.h"
#include "state/answers.h"

namespace knotmap {

struct Handout {
  PrintDocument document;
  std::vector<HandoutPicture> pictures;  ///< those that the document's figures name, in that order
};

/// What every sheet says of itself.
struct HandoutFrom {
  int day = 0;            ///< days since 1970-01-01
  std::string therapist;  ///< who hands it out; "": nobody is named
  std::string pain;       ///< where it hurts, when that is what was asked about: "temple, left"
};

/// The regions whose signs are to be known before a point is pressed: its own, and those where much
/// of its pain is felt. Pain in the chest from a muscle of the neck is asked about as pain there.
/// `point` is an index into PlacedAtlas::points().
[[nodiscard]] std::vector<RegionHere> point_regions(PlacedAtlas const& placed, std::uint32_t point);

/// A sheet for each point (indices into PlacedAtlas::points()): X and zone, the position, steps,
/// dose, what to avoid and when to stop, an exercise or two, boxes to tick, room for a note. After
/// the gate for `answers.person()`; `about` are the ids of what is true of the person.
[[nodiscard]] Handout point_sheets(Answers const& answers, std::span<std::uint32_t const> points,
                                   std::span<std::string const> about, HandoutFrom const& from);

/// An exercise of a plan as it is to be done now.
struct SheetExercise {
  Exercise const* exercise = nullptr;
  ExerciseDose dose;
};

/// What a plan's sheet says.
struct SheetPlan {
  std::string title;  ///< "My plan: Neck, right side"
  std::vector<SheetExercise> exercises;
  Cause const* change = nullptr;      ///< the one change; null: none
  std::vector<RegionHere> regions;    ///< whose signs are asked about
  std::vector<std::string> left_out;  ///< what the person must not do, in sentences
};
/// That of a plan for `where` ("Neck, right side"; "": nowhere in particular).
[[nodiscard]] SheetPlan sheet_plan(Plan const& plan, std::string const& where,
                                   std::vector<RegionHere> regions);

/// One sheet with the exercises, the change, boxes to tick and when to look back.
[[nodiscard]] Handout plan_sheet(Atlas const& atlas, SheetPlan const& plan,
                                 HandoutFrom const& from);

/// What the doctor's page is about.
struct DoctorAsked {
  std::string pain;  ///< the name of a pain of the diary; "": all of them
  Days days;
  std::string question;  ///< the person's own; "": room to write it
};
/// One page, its conclusion first: where, how strong over time, what was tried, activities, the
/// question. `diary` may be empty: then it says so.
[[nodiscard]] Handout doctor_page(World const& world, Diary const& diary, DoctorAsked const& asked,
                                  HandoutFrom const& from);

}  // namespace knotmap

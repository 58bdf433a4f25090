// The words of the files for each enumeration. Readers (JsonAt::one_of) and `word()` both use these
// tables, so that a word is written in one place.
#pragma once

#include <array>

#include "atlas/atlas.h"
#include "atlas/safety.h"
#include "json/json_at.h"

namespace knotmap {

inline constexpr std::array<WordOf<Press>, 5> press_words{
    {{"normal", Press::normal},
     {"light", Press::light},
     {"fingertips_only", Press::fingertips_only},
     {"therapist_only", Press::therapist_only},
     {"never", Press::never}}};

inline constexpr std::array<WordOf<Action>, 3> action_words{{{"doctor", Action::doctor},
                                                             {"doctor_today", Action::doctor_today},
                                                             {"emergency", Action::emergency}}};

inline constexpr std::array<WordOf<Effect>, 3> effect_words{
    {{"pain", Effect::pain}, {"autonomic", Effect::autonomic}, {"symptom", Effect::symptom}}};

inline constexpr std::array<WordOf<Sides>, 4> sides_words{{{"both", Sides::both},
                                                           {"left", Sides::left},
                                                           {"right", Sides::right},
                                                           {"midline", Sides::midline}}};

inline constexpr std::array<WordOf<Reach>, 2> reach_words{
    {{"self", Reach::self}, {"helper", Reach::helper}}};

inline constexpr std::array<WordOf<Inside>, 5> inside_words{{{"none", Inside::none},
                                                             {"mouth", Inside::mouth},
                                                             {"pelvis", Inside::pelvis},
                                                             {"belly", Inside::belly},
                                                             {"chest", Inside::chest}}};

inline constexpr std::array<WordOf<SymptomKind>, 3> symptom_kind_words{
    {{"feeling", SymptomKind::feeling},
     {"movement", SymptomKind::movement},
     {"condition", SymptomKind::condition}}};

inline constexpr std::array<WordOf<Layer>, 3> layer_words{
    {{"superficial", Layer::superficial}, {"middle", Layer::middle}, {"deep", Layer::deep}}};

inline constexpr std::array<WordOf<Form>, 3> form_words{
    {{"sheet", Form::sheet}, {"spindle", Form::spindle}, {"rod", Form::rod}}};

inline constexpr std::array<WordOf<Course>, 2> course_words{
    {{"skin", Course::skin}, {"straight", Course::straight}}};

inline constexpr std::array<WordOf<Level>, 2> level_words{
    {{"essential", Level::essential}, {"spillover", Level::spillover}}};

inline constexpr std::array<WordOf<Tool>, 7> tool_words{{{"fingers", Tool::fingers},
                                                         {"tennis_ball", Tool::tennis_ball},
                                                         {"two_balls", Tool::two_balls},
                                                         {"cane", Tool::cane},
                                                         {"lacrosse_ball", Tool::lacrosse_ball},
                                                         {"foam_roller", Tool::foam_roller},
                                                         {"none", Tool::none}}};

}  // namespace knotmap

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

inline constexpr std::array<WordOf<Tool>, 9> tool_words{{{"fingers", Tool::fingers},
                                                         {"rolled_towel", Tool::rolled_towel},
                                                         {"tennis_ball", Tool::tennis_ball},
                                                         {"ball_in_sock", Tool::ball_in_sock},
                                                         {"two_balls", Tool::two_balls},
                                                         {"foam_roller", Tool::foam_roller},
                                                         {"cane", Tool::cane},
                                                         {"lacrosse_ball", Tool::lacrosse_ball},
                                                         {"none", Tool::none}}};

inline constexpr std::array<WordOf<PressPlace>, 5> press_place_words{
    {{"floor", PressPlace::floor},
     {"bed", PressPlace::bed},
     {"chair", PressPlace::chair},
     {"wall", PressPlace::wall},
     {"standing", PressPlace::standing}}};

inline constexpr std::array<WordOf<Sureness>, 5> sureness_words{{{"good", Sureness::good},
                                                                 {"fair", Sureness::fair},
                                                                 {"weak", Sureness::weak},
                                                                 {"opinion", Sureness::opinion},
                                                                 {"disputed", Sureness::disputed}}};

inline constexpr std::array<WordOf<ExerciseKind>, 7> exercise_kind_words{
    {{"strengthen", ExerciseKind::strengthen},
     {"stretch", ExerciseKind::stretch},
     {"mobilise", ExerciseKind::mobilise},
     {"relax", ExerciseKind::relax},
     {"breathe", ExerciseKind::breathe},
     {"break", ExerciseKind::rest_break},
     {"walk", ExerciseKind::walk}}};

inline constexpr std::array<WordOf<StartPosition>, 8> start_position_words{
    {{"lying_back", StartPosition::lying_back},
     {"lying_side", StartPosition::lying_side},
     {"lying_belly", StartPosition::lying_belly},
     {"sitting", StartPosition::sitting},
     {"standing", StartPosition::standing},
     {"kneeling", StartPosition::kneeling},
     {"all_fours", StartPosition::all_fours},
     {"walking", StartPosition::walking}}};

inline constexpr std::array<WordOf<Equipment>, 14> equipment_words{
    {{"elastic_band", Equipment::elastic_band},
     {"rolled_towel", Equipment::rolled_towel},
     {"foam_roller", Equipment::foam_roller},
     {"ball", Equipment::ball},
     {"wall", Equipment::wall},
     {"chair", Equipment::chair},
     {"table", Equipment::table},
     {"doorway", Equipment::doorway},
     {"stairs", Equipment::stairs},
     {"bed", Equipment::bed},
     {"book", Equipment::book},
     {"bottle", Equipment::bottle},
     {"mirror", Equipment::mirror},
     {"pillow", Equipment::pillow}}};

inline constexpr std::array<WordOf<PoseRoot>, 8> pose_root_words{
    {{"standing", PoseRoot::standing},
     {"sitting", PoseRoot::sitting},
     {"kneeling", PoseRoot::kneeling},
     {"all_fours", PoseRoot::all_fours},
     {"on_back", PoseRoot::on_back},
     {"on_belly", PoseRoot::on_belly},
     {"on_near_side", PoseRoot::on_near_side},
     {"on_far_side", PoseRoot::on_far_side}}};

inline constexpr std::array<WordOf<BodyPart>, 14> body_part_words{
    {{"pelvis", BodyPart::pelvis},
     {"spine", BodyPart::spine},
     {"neck", BodyPart::neck},
     {"jaw", BodyPart::jaw},
     {"shoulder_girdle", BodyPart::shoulder_girdle},
     {"shoulder", BodyPart::shoulder},
     {"elbow", BodyPart::elbow},
     {"wrist", BodyPart::wrist},
     {"fingers", BodyPart::fingers},
     {"thumb", BodyPart::thumb},
     {"hip", BodyPart::hip},
     {"knee", BodyPart::knee},
     {"ankle", BodyPart::ankle},
     {"toes", BodyPart::toes}}};

inline constexpr std::array<WordOf<PoseSide>, 3> pose_side_words{
    {{"near", PoseSide::near}, {"far", PoseSide::far}, {"both", PoseSide::both}}};

inline constexpr std::array<WordOf<Motion>, 3> motion_words{{{"flexion", Motion::flexion},
                                                             {"abduction", Motion::abduction},
                                                             {"rotation", Motion::rotation}}};

inline constexpr std::array<WordOf<RestingPart>, 15> resting_part_words{
    {{"soles", RestingPart::soles},
     {"heels", RestingPart::heels},
     {"toes", RestingPart::toes},
     {"hands", RestingPart::hands},
     {"knees", RestingPart::knees},
     {"head", RestingPart::head},
     {"forearms", RestingPart::forearms},
     {"elbows", RestingPart::elbows},
     {"calves", RestingPart::calves},
     {"thighs", RestingPart::thighs},
     {"seat", RestingPart::seat},
     {"back", RestingPart::back},
     {"waist", RestingPart::waist},
     {"shoulders", RestingPart::shoulders},
     {"fingers", RestingPart::fingers}}};

inline constexpr std::array<WordOf<Thing>, 18> thing_words{{{"chair", Thing::chair},
                                                            {"stool", Thing::stool},
                                                            {"table", Thing::table},
                                                            {"bed", Thing::bed},
                                                            {"mat", Thing::mat},
                                                            {"wall", Thing::wall},
                                                            {"doorway", Thing::doorway},
                                                            {"cushion", Thing::cushion},
                                                            {"rolled_towel", Thing::rolled_towel},
                                                            {"book", Thing::book},
                                                            {"band", Thing::band},
                                                            {"stick", Thing::stick},
                                                            {"step", Thing::step},
                                                            {"towel", Thing::towel},
                                                            {"ball", Thing::ball},
                                                            {"rail", Thing::rail},
                                                            {"bottle", Thing::bottle},
                                                            {"mirror", Thing::mirror}}};

inline constexpr std::array<WordOf<ThingPlace>, 8> thing_place_words{
    {{"under", ThingPlace::under},
     {"behind", ThingPlace::behind},
     {"before", ThingPlace::before},
     {"beside", ThingPlace::beside},
     {"between", ThingPlace::between},
     {"held", ThingPlace::held},
     {"round", ThingPlace::round},
     {"to_wall", ThingPlace::to_wall}}};

inline constexpr std::array<WordOf<SightFrom>, 5> sight_words{{{"front", SightFrom::front},
                                                               {"back", SightFrom::back},
                                                               {"near", SightFrom::near},
                                                               {"far", SightFrom::far},
                                                               {"above", SightFrom::above}}};

inline constexpr std::array<WordOf<PressHand>, 5> press_hand_words{{{"far", PressHand::far},
                                                                    {"near", PressHand::near},
                                                                    {"both", PressHand::both},
                                                                    {"helper", PressHand::helper},
                                                                    {"none", PressHand::none}}};

inline constexpr std::array<WordOf<Grip>, 11> grip_words{{{"fingertips", Grip::fingertips},
                                                          {"thumb", Grip::thumb},
                                                          {"pinch", Grip::pinch},
                                                          {"flat", Grip::flat},
                                                          {"knuckles", Grip::knuckles},
                                                          {"fist", Grip::fist},
                                                          {"heel_of_hand", Grip::heel_of_hand},
                                                          {"edge", Grip::edge},
                                                          {"hook", Grip::hook},
                                                          {"hold", Grip::hold},
                                                          {"none", Grip::none}}};

inline constexpr std::array<WordOf<Against>, 9> against_words{{{"floor", Against::floor},
                                                               {"bed", Against::bed},
                                                               {"wall", Against::wall},
                                                               {"doorway", Against::doorway},
                                                               {"seat", Against::seat},
                                                               {"chair_back", Against::chair_back},
                                                               {"table", Against::table},
                                                               {"hand", Against::hand},
                                                               {"none", Against::none}}};

}  // namespace knotmap

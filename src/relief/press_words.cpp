#include "relief/press_words.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace knotmap {

std::string_view advice_words(PressAdvice advice) {
  switch (advice) {
    case PressAdvice::none:
      return "";
    case PressAdvice::lighter:
      return "Ease off by half. Press lighter and shorter.";
    case PressAdvice::enough:
      return "That was too strong. Leave this spot alone for two days.";
    case PressAdvice::move:
      return "Move a finger's width to the side, and try once more.";
    case PressAdvice::not_here:
      return "Not this one. Try the next point.";
    case PressAdvice::stay:
      return "That is the spot. Press there again, just as strong.";
    case PressAdvice::out_of_minutes:
      return "Your time for one session is over. That is enough.";
  }
  return "";
}

std::string_view sign_label(StopSign sign) {
  switch (sign) {
    case StopSign::tingling:
      return "It tingles or shoots";
    case StopSign::numb:
      return "It goes numb";
    case StopSign::pulse:
      return "I feel a pulse";
    case StopSign::dizzy:
      return "Dizzy or sick";
    case StopSign::cold:
      return "Hand or foot cold";
    case StopSign::pain_grows:
      return "Pain grows";
  }
  return "";
}

StopPage stop_page(StopSign sign) {
  switch (sign) {
    case StopSign::tingling:
      return {
          "Let go now",
          {"You are on a nerve, or close to one.", "The tingling should fade in minutes.",
           "Press nothing more today, and never this exact spot."},
          "See a doctor today if it has not gone after an hour, or if an arm or leg gets weak."};
    case StopSign::numb:
      return {
          "Let go now",
          {"You are on a nerve, or close to one.", "Feeling should come back in minutes.",
           "Press nothing more today, and never this exact spot."},
          "See a doctor today if it stays numb for an hour, or if an arm or leg gets weak. Call "
          "for emergency help if your face or one side of your body is numb or weak."};
    case StopSign::pulse:
      return {"Let go now",
              {"You are on an artery.", "Never press where you feel a pulse.",
               "Press nothing more today."},
              "Call for emergency help if you get dizzy, see or speak badly, or a hand or foot "
              "turns cold or white."};
    case StopSign::dizzy:
      return {"Let go now, and lie down",
              {"Stay down until it has passed.", "Press nothing more today."},
              "Call for emergency help if it does not pass at once. Do the same if you faint, or "
              "speak, see, walk or swallow badly, or have a very bad headache."};
    case StopSign::cold:
      return {"Let go now",
              {"The blood does not flow as it should.", "Warm hand or foot, and let it rest.",
               "Press nothing more today."},
              "Call for emergency help if it stays cold, white or blue."};
    case StopSign::pain_grows:
      return {"Stop for today",
              {"Under good pressure, pain fades or stays the same.",
               "Yours grew two times running. Leave this spot alone for two days.",
               "Warmth and gentle moving often help now."},
              "See a doctor if the pain stays much worse than before, spreads, or wakes you."};
  }
  return {};
}

std::string_view after_sign_words(StopSign sign) {
  switch (sign) {
    case StopSign::tingling:
    case StopSign::numb:
      return "It tingled or went numb here before. Keep off that exact spot: a nerve may lie "
             "there.";
    case StopSign::pulse:
      return "You felt a pulse here before. Keep off that exact spot: an artery may lie there.";
    case StopSign::dizzy:
      return "You got dizzy here before. Press lying down, and lightly.";
    case StopSign::cold:
    case StopSign::pain_grows:
      break;
  }
  return "";
}

std::string pressed_ago_words(int days) {
  constexpr int two_weeks = 14;
  if (days > two_weeks) return {};
  if (days <= 0) return "pressed today";
  return days == 1 ? "pressed yesterday" : fmt::format("pressed {} days ago", days);
}

std::string change_words(std::string_view what, PressRating const& rating) {
  if (!rating.before || !rating.after) return {};
  auto const figures = fmt::format("{}: {} before, {} now. ", what, *rating.before, *rating.after);
  switch (change_of(rating)) {
    case PressChange::better:
      return figures + "That is clearly less.";
    case PressChange::worse:
      return figures + "That is more. Press nothing more today.";
    case PressChange::noise:
      if (*rating.before == *rating.after) return figures + "No change.";
      return figures +
             "That is too little to tell. Only two points and a third less are a clear change.";
    case PressChange::unknown:
      break;
  }
  return {};
}

Breath breath_at(double seconds) {
  constexpr double whole = PressSession::breath_in_s + PressSession::breath_out_s;
  double const at = std::fmod(std::max(seconds, 0.0), whole);
  if (at < PressSession::breath_in_s)
    return {true, static_cast<float>(at / PressSession::breath_in_s)};
  return {false, static_cast<float>((at - PressSession::breath_in_s) / PressSession::breath_out_s)};
}

}  // namespace knotmap

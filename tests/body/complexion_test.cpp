// Tones of the skin: where they are on the real body, alike on both sides, and nowhere else.
#include "body/complexion.h"

#include <string>

#include "body/the_body.h"

using namespace knotmap;
using test::the_body;

namespace {

/// At the corner of a landmark's triangle that is nearest to it.
Complexion tones_at(std::string const& landmark) {
  auto const* const found = the_body()->landmark(landmark);
  INFO(landmark);
  REQUIRE(found != nullptr);
  auto const& skin = *the_body()->skin();
  return skin.complexion[skin.nearest_vertex(found->place)];
}

/// The share of the skin's vertices that have a tone.
double share_of(std::uint8_t Complexion::*tone) {
  auto const& all = the_body()->skin()->complexion;
  double count = 0.0;
  for (auto const& each : all) count += each.*tone > 127 ? 1.0 : 0.0;
  return count / static_cast<double>(all.size());
}

}  // namespace

TEST_CASE("Each tone is where its landmark is") {
  CHECK(tones_at("nose_tip").blush > 150);
  CHECK(tones_at("ear_top.L").blush > 150);
  CHECK(tones_at("upper_lip_mid").lip > 60);
  CHECK(tones_at("palm_centre.L").palm > 200);
  CHECK(tones_at("sole_centre.L").palm > 100);
  CHECK(tones_at("brow_mid.L").brow > 60);
}

TEST_CASE("No tone is where it does not belong") {
  for (auto const* const landmark :
       {"T5_spinous", "navel", "forehead", "chin", "thigh_mid_front.L", "forearm_mid_back.L",
        "hand_back_centre.L", "calf_mid_back.L"}) {
    INFO(landmark);
    auto const here = tones_at(landmark);
    CHECK(here.lip == 0);
    CHECK(here.brow == 0);
    CHECK(here.nail == 0);
    CHECK(here.palm < 20);
  }
  CHECK(tones_at("T5_spinous").blush == 0);
}

TEST_CASE("Lips, brows and nails are there and small") {
  for (auto const tone : {&Complexion::lip, &Complexion::brow, &Complexion::nail}) {
    CHECK(share_of(tone) > 0.0005);
    CHECK(share_of(tone) < 0.06);  // their vertices lie close
  }
}

TEST_CASE("Tones are alike on both sides") {
  auto const& skin = *the_body()->skin();
  REQUIRE(skin.complexion.size() == skin.vertex_count());
  bool alike = true;
  for (std::size_t i = 0; i < skin.vertex_count(); ++i) {
    auto const& here = skin.complexion[i];
    auto const& there = skin.complexion[skin.mirror[i]];
    alike = alike && here.blush == there.blush && here.palm == there.palm &&
            here.lip == there.lip && here.brow == there.brow && here.nail == there.nail;
  }
  CHECK(alike);
}

TEST_CASE("Without landmarks there are no tones but soles, and no trouble") {
  int toned = 0;
  for (auto const& each : complexion_of(the_body()->base(), {})) {
    if (each.blush > 0 || each.lip > 0 || each.brow > 0 || each.nail > 0) ++toned;
  }
  CHECK(toned == 0);
}

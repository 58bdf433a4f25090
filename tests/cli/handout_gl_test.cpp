// Hand-outs from the command line: the file, and what is refused before anything is written.
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "cli/program.h"

using namespace knotmap::test;

namespace {

/// The call's one line of fault.
std::string refused_call(std::string const& arguments) {
  auto const answer = call(arguments);
  INFO(arguments);
  CHECK(answer.exit == 2);
  CHECK(answer.out.empty());
  CHECK(is_one_line(answer.err));
  return answer.err;
}

bool says(std::string const& text, std::string const& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("two runs give the same bytes, at most 200 kB a point") {
  Scratch const scratch;
  auto const first = scratch.path("first.pdf");
  auto const second = scratch.path("second.pdf");
  std::string const points = "handout trapezius-5.R gluteus_medius-1.L masseter-1.R -o ";
  for (auto const& file : {first, second}) {
    auto const answer = call(points + file.string());
    INFO(answer.err);
    REQUIRE(answer.exit == 0);
  }
  auto const bytes = text_of(first);
  CHECK(bytes.starts_with("%PDF-"));
  CHECK(bytes == text_of(second));
  CHECK(bytes.size() < 3 * 200'000);
  CHECK(bytes.find("/DCTDecode") != std::string::npos);  // pictures as JPEG, passed through
}

TEST_CASE("a sheet goes to standard output, with nothing beside it") {
  auto const answer = call("handout --plan --region calf.L --size letter --large -o -");
  CHECK(answer.exit == 0);
  CHECK(answer.err.empty());
  CHECK(answer.out.starts_with("%PDF-"));
  CHECK(answer.out.ends_with("%%EOF\n"));
}

TEST_CASE("the doctor's page is that of the diary that is named") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  CHECK(says(refused_call("handout --doctor -o " + scratch.path("none.pdf").string()), "no diary"));
  REQUIRE(call("diary add --region temple.R --now 6 --kind pulling").exit == 0);
  auto const file = scratch.path("doctor.pdf");
  auto const answer = call("handout --doctor --question \"Is it my neck?\" -o " + file.string());
  INFO(answer.err);
  CHECK(answer.exit == 0);
  CHECK(text_of(file).starts_with("%PDF-"));
  CHECK(says(refused_call("handout --doctor --named knee -o " + file.string()), "knee"));
  CHECK(says(refused_call("handout --doctor --diary nobody -o " + file.string()), "nobody"));
}

TEST_CASE("calls that ask for no sheet, or for two, are told so") {
  Scratch const scratch;
  auto const out = " -o " + scratch.path("sheet.pdf").string();
  CHECK(says(refused_call("handout" + out), "what the sheet is about"));
  CHECK(says(refused_call("handout trapezius-5.R --region calf.L" + out), "both"));
  CHECK(says(refused_call("handout --doctor --plan" + out), "diary alone"));
  CHECK(says(refused_call("handout trapezius-5.R --question why" + out), "--doctor"));
  CHECK(says(refused_call("handout trapezius-5.R --therapist \"$(printf 'a\\377b')\"" + out),
             "--therapist"));
  CHECK(
      says(refused_call("handout --doctor --question \"$(printf 'a\\nb')\"" + out), "--question"));
  CHECK(says(refused_call("handout no_muscle-1.R" + out), "no_muscle-1.R"));
  CHECK(says(refused_call("handout trapezius-5.R --about nonsense" + out), "nonsense"));
  CHECK(
      says(refused_call("handout trapezius-5.R -o " + scratch.path("sheet.png").string()), ".pdf"));
  CHECK(says(refused_call("handout trapezius-5.R -o /nowhere/at/all.pdf"), "/nowhere/at"));
  CHECK_FALSE(std::filesystem::exists(scratch.path("sheet.pdf")));
}

TEST_CASE("a sheet never takes the place of another kind of file unless it is told to") {
  Scratch const scratch;
  auto const file = scratch.path("letter.pdf");
  REQUIRE([&] {
    std::ofstream(file) << "my letter";
    return text_of(file) == "my letter";
  }());
  refused_call("handout trapezius-5.R -o " + file.string());
  CHECK(text_of(file) == "my letter");
  CHECK(call("handout trapezius-5.R --force -o " + file.string()).exit == 0);
  CHECK(text_of(file).starts_with("%PDF-"));
}

TEST_CASE("where the words tell a danger there is no sheet to press") {
  Scratch const scratch;
  auto const out = " -o " + scratch.path("sheet.pdf").string();
  std::string const told =
      "handout --text \"my left arm hurts and I have chest pain, I cannot breathe\"";
  CHECK_FALSE(refused_call(told + out).empty());
  CHECK_FALSE(std::filesystem::exists(scratch.path("sheet.pdf")));
  CHECK(call(told + " --anyway" + out).exit == 0);
}

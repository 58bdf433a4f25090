// The clues of the stories of JSON files, as the program reads them, for train.py.
//   knotmap_story_clues WORDS-FOLDER STORIES.json... >clues.json
// A file of stories: [{"text": ..., "want_any": [FLAG...]}...]; the answer: [{"want": FLAG or
// "none", "clues": [...]}...]. Exits 2 with one line when a file cannot be read.
#include <exception>
#include <fstream>
#include <iostream>
#include <set>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "story/clues.h"

namespace {

int run(std::span<char* const> args) {
  if (args.size() < 3) {
    std::cerr << "usage: knotmap_story_clues WORDS-FOLDER STORIES.json...\n";
    return 2;
  }
  auto const lexicon = knotmap::Lexicon::read(args[1]);
  if (!lexicon) {
    std::cerr << lexicon.error().file << ": " << lexicon.error().what << '\n';
    return 2;
  }
  auto out = nlohmann::json::array();
  for (auto const* const name : args.subspan(2)) {
    std::ifstream stream(name);
    auto const stories = nlohmann::json::parse(stream, nullptr, false);
    if (!stories.is_array()) {
      std::cerr << name << ": is no list of stories\n";
      return 2;
    }
    for (auto const& story : stories) {
      std::set<std::string> clues;
      for (auto& clue :
           knotmap::clues_of(knotmap::Story(story.at("text").get<std::string>(), *lexicon)))
        clues.insert(std::move(clue.text));
      auto const& wanted = story.at("want_any");
      out.push_back({{"want", wanted.empty() ? "none" : wanted.front().get<std::string>()},
                     {"clues", clues}});
    }
  }
  std::cout << out << '\n';
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    return run(std::span(arguments, static_cast<std::size_t>(count)));
  } catch (std::exception const& error) {  // stories of another form
    std::cerr << error.what() << '\n';
    return 2;
  }
}

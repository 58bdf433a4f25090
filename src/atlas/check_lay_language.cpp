#include "atlas/check_lay_language.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "atlas/lay_language.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// The texts of one item.
class LayItem {
 public:
  explicit LayItem(JsonAt const& at) : at_(at) {}

  void add(JsonAt const& value) {
    if (value.is_string()) {
      add_text(value);
    } else if (value.is_array()) {
      for (auto const& text : value.members()) {
        if (text.is_string()) add_text(text);
      }
    }
  }

  /// The faults of the whole. A sentence that is too long has been told: the mean may be its doing.
  void finish() const {
    auto const& all = figures_;
    if (all.longest_words > LayCaps::sentence_words) return;
    if (all.mean() > LayCaps::mean_words) {
      at_.fault(fmt::format("its sentences have {:.1f} words on average, more than {:.0f}",
                            all.mean(), LayCaps::mean_words),
                fmt::format("split the longest: {}", in_quotes(all.longest)));
    } else if (all.words >= LayCaps::graded_words && all.grade() > LayCaps::grade) {
      at_.fault(fmt::format("it is read at school grade {:.1f}, above {:.0f}", all.grade(),
                            LayCaps::grade),
                "use shorter words and sentences");
    }
  }

 private:
  void add_text(JsonAt const& at) {
    auto const text = at.string().value_or("");
    figures_ += lay_figures(text);
    for (auto const sentence : lay_sentences(text)) {
      auto const words = lay_words(sentence);
      if (words <= LayCaps::sentence_words) continue;
      at.fault(fmt::format("a sentence has {} words, more than {}: {}", words,
                           LayCaps::sentence_words, in_quotes(sentence)),
               "split it");
    }
    if (auto const scrap = telegram_scrap(text); !scrap.empty()) {
      at.fault(fmt::format("a scrap follows a semicolon: {}", in_quotes(scrap)),
               "make it a sentence of its own");
    }
    if (auto const word = unexplained_word(text); !word.empty()) {
      at.fault(fmt::format("{} is a word of anatomy", in_quotes(word)),
               "say it plainly, with that word in brackets at most");
    }
    if (auto const word = shorthand(text); !word.empty()) {
      at.fault(fmt::format("{} is shorthand", in_quotes(word)), "write it out");
    }
  }

  JsonAt at_;
  LayFigures figures_;
};

}  // namespace

void check_lay_language(JsonAt const& item, std::initializer_list<std::string_view> keys) {
  LayItem whole(item);
  for (auto const key : keys) {
    if (auto const value = item.maybe(key)) whole.add(*value);
  }
  whole.finish();
}

void check_lay_language(JsonAt const& text) {
  LayItem whole(text);
  whole.add(text);
  whole.finish();
}

}  // namespace knotmap

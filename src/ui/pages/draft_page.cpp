#include "ui/pages/draft_page.h"

#include <algorithm>
#include <span>
#include <string>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "diary/offered_words.h"
#include "ui/kit/choosers.h"
#include "ui/pages/scale_row.h"

namespace knotmap {
namespace {

/// Words to choose several of: those that are offered, and others that the entry has.
void draw_word_choices(Pen& pen, std::string_view question, std::string_view what,
                       std::span<std::string_view const> offered,
                       std::vector<std::string> const& chosen) {
  std::vector<std::string> all(offered.begin(), offered.end());
  for (auto const& word : chosen) {
    if (std::find(all.begin(), all.end(), word) == all.end()) all.push_back(word);
  }
  std::vector<std::string> names;
  names.reserve(all.size());  // the choices refer to them
  std::vector<Choice> choices;
  for (auto const& word : all) {
    names.push_back(fmt::format("log {}:{}", what, word));
    choices.push_back({.name = names.back(),
                       .label = word,
                       .command = fmt::format("log {} {}", what, quoted_word(word)),
                       .chosen = std::find(chosen.begin(), chosen.end(), word) != chosen.end()});
  }
  pen.text(pen.name(), question);
  pen.gap(6.0F);
  draw_choices(pen, choices);
  pen.gap(12.0F);
}

void draw_slept(Pen& pen, Slept slept) {
  pen.text(pen.name(), "How did you sleep?");
  pen.gap(6.0F);
  draw_choices(pen, {{.name = "log slept:well",
                      .label = "Well",
                      .command = "log slept well",
                      .chosen = slept == Slept::well},
                     {.name = "log slept:so_so",
                      .label = "So-so",
                      .command = "log slept so_so",
                      .chosen = slept == Slept::so_so},
                     {.name = "log slept:badly",
                      .label = "Badly",
                      .command = "log slept badly",
                      .chosen = slept == Slept::badly}});
  pen.gap(12.0F);
}

/// Which pain it is, where another of before may be meant.
void draw_pains(Pen& pen, DraftModel const& draft) {
  if (draft.pains.empty()) return;
  std::vector<std::string> names;
  names.reserve(draft.pains.size());
  std::vector<Choice> choices;
  for (auto const& pain : draft.pains) {
    names.push_back("log pain:" + pain);
    choices.push_back({.name = names.back(),
                       .label = pain,
                       .command = "log pain " + quoted_word(pain),
                       .chosen = pain == draft.entry.pain});
  }
  draw_choices(pen, choices);
  pen.gap(10.0F);
}

}  // namespace

void draw_draft(Pen& pen, DraftModel const& draft, PageMemory& memory) {
  auto const& entry = draft.entry;
  bool const is_new = entry.id.empty();
  if (pen.link("page:back", "\u2039 Do not keep it", true)) pen.send("log cancel");
  pen.gap(6.0F);
  pen.text(pen.head(), entry.pain.empty() ? "Write it down" : entry.pain);
  pen.text(pen.soft(), draft.when);
  pen.gap(10.0F);
  draw_pains(pen, draft);
  draw_scale_row(pen, is_new ? "How bad is it now?" : "How bad was it?", "log now", entry.now);
  pen.text(pen.small(), "0 is no pain, 10 the worst that you can think of.");
  pen.gap(10.0F);
  if (pen.button("log save", is_new ? "Keep it" : "Keep the change",
                 draft.ready ? ButtonKind::primary : ButtonKind::field))
    pen.send("log save");
  pen.line();
  pen.text(pen.soft(), "All below may be left out.");
  pen.gap(10.0F);
  draw_scale_row(pen, "How bad was it at its worst today?", "log worst", entry.worst);
  pen.gap(8.0F);
  draw_word_choices(pen, "What is it like?", "kind", offered_kinds, entry.kinds);
  draw_word_choices(pen, "What set it off?", "trigger", offered_triggers, entry.triggers);
  draw_slept(pen, entry.slept);
  for (auto const& [activity, hard] : draft.activities) {
    draw_scale_row(pen, fmt::format("How hard is this today: {}? (10: cannot)", activity),
                   "log score " + quoted_word(activity), hard);
    pen.gap(8.0F);
  }
  pen.text(pen.name(), "Anything else?");
  pen.gap(6.0F);
  auto& note = memory.fields["log note"];
  if (note.draw(pen, "log note", "In your own words", entry.note, Entry::most_note))
    pen.send("log note " + quoted_word(note.words()));
  pen.gap(14.0F);
  if (pen.button("log save:end", is_new ? "Keep it" : "Keep the change",
                 draft.ready ? ButtonKind::primary : ButtonKind::field))
    pen.send("log save");
  pen.gap(6.0F);
  pen.text(pen.small(), "It stays on this machine.");
}

}  // namespace knotmap

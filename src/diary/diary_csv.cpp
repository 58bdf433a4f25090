// Rows are turned into the JSON of entries, so that one reader (entry_json.h) knows what an entry
// may hold.
#include "diary/diary_csv.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <csv.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/number.h"
#include "base/shown_text.h"
#include "base/text_file.h"
#include "diary/entry_json.h"
#include "json/json_document.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr std::array<std::string_view, 16> columns{
    "record", "id",       "when",  "pain",    "region", "now",       "worst", "after",
    "kinds",  "triggers", "slept", "pressed", "sign",   "exercises", "note",  "painted"};
constexpr std::string_view pain_record = "pain";
constexpr std::string_view activity_record = "activity";
constexpr std::string_view chosen_record = "chosen";

using Row = std::array<std::string, columns.size()>;

std::size_t column(std::string_view name) {
  return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) -
                                  columns.begin());
}

// Writing.

/// A text that no spreadsheet takes for a formula.
std::string guarded(std::string text) {
  constexpr std::string_view formula = "=+-@'";
  if (!text.empty() && formula.find(text.front()) != std::string_view::npos)
    text.insert(0, 1, '\'');
  return text;
}

std::string_view unguarded(std::string_view text) {
  return text.starts_with('\'') ? text.substr(1) : text;
}

void write_row(std::string& text, Row const& row) {
  bool first = true;
  for (auto const& field : row) {
    if (!first) text += ',';
    first = false;
    if (field.empty()) continue;
    std::string quoted(2 * field.size() + 2, '\0');
    quoted.resize(csv_write(quoted.data(), quoted.size(), field.data(), field.size()));
    text += quoted;
  }
  text += "\r\n";
}

std::string number_text(std::optional<int> number) {
  return number ? std::to_string(*number) : std::string();
}

std::string pressed_text(PressedPoint const& pressed) {
  auto text = fmt::format("{} holds={} seconds={}", to_string(pressed.point), pressed.holds,
                          pressed.seconds);
  if (pressed.effort) text += fmt::format(" effort={}", *pressed.effort);
  if (pressed.known) text += *pressed.known ? " known=yes" : " known=no";
  return text;
}

template <class T, class Write>
std::string list_text(std::vector<T> const& all, Write const& write) {
  std::string text;
  for (auto const& each : all) text += (text.empty() ? "" : "; ") + write(each);
  return text;
}

std::string words_text(std::vector<std::string> const& words) {
  return guarded(list_text(words, [](std::string const& each) { return each; }));
}

/// x y z radius strength
std::string painted_text(std::vector<PaintedDab> const& painted) {
  auto const numbers = json_of(painted);  // as the JSON writes them
  std::string text;
  for (auto const& dab : numbers) {
    if (!text.empty()) text += "; ";
    bool first = true;
    for (auto const& number : dab) {
      if (!first) text += ' ';
      first = false;
      text += number.dump();
    }
  }
  return guarded(std::move(text));
}

Row row_of(Entry const& entry) {
  return {std::string(pain_record),
          entry.id,
          to_string(entry.when),
          guarded(entry.pain),
          entry.region.id.empty() ? std::string() : to_string(entry.region),
          number_text(entry.now),
          number_text(entry.worst),
          number_text(entry.after),
          words_text(entry.kinds),
          words_text(entry.triggers),
          std::string(word(entry.slept)),
          list_text(entry.pressed, pressed_text),
          std::string(entry.sign ? word(*entry.sign) : ""),
          words_text(entry.exercises),
          guarded(entry.note),
          painted_text(entry.painted)};
}

// Reading.

std::string_view trimmed(std::string_view text) {
  auto const begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string_view> parts_of(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    auto const end = std::min(text.find(between), text.size());
    if (auto const part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

/// A number where the text is one, else the text: the reader of the JSON tells what is wrong.
ordered_json number_or_text(std::string_view text) {
  if (auto const value = number_in<double>(text)) return *value;
  return std::string(text);
}

ordered_json rating_json(std::string const& text) {
  return text.empty() ? ordered_json(nullptr) : number_or_text(text);
}

ordered_json words_json(std::string const& field) {
  ordered_json all = ordered_json::array();
  for (auto const part : parts_of(unguarded(field), ';')) all.push_back(std::string(part));
  return all;
}

ordered_json painted_json(std::string const& field) {
  ordered_json all = ordered_json::array();
  for (auto const part : parts_of(unguarded(field), ';')) {
    ordered_json dab = ordered_json::array();
    for (auto const number : parts_of(part, ' ')) dab.push_back(number_or_text(number));
    all.push_back(std::move(dab));
  }
  return all;
}

ordered_json pressed_json(std::string const& field) {
  ordered_json all = ordered_json::array();
  for (auto const part : parts_of(field, ';')) {
    ordered_json pressed;
    for (auto const said : parts_of(part, ' ')) {
      auto const equals = said.find('=');
      if (equals == std::string_view::npos) {
        pressed["point"] = std::string(said);
        continue;
      }
      auto const value = said.substr(equals + 1);
      pressed[std::string(said.substr(0, equals))] =
          value == "yes" ? ordered_json(true)
                         : (value == "no" ? ordered_json(false) : number_or_text(value));
    }
    all.push_back(std::move(pressed));
  }
  return all;
}

ordered_json entry_json(Row const& row) {
  auto const text = [&](std::string_view name) -> std::string const& {
    return row.at(column(name));
  };
  return {{"id", text("id")},
          {"when", text("when")},
          {"pain", unguarded(text("pain"))},
          {"region", text("region")},
          {"now", rating_json(text("now"))},
          {"worst", rating_json(text("worst"))},
          {"after", rating_json(text("after"))},
          {"kinds", words_json(text("kinds"))},
          {"triggers", words_json(text("triggers"))},
          {"slept", text("slept")},
          {"pressed", pressed_json(text("pressed"))},
          {"sign", text("sign")},
          {"exercises", words_json(text("exercises"))},
          {"note", unguarded(text("note"))},
          {"painted", painted_json(text("painted"))}};
}

ordered_json score_json(Row const& row) {
  return {{"when", row.at(column("when"))},
          {"activity", unguarded(row.at(column("pain")))},
          {"hard", rating_json(row.at(column("now")))}};
}

/// Takes rows from libcsv.
class RowReader {
 public:
  RowReader(std::string file, Diary& diary, Faults& faults)
      : file_(std::move(file)), diary_(&diary), faults_(&faults) {}

  void field(std::string_view text) {
    if (at_ < most_fields) fields_.emplace_back(text);
    ++at_;
  }

  void end_of_row() {
    ++row_;
    if (row_ == 1) {
      take_head();
    } else if (order_.empty()) {
      return;  // of a head that was wrong
    } else if (at_ != order_.size()) {
      fault(fmt::format("has {} fields, and the first row {}", at_, order_.size()),
            "put the commas and quotes right");
    } else {
      take_row();
    }
    fields_.clear();
    at_ = 0;
  }

  [[nodiscard]] std::size_t row() const { return row_; }
  [[nodiscard]] bool has_head() const { return row_ > 0; }

 private:
  static constexpr std::size_t most_fields = 100;

  void fault(std::string what, std::string remedy) {
    constexpr std::size_t most_faults = 2000;
    if (faults_->size() < most_faults)
      faults_->push_back({file_, pointer(), std::move(what), std::move(remedy)});
  }
  [[nodiscard]] std::string pointer() const { return fmt::format("row {}", row_); }

  void take_head() {
    std::vector<std::size_t> order;
    for (auto const& name : fields_) {
      auto const at = column(trimmed(name));
      if (at == columns.size()) {
        fault(in_quotes(name) + " is no column of a diary",
              fmt::format("known are: {}", fmt::join(columns, ", ")));
      } else if (std::find(order.begin(), order.end(), at) != order.end()) {
        fault(in_quotes(name) + " stands there twice", "keep one of the two");
      } else {
        order.push_back(at);
      }
    }
    if (std::find(order.begin(), order.end(), column("when")) == order.end())
      fault("the column \"when\" is missing", "the first row names the columns");
    if (faults_->empty()) order_ = std::move(order);
  }

  void take_row() {
    Row row;
    for (std::size_t i = 0; i < order_.size(); ++i) row.at(order_[i]) = std::move(fields_[i]);
    auto const& record = row.at(column("record"));
    if (record == chosen_record) {
      diary_->activities.emplace_back(unguarded(row.at(column("pain"))));
    } else if (record == activity_record) {
      take<ActivityScore>(score_json(row), diary_->scores, activity_score_of);
    } else if (record.empty() || record == pain_record) {
      take<Entry>(entry_json(row), diary_->entries, entry_of);
    } else {
      fault(in_quotes(record) + " is no record",
            fmt::format("say {}, {} or {}", pain_record, activity_record, chosen_record));
    }
  }

  template <class T>
  void take(ordered_json const& json, std::vector<T>& into,
            std::optional<T> (*read)(JsonAt const&)) {
    auto document = parse_json(file_, json.dump(), *faults_);
    if (!document) return;
    document->base = pointer();
    if (auto value = read(JsonAt(*document, *faults_))) into.push_back(*std::move(value));
  }

  std::string file_;
  Diary* diary_;
  Faults* faults_;
  std::vector<std::string> fields_;
  std::size_t at_ = 0;              ///< fields of this row so far
  std::size_t row_ = 0;             ///< rows that ended
  std::vector<std::size_t> order_;  ///< the column of each field
};

/// What parts the fields: spreadsheets of many countries write semicolons.
char delimiter_of(std::string_view text) {
  auto const head = take_line(text);
  for (char const each : {',', ';', '\t'}) {
    if (head.find(each) != std::string_view::npos) return each;
  }
  return ',';
}

struct FreeParser {
  void operator()(csv_parser* parser) const { csv_free(parser); }
};

}  // namespace

std::string diary_csv(Diary const& diary) {
  std::string text;
  Row head;
  std::copy(columns.begin(), columns.end(), head.begin());
  write_row(text, head);
  for (auto const& entry : diary.entries) write_row(text, row_of(entry));
  for (auto const& score : diary.scores) {
    Row row;
    row.at(column("record")) = activity_record;
    row.at(column("when")) = to_string(score.when);
    row.at(column("pain")) = guarded(score.activity);
    row.at(column("now")) = number_text(score.hard);
    write_row(text, row);
  }
  for (auto const& activity : diary.activities) {
    Row row;
    row.at(column("record")) = chosen_record;
    row.at(column("pain")) = guarded(activity);
    write_row(text, row);
  }
  return text;
}

tl::expected<Diary, Faults> diary_of_csv(std::string const& file, std::string_view text) {
  text = without_mark(text);
  if (!is_utf8(text)) {
    return tl::unexpected(Faults{
        {file, "", "the file is not UTF-8 text", "save it from the spreadsheet as CSV UTF-8"}});
  }
  if (trimmed(text).empty()) {
    return tl::unexpected(Faults{{file, "", "the file is empty", "export the diary again"}});
  }
  Faults faults;
  Diary diary;
  RowReader reader(file, diary, faults);
  csv_parser parser{};
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  std::unique_ptr<csv_parser, FreeParser> const freed(&parser);
  csv_set_delim(&parser, static_cast<unsigned char>(delimiter_of(text)));
  auto const field = [](void* bytes, std::size_t size, void* to) {
    static_cast<RowReader*>(to)->field({static_cast<char const*>(bytes), size});
  };
  auto const row = [](int /*end*/, void* to) { static_cast<RowReader*>(to)->end_of_row(); };
  if (csv_parse(&parser, text.data(), text.size(), field, row, &reader) != text.size() ||
      csv_fini(&parser, field, row, &reader) != 0) {
    faults.push_back({file, fmt::format("row {}", reader.row() + 1),
                      std::string("cannot be read as CSV: ") + csv_strerror(csv_error(&parser)),
                      "a quote inside a field is written twice, and the field in quotes"});
  }
  if (faults.empty()) {
    if (auto fault = fault_of_activities(diary.activities)) {
      fault->file = file;
      faults.push_back(*std::move(fault));
    }
  }
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  put_in_order(diary);
  return diary;
}

}  // namespace knotmap

#include "platform/output_file.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <system_error>

#include <fmt/format.h>

#include "platform/console.h"
#include "platform/files.h"

namespace knotmap {
namespace {

bool has_ending(std::filesystem::path const& file, std::string_view ending) {
  auto own = file.extension().string();
  std::transform(own.begin(), own.end(), own.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return own == ending;
}

/// Whether the file begins as one of its kind; what cannot be read does not.
bool is_of_kind(std::filesystem::path const& file, OutputKind const& kind) {
  std::ifstream in(file, std::ios::binary);
  std::string begin(kind.begin.size(), '\0');
  in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  return in && begin == kind.begin;
}

}  // namespace

Result<void> may_write(std::filesystem::path const& file, OutputKind const& kind, Replace replace) {
  if (file == standard_output) {
    if (!answers_to_terminal()) return {};
    return fail(
        {.file = {},
         .pointer = {},
         .what = fmt::format("standard output is a terminal, and what is written is {}", kind.name),
         .remedy = "name a file, or send it on: > FILE"});
  }
  std::error_code error;
  auto const status = std::filesystem::status(file, error);
  bool const exists = std::filesystem::exists(status);
  bool const is_device =
      exists && !std::filesystem::is_regular_file(status) && !std::filesystem::is_directory(status);
  if (is_device) return {};
  if (auto could = writable(file); !could) return could;
  if (!kind.ending.empty() && !has_ending(file, kind.ending)) {
    auto named = file;
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = fmt::format("what is written is {}", kind.name),
                 .remedy = fmt::format("name it so: {}, or - for standard output",
                                       named.replace_extension(kind.ending).filename().string())});
  }
  auto const size = exists ? std::filesystem::file_size(file, error) : 0;
  if (replace == Replace::anything || size == 0 || error || is_of_kind(file, kind)) return {};
  return fail({.file = file.string(),
               .pointer = {},
               .what = fmt::format("is there and is not {}; it was left as it is", kind.name),
               .remedy = "choose another name, or add --force"});
}

Result<void> write_output(std::filesystem::path const& file, std::string_view bytes) {
  if (file == standard_output) return print_answer(bytes);
  return write_whole(file, bytes, Sync::no);
}

}  // namespace knotmap

// Files that a person asks for by name: what may be written there, and what may be replaced.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// A kind of file that the program writes.
struct OutputKind {
  std::string_view name;    ///< "a PNG picture"
  std::string_view ending;  ///< that its name must have: ".png"; empty: any
  std::string_view begin;   ///< the bytes that each such file begins with
};

inline constexpr OutputKind png_output{"a PNG picture", ".png",
                                       std::string_view("\x89PNG\r\n\x1a\n", 8)};
inline constexpr OutputKind pdf_output{"a PDF", ".pdf", "%PDF-"};
inline constexpr OutputKind glb_output{"a binary glTF scene", ".glb", "glTF"};
inline constexpr OutputKind dump_output{"a dump of Knotmap", "", "{\n  \"about\""};
inline constexpr OutputKind report_output{"a report of Knotmap's window", "", "{\n \"canvas\""};

/// The name that stands for standard output.
inline constexpr std::string_view standard_output = "-";

/// How an existing file of another kind is met.
enum class Replace : bool { own_kind, anything };

/// A fault unless a file of this kind may be written there; for asking before work is done that
/// would be lost. Refused: another ending (a device or a pipe may be called anything), a folder
/// that does not exist, a folder, "-" while standard output is a terminal, and (unless `replace`
/// says anything) an existing file that is not empty and of another kind.
[[nodiscard]] Result<void> may_write(std::filesystem::path const& file, OutputKind const& kind,
                                     Replace replace = Replace::own_kind);

/// Writes what `may_write` allowed: whole (write_whole without syncing), or to standard output.
[[nodiscard]] Result<void> write_output(std::filesystem::path const& file, std::string_view bytes);

}  // namespace knotmap

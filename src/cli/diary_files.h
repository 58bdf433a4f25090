// The actions of `knotmap diary` that write and read files.
#pragma once

#include "cli/diary_call.h"

namespace knotmap {

/// export FILE.json | FILE.csv | - (JSON to standard output).
int export_diary(DiaryStore& store, DiaryCall const& call);
/// import FILE: JSON, CSV or a backup, told by what is in it. All of it or nothing.
int import_diary(DiaryStore& store, DiaryCall const& call);
/// backup FILE, which must not exist yet.
int back_up_diary(DiaryStore& store, DiaryCall const& call);
/// erase --yes: the diary and what of it was set aside. Without --yes it says what would go.
int erase(DiaryCall const& call);

}  // namespace knotmap

#include "atlas/read_sources.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "json/quoted.h"

namespace knotmap {
namespace {

bool is_source_id(std::string_view id) {
  return !id.empty() && id.front() != '.' && id.front() != '-' && id.front() != '_' &&
         std::all_of(id.begin(), id.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                  c == '.';
         });
}

}  // namespace

bool read_sources(JsonAt const& root, std::map<std::string, Source, std::less<>>& sources) {
  if (!root.object_of({"$schema", "sources"})) return false;
  auto const list = root.at("sources");
  if (!list || !list->object()) return false;
  for (auto const& item : list->members()) {
    if (!is_source_id(item.key())) {
      item.fault(fmt::format("{} is no id of a source", in_quotes(item.key())),
                 "lower-case letters, digits, '_', '-' and '.'");
    }
    auto& source = sources[item.key()];
    if (!item.object_of({"cite", "url"})) continue;
    if (auto const cite = item.at("cite")) put(source.cite, cite->text());
    if (auto const url = item.maybe("url")) {
      put(source.url, url->text());
      if (!source.url.empty() && !source.url.starts_with("https://") &&
          !source.url.starts_with("http://")) {
        url->fault(fmt::format("{} is no web address", in_quotes(source.url)),
                   "it begins with https://");
      }
    }
  }
  return true;
}

}  // namespace knotmap

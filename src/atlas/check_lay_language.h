// The lay-language rule of the atlas: what a person reads in pain or in danger is plain.
#pragma once

#include <initializer_list>
#include <string_view>

#include "json/json_at.h"

namespace knotmap {

/// Measures the texts in the members `keys` of `item` as one whole, each a text or a list of texts;
/// what is missing or of another type is passed over, since its reader adds a fault. Faults, at the
/// text: a sentence beyond LayCaps, a scrap after a semicolon, a word of anatomy without its plain
/// word, shorthand. At the item, where no sentence is too long: a mean or a grade beyond LayCaps.
/// Only for texts of the language shown: the figures are those of English.
void check_lay_language(JsonAt const& item, std::initializer_list<std::string_view> keys);

/// The same for a text, or a list of texts, that is the whole item.
void check_lay_language(JsonAt const& text);

}  // namespace knotmap

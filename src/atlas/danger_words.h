// Danger words as data: which told words mean which red flag.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace knotmap {

/// One of several ways to say a part of a danger: a group of DangerWords::groups ("@chest"), or a
/// phrase whose words stand together; "crush*" is any word that begins so.
using DangerPhrase = std::string;

/// Parts that all must be told: each is met by any of its phrases.
using DangerParts = std::vector<std::vector<DangerPhrase>>;

/// The ways in which people tell of one red flag.
struct DangerRule {
  std::string flag;                ///< id of a red flag
  std::vector<DangerParts> signs;  ///< told within a dozen words
  std::vector<DangerParts>
      named;  ///< the illness by its name: past ones and those of relatives do not count
  std::vector<DangerParts> story;    ///< told anywhere in the text
  std::vector<DangerParts> unless;   ///< told near a sign, they make it harmless: "breast stroke"
  std::vector<DangerParts> cleared;  ///< told anywhere, they rule the danger out: "ecg was fine"
  std::string pointer;               ///< its JSON pointer in dangers.json, for faults
};

/// All of dangers.json.
struct DangerWords {
  std::map<std::string, std::vector<DangerPhrase>, std::less<>> groups;  ///< by name, without "@"
  std::vector<DangerRule> rules;
};

}  // namespace knotmap

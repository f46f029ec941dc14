// SPDX-License-Identifier: MIT
#include "complaint/gazetteer.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>

namespace faultline {
namespace {

using Words = std::vector<Word>;
using List = std::initializer_list<std::string_view>;

struct StemEntry {
  std::vector<std::string_view> words;
  const domain::Authority* authority = nullptr;
  bool ambiguous = false;
  bool whole_name = false;  // "City of London", "Merseytravel": nothing was left out of it
};
using StemIndex = std::unordered_map<std::string_view, std::vector<StemEntry>>;

std::vector<std::string_view> split_words(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    words.push_back(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return words;
}

// As core/cmake/embed_tables.mjs writes the keys.
std::string key_of(std::string_view name) {
  std::string key;
  for (const Word& word : words_of(name)) key.append(key.empty() ? "" : " ").append(word.key);
  return key;
}

const StemIndex& stem_index() {
  static const StemIndex index = [] {
    StemIndex built;
    const auto add = [&](std::string_view first, const StemEntry& entry) { built[first].push_back(entry); };
    for (const domain::Authority& authority : domain::authorities()) {
      for (const domain::AliasStem& stem : authority.stems) {
        std::vector<std::string_view> words = split_words(stem.key);
        if (words.empty()) continue;
        add(words.front(), {words, &authority, stem.ambiguous, stem.key == key_of(authority.name)});
        if (words.size() == 2 && words[1].size() > 4 && words[0].size() > 1) add(words[0].substr(0, 1), {words, &authority, true, false});
      }
    }
    return built;
  }();
  return index;
}

bool one_of(std::string_view word, List list) { return std::find(list.begin(), list.end(), word) != list.end(); }

std::string_view word_at(const Words& words, std::size_t at) { return at < words.size() ? std::string_view(words[at].key) : ""; }

// Words that make a council's kind; what they say must fit the authority's own name.
bool is_kind(std::string_view word) {
  return one_of(word, {"county", "city", "borough", "boro", "district", "metropolitan", "met", "london", "unitary", "royal"});
}
bool is_council(std::string_view word) {
  return one_of(word, {"council", "councils", "counsil", "councel", "council's", "coucil", "concil", "cc", "bc", "dc",
                       "mbc", "mdc", "cbc", "authority", "la", "lea"});
}

bool kind_fits(const domain::Authority& authority, std::string_view kind) {
  const std::string_view type = authority.type;
  const bool city = authority.name.find("City") != std::string_view::npos;
  if (kind == "county" || kind == "cc") return type == "county" || authority.name.find("County") != std::string_view::npos || (kind == "cc" && city) || (type == "unitary" && !city);
  if (kind == "city") return city;
  if (kind == "district" || kind == "dc") return type == "district" || type == "metropolitan";
  if (kind == "london" || kind == "royal") return type == "london-borough" || kind == "royal";
  if (one_of(kind, {"metropolitan", "met", "mbc", "mdc"})) return type == "metropolitan";
  if (one_of(kind, {"borough", "boro", "bc", "cbc"})) return type != "county" && !(city && type != "district" && type != "metropolitan");
  return true;
}

// What a council does or who works there: "Leicestershire social services", "Portsmouth's EHE team".
bool is_service(const Words& words, std::size_t at) {
  const std::string_view first = word_at(words, at), second = word_at(words, at + 1);
  if (one_of(first, {"social", "childrens", "childs", "children", "adult", "adults", "housing", "planning", "highways",
                     "parking", "education", "send", "sen", "ehe", "ehcp", "mash", "lado", "adaptations", "careline",
                     "customer", "complaints", "complaint", "admissions", "revenues", "benefits", "environmental",
                     "homeless", "homelessness", "fostering", "adoption", "safeguarding", "licensing", "bins", "bin",
                     "libraries", "leisure", "trading", "transport", "inclusion", "early", "attendance", "finance",
                     "financial", "emergency", "parks", "cemeteries", "bereavement", "registrars", "electoral", "waste",
                     "recycling", "building", "legal", "contact", "duty", "director", "councillors", "chief", "ss"})) {
    return true;
  }
  if (one_of(first, {"care", "community", "family", "families", "council"})) return !one_of(second, {"home", "hospital"});
  return one_of(second, {"team", "department", "dept", "services", "officer", "officers", "helpline"});
}

// A road, a school, the police: the place is only part of another name.
bool is_other_name(std::string_view word) {
  return one_of(word, {"road", "rd", "street", "avenue", "lane", "close", "drive", "way", "hospital", "infirmary",
                       "police", "constabulary", "station", "university", "college", "academy", "school", "primary",
                       "junior", "infants", "high", "court", "crown", "magistrates", "nhs", "ccg", "icb", "trust",
                       "fc", "united", "town", "cathedral", "airport", "arms", "house", "rail", "railway", "prison",
                       "market", "park", "post", "mail", "evening", "echo", "jail", "combined"});
}
bool is_part_of_other_name(const Words& words, std::size_t end) {
  if (end >= words.size() || words[end].breaks) return false;
  if (is_other_name(words[end].key)) return true;
  return one_of(words[end].key, {"royal", "general", "county", "crown", "magistrates", "family"}) && is_other_name(word_at(words, end + 1));
}
bool is_title(std::string_view word) { return one_of(word, {"mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "judge", "prof", "aunt", "auntie", "uncle"}); }

bool is_said(std::string_view word) {
  return one_of(word, {"say", "says", "said", "told", "tell", "tells", "wrote", "write", "writes", "refused", "refuses",
                       "took", "take", "put", "sent", "send", "gave", "give", "turned", "wont", "will", "would", "have",
                       "has", "had", "did", "didnt", "do", "does", "are", "is", "was", "were", "wouldnt", "failed", "fail",
                       "fined", "agreed", "placed", "decided", "promised", "ignored", "stopped", "cut", "charged", "made",
                       "keep", "kept", "still", "never", "started", "want", "wants", "need", "needs", "assessed", "knew",
                       "owe", "owes", "let", "ought", "should", "could", "must", "asked", "rang", "moved", "gives", "came",
                       "replied", "answered", "apologised", "admitted", "accepted", "changed", "lost", "left", "removed",
                       "closed", "granted", "approved", "allowed", "ended", "about", "again", "re"});
}
bool is_addressed(std::string_view word) {
  return one_of(word, {"asked", "ask", "told", "rang", "phoned", "emailed", "contacted", "wrote", "with", "by", "for",
                       "against", "complained", "beg", "begged", "about", "to", "re", "telling", "under", "between",
                       "sued", "chased", "owe", "paid", "pay", "from", "at", "dear", "of"});
}

bool is_place_word(std::string_view word) { return one_of(word, {"in", "near", "around", "outside", "across", "to", "from", "of", "into", "down", "up"}); }

Naming how_named(const Words& words, std::size_t begin, std::size_t end, const domain::Authority& authority, std::size_t& last) {
  std::size_t next = end;
  std::vector<std::string_view> kinds;
  while (is_kind(word_at(words, next)) && kinds.size() < 3 && !words[next].breaks) kinds.push_back(words[next++].key);
  const bool fits = std::all_of(kinds.begin(), kinds.end(), [&](auto kind) { return kind_fits(authority, kind); });
  if (is_council(word_at(words, next)) && fits && kind_fits(authority, word_at(words, next))) {
    last = next + 1;
    return Naming::council;
  }
  const std::string_view before = begin > 0 ? std::string_view(words[begin - 1].key) : "";
  const std::string_view before2 = begin > 1 ? std::string_view(words[begin - 2].key) : "";
  if (before == "lb" || before == "rb" || (before == "of" && one_of(before2, {"borough", "council", "city", "lb"}))) return Naming::council;
  if (end < words.size() && !words[end].breaks && is_service(words, end)) return Naming::service;
  if (one_of(before, {"at", "in"}) && begin > 1 && !words[begin - 1].breaks &&
      (one_of(before2, {"services", "council", "team", "health", "mash", "lado", "careline", "department", "officer", "social"}))) {
    return Naming::service;
  }
  if (end < words.size() && !words[end].breaks && is_said(word_at(words, end)) && !is_place_word(before)) return Naming::speaker;
  // "a chain from Leeds" is no letter from Leeds.
  if (before == "from" && one_of(before2, {"firm", "company", "chain", "agency", "man", "woman", "family", "people", "someone", "somebody", "lady", "bloke", "moved", "miles", "came", "down", "up", "back", "over", "away", "home"})) return Naming::place;
  if (is_addressed(before) && !words[begin].breaks) {
    return one_of(before, {"to", "from", "of", "at"}) ? Naming::bare : Naming::speaker;
  }
  return is_place_word(before) ? Naming::place : Naming::bare;
}

bool matches(const Words& words, std::size_t at, const std::vector<std::string_view>& stem) {
  if (at + stem.size() > words.size()) return false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    if (words[at + i].key == stem[i] && (i == 0 || !words[at + i].breaks || stem.size() > 3)) continue;
    // "W Forest"
    if (i == 0 && stem.size() == 2 && stem[1].size() > 4 && words[at].key == stem[0].substr(0, 1)) continue;
    // "Portsmouth's": the possessive belongs to no stem.
    if (i + 1 == stem.size() && words[at + i].key == std::string(stem[i]) + "s" && stem[i].size() > 3) continue;
    return false;
  }
  return true;
}

void add_stem_mentions(const Words& words, std::size_t at, std::vector<AuthorityMention>& found, std::size_t& longest) {
  std::vector<const StemEntry*> candidates;
  const auto look_up = [&](std::string_view key) {
    const auto bucket = stem_index().find(key);
    if (bucket == stem_index().end()) return;
    for (const StemEntry& entry : bucket->second) {
      if (!matches(words, at, entry.words) || entry.words.size() < longest) continue;
      if (entry.words.size() > longest) candidates.clear();
      longest = entry.words.size();
      candidates.push_back(&entry);
    }
  };
  look_up(words[at].key);
  if (candidates.empty() && words[at].key.size() > 4 && words[at].key.back() == 's') look_up(words[at].key.substr(0, words[at].key.size() - 1));
  const std::size_t end = at + longest;
  if (candidates.empty() || is_part_of_other_name(words, end) || (at > 0 && is_title(words[at - 1].key))) return;
  for (const StemEntry* entry : candidates) {
    std::size_t last = end;
    const Naming how = entry->whole_name ? Naming::council : how_named(words, at, end, *entry->authority, last);
    // A lower-case "reading", "hart" or "rugby" is a word until a council stands beside it.
    if (entry->ambiguous && !words[at].capital && how < Naming::service) continue;
    found.push_back({entry->authority, {words[at].span.begin, words[last - 1].span.end}, how, entry->ambiguous});
  }
}

// One letter left out, put in, changed, or two that changed places.
bool is_slip(std::string_view typed, std::string_view meant) {
  if (typed.size() > meant.size()) std::swap(typed, meant);
  if (meant.size() - typed.size() > 1 || typed == meant) return false;
  std::size_t same = 0;
  while (same < typed.size() && typed[same] == meant[same]) ++same;
  const std::string_view a = typed.substr(same), b = meant.substr(same);
  if (typed.size() < meant.size()) return a == b.substr(1);
  if (a.substr(1) == b.substr(1)) return true;
  return a.size() > 1 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2);
}

// The words of names that are long enough to be known through a slip.
const std::vector<std::string_view>& long_name_words() {
  static const std::vector<std::string_view> list = [] {
    std::vector<std::string_view> all;
    for (const domain::Authority& authority : domain::authorities()) {
      for (const domain::AliasStem& stem : authority.stems) {
        for (const std::string_view word : split_words(stem.key)) {
          if (word.size() >= 7) all.push_back(word);
        }
      }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }();
  return list;
}

}  // namespace

std::vector<AuthorityMention> find_town_mentions(const std::vector<Word>& words) {
  static const StemIndex towns = [] {
    StemIndex built;
    for (const domain::Authority& authority : domain::authorities()) {
      for (const std::string_view town : authority.towns) {
        std::vector<std::string_view> parts = split_words(town);
        built[parts.front()].push_back({parts, &authority});
      }
    }
    return built;
  }();
  std::vector<AuthorityMention> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto bucket = towns.find(words[at].key);
    if (bucket == towns.end()) continue;
    const bool placed = at > 0 && is_place_word(words[at - 1].key) && !words[at].breaks;
    for (const StemEntry& entry : bucket->second) {
      const std::size_t end = at + entry.words.size();
      if (!matches(words, at, entry.words) || (!placed && !words[at].capital) || is_part_of_other_name(words, end)) continue;
      if (at > 0 && is_title(words[at - 1].key)) continue;
      found.push_back({entry.authority, {words[at].span.begin, words[end - 1].span.end}, Naming::place, true});
    }
  }
  return found;
}

bool mend_slips(std::vector<Word>& words) {
  constexpr std::size_t kShortest = 6;
  bool mended = false;
  const std::vector<std::string_view>& names = long_name_words();
  for (Word& word : words) {
    if (word.key.size() < kShortest || !word.capital || std::binary_search(names.begin(), names.end(), std::string_view(word.key))) continue;
    std::string_view key = word.key;
    const std::size_t before = word.span.end - word.span.begin;
    if (before > key.size() && key.back() == 's') key.remove_suffix(1);  // "Brakcnell's"
    std::string_view meant;
    int found = 0;
    for (const std::string_view name : names) {
      if (name.front() != key.front() || !is_slip(key, name)) continue;
      meant = name;
      ++found;
    }
    if (found != 1) continue;
    word.key = meant;
    mended = true;
  }
  return mended;
}

std::vector<Word> words_of(std::string_view text) {
  Words words;
  bool breaks = true;
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (letter(c) || (c >= '0' && c <= '9') || c == '&') {
      Word word{"", {static_cast<std::uint32_t>(i), 0}, c >= 'A' && c <= 'Z', breaks};
      for (; i < text.size(); ++i) {
        const char d = text[i];
        if (letter(d) || (d >= '0' && d <= '9')) {
          word.key += d >= 'A' && d <= 'Z' ? static_cast<char>(d + 32) : d;
        } else if (d == '\'') {
          continue;
        } else if (text.substr(i, 3) == "\u2019" || text.substr(i, 3) == "\u2018") {
          i += 2;
        } else {
          break;
        }
      }
      if (c == '&') word.key = "and", i = std::max(i, static_cast<std::size_t>(word.span.begin) + 1);
      word.span.end = static_cast<std::uint32_t>(i);
      words.push_back(std::move(word));
      breaks = false;
    } else {
      breaks = breaks || text.substr(i, 3) == "\u2013" || text.substr(i, 3) == " - " || c == '.' || c == ',' || c == '\n' || c == '!' || c == '?' || c == ';' || c == ':' || c == '(' || c == ')';
      ++i;
    }
  }
  return words;
}

std::vector<AuthorityMention> find_authority_mentions(const Words& words) {
  std::vector<AuthorityMention> found;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t longest = 0;
    add_stem_mentions(words, at, found, longest);
    at += std::max<std::size_t>(longest, 1);
  }
  return found;
}

}  // namespace faultline

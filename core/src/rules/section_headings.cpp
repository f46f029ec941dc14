// SPDX-License-Identifier: MIT
// The headings, header fields and page furniture of published decisions, as tables.
#include <algorithm>
#include <array>

#include "../pattern.h"
#include "../section_kinds.h"

namespace faultline {
namespace {

struct HeadingRule {
  SectionKind kind;
  std::string_view pattern;  // of the whole heading
};

#define OMBUDSMAN "(?:(?:the )?(?:Local Government (?:and Social Care )?)?Ombuds(?:man|men)(?:'s|s'|')?|our|my)"
// The first rule that fits a heading gives its kind.
constexpr HeadingRule kHeadings[] = {
    {SectionKind::powers, OMBUDSMAN " roles?(?: and| &) (?:powers|jurisdiction|responsibilit(?:y|ies))"},
    {SectionKind::powers, OMBUDSMAN " (?:role|powers|jurisdiction)"},
    {SectionKind::complaint,
     "(?:the )?complaints?(?: to us)?|what (?:the complaint (?:is|was) about|(?:mr|mrs|miss|ms|dr) [a-z] complain(?:s|ed) about)"},
    {SectionKind::scope,
     "(?:what )?(?:i|we|the ombudsman)(?: have| has)?(?: and have not| and not| not)? investigated(?: and not investigated)?"
     "|what (?:i|we)(?: have)?(?: and (?:have|did) not| and not| not| did not) investigated?"
     "|(?:the )?(?:parts?|elements?|matters?) of (?:the|his|her|their|(?:mr|mrs|miss|ms|dr) [a-z]'s) complaint (?:that )?(?:i|we)"
     "(?: have| did)?(?: not)? investigated?"
     "|(?:parts|matters) (?:not|which were not) investigated|scope(?: of (?:the|my|this|our) investigation)?"
     "|(?:what (?:i am|we are) )(?:not )?investigating"},
    {SectionKind::method,
     "how (?:i|we|the ombudsm[ae]n)(?: have| has)? (?:considered|investigated|looked at)"
     " (?:this|the|my|these|your|(?:mr|mrs|miss|ms|dr) [a-z]'s) complaints?"
     "|how (?:this|the) complaint was considered|evidence (?:i|we)(?: have)? considered|(?:the )?investigation"},
    {SectionKind::law,
     "(?:the )?(?:relevant |key |background |statutory )*(?:law|legislation|legal)(?: (?:background|framework|context|position))?"
     "(?:(?:,| and| &| ?/) ?(?:the )?(?:council'?s? |administrative |statutory |national |government |local )*"
     "(?:guidance|policy|policies|procedures?|background|framework|practice))*"
     "|legal and administrative (?:background|considerations|context)"
     "|(?:relevant |statutory )*(?:guidance|policy|policies)(?: and (?:guidance|law|procedures?|policy))?"
     "|(?:the )?council'?s (?:policy|policies|procedures?)|what should have happened"},
    {SectionKind::events,
     "what happened(?: next| in (?:this|the) case)?"
     "|(?:the )?(?:key |relevant |main )?(?:facts|events|background|chronology)(?: of the case| of events| facts| events| information)?"
     "|background(?: (?:to|of) (?:the|this) complaint)?|summary of (?:key |the |main )*(?:events|facts)|(?:factual|case) background"},
    {SectionKind::analysis,
     "(?:my |our |the )?(?:assessment|analysis|considerations?|discussion)(?: of (?:the|this) complaint)?"
     "|" OMBUDSMAN " (?:assessment|analysis|consideration|view|reasons)"
     "|(?:was|is) there (?:any )?(?:evidence of )?(?:fault|injustice|maladministration)"
     "(?: (?:by|in|on) .{1,60}| causing (?:an )?injustice)?\\??"
     "|(?:fault|injustice)(?: and (?:injustice|remedy))?\\??"
     "|did (?:the|any|this) (?:fault|council's (?:actions|fault)) cause (?:.{1,40} )?injustice\\??"
     "|(?:the )?(?:impact|consequences) of (?:the )?fault|conclusions?|my (?:view|conclusions?|reasons)|reasons for my decision"},
    {SectionKind::findings, "what (?:i|we|the ombudsman)(?: have| has)? found|(?:the |my |our )?findings?|the ombudsman'?s findings?"},
    {SectionKind::agreed_action,
     "(?:the )?(?:agreed|recommended|proposed|suggested)(?: further| council)? (?:actions?|remed(?:y|ies)|recommendations?)"
     "(?: and recommendations?)?"
     "|(?:the |my |our )?(?:recommendations?|remed(?:y|ies)|actions?)(?: and (?:agreed actions?|recommendations?))?|actions? agreed"
     "|(?:recommended|agreed|proposed) (?:action|remedy) (?:by the council|to remedy (?:the )?injustice)"},
    {SectionKind::decision,
     "(?:the |my |our )?(?:(?:final|draft|provisional) (?:decision|view)|decision)(?: (?:statement|and reasons))?"},
};
#undef OMBUDSMAN

// Short marks of the publisher's pages; each is a whole line, or its beginning where it ends in "…".
constexpr std::string_view kChrome[] = {
    "privacy settings", "lgo logogram", "review your privacy settings", "required cookies", "view required cookies",
    "analytical cookies", "view analytical cookies", "back to top", "print this page", "skip to main content", "skip to content",
    "share this page", "share", "menu", "search", "search decisions", "home", "decisions", "make a complaint", "accept all cookies",
    "accept cookies", "reject cookies", "accept all", "reject all", "save preferences", "save and close", "cookie settings", "cookies",
    "cookie policy", "privacy", "privacy policy", "privacy notice", "accessibility", "contact us", "terms and conditions", "download",
    "download as pdf", "local government and social care ombudsman", "local government & social care ombudsman",
    "local government ombudsman", "on off", "on", "off", "close", "facebook", "twitter", "linkedin",
    "these cookies enable the website to function\u2026", "google analytics cookies help us\u2026", "we recommend you set these\u2026",
    "in using google analytics\u2026", "ombudsman satisfied with council\u2026", "we use cookies\u2026", "this website uses cookies\u2026", "\u00A9 \u2026", "copyright \u2026",
};

std::string folded(std::string_view line) {
  std::string out;
  for (const char c : line) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace

std::optional<SectionKind> section_kind(std::string_view heading) {
  constexpr std::size_t kLongest = 120;
  const bool capital = !heading.empty() && heading[0] >= 'A' && heading[0] <= 'Z';
  if (!capital || heading.size() > kLongest) return std::nullopt;  // the end of a wrapped sentence is no heading
  static const PatternSet kPatterns = [] {
    std::vector<std::string> sources;
    for (const HeadingRule& rule : kHeadings) sources.push_back("^(?:" + std::string(rule.pattern) + ") ?:?$");
    return PatternSet({sources.begin(), sources.end()});
  }();
  const std::vector<int> hits = kPatterns.matching(heading);
  if (hits.empty()) return std::nullopt;
  return kHeadings[static_cast<std::size_t>(hits.front())].kind;
}

bool is_header_line(std::string_view line) {
  static const Pattern kHeader(
      "^(?:category ?:|decision(?: date)? ?:|date ?:|summary ?:|complaint reference ?:|complaint against ?:|reference ?:"
      "|(?:the )?(?:ombudsman'?s|ombudsmen'?s|our) (?:final|draft|provisional) (?:decision|view)"
      "|.{2,120} \\(\\d{2} ?\\d{3} ?\\d{3} ?[a-z]?\\)$)");
  return kHeader.matches(line.substr(0, 200));
}

bool is_page_chrome(std::string_view line) {
  constexpr std::size_t kLongest = 400;
  if (line.size() > kLongest) return false;
  const std::string words = folded(line);
  return std::any_of(std::begin(kChrome), std::end(kChrome), [&](std::string_view chrome) {
    constexpr std::string_view kOpenEnd = "\u2026";
    if (!chrome.ends_with(kOpenEnd)) return words == chrome;
    chrome.remove_suffix(kOpenEnd.size());
    return words.starts_with(chrome);
  });
}

bool is_sign_off(std::string_view line) {
  static const Pattern kSignOff(
      "^(?:(?:the )?(?:investigator|ombudsman|assessor|assistant ombudsman)'?s? )?(?:final |draft )?decision on behalf of the ombudsm[ae]n\\.?$");
  return line.size() < 100 && kSignOff.matches(line);
}

}  // namespace faultline

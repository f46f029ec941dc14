// SPDX-License-Identifier: MIT
// Statutes: which provision of which instrument each citation means, put together from the parts that
// citations.h reads. A provision belongs, in this order, to the instrument that follows it with "of the", the
// one right before it, the one right after it, the one last named in its paragraph, and last to the one under
// which the same text cited it before. LGA 1974 is what a bare number of the Ombudsman's own sections means.
#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_map>

#include "facts/citations.h"
#include "faultline/facts.h"
#include "ordered.h"
#include "pattern.h"

namespace faultline {
namespace {

using namespace citations;

constexpr std::string_view kOmbudsmanAct = "Local Government Act 1974";
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view prefix(ProvisionKind kind) {
  switch (kind) {
    case ProvisionKind::section: return "s";
    case ProvisionKind::schedule: return "Sch ";
    case ProvisionKind::paragraph: return "para ";
    case ProvisionKind::part: return "Part ";
    case ProvisionKind::regulation: return "reg ";
    case ProvisionKind::article: return "art ";
    case ProvisionKind::rule: return "rule ";
  }
  return {};
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string joined;
  for (const std::string_view part : parts) joined += part;
  return joined;
}

std::string base_number(std::string_view number) { return std::string(number.substr(0, number.find_first_of("(."))); }

// One provision with the words it was read from.
struct Cited {
  ProvisionKind kind = ProvisionKind::section;
  std::string provision;  // "s24A(6)", "Sch 5 para 1"
  std::string place;      // "/section/24A"
  std::string number;     // "24A"
  Span span;
};

struct Link {
  int instrument = -1;
  bool direct = false;  // the citation stands beside its instrument, which is then no citation of its own
  std::size_t piece = 0;
};

// A run of provisions that stand together: "section 24A(6), as amended, section 34(B)".
struct Chain {
  std::size_t first = 0, last = 0;  // pieces [first, last)
};

// Acts up to 2000 number their parts in Roman figures, however a decision prints them: "Part 7" is at /part/VII.
std::string part_on_the_site(const Named& named, const std::string& number) {
  static constexpr std::array<std::string_view, 13> kRoman = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
  const bool old = named.kind == InstrumentKind::act && named.title.size() > 4 && named.title.substr(named.title.size() - 4) <= "2000";
  if (!old || number.empty() || number.size() > 2 || !std::all_of(number.begin(), number.end(), is_digit)) return number;
  const auto value = static_cast<std::size_t>(number.size() == 1 ? number[0] - '0' : (number[0] - '0') * 10 + (number[1] - '0'));
  return value < kRoman.size() ? std::string(kRoman[value]) : number;
}

bool is_ombudsman_section(std::string_view number) {
  static constexpr std::array<std::string_view, 36> kSections = {
      "23", "24A", "25", "26", "26A", "26B", "26C", "26D", "27", "28", "29", "30", "31", "31A", "31B", "32", "33", "33ZA",
      "34", "34A", "34B", "34C", "34D", "34E", "34F", "34G", "34H", "34I", "34J", "34K", "34L", "34M", "34N", "34O", "34P", "34T"};
  return std::find(kSections.begin(), kSections.end(), number) != kSections.end();
}

class ParagraphReader {
 public:
  ParagraphReader(const Text& text, Names& names, std::unordered_map<std::string, int>& cited, std::vector<Statute>& out)
      : text_(text.clean()), names_(names), cited_before_(cited), out_(out) {}

  void add(const Passage& passage) {
    Part part{tokenise(text_, passage.span), {}, passage.zone};
    part.pieces = read_pieces(text_, part.tokens, names_);
    for (const Piece& piece : part.pieces) {
      if (piece.instrument >= 0) named_.push_back(piece.instrument);
    }
    parts_.push_back(std::move(part));
  }

  void finish() {
    int seen_act = -1, seen_regulations = -1;
    for (Part& part : parts_) read(part, seen_act, seen_regulations);
  }

 private:
  struct Part {
    std::vector<TextToken> tokens;
    std::vector<Piece> pieces;
    SectionKind zone = SectionKind::other;
  };

  void read(const Part& part, int& seen_act, int& seen_regulations) {
    std::vector<bool> used(part.pieces.size(), false);
    std::size_t i = 0;
    while (i < part.pieces.size()) {
      const Piece& piece = part.pieces[i];
      if (piece.instrument >= 0) {
        const InstrumentKind kind = names_.at(piece.instrument).kind;
        if (kind == InstrumentKind::act) seen_act = piece.instrument;
        if (kind == InstrumentKind::regulations) seen_regulations = piece.instrument;
        ++i;
        continue;
      }
      const Chain chain = chain_at(part, i);
      Link link = neighbour(part, chain);
      if (link.direct && points_elsewhere(part.pieces[link.piece], piece)) link = {};
      if (link.instrument < 0) link = inherited(part, chain, seen_act, seen_regulations);
      if (link.instrument >= 0) emit(part, chain, link, used);
      i = chain.last;
    }
    for (std::size_t at = 0; at < part.pieces.size(); ++at) {
      const Piece& piece = part.pieces[at];
      if (piece.instrument < 0 || piece.short_form || used[at]) continue;
      // "the National Planning Policy Framework (NPPF), paragraph 130": one mention in two names.
      const bool named_again = at + 1 < part.pieces.size() && used[at + 1] && part.pieces[at + 1].instrument == piece.instrument &&
                               part.pieces[at + 1].first <= piece.last + 2;
      if (!named_again) emit_whole(piece);
    }
  }

  Chain chain_at(const Part& part, std::size_t first) const {
    Chain chain{first, first + 1};
    while (chain.last < part.pieces.size() && part.pieces[chain.last].instrument < 0) {
      const Gap gap = read_gap(text_, part.tokens, part.pieces[chain.last - 1].last, part.pieces[chain.last].first);
      if (!gap.tight) break;
      ++chain.last;
    }
    return chain;
  }

  // "section 47 of the Act", where the Act named last is the Ombudsman's, which has no section 47.
  bool points_elsewhere(const Piece& act, const Piece& provision) const {
    return act.short_form && provision.kind == ProvisionKind::section && names_.at(act.instrument).title == kOmbudsmanAct &&
           !is_ombudsman_section(base_number(provision.numbers.front().text));
  }

  // The instrument that stands beside the chain.
  Link neighbour(const Part& part, const Chain& chain) const {
    const Piece& first = part.pieces[chain.first];
    const Piece& last = part.pieces[chain.last - 1];
    const bool has_next = chain.last < part.pieces.size();
    const bool has_previous = chain.first > 0;
    const Gap next = has_next ? read_gap(text_, part.tokens, last.last, part.pieces[chain.last].first) : Gap{};
    const Gap previous = has_previous ? read_gap(text_, part.tokens, part.pieces[chain.first - 1].last, first.first) : Gap{};
    const auto link = [&](std::size_t piece) { return Link{part.pieces[piece].instrument, true, piece}; };
    if (next.tight && next.forward && !next.joined) return link(chain.last);
    if (previous.tight && !previous.joined && !previous.forward) return link(chain.first - 1);
    if (next.tight && !next.joined) return link(chain.last);
    if (previous.tight) return link(chain.first - 1);
    return {};
  }

  Link inherited(const Part& part, const Chain& chain, int seen_act, int seen_regulations) const {
    const Piece& first = part.pieces[chain.first];
    if (belongs_to_other_thing(part, part.pieces[chain.last - 1])) return {};
    const std::string base = base_number(first.numbers.front().text);
    if (first.kind == ProvisionKind::regulation) return {seen_regulations, false, 0};
    if (first.kind != ProvisionKind::section && first.kind != ProvisionKind::schedule) return {};
    if (first.kind == ProvisionKind::section) {
      if (const int known = term_of_art(first, base); known >= 0) return {known, false, 0};
    }
    if (seen_act >= 0) return {seen_act, false, 0};
    if (const auto found = cited_before_.find(join({prefix(first.kind), base})); found != cited_before_.end()) return {found->second, false, 0};
    if (first.kind == ProvisionKind::section) {
      const bool lettered = base.size() > 2 && !is_digit(base.back());
      if (is_ombudsman_section(base) && (lettered || part.zone == SectionKind::powers)) return {ombudsman_act(), false, 0};
    } else if (part.zone == SectionKind::powers && (base == "5" || base == "5A")) {
      return {ombudsman_act(), false, 0};
    }
    return {only_act_of_paragraph(), false, 0};
  }

  int ombudsman_act() const { return names_.add(*known_instrument(kOmbudsmanAct)); }

  int only_act_of_paragraph() const {
    int only = -1;
    for (const int index : named_) {
      if (names_.at(index).kind != InstrumentKind::act) continue;
      if (only >= 0 && only != index) return -1;
      only = index;
    }
    return only;
  }

  int term_of_art(const Piece& piece, std::string_view base) const {
    static const std::vector<Pattern> patterns = [] {
      std::vector<Pattern> made;
      for (const TermOfArt& row : terms_of_art()) made.emplace_back(row.pattern);
      return made;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
      const TermOfArt& row = terms_of_art()[i];
      if (row.provision == base && patterns[i].matches(text_.substr(piece.span.end, 40))) return names_.add(*known_instrument(row.title));
    }
    return -1;
  }

  // "section 3 of the form", "Section 5 of its policy"
  bool belongs_to_other_thing(const Part& part, const Piece& piece) const {
    if (piece.last >= part.tokens.size()) return false;
    const Span next = part.tokens[piece.last].span;
    const std::string_view word = text_.substr(next.begin, next.size());
    return word == "of" || word == "in" || word == "on";
  }

  void emit(const Part& part, const Chain& chain, const Link& link, std::vector<bool>& used) {
    const Named& named = names_.at(link.instrument);
    std::vector<Cited> cited = read_chain(part, chain, named);
    if (cited.empty()) return;
    if (link.direct) {
      const Span act = part.pieces[link.piece].span;
      if (!used[link.piece]) {
        Cited& nearest = link.piece < chain.first ? cited.front() : cited.back();
        nearest.span = {std::min(nearest.span.begin, act.begin), std::max(nearest.span.end, act.end)};
      }
      used[link.piece] = true;
    }
    for (Cited& one : cited) {
      if (one.kind == ProvisionKind::section || one.kind == ProvisionKind::schedule) {
        cited_before_.emplace(join({prefix(one.kind), one.number}), link.instrument);
      }
      Statute statute;
      statute.act = named.title;
      statute.provision = std::move(one.provision);
      statute.canonical = join({short_title(named), " ", statute.provision});
      statute.url = url(named, one.place);
      statute.span = one.span;
      out_.push_back(std::move(statute));
    }
  }

  void emit_whole(const Piece& piece) {
    const Named& named = names_.at(piece.instrument);
    out_.push_back({std::string(short_title(named)), named.title, {}, url(named, {}), piece.span});
  }

  static std::string_view short_title(const Named& named) { return named.title == kOmbudsmanAct ? "LGA 1974" : std::string_view(named.title); }

  static std::string url(const Named& named, std::string_view place) {
    if (named.address.empty()) return {};
    if (named.address.starts_with("https://")) return named.address;
    return join({"https://www.legislation.gov.uk/", named.address, place});
  }

  std::vector<Cited> read_chain(const Part& part, const Chain& chain, const Named& named) const {
    std::vector<Cited> cited;
    const auto kind_at = [&](std::size_t i) { return part.pieces[i].kind; };
    const auto has = [&](ProvisionKind kind) {
      for (std::size_t i = chain.first; i < chain.last; ++i) {
        if (kind_at(i) == kind) return true;
      }
      return false;
    };
    const bool scheduled = has(ProvisionKind::schedule) && has(ProvisionKind::paragraph);
    for (std::size_t i = chain.first; i < chain.last; ++i) {
      const Piece& piece = part.pieces[i];
      const bool guidance = named.kind == InstrumentKind::guidance;
      if (piece.kind == ProvisionKind::schedule && scheduled) {
        add_schedule(part, chain, i, cited);
      } else if (piece.kind == ProvisionKind::paragraph) {
        if (guidance) add_each(piece, named, cited);
      } else if (piece.kind == ProvisionKind::part && (has(ProvisionKind::section) || has(ProvisionKind::schedule))) {
        continue;  // "section 26 of Part III"
      } else if (piece.kind == ProvisionKind::section && scheduled && i > chain.first && kind_at(i - 1) == ProvisionKind::schedule) {
        continue;  // "Schedule 5, Section 26, paragraph 2": a slip for the paragraph alone
      } else if (!guidance || piece.kind != ProvisionKind::section) {
        add_each(piece, named, cited);
      }
    }
    return cited;
  }

  void add_each(const Piece& piece, const Named& named, std::vector<Cited>& cited) const {
    for (std::size_t i = 0; i < piece.numbers.size(); ++i) {
      const Number& number = piece.numbers[i];
      Cited one;
      one.kind = piece.kind;
      one.number = base_number(number.text);
      one.span = {i == 0 ? piece.span.begin : number.span.begin, number.span.end};
      std::string whole = number.text;
      if (piece.kind == ProvisionKind::schedule) {
        if (const std::size_t dot = whole.find('.'); dot != std::string::npos) {  // "Schedule 5.5"
          one.provision = join({"Sch ", whole.substr(0, dot), " para ", whole.substr(dot + 1)});
          one.place = join({"/schedule/", whole.substr(0, dot), "/paragraph/", base_number(whole.substr(dot + 1))});
          cited.push_back(std::move(one));
          continue;
        }
      }
      // The subsections of LGA 1974 s24, s26 and s34 have numbers: a letter in brackets is the section's own.
      if (named.title == kOmbudsmanAct && piece.kind == ProvisionKind::section && whole.size() == 5 && whole[2] == '(' && whole[4] == ')' &&
          whole[3] >= 'a' && whole[3] <= 'z' && (one.number == "24" || one.number == "26" || one.number == "34")) {
        whole = one.number += static_cast<char>(whole[3] - 32);
      }
      one.provision = join({prefix(piece.kind), whole});
      static constexpr std::array<std::string_view, 7> kPlaces = {"/section/", "/schedule/", "", "/part/", "/regulation/", "/article/", "/rule/"};
      const std::string_view place = kPlaces[static_cast<std::size_t>(piece.kind)];
      if (!place.empty()) one.place = join({place, piece.kind == ProvisionKind::part ? part_on_the_site(named, one.number) : one.number});
      cited.push_back(std::move(one));
    }
  }

  // A schedule with its paragraphs: those after it up to the next schedule, or those right before it.
  void add_schedule(const Part& part, const Chain& chain, std::size_t at, std::vector<Cited>& cited) const {
    const Piece& schedule = part.pieces[at];
    std::vector<const Piece*> paragraphs;
    for (std::size_t i = at + 1; i < chain.last && part.pieces[i].kind != ProvisionKind::schedule; ++i) {
      if (part.pieces[i].kind == ProvisionKind::paragraph) paragraphs.push_back(&part.pieces[i]);
    }
    if (paragraphs.empty() && at > chain.first && part.pieces[at - 1].kind == ProvisionKind::paragraph) paragraphs.push_back(&part.pieces[at - 1]);
    for (std::size_t s = 0; s < schedule.numbers.size(); ++s) {
      const std::string& number = schedule.numbers[s].text;
      bool any = false;
      for (const Piece* piece : paragraphs) {
        const bool paired = schedule.slashed && piece->numbers.size() == schedule.numbers.size();
        for (std::size_t p = 0; p < piece->numbers.size(); ++p) {
          if (paired && p != s) continue;
          const std::string& paragraph = piece->numbers[p].text;
          any = true;
          cited.push_back({ProvisionKind::schedule, join({"Sch ", number, " para ", paragraph}),
                           join({"/schedule/", number, "/paragraph/", base_number(paragraph)}), number,
                           {std::min(schedule.span.begin, piece->span.begin), std::max(schedule.span.end, piece->span.end)}});
        }
      }
      if (!any) cited.push_back({ProvisionKind::schedule, join({"Sch ", number}), join({"/schedule/", number}), number, schedule.span});
    }
  }

  std::string_view text_;
  Names& names_;
  std::unordered_map<std::string, int>& cited_before_;
  std::vector<Statute>& out_;
  std::vector<Part> parts_;
  std::vector<int> named_;
};

}  // namespace

std::vector<Statute> find_statutes(const Text& text, const std::vector<Passage>& passages) {
  std::vector<Statute> statutes;
  Names names;
  std::unordered_map<std::string, int> cited_before;
  for (std::size_t i = 0; i < passages.size();) {
    ParagraphReader paragraph(text, names, cited_before, statutes);
    const std::size_t first = i;
    for (; i < passages.size() && passages[i].paragraph == passages[first].paragraph && passages[i].section == passages[first].section &&
           passages[i].is_summary == passages[first].is_summary;
         ++i) {
      paragraph.add(passages[i]);
    }
    paragraph.finish();
  }
  // "The Local Government Act 1974 sets out our powers" says nothing that its provisions, cited beside, do not.
  const auto cites_provision = [](const Statute& one) { return one.act == kOmbudsmanAct && !one.provision.empty(); };
  if (std::any_of(statutes.begin(), statutes.end(), cites_provision)) {
    std::erase_if(statutes, [](const Statute& one) { return one.act == kOmbudsmanAct && one.provision.empty(); });
  }
  sort_stably(statutes, [](const Statute& a, const Statute& b) { return a.span.begin < b.span.begin; });
  return statutes;
}

}  // namespace faultline

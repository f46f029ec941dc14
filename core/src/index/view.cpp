// SPDX-License-Identifier: MIT
#include "view.h"

#include <algorithm>
#include <cstdlib>

namespace faultline {

using namespace format;

namespace {

Error damaged(std::string_view what) {
  return {"index-damaged", "The index is damaged (" + std::string(what) + "). Build or download it again."};
}

// Offsets into `size` bytes that only rise, from 0 to the end.
bool offsets_hold(std::string_view offsets, std::size_t entries, std::size_t size) {
  if (offsets.size() != 4 * entries || entries == 0) return false;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < entries; ++i) {
    const auto offset = load<std::uint32_t>(offsets.data() + 4 * i);
    if (offset < last || offset > size || (i == 0 && offset != 0)) return false;
    last = offset;
  }
  return last == size;
}

bool blocks_hold(std::string_view blocks, std::uint32_t terms, std::size_t term_bytes, std::size_t posting_bytes) {
  const std::size_t count = (std::size_t{terms} + kTermsPerBlock - 1) / kTermsPerBlock;
  if (blocks.size() != 8 * count) return false;
  std::uint32_t last_term = 0, last_posting = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto term = load<std::uint32_t>(blocks.data() + 8 * i), posting = load<std::uint32_t>(blocks.data() + 8 * i + 4);
    if (term < last_term || term >= term_bytes || posting < last_posting || posting > posting_bytes) return false;
    last_term = term;
    last_posting = posting;
  }
  return true;
}

std::string date_text(std::uint32_t date) {
  if (date == 0) return {};
  const std::string digits = std::to_string(date);
  return digits.size() == 8 ? digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6) : std::string();
}

// The publisher's pages are named after the reference; the file stores the name of others only.
std::string with_hyphens(std::string reference) {
  std::replace(reference.begin(), reference.end(), ' ', '-');
  return reference;
}

}  // namespace

Result<Index::View> Index::View::open(std::string_view file) {
  if (file.size() < kMagic.size() || file.substr(0, kMagic.size()) != kMagic)
    return Error{"index-foreign", "This file is no faultline index."};
  if (file.size() < kHeaderBytes) return damaged("it ends in its header");
  const char* at = file.data() + kMagic.size();
  const auto version = load<std::uint32_t>(at);
  if (version != kVersion)
    return Error{version > kVersion ? "index-newer" : "index-foreign",
                 "The index has format version " + std::to_string(version) + "; this program reads version " +
                     std::to_string(kVersion) + ". Update the one that is older."};
  View view;
  Header& h = view.header;
  h.file_size = load<std::uint32_t>(at + 4);
  h.checksum = load<std::uint64_t>(at + 8);
  h.decisions = load<std::uint32_t>(at + 16);
  h.terms = load<std::uint32_t>(at + 20);
  h.newest = load<std::uint32_t>(at + 24);
  if (h.file_size != file.size()) return damaged("it should have " + std::to_string(h.file_size) + " bytes");
  if (h.checksum != checksum(file.substr(24))) return damaged("its checksum is wrong");
  if (load<std::uint32_t>(at + 28) != kSectionCount) return damaged("its table of parts is wrong");
  std::size_t expected = kHeaderBytes;
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    h.parts[i] = {load<std::uint32_t>(at + 32 + 8 * i), load<std::uint32_t>(at + 36 + 8 * i)};
    if (h.parts[i].offset != expected || h.parts[i].size > file.size() - expected) return damaged("a part is out of place");
    view.parts[i] = file.substr(expected, h.parts[i].size);
    expected += h.parts[i].size;
  }
  const auto& p = view.parts;
  const std::size_t records = std::size_t{h.decisions} + 1;
  if (expected != file.size() || p[kColumns].size() != std::size_t{h.decisions} * kColumnBytes ||
      p[kNameOffsets].size() % 4 != 0 || !offsets_hold(p[kNameOffsets], p[kNameOffsets].size() / 4, p[kNames].size()) ||
      !offsets_hold(p[kRecordOffsets], records, p[kRecords].size()) ||
      !blocks_hold(p[kBlocks], h.terms, p[kTerms].size(), p[kPostings].size()))
    return damaged("its tables do not fit");
  const char* column = p[kColumns].data();
  for (std::size_t i = 0; i < kColumnCount; ++i) {
    view.columns[i] = column;
    column += std::size_t{h.decisions} * kColumnWidth[i];
  }
  return view;
}

std::string Index::View::newest() const { return date_text(header.newest); }

std::uint32_t Index::View::names() const { return static_cast<std::uint32_t>(parts[kNameOffsets].size() / 4 - 1); }

std::string_view Index::View::name(std::uint32_t id) const {
  if (id >= names()) return {};
  const char* offsets = parts[kNameOffsets].data() + 4 * std::size_t{id};
  const auto begin = load<std::uint32_t>(offsets), end = load<std::uint32_t>(offsets + 4);
  return parts[kNames].substr(begin, end - begin);
}

std::string_view Index::View::record_bytes(std::uint32_t decision) const {
  if (decision >= decisions()) return {};
  const char* offsets = parts[kRecordOffsets].data() + 4 * std::size_t{decision};
  const auto begin = load<std::uint32_t>(offsets), end = load<std::uint32_t>(offsets + 4);
  return parts[kRecords].substr(begin, end - begin);
}

std::string_view Index::View::reference(std::uint32_t decision) const { return Cursor(record_bytes(decision)).text(); }

Record Index::View::record(std::uint32_t decision, std::vector<std::string>& twins) const {
  Record r;
  if (decision >= decisions()) return r;
  Cursor cursor(record_bytes(decision));
  r.reference = cursor.text();
  const auto name_of = [&](std::uint32_t id) { return std::string(name(id)); };
  r.authority = name_of(column<std::uint16_t>(kAuthority, decision));
  r.category = name_of(column<std::uint16_t>(kCategory, decision));
  r.subcategory = name_of(column<std::uint16_t>(kSubcategory, decision));
  r.decision = name_of(column<std::uint8_t>(kOutcome, decision));
  r.date = date_text(column<std::uint32_t>(kDate, decision));
  r.url = name_of(cursor.varint());
  const std::string_view page = cursor.text();
  r.url += page.empty() && !r.url.empty() ? with_hyphens(r.reference) : std::string(page);
  r.complaint = cursor.text();
  r.reasoning = cursor.text();
  for (auto* codes : {&r.grounds, &r.overcome, &r.findings, &r.remedies, &r.bodies})
    for (std::uint32_t n = cursor.varint(); n > 0 && !cursor.done(); --n) codes->push_back(name_of(cursor.varint()));
  const std::uint32_t pence = cursor.varint();
  if (pence > 0) r.payment_gbp = (pence - 1) / 100.0;
  for (auto* texts : {&r.topics, &twins})
    for (std::uint32_t n = cursor.varint(); n > 0 && !cursor.done(); --n) texts->emplace_back(cursor.text());
  return r;
}

std::size_t Index::View::blocks() const { return parts[kBlocks].size() / 8; }

std::string_view Index::View::first_term(std::size_t block) const {
  Cursor cursor(parts[kTerms].substr(load<std::uint32_t>(parts[kBlocks].data() + 8 * block)));
  static_cast<void>(cursor.byte());  // nothing shared with a term before
  return cursor.text();
}

template <class Each>
void Index::View::walk(std::size_t from, std::size_t to, Each each) const {
  if (from >= to) return;
  const char* start = parts[kBlocks].data() + 8 * from;
  Cursor cursor(parts[kTerms].substr(load<std::uint32_t>(start)));
  std::size_t posting = load<std::uint32_t>(start + 4);
  const std::size_t terms = std::min(std::size_t{header.terms}, to * kTermsPerBlock) - from * kTermsPerBlock;
  std::array<char, kLongestTerm> term{};
  for (std::size_t i = 0; i < terms; ++i) {
    const std::size_t shared = std::min<std::size_t>(cursor.byte(), term.size());
    const std::string_view rest = cursor.text();
    const std::size_t added = std::min(rest.size(), term.size() - shared);
    std::copy_n(rest.data(), added, term.data() + shared);
    const std::uint32_t df = cursor.varint(), bytes = cursor.varint();
    posting = std::min(posting, parts[kPostings].size());
    const std::string_view postings = parts[kPostings].substr(posting, bytes);
    posting += postings.size();
    if (!each(std::string_view(term.data(), shared + added), TermEntry{df, postings})) return;
  }
}

std::optional<TermEntry> Index::View::find(std::string_view term) const {
  std::size_t low = 0, high = blocks();  // the last block whose first term is not after the term
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (first_term(middle) <= term ? low : high) = middle;
  }
  std::optional<TermEntry> found;
  walk(low, high, [&](std::string_view candidate, const TermEntry& entry) {
    if (candidate == term) found = entry;
    return candidate < term;
  });
  return found;
}

namespace {

bool is_one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (i == a.size()) return false;  // the same word
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

}  // namespace

std::string Index::View::one_slip_away(std::string_view term) const {
  if (term.empty() || blocks() == 0) return {};
  const std::string_view start = term.substr(0, 2);
  std::size_t low = 0, high = blocks();
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (first_term(middle) < start ? low : high) = middle;
  }
  std::string best;
  std::uint32_t most = 1;  // a word that only one decision has is as likely a slip itself
  walk(low, blocks(), [&](std::string_view candidate, const TermEntry& entry) {
    if (entry.decisions > most && is_one_slip(term, candidate)) {
      most = entry.decisions;
      best = candidate;
    }
    return candidate.substr(0, 2) <= start;
  });
  return best;
}

}  // namespace faultline

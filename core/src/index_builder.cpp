// SPDX-License-Identifier: MIT
#include "faultline/index_builder.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "index/format.h"
#include "index/postings.h"
#include "index/scoring.h"

namespace faultline {

using namespace format;

namespace {

auto contents(const Record& r) {
  return std::tie(r.category, r.subcategory, r.reference, r.date, r.decision, r.authority, r.complaint, r.reasoning,
                  r.url, r.body_text, r.topics, r.lay, r.grounds, r.overcome, r.findings, r.remedies, r.bodies,
                  r.payment_gbp);
}

// The same report under another reference: all that the record says is the same.
auto report(const Record& r) { return std::tie(r.date, r.decision, r.complaint, r.reasoning, r.body_text); }

struct Entry {
  Record record;
  std::vector<std::string> twins;
};

// In the order of the file: decisions on one matter stand together, which keeps the file small.
std::vector<Entry> entries(std::vector<Record> records) {
  std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return contents(a) < contents(b); });
  std::map<std::string, bool> seen;
  std::map<std::tuple<std::string, std::string, std::string, std::string, std::string>, std::size_t> reports;
  std::vector<Entry> kept;
  for (Record& r : records) {
    if (!seen.emplace(r.reference, true).second) continue;
    const auto [place, is_new] = reports.emplace(report(r), kept.size());
    if (is_new || r.complaint.empty() || r.date.empty())
      kept.push_back({std::move(r), {}});
    else
      kept[place->second].twins.push_back(std::move(r.reference));
  }
  return kept;
}

class Names {
 public:
  Names() : names_(kFirstOtherName) {}
  std::uint32_t id(const std::string& name) {
    const auto [entry, is_new] = ids_.emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(name);
    return entry->second;
  }
  // A code that has a bit while there are bits left.
  void number(const std::vector<std::string>& codes, std::uint32_t first) {
    for (std::uint32_t i = 0; i < codes.size() && i < kCodeBits; ++i) {
      names_[first + i] = codes[i];
      ids_[codes[i]] = first + i;
    }
  }
  [[nodiscard]] std::uint32_t bits(const std::vector<std::string>& codes, std::uint32_t first) {
    std::uint32_t set = 0;
    for (const std::string& code : codes) {
      const std::uint32_t number = id(code) - first;
      if (number < kCodeBits) set |= 1u << number;
    }
    return set;
  }
  void write(std::string& names, std::string& offsets) const {
    for (const std::string& name : names_) {
      store(offsets, static_cast<std::uint32_t>(names.size()));
      names += name;
    }
    store(offsets, static_cast<std::uint32_t>(names.size()));
  }

 private:
  std::vector<std::string> names_;
  std::map<std::string, std::uint32_t> ids_;
};

template <class Of>
std::vector<std::string> distinct(const std::vector<Entry>& all, Of of) {
  std::map<std::string, bool> found;
  for (const Entry& e : all)
    for (const std::string& code : of(e.record)) found.emplace(code, true);
  std::vector<std::string> codes;
  for (const auto& [code, _] : found) codes.push_back(code);
  return codes;
}

std::vector<std::string> joined(std::vector<std::string> a, const std::vector<std::string>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

std::uint32_t date_number(const std::string& date) {
  std::uint32_t number = 0;
  for (const char c : date)
    if (c >= '0' && c <= '9') number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return date.size() == 10 ? number : 0;
}

std::string with_hyphens(std::string reference) {
  std::replace(reference.begin(), reference.end(), ' ', '-');
  return reference;
}

std::string record_bytes(const Entry& entry, Names& names) {
  const Record& r = entry.record;
  std::string out;
  store_text(out, r.reference);
  const std::size_t page = r.url.rfind('/') + 1;
  const std::string_view last = std::string_view(r.url).substr(page);
  store_varint(out, names.id(r.url.substr(0, page)));
  store_text(out, last == with_hyphens(r.reference) ? std::string_view() : last);
  store_text(out, r.complaint);
  store_text(out, r.reasoning);
  for (const auto* codes : {&r.grounds, &r.overcome, &r.findings, &r.remedies, &r.bodies}) {
    store_varint(out, codes->size());
    for (const std::string& code : *codes) store_varint(out, names.id(code));
  }
  store_varint(out, r.payment_gbp && *r.payment_gbp >= 0 && *r.payment_gbp < 4e7
                        ? static_cast<std::uint64_t>(*r.payment_gbp * 100 + 0.5) + 1
                        : 0);
  for (const auto* texts : {&r.topics, &entry.twins}) {
    store_varint(out, texts->size());
    for (const std::string& text : *texts) store_text(out, text);
  }
  return out;
}

}  // namespace

std::string build_index(std::vector<Record> records) {
  const std::vector<Entry> all = entries(std::move(records));
  Names names;
  names.number(distinct(all, [](const Record& r) { return joined(r.grounds, r.overcome); }), kFirstGround);
  names.number(distinct(all, [](const Record& r) { return r.remedies; }), kFirstRemedy);
  for (const std::string& outcome : distinct(all, [](const Record& r) { return std::vector{r.decision}; })) names.id(outcome);

  Header header;
  header.decisions = static_cast<std::uint32_t>(all.size());
  std::array<std::string, kSectionCount> parts;
  std::array<std::string, kColumnCount> columns;
  Postings postings;
  std::vector<double> lengths;
  double words = 0;
  for (std::uint32_t d = 0; d < all.size(); ++d) {
    const Record& r = all[d].record;
    const WordBag bag = word_bag(r);
    postings.add(d, bag);
    lengths.push_back(bag.words);
    words += bag.words;
    const std::uint32_t date = date_number(r.date);
    header.newest = std::max(header.newest, date);
    store(columns[kOutcome], static_cast<std::uint8_t>(names.id(r.decision)));
    store(columns[kCategory], static_cast<std::uint16_t>(names.id(r.category)));
    store(columns[kSubcategory], static_cast<std::uint16_t>(names.id(r.subcategory)));
    store(columns[kAuthority], static_cast<std::uint16_t>(names.id(r.authority)));
    store(columns[kDate], date);
    store(columns[kGrounds], names.bits(r.grounds, kFirstGround));
    store(columns[kOvercome], names.bits(r.overcome, kFirstGround));
    store(columns[kRemedies], names.bits(r.remedies, kFirstRemedy));
    store(parts[kRecordOffsets], static_cast<std::uint32_t>(parts[kRecords].size()));
    parts[kRecords] += record_bytes(all[d], names);
  }
  store(parts[kRecordOffsets], static_cast<std::uint32_t>(parts[kRecords].size()));
  for (const double length : lengths)
    store(columns[kLength], scoring::length_step(length, words / static_cast<double>(all.size())));
  for (const std::string& column : columns) parts[kColumns] += column;
  names.write(parts[kNames], parts[kNameOffsets]);
  header.terms = postings.write(parts[kTerms], parts[kBlocks], parts[kPostings]);

  std::size_t offset = kHeaderBytes;
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    header.parts[i] = {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(parts[i].size())};
    offset += parts[i].size();
  }
  header.file_size = static_cast<std::uint32_t>(offset);
  std::string file = write_header(header);
  file.reserve(offset);
  for (const std::string& part : parts) file += part;
  constexpr std::size_t kChecksumAt = 16, kChecked = 24;
  const std::uint64_t sum = checksum(std::string_view(file).substr(kChecked));
  std::memcpy(file.data() + kChecksumAt, &sum, sizeof sum);
  return file;
}

}  // namespace faultline

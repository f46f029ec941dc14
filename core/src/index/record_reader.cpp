// SPDX-License-Identifier: MIT
#include <array>
#include <nlohmann/json.hpp>

#include "domain.h"
#include "faultline/classification.h"
#include "faultline/index_builder.h"

namespace faultline {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> texts_of(const Json& object, const char* key) {
  std::vector<std::string> texts;
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array()) return texts;
  for (const Json& item : *found)
    if (item.is_string()) texts.push_back(item.get<std::string>());
  return texts;
}

std::string outcome_code(const std::string& label) {
  for (const domain::CodeLabel& outcome : domain::outcomes())
    if (outcome.label == label || outcome.code == label) return std::string(outcome.code);
  return label.empty() ? std::string() : "other";
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return text;
}

// How a digest says that a difficulty was there. Only decisions that went on all the same are looked at.
struct Difficulty {
  std::string_view ground, cue;
};
constexpr std::array kDifficulties{
    Difficulty{"late", "late complaint"},
    Difficulty{"late", "complaint was late"},
    Difficulty{"late", "late events"},
    Difficulty{"late", "out of time"},
    Difficulty{"tribunal-appeal", "tribunal appeal"},
    Difficulty{"tribunal-appeal", "right of appeal"},
    Difficulty{"minister-appeal", "planning appeal"},
    Difficulty{"court-proceedings", "court proceedings"},
    Difficulty{"court-proceedings", "court report"},
    Difficulty{"court-remedy", "judicial review"},
    Difficulty{"court-remedy", "insurance claim"},
    Difficulty{"nothing-to-add", "stage two investigation"},
    Difficulty{"school-internal", "school complaint"},
    Difficulty{"complaint-handling-only", "complaint handling"},
    Difficulty{"outcome-not-achievable", "staff conduct"},
    Difficulty{"personnel", "social worker conduct"},
};

bool is_among(const std::vector<std::string>& codes, std::string_view code) {
  for (const std::string& c : codes)
    if (c == code) return true;
  return false;
}

// "Upheld" for a ground that it names means that the ground met a part only, and the rest went on.
void add_overcome(Record& r) {
  if (r.decision != "upheld" && r.decision != "not-upheld") return;
  std::string said = lower(r.complaint + ' ' + r.reasoning);
  for (const std::string& topic : r.topics) said += ' ' + lower(topic);
  for (const Difficulty& d : kDifficulties) {
    const bool named = is_among(r.grounds, d.ground);
    if (is_among(r.overcome, d.ground) || (named && r.decision != "upheld")) continue;
    if (named || said.find(d.cue) != std::string::npos) r.overcome.emplace_back(d.ground);
  }
}

template <class Coded>
void add_once(std::vector<std::string>& codes, const Coded& found) {
  if (!is_among(codes, found.code)) codes.push_back(found.code);
}

// The account of powers and method is the same in every decision and tells none apart.
bool tells_of_the_case(SectionKind zone) {
  return zone != SectionKind::powers && zone != SectionKind::method && zone != SectionKind::law;
}

}  // namespace

Result<Record> parse_record(std::string_view line) {
  const Json object = Json::parse(line, nullptr, false);
  if (!object.is_object()) return Error{"bad-record", "The line is no JSON object."};
  Record r;
  r.reference = text_of(object, "reference");
  if (r.reference.empty()) return Error{"bad-record", "The record has no reference."};
  r.authority = text_of(object, "authority");
  r.category = text_of(object, "category");
  r.subcategory = text_of(object, "subcategory");
  r.decision = outcome_code(text_of(object, "decision"));
  r.date = text_of(object, "date");
  r.url = text_of(object, "url");
  r.complaint = text_of(object, "complaint");
  r.reasoning = text_of(object, "reasoning");
  r.grounds = texts_of(object, "grounds");
  r.overcome = texts_of(object, "overcome");
  r.findings = texts_of(object, "findings");
  r.remedies = texts_of(object, "remedies");
  r.bodies = texts_of(object, "bodies");
  r.topics = texts_of(object, "topics");
  r.lay = texts_of(object, "lay");
  const auto payment = object.find("payment_gbp");
  if (payment != object.end() && payment->is_number()) r.payment_gbp = payment->get<double>();
  if (r.complaint.empty() && r.reasoning.empty() && r.topics.empty())
    return Error{"bad-record", "The record of " + r.reference + " says nothing to search for."};
  add_overcome(r);
  return r;
}

Result<Record> record_of_decision(std::string_view bytes) {
  if (bytes.size() > kMaxInputBytes) return Error{"input-too-large", "The file is larger than one decision can be."};
  const Text text = read_text(bytes);
  const Document document = parse_document(text);
  if (!document.reference.found()) return Error{"not-a-decision", "No reference of a decision was found in it."};
  const std::vector<Passage> read = passages(document);
  const Classification classes = classify(text, document, read, find_facts(text, read));
  Record r;
  r.reference = document.reference.value;
  r.authority = document.authority.value;
  r.category = document.category.value;
  r.subcategory = document.subcategory.value;
  r.decision = document.outcome.value;
  r.date = document.date.value;
  r.complaint = document.summary.value;
  for (const Ground& g : classes.grounds) {
    if (g.basis == Basis::applied) add_once(r.grounds, g);
    if (g.basis == Basis::overcome) add_once(r.overcome, g);
  }
  for (const Finding& f : classes.findings) add_once(r.findings, f);
  for (const Remedy& remedy : classes.remedies) {
    add_once(r.remedies, remedy);
    if (remedy.amount_gbp && *remedy.amount_gbp > r.payment_gbp.value_or(0)) r.payment_gbp = remedy.amount_gbp;
  }
  for (const Body& b : classes.bodies)
    if (b.role == BodyRole::signposted) add_once(r.bodies, b);
  for (const Passage& p : read) {
    if (p.is_summary || !tells_of_the_case(p.zone)) continue;
    r.body_text += text.slice(p.span);
    r.body_text += '\n';
  }
  if (r.body_text.empty() && r.complaint.empty()) return Error{"not-a-decision", "It has no text of a decision."};
  return r;
}

}  // namespace faultline

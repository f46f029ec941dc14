// SPDX-License-Identifier: MIT
// Complaint: what a draft says, which of the Ombudsman's tests it may meet, what is missing, where else to go.
//
//   Complaint c = read_complaint(text, {.today = "2026-11-22"});
//   c.checks[0].code, .status, .evidence
//   read_complaint(read_text(""), {}).checks     // every check unknown, nothing invented
//
// It informs; it is no legal advice and no prediction. A fact without a span in the text is a bug. `today`
// is only used for the time limit (LGA 1974 s26B, s34D) and to resolve words such as "last March".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/facts.h"
#include "faultline/span.h"
#include "faultline/text.h"

namespace faultline {

// A value that was concluded rather than read: how sure, 0 to 1, and the words that it rests on most.
struct Conclusion {
  std::string value;  // empty: unknown
  Span span;
  double confidence = 0;
};

struct DraftHead {
  Span label;
  Span text;
};

struct Event {
  Date date;  // value resolved against today; precision `relative` for "last March"
  Span text;  // the sentence that tells it
};

enum class Tristate { yes, no, unclear };
[[nodiscard]] std::string_view code(Tristate value);

struct Contact {  // with the body: a complaint made to it, or its final response
  Tristate status = Tristate::unclear;
  std::string stage;          // "1", "2", "3", "final", or empty
  std::optional<Date> date;
  std::vector<Span> evidence;
};

struct CodedEvidence {
  std::string code;
  std::vector<Span> evidence;
};

struct WantedOutcome {
  std::string code;
  std::string achievable;  // "usually", "sometimes", "no"
  std::string why;
  std::vector<Span> evidence;
};

struct Proceeding {
  std::string kind;    // "court", "tribunal", "police", "ombudsman"
  std::string status;  // "ended", "pending", "mentioned"
  std::vector<Span> evidence;
};

struct Check {
  std::string code;
  std::string status;  // "problem", "possible", "clear", "unknown"
  std::string headline, why, statute, what_helps;
  std::vector<Span> evidence;
  std::vector<std::string> applied, overcome;  // references of precedents both ways
};

struct MissingPoint {
  std::string code, question;
};

struct Signpost {
  std::string body, label, why, url;
  bool urgent = false;
  std::vector<Span> evidence;
};

struct Complaint {
  Conclusion authority, category, subcategory;
  std::vector<DraftHead> heads;
  std::vector<Event> events;
  std::optional<Date> known_since;
  Contact complained_to_body, final_response;
  std::vector<CodedEvidence> injustice;
  std::vector<WantedOutcome> outcomes_sought;
  std::vector<Proceeding> proceedings;
  std::vector<Check> checks;
  std::vector<MissingPoint> missing;
  std::vector<Signpost> signposts;
  std::vector<Warning> warnings;
};

struct ComplaintOptions {
  std::string today;  // "YYYY-MM-DD"; empty: unknown, and nothing is computed against it
};

[[nodiscard]] Complaint read_complaint(const Text& text, const ComplaintOptions& options);

}  // namespace faultline

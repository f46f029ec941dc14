// SPDX-License-Identifier: MIT
#include "faultline/json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "utf8.h"

namespace faultline {
namespace {

using Json = nlohmann::ordered_json;

// Clean spans → source spans in the unit asked for. UTF-16 positions are counted once, with a checkpoint every
// few kilobytes, so that each look-up is short.
class Offsets {
 public:
  Offsets(const Text& text, std::string_view source, OffsetUnit unit) : text_(text), source_(source), unit_(unit) {
    if (unit_ == OffsetUnit::utf8) return;
    std::uint32_t units = 0;
    std::size_t next_checkpoint = 0;
    for (std::size_t i = 0; i < source_.size();) {
      if (i >= next_checkpoint) {
        checkpoints_.push_back({static_cast<std::uint32_t>(i), units});
        next_checkpoint += kStride;
      }
      const DecodedChar c = decode_utf8(source_, i);
      units += c.code_point > 0xFFFF ? 2 : 1;
      i += c.length;
    }
  }

  [[nodiscard]] Json operator()(Span clean) const {
    const Span source = text_.source(clean);
    return Json::array({at(source.begin), at(source.end)});
  }

 private:
  struct Checkpoint {
    std::uint32_t byte, units;
  };
  static constexpr std::size_t kStride = 4096;

  [[nodiscard]] std::uint32_t at(std::uint32_t byte) const {
    if (unit_ == OffsetUnit::utf8 || checkpoints_.empty()) return byte;
    std::size_t slot = std::min<std::size_t>(byte / kStride, checkpoints_.size() - 1);
    if (checkpoints_[slot].byte > byte) --slot;
    auto [position, units] = checkpoints_[slot];
    while (position < byte && position < source_.size()) {
      const DecodedChar c = decode_utf8(source_, position);
      units += c.code_point > 0xFFFF ? 2 : 1;
      position += c.length;
    }
    return units;
  }

  const Text& text_;
  std::string_view source_;
  OffsetUnit unit_;
  std::vector<Checkpoint> checkpoints_;
};

// Objects and arrays of any length go straight into the output; only their small parts are built as trees. So
// a long decision never stands in memory twice.
class Writer {
 public:
  explicit Writer(bool pretty) : pretty_(pretty) {}

  void close(char bracket) {
    --depth_;
    if (!first_) new_line();
    out_ += bracket;
    first_ = false;
  }
  void key(std::string_view name) {
    separate();
    dump(std::string(name));
    out_ += pretty_ ? ": " : ":";
    after_key_ = true;
  }
  void value(const Json& json) {
    if (!after_key_) separate();
    after_key_ = false;
    dump(json);
    first_ = false;
  }
  void open_value(char bracket) {
    if (!after_key_) separate();
    after_key_ = false;
    out_ += bracket;
    ++depth_;
    first_ = true;
  }
  void member(std::string_view name, const Json& json) {
    key(name);
    value(json);
  }
  template <class List, class ToJson>
  void list(std::string_view name, const List& items, const ToJson& to_value) {
    key(name);
    open_value('[');
    for (const auto& item : items) value(to_value(item));
    close(']');
  }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void separate() {
    if (depth_ == 0) return;
    if (!first_) out_ += ',';
    new_line();
    first_ = false;
  }
  void new_line() {
    if (pretty_) out_.append("\n").append(2 * depth_, ' ');
  }
  void dump(const Json& json) { out_ += json.dump(-1, ' ', false, Json::error_handler_t::replace); }

  std::string out_;
  std::size_t depth_ = 0;
  bool pretty_, first_ = true, after_key_ = false;
};

class AnalysisWriter {
 public:
  AnalysisWriter(const Analysis& analysis, std::string_view source, const JsonOptions& options)
      : analysis_(analysis), text_(analysis.text), at_(text_, source, options.offsets), out_(options.pretty), options_(options) {}

  [[nodiscard]] std::string write() {
    out_.open_value('{');
    out_.member("schema", "faultline/analysis/1");
    out_.member("kind", analysis_.kind == Kind::decision ? "decision" : "complaint");
    out_.member("offsets", options_.offsets == OffsetUnit::utf8 ? "utf8" : "utf16");
    out_.list("warnings", analysis_.warnings, [&](const Warning& w) { return warning(w); });
    if (analysis_.decision) write_decision(*analysis_.decision);
    if (analysis_.complaint) write_complaint(*analysis_.complaint);
    out_.key("precedents");
    if (analysis_.precedents) {
      write_precedents(out_, *analysis_.precedents);
    } else {
      out_.value(nullptr);
    }
    out_.close('}');
    return out_.take();
  }

  static void write_precedents(Writer& out, const Precedents& precedents) {
    out.open_value('{');
    out.member("index", {{"decisions", precedents.decisions}, {"built", text_or_null(precedents.built)}});
    out.list("hits", precedents.hits, hit);
    out.member("outcomes", Json(precedents.counts.outcomes));
    out.member("grounds", Json(precedents.counts.grounds));
    const Counts& near = precedents.neighbourhood;
    out.member("neighbourhood", {{"decisions", near.decisions}, {"outcomes", near.outcomes}, {"grounds", near.grounds}});
    out.close('}');
  }

 private:
  static Json text_or_null(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }
  static Json share(double value) { return std::round(value * 1e4) / 1e4; }

  static Json hit(const Hit& h) {
    const Record& r = h.record;
    Json why = Json::array();
    for (const Why& w : h.why) why.push_back({{"kind", w.kind}, {"value", w.value}, {"weight", share(w.weight)}});
    return {{"reference", r.reference},
            {"authority", text_or_null(r.authority)},
            {"category", text_or_null(r.category)},
            {"subcategory", text_or_null(r.subcategory)},
            {"outcome", text_or_null(r.decision)},
            {"date", text_or_null(r.date)},
            {"url", text_or_null(r.url)},
            {"complaint", text_or_null(r.complaint)},
            {"reasoning", text_or_null(r.reasoning)},
            {"grounds", r.grounds},
            {"findings", r.findings},
            {"remedies", r.remedies},
            {"payment_gbp", r.payment_gbp ? Json(*r.payment_gbp) : Json(nullptr)},
            {"twins", h.twins},
            {"score", share(h.score)},
            {"why", why}};
  }

  Json warning(const Warning& w) const {
    Json json{{"code", w.code}, {"message", w.message}};
    if (!w.span.empty()) json["span"] = at_(w.span);
    return json;
  }
  Json field(const Field& f) const {
    if (!f.found()) return nullptr;
    return {{"value", f.value}, {"span", at_(f.span)}};
  }
  Json words(Span span) const { return span.empty() ? Json(nullptr) : Json(one_line(text_.slice(span))); }
  Json spans(const std::vector<Span>& list) const {
    Json json = Json::array();
    for (const Span& s : list) json.push_back(at_(s));
    return json;
  }
  Json evidence(const std::vector<Evidence>& list) const {
    Json json = Json::array();
    for (const Evidence& e : list) {
      json.push_back({{"span", at_(e.span)}, {"section", e.in_summary ? "summary" : std::string(code(e.section))}, {"rule", e.rule}});
    }
    return json;
  }
  template <class Coded>
  Json coded(const Coded& c) const {
    return {{"code", c.code}, {"evidence", evidence(c.evidence)}};
  }
  Json date(const Date& d) const {
    return {{"value", d.value}, {"precision", code(d.precision)}, {"text", words(d.span)}, {"span", at_(d.span)}};
  }
  Json labelled(Span label, Span text) const {
    return {{"label", words(label)}, {"text", one_line(text_.slice(text))}, {"span", at_(text)}};
  }

  Json paragraph(const Paragraph& p) const {
    Json items = Json::array();
    for (const Item& item : p.items) items.push_back(labelled(item.label, item.text));
    std::string text = one_line(text_.slice(p.lead));
    if (!p.tail.empty()) text += (text.empty() ? "" : " ") + one_line(text_.slice(p.tail));
    return {{"number", p.number}, {"label", words(p.label)}, {"text", text}, {"span", at_(p.span)}, {"items", items}};
  }

  void write_decision(const DecisionAnalysis& d) {
    const Document& doc = d.document;
    const Classification& c = d.classification;
    out_.key("decision");
    out_.open_value('{');
    out_.member("authority", field(doc.authority));
    out_.member("reference", field(doc.reference));
    out_.member("category", field(doc.category));
    out_.member("subcategory", field(doc.subcategory));
    out_.member("summary", field(doc.summary));
    out_.member("complainant", field(c.complainant));
    out_.member("outcome", doc.outcome.found() ? Json{{"code", doc.outcome.value},
                                                      {"label", words(doc.outcome.span)},
                                                      {"span", at_(doc.outcome.span)}}
                                               : Json(nullptr));
    out_.member("date", field(doc.date));
    out_.member("draft", doc.draft);
    out_.member("joint", doc.joint);
    out_.key("sections");
    out_.open_value('[');
    for (const Section& s : doc.sections) {
      out_.open_value('{');
      out_.member("heading", words(s.heading));
      out_.member("kind", code(s.kind));
      out_.member("level", s.level);
      out_.member("span", at_(s.span));
      out_.list("paragraphs", s.paragraphs, [&](const Paragraph& p) { return paragraph(p); });
      out_.close('}');
    }
    out_.close(']');
    out_.list("statutes", d.statutes, [&](const Statute& s) {
      return Json{{"canonical", s.canonical},
                  {"act", s.act},
                  {"provision", text_or_null(s.provision)},
                  {"url", text_or_null(s.url)},
                  {"span", at_(s.span)}};
    });
    out_.list("grounds", c.grounds, [&](const Ground& g) {
      return Json{{"code", g.code}, {"basis", code(g.basis)}, {"confidence", share(g.confidence)}, {"evidence", evidence(g.evidence)}};
    });
    out_.list("findings", c.findings, [&](const Finding& f) { return coded(f); });
    out_.list("remedies", c.remedies, [&](const Remedy& r) {
      Json json{{"code", r.code}, {"by", code(r.by)}};
      if (r.amount_gbp) json["amount_gbp"] = *r.amount_gbp;
      if (r.deadline) json["deadline"] = field(*r.deadline);
      json["evidence"] = evidence(r.evidence);
      return json;
    });
    out_.list("bodies", c.bodies, [&](const Body& b) {
      return Json{{"code", b.code}, {"label", b.label}, {"role", code(b.role)}, {"evidence", evidence(b.evidence)}};
    });
    out_.list("complaint_heads", c.heads, [&](const ComplaintHead& h) {
      Json json = labelled(h.label, h.text);
      json["finding"] = code(h.finding);
      return json;
    });
    out_.list("outcomes_sought", c.outcomes_sought, [&](const OutcomeSought& o) { return coded(o); });
    out_.list("dates", d.dates, [&](const Date& value) { return date(value); });
    out_.list("money", d.money, [&](const Money& m) { return Json{{"amount_gbp", m.amount_gbp}, {"span", at_(m.span)}}; });
    out_.close('}');
  }

  Json conclusion(const Conclusion& c) const {
    if (c.value.empty()) return nullptr;
    Json json{{"value", c.value}, {"confidence", share(c.confidence)}};
    if (!c.span.empty()) json["span"] = at_(c.span);
    return json;
  }
  Json contact(const Contact& c) const {
    Json json{{"status", code(c.status)}};
    if (!c.stage.empty()) json["stage"] = c.stage;
    if (c.date) json["date"] = date(*c.date);
    json["evidence"] = spans(c.evidence);
    return json;
  }

  void write_complaint(const Complaint& c) {
    out_.key("complaint");
    out_.open_value('{');
    out_.member("authority", conclusion(c.authority));
    out_.member("category", conclusion(c.category));
    out_.member("subcategory", conclusion(c.subcategory));
    out_.list("heads", c.heads, [&](const DraftHead& h) { return labelled(h.label, h.text); });
    out_.list("events", c.events, [&](const Event& e) {
      return Json{{"date", date(e.date)}, {"text", words(e.text)}, {"span", at_(e.text)}};
    });
    out_.member("known_since", c.known_since ? date(*c.known_since) : Json(nullptr));
    out_.member("complained_to_body", contact(c.complained_to_body));
    out_.member("final_response", contact(c.final_response));
    const auto coded_spans = [&](const CodedEvidence& e) { return Json{{"code", e.code}, {"evidence", spans(e.evidence)}}; };
    out_.list("injustice", c.injustice, coded_spans);
    out_.list("outcomes_sought", c.outcomes_sought, [&](const WantedOutcome& w) {
      return Json{{"code", w.code}, {"achievable", w.achievable}, {"why", w.why}, {"evidence", spans(w.evidence)}};
    });
    out_.list("proceedings", c.proceedings, [&](const Proceeding& p) {
      return Json{{"kind", p.kind}, {"status", p.status}, {"evidence", spans(p.evidence)}};
    });
    out_.list("checks", c.checks, [&](const Check& k) {
      return Json{{"code", k.code},
                  {"status", k.status},
                  {"headline", k.headline},
                  {"why", k.why},
                  {"statute", text_or_null(k.statute)},
                  {"evidence", spans(k.evidence)},
                  {"what_helps", k.what_helps},
                  {"precedents", {{"applied", k.applied}, {"overcome", k.overcome}}}};
    });
    out_.list("missing", c.missing, [](const MissingPoint& m) { return Json{{"code", m.code}, {"question", m.question}}; });
    out_.list("signposts", c.signposts, [&](const Signpost& s) {
      return Json{{"body", s.body}, {"label", s.label}, {"why", s.why}, {"url", text_or_null(s.url)}, {"urgent", s.urgent}, {"evidence", spans(s.evidence)}};
    });
    out_.close('}');
  }

  const Analysis& analysis_;
  const Text& text_;
  Offsets at_;
  Writer out_;
  JsonOptions options_;
};

}  // namespace

std::string to_json(const Analysis& analysis, std::string_view source, const JsonOptions& options) {
  return AnalysisWriter(analysis, source, options).write();
}

std::string to_json(const Precedents& precedents, bool pretty) {
  Writer out(pretty);
  AnalysisWriter::write_precedents(out, precedents);
  return out.take();
}

std::string to_json(const Error& error) {
  const Json object = {{"error", {{"code", error.code}, {"message", error.message}}}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string json_string(std::string_view text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace faultline

// SPDX-License-Identifier: MIT
// The stage that turns a saved page or the clipboard's HTML into text: one line a block, list marks written out
// ("1.", "a)", "•") and indented by depth, scripts and controls left out. It reads tags as browsers do in broad
// lines (https://html.spec.whatwg.org/multipage/parsing.html) and builds no tree: one pass, no recursion.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "text_builder.h"
#include "utf8.h"

namespace faultline {
namespace {

using std::string_view;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

std::string lowered(string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

template <std::size_t N>
bool is_one_of(string_view name, const std::array<string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Their content is no text of the page.
constexpr std::array<string_view, 16> kSkipped = {"script", "style",  "head",   "noscript", "template", "svg",      "iframe", "object",
                                                  "select", "button", "canvas", "video",    "audio",    "textarea", "math",   "nav"};
constexpr std::array<string_view, 6> kRawText = {"script", "style", "noscript", "iframe", "textarea", "template"};
constexpr std::array<string_view, 27> kBlocks = {"p",  "div", "section", "article", "main",   "header", "footer", "aside", "blockquote",
                                                 "h1", "h2",  "h3",      "h4",      "h5",     "h6",     "ul",     "ol",    "table",
                                                 "tr", "dl",  "dt",      "dd",      "figure", "form",   "pre",    "li",    "hr"};
// A blank line stands around these in a plain copy.
constexpr std::array<string_view, 9> kSpacedBlocks = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote"};
constexpr std::array<string_view, 13> kVoid = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"};

struct Entity {
  string_view name;
  char32_t code_point;
};
// The named references that English pages use (https://html.spec.whatwg.org/multipage/named-characters.html).
constexpr std::array<Entity, 42> kEntities = {{
    {"amp", '&'},        {"lt", '<'},         {"gt", '>'},         {"quot", '"'},       {"apos", '\''},      {"nbsp", 0xA0},
    {"pound", 0xA3},     {"euro", 0x20AC},    {"copy", 0xA9},      {"reg", 0xAE},       {"trade", 0x2122},   {"sect", 0xA7},
    {"para", 0xB6},      {"middot", 0xB7},    {"bull", 0x2022},    {"hellip", 0x2026},  {"ndash", 0x2013},   {"mdash", 0x2014},
    {"lsquo", 0x2018},   {"rsquo", 0x2019},   {"sbquo", 0x201A},   {"ldquo", 0x201C},   {"rdquo", 0x201D},   {"bdquo", 0x201E},
    {"laquo", 0xAB},     {"raquo", 0xBB},     {"shy", 0xAD},       {"ensp", 0x2002},    {"emsp", 0x2003},    {"thinsp", 0x2009},
    {"zwnj", 0x200C},    {"zwj", 0x200D},     {"frac12", 0xBD},    {"frac14", 0xBC},    {"deg", 0xB0},       {"times", 0xD7},
    {"eacute", 0xE9},    {"egrave", 0xE8},    {"agrave", 0xE0},    {"uuml", 0xFC},      {"ouml", 0xF6},      {"ccedil", 0xE7},
}};

struct Reference {
  char32_t code_point = 0;
  std::uint32_t length = 0;
};

// "&rsquo;" or "&#8217;" or "&#x2019;" at `at`, which is the ampersand.
std::optional<Reference> character_reference(string_view bytes, std::size_t at) {
  const string_view rest = bytes.substr(at + 1, 12);
  const std::size_t semicolon = rest.find(';');
  if (semicolon == string_view::npos || semicolon == 0) return std::nullopt;
  const auto length = static_cast<std::uint32_t>(semicolon + 2);
  const string_view name = rest.substr(0, semicolon);
  if (name[0] != '#') {
    for (const Entity& entity : kEntities) {
      if (entity.name == name) return Reference{entity.code_point, length};
    }
    return std::nullopt;
  }
  const bool hex = name.size() > 1 && lower(name[1]) == 'x';
  const string_view digits = name.substr(hex ? 2 : 1);
  unsigned value = 0;
  const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  if (digits.empty() || parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size()) return std::nullopt;
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = 0xFFFD;
  return Reference{value, length};
}

struct Tag {
  std::string name;
  bool closing = false;
  bool hidden = false;
  std::string list_type;  // of <ol type> or <li type>
  int number = 0;         // of <ol start> or <li value>
  bool has_number = false;
  std::uint32_t end = 0;  // after its ">"
};

// The tag at `at`, which is "<" before a letter, "/", "!" or "?". Nothing where it never closes.
std::optional<Tag> read_tag(string_view bytes, std::uint32_t at) {
  Tag tag;
  std::size_t i = at + 1;
  if (i < bytes.size() && bytes[i] == '/') {
    tag.closing = true;
    ++i;
  }
  const std::size_t name_begin = i;
  while (i < bytes.size() && !is_space(bytes[i]) && bytes[i] != '>' && bytes[i] != '/') ++i;
  tag.name = lowered(bytes.substr(name_begin, std::min<std::size_t>(i - name_begin, 20)));
  while (i < bytes.size() && bytes[i] != '>') {
    if (is_space(bytes[i]) || bytes[i] == '/' || bytes[i] == '=') {
      ++i;
      continue;
    }
    const std::size_t attribute_begin = i;
    while (i < bytes.size() && !is_space(bytes[i]) && bytes[i] != '=' && bytes[i] != '>' && bytes[i] != '/') ++i;
    const std::string attribute = lowered(bytes.substr(attribute_begin, std::min<std::size_t>(i - attribute_begin, 20)));
    string_view value;
    if (i < bytes.size() && bytes[i] == '=') {
      ++i;
      if (i < bytes.size() && (bytes[i] == '"' || bytes[i] == '\'')) {
        const std::size_t close = bytes.find(bytes[i], i + 1);
        if (close == string_view::npos) return std::nullopt;
        value = bytes.substr(i + 1, close - i - 1);
        i = close + 1;
      } else {
        const std::size_t value_begin = i;
        while (i < bytes.size() && !is_space(bytes[i]) && bytes[i] != '>') ++i;
        value = bytes.substr(value_begin, i - value_begin);
      }
    }
    if (attribute == "hidden") tag.hidden = true;
    if (attribute == "style") {
      const std::string style = lowered(value.substr(0, 200));
      if (style.find("display:none") != std::string::npos || style.find("display: none") != std::string::npos) tag.hidden = true;
      if (style.find("lower-alpha") != std::string::npos) tag.list_type = "a";
      if (style.find("lower-roman") != std::string::npos) tag.list_type = "i";
    }
    if (attribute == "type") tag.list_type = std::string(value.substr(0, 8));
    if (attribute == "start" || attribute == "value") {
      tag.has_number = std::from_chars(value.data(), value.data() + value.size(), tag.number).ec == std::errc{};
      tag.number = std::clamp(tag.number, 0, 9999);
    }
  }
  if (i >= bytes.size()) return std::nullopt;
  tag.end = static_cast<std::uint32_t>(i + 1);
  return tag;
}

std::string roman(int number) {
  constexpr std::pair<int, string_view> kDigits[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
  std::string out;
  for (const auto& [value, digit] : kDigits) {
    for (; number >= value; number -= value) out += digit;
  }
  return out;
}

struct List {
  bool ordered = false;
  std::string type;  // "a", "A", "i", "I" or empty for numbers
  int next = 1;

  std::string mark() const {
    if (!ordered) return "\u2022 ";
    if ((type == "a" || type == "A") && next >= 1 && next <= 26) return std::string(1, static_cast<char>(type[0] + next - 1)) + ") ";
    if ((type == "i" || type == "I") && next >= 1 && next < 90) return roman(next) + ") ";
    return std::to_string(next) + ". ";
  }
};

class HtmlReader {
 public:
  explicit HtmlReader(string_view bytes) : bytes_(bytes), out_(bytes) {}

  Stage run() && {
    std::uint32_t i = bytes_.starts_with("Version:") ? after_clipboard_header() : 0;
    while (i < bytes_.size()) {
      if (bytes_[i] == '<' && !no_more_tags_) {
        if (const std::uint32_t end = markup(i); end > i) {
          i = end;
          continue;
        }
      }
      i = text(i);
    }
    return std::move(out_).finish();
  }

 private:
  std::uint32_t after_clipboard_header() const {
    const std::size_t first_tag = bytes_.find('<');
    return first_tag == string_view::npos ? 0 : static_cast<std::uint32_t>(first_tag);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }

  // After a comment, declaration or tag at `i`; `i` itself where it is none.
  std::uint32_t markup(std::uint32_t i) {
    const string_view rest = bytes_.substr(i);
    if (rest.starts_with("<!--")) return after("-->", i + 4);
    if (rest.starts_with("<!") || rest.starts_with("<?")) return after(">", i + 2);
    if (rest.size() < 2 || !(is_letter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && is_letter(rest[2])))) return i;
    const std::optional<Tag> tag = read_tag(bytes_, i);
    if (!tag) {
      no_more_tags_ = true;  // it never closes, so none after it does: text, not markup
      return i;
    }
    if (skip_depth_ > 0) {
      if (tag->name == skip_name_ && !is_one_of(tag->name, kVoid)) skip_depth_ += tag->closing ? -1 : 1;
      return tag->end;
    }
    if (!tag->closing && !is_one_of(tag->name, kVoid) && (tag->hidden || is_one_of(tag->name, kSkipped))) {
      if (is_one_of(tag->name, kRawText)) return after_raw_text(tag->name, tag->end);
      skip_name_ = tag->name;
      skip_depth_ = 1;
      return tag->end;
    }
    apply(*tag, {i, tag->end});
    return tag->end;
  }

  std::uint32_t after(string_view terminator, std::uint32_t from) const {
    const std::size_t at = bytes_.find(terminator, from);
    return at == string_view::npos ? size() : static_cast<std::uint32_t>(at + terminator.size());
  }
  std::uint32_t after_raw_text(const std::string& name, std::uint32_t from) const {
    for (std::size_t at = bytes_.find("</", from); at != string_view::npos; at = bytes_.find("</", at + 2)) {
      if (lowered(bytes_.substr(at + 2, name.size())) == name) return after(">", static_cast<std::uint32_t>(at));
    }
    return size();
  }

  void apply(const Tag& tag, Span from) {
    if (tag.name == "br") return line_break(from, 1, true);
    if (tag.name == "td" || tag.name == "th") {
      if (tag.closing && !at_line_start()) pending_space_ = from;
      return;
    }
    if (!is_one_of(tag.name, kBlocks)) return;
    if (tag.name == "pre") pre_ = !tag.closing;
    const bool list = tag.name == "ol" || tag.name == "ul";
    const bool list_ends = list && tag.closing && lists_.size() <= 1;
    // One byte of the tag stands for the break, so that the rest can stand for a list mark.
    line_break({from.begin, from.begin + 1}, is_one_of(tag.name, kSpacedBlocks) || list_ends ? 2 : 1, false);
    if (list) {
      if (tag.closing) {
        if (!lists_.empty()) lists_.pop_back();
      } else if (lists_.size() < kMaxDepth) {
        lists_.push_back({tag.name == "ol", tag.list_type, tag.has_number ? tag.number : 1});
      }
    } else if (tag.name == "li" && !tag.closing) {
      List current = lists_.empty() ? List{} : lists_.back();
      if (tag.has_number) current.next = tag.number;
      mark_ = std::string(2 + 4 * std::min(lists_.empty() ? 0 : lists_.size() - 1, kMaxIndents), ' ') + current.mark();
      mark_from_ = {std::max(from.begin, out_.read_to()), from.end};
      if (!lists_.empty()) lists_.back().next = current.next + 1;
    }
  }

  // Up to `count` line breaks between what was written and what comes, however many blocks meet here. A mark
  // that still waits for its text stays on the text's line.
  void line_break(Span from, std::uint32_t count, bool always) {
    pending_space_ = {};
    if (!mark_.empty()) return;
    if (out_.out().empty()) return;
    const std::uint32_t missing = always ? 1 : count - std::min(count, breaks_);
    out_.put(string_view("\n\n").substr(0, missing), from);
    breaks_ += missing;
  }
  bool at_line_start() const { return out_.out().empty() || breaks_ > 0; }

  std::uint32_t text(std::uint32_t i) {
    const DecodedChar c = decode_utf8(bytes_, i);
    const std::uint32_t end = i + c.length;
    if (skip_depth_ > 0) return end;
    if (c.code_point < 0x80 && is_space(static_cast<char>(c.code_point))) {
      if (pre_ && c.code_point == '\n') {
        line_break({i, end}, 1, true);
      } else if (!at_line_start() && pending_space_.empty()) {
        pending_space_ = {i, end};
      }
      return end;
    }
    if (c.code_point == '&') {
      if (const auto reference = character_reference(bytes_, i)) {
        std::string encoded;
        append_utf8(encoded, reference->code_point);
        before_text();
        out_.put(encoded, {i, i + reference->length});
        return i + reference->length;
      }
    }
    before_text();
    out_.copy(i, c.length);
    return end;
  }

  void before_text() {
    if (!mark_.empty()) {
      out_.put(mark_, mark_from_);
      mark_.clear();
    } else if (!pending_space_.empty()) {
      out_.put(" ", pending_space_);
    }
    pending_space_ = {};
    breaks_ = 0;
  }

  static constexpr std::size_t kMaxDepth = 16, kMaxIndents = 1;  // the document parser tells two levels
  string_view bytes_;
  TextBuilder out_;
  std::vector<List> lists_;
  std::string mark_;  // of a list item whose text has not come yet
  Span mark_from_;
  Span pending_space_;
  bool pre_ = false;
  std::uint32_t breaks_ = 0;  // line breaks since the last text
  std::string skip_name_;
  int skip_depth_ = 0;
  bool no_more_tags_ = false;
};

}  // namespace

bool looks_like_html(string_view bytes) {
  string_view head = bytes.substr(0, 1 << 16);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  while (!head.empty() && is_space(head.front())) head.remove_prefix(1);
  if (head.starts_with("Version:") && head.find("StartHTML:") != string_view::npos) return true;  // Windows clipboard
  const std::string start = lowered(head.substr(0, 24));
  for (string_view opening : {"<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<p>", "<p ", "<article", "<main", "<section",
                              "<h1", "<h2", "<h3", "<ol", "<ul", "<li", "<table", "<span", "<!--", "<b>", "<strong"}) {
    if (string_view(start).starts_with(opening)) return true;
  }
  int blocks = 0;
  const std::string text = lowered(head);
  for (string_view closing : {"</p>", "</li>", "</div>", "</h2>", "</h3>"}) {
    for (std::size_t at = text.find(closing); at != std::string::npos && blocks < 4; at = text.find(closing, at + 1)) ++blocks;
  }
  return blocks >= 4;
}

Stage html_to_text(string_view bytes) { return HtmlReader(bytes).run(); }

}  // namespace faultline

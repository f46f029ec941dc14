// SPDX-License-Identifier: MIT
#include "faultline/text.h"

#include <doctest/doctest.h>

#include <random>

#include "text_builder.h"

using namespace faultline;

namespace {

struct Cleaning {
  const char* name;
  std::string_view bytes;
  std::string_view clean;
};

constexpr Cleaning kCleanings[] = {
    {"empty", "", ""},
    {"line breaks of every system", "a\r\nb\rc\nd\xE2\x80\xA8" "e\xC2\x85" "f", "a\nb\nc\nd\ne\nf"},
    {"a byte order mark", "\xEF\xBB\xBFTitle", "Title"},
    {"non-breaking, thin and ideographic spaces", "a\xC2\xA0" "b\xE2\x80\x89" "c\xE3\x80\x80" "d", "a b c d"},
    {"zero-width spaces and joiners", "un\xE2\x80\x8B" "der\xE2\x81\xA0way", "underway"},
    {"soft hyphens", "child\xC2\xADren", "children"},
    {"bidirectional controls", "\xE2\x80\xAEtxt\xE2\x80\xAC", "txt"},
    {"ligatures", "o\xEF\xAC\x83" "cer \xEF\xAC\x81nd", "officer find"},
    {"full-width digits and letters", "\xEF\xBC\x92\xEF\xBC\x95 \xEF\xBC\xA1", "25 A"},
    {"tabs between words", "1.\tThe Council", "1. The Council"},
    {"tabs at the start of a line", "\ta) item", "    a) item"},
    {"indentation is kept, other runs of spaces are one", "  1.  one   two  \n three", "  1. one two\n three"},
    {"curly quotes stay, their cousins become them", "\xE2\x80\x98" "a\xE2\x80\x99 \xE2\x80\x9E" "b\xE2\x80\x9D \xCA\xBC", "\u2018a\u2019 \u201Cb\u201D \u2019"},
    {"straight quotes stay straight", "don't \"say\"", "don't \"say\""},
    {"dashes", "a \xE2\x80\x94 b\xE2\x80\x91" "c \xE2\x88\x92" "1", "a \u2013 b-c \u20131"},
    {"bullets of word processors", "\xC2\xB7 one\n\xEF\x82\xB7 two\n\xE2\x97\xA6 three", "\u2022 one\n\u2022 two\n\u2022 three"},
    {"Windows-1252 bytes in a text that is otherwise ASCII", "the Council\x92s \x93view\x94 \x96 \xA3" "100", "the Council\u2019s \u201Cview\u201D \u2013 \u00A3100"},
    {"UTF-8 that was read as Windows-1252", "Council\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s \xC3\x82\xC2\xA3" "100", "Council\u2019s \u00A3100"},
    {"the double-encoded closing quote that lost its last byte", "\xC3\xA2\xE2\x82\xAC\xC5\x93so\xC3\xA2\xE2\x82\xAC\xEF\xBF\xBD", "\u201Cso\u201D"},
    {"invalid bytes become one replacement each", "a\xE2\x82z\xF5\x80", "a\uFFFDz\uFFFD\uFFFD"},
    {"NUL and other controls", std::string_view("a\0b\x07" "c", 5), "abc"},
    {"pounds, accents and emoji pass", "\u00A3 caf\u00E9 \U0001F600", "\u00A3 caf\u00E9 \U0001F600"},
    {"UTF-16 of either byte order", std::string_view("\xFF\xFE" "A\0\x19\x20" "B\0", 8), "A\u2019B"},
    {"UTF-16 with the high byte first", std::string_view("\xFE\xFF\0A\x20\x19\0B", 8), "A\u2019B"},
};

}  // namespace

TEST_CASE("any bytes become clean text") {
  for (const Cleaning& row : kCleanings) {
    CAPTURE(row.name);
    CHECK(read_text(row.bytes).clean() == row.clean);
  }
}

TEST_CASE("every clean character leads back to the bytes it was read from") {
  struct Row {
    std::string_view bytes, clean_word, source_word;
  };
  const Row rows[] = {
      {"Caf\xC3\xA9\r\n\xE2\x80\x8Bopen", "open", "open"},
      {"un\xE2\x80\x8B" "der way", "under", "un\xE2\x80\x8B" "der"},
      {"a\xC2\xA0\xC2\xA0" "b", "a b", "a\xC2\xA0\xC2\xA0" "b"},
      {"o\xEF\xAC\x83" "cer", "ffi", "\xEF\xAC\x83"},
      {"o\xEF\xAC\x83" "cer", "cer", "cer"},
      {"Council\x92s view", "\u2019s", "\x92s"},
      {"<p>Fish &amp; <b>chips</b></p>", "& chips", "&amp; <b>chips"},
      {"<ol><li>one</li></ol>", "1. one", "<li>one"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    const Text text = read_text(row.bytes);
    const auto at = static_cast<std::uint32_t>(text.clean().find(row.clean_word));
    REQUIRE(at < text.clean().size());
    const Span source = text.source({at, at + static_cast<std::uint32_t>(row.clean_word.size())});
    CHECK(row.bytes.substr(source.begin, source.size()) == row.source_word);
  }
}

TEST_CASE("cleaning twice changes nothing, and every span lies in the input and in order") {
  std::mt19937 random(7);
  constexpr std::string_view kPieces[] = {"a", " ", "\n", "\r\n", "\t", "\xC2\xA0", "\xE2\x80\x99", "\xE2\x80\x8B", "\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2", "\x92",
                                          "\xFF", "1. ", "- ", "\xEF\xAC\x81", "Council", ".", "\f", "\xF0\x9F\x98\x80", "&amp;", "<li>", "\xED\xA0\x80", "  "};
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    for (std::size_t i = 0, n = random() % 60; i < n; ++i) bytes += kPieces[random() % std::size(kPieces)];
    const Stage once = normalise(bytes);
    CHECK(normalise(once.text).text == once.text);

    const Text text = read_text(bytes);
    std::uint32_t reached = 0;
    for (std::uint32_t i = 0; i < text.clean().size(); ++i) {
      const Span source = text.source({i, i + 1});
      REQUIRE(source.begin < source.end);
      REQUIRE(source.end <= bytes.size());
      REQUIRE(source.begin >= reached);
      reached = source.begin;
    }
  }
}

TEST_CASE("a saved page becomes text with its lists, without its scripts") {
  struct Row {
    const char* name;
    std::string_view html, text;
  };
  const Row rows[] = {
      {"blocks stand on lines of their own, inline tags do not break words", "<div><h2>The <b>com</b>plaint</h2><p>One<br>two</p></div>", "The complaint\n\nOne\ntwo\n"},
      {"nested lists are marked and indented", "<ol><li>one<ul><li>x</li></ul></li><li><p>two</p></li></ol>", "1. one\n  \u2022 x\n 2. two"},
      {"list types and starts", "<ol type=\"a\" start=\"2\"><li>b</ol><ol type=i><li>x<li>y</ol>", "b) b\n\ni) x\n  ii) y"},
      {"scripts, styles, navigation and hidden parts are left out", "<p>a<script>if (1<2) x('<p>')</script><style>p{}</style><nav>menu</nav><span hidden>no</span>b</p>", "ab\n"},
      {"character references", "<p>&lsquo;fault&rsquo; &#163;5 &#x2013; &pound;6 &unknown; &</p>", "\u2018fault\u2019 \u00A35 \u2013 \u00A36 &unknown; &"},
      {"white space of the source does not matter", "<p>one\n   two</p>\n\n<p>three</p>", "one two\n\nthree"},
      {"a tag that never closes is text", "<p>a <b and more", "a <b and more"},
      {"the Windows clipboard's header is left out", "Version:0.9\r\nStartHTML:00000097\r\n<html><body><p>Hi</p></body></html>", "Hi"},
      {"table cells are told apart", "<table><tr><td>a</td><td>b</td></tr></table>", "a b"},
  };
  const auto trimmed = [](std::string_view text) {
    const auto end = text.find_last_not_of(" \n");
    const auto begin = text.find_first_not_of(" \n");
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin + 1));
  };
  const auto spaces_gone = [](std::string text) {
    std::erase(text, ' ');
    return text;
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    REQUIRE(looks_like_html(row.html));
    const Text text = read_text(row.html);
    CHECK(spaces_gone(trimmed(text.clean())) == spaces_gone(trimmed(row.text)));
  }
}

TEST_CASE("plain text with a stray less-than sign is not taken for a page") {
  CHECK_FALSE(looks_like_html("I waited <6 weeks> and then some"));
  CHECK_FALSE(looks_like_html("Dear Ombudsman,\n\nthe <b>council</b> said no"));
}

TEST_CASE("a file that is no text is told from text") {
  CHECK(looks_binary("%PDF-1.7 ..."));
  CHECK(looks_binary("PK\x03\x04 docx"));
  std::string noise(4096, '\0');
  std::mt19937 random(3);
  for (char& c : noise) c = static_cast<char>(random());
  CHECK(looks_binary(noise));
  CHECK_FALSE(looks_binary("Council\x92s view of the matter, saved by an old program with \x93quotes\x94 in Windows-1252"));
  CHECK_FALSE(looks_binary(""));
}

TEST_CASE("lines that a PDF copy wrapped are rejoined") {
  const std::string_view wrapped =
      "1. Mr X complained that the Council delayed when it dealt with his\n"
      "application. He said the delay meant that he had to live in temp-\n"
      "orary housing for a year, and that a well-\n"
      "known charity had warned the Council about exactly this problem.\n"
      "Page 1 of 2\n\f"
      "2. The Council replied to his complaint in March 2024 and said that\n"
      "it was sorry. It did not say how it would put the matter right for\n"
      "him or for others.\n";
  CHECK(read_text(wrapped).clean() ==
        "1. Mr X complained that the Council delayed when it dealt with his application. He said the delay meant that he had to live in "
        "temporary housing for a year, and that a well-known charity had warned the Council about exactly this problem.\n\n"
        "2. The Council replied to his complaint in March 2024 and said that it was sorry. It did not say how it would put the matter right "
        "for him or for others.");
}

TEST_CASE("sentences end where a reader would say so") {
  struct Row {
    std::string_view text;
    std::vector<std::string_view> sentences;
  };
  const Row rows[] = {
      {"I told Mr X. He left.", {"I told Mr X.", "He left."}},
      {"Mr. Smith of St. Albans called. No reply.", {"Mr. Smith of St. Albans called.", "No reply."}},
      {"See s. 26 and para. 3, e.g. the Act. \u2018It was fault.\u2019 So I said.", {"See s. 26 and para. 3, e.g. the Act.", "\u2018It was fault.\u2019", "So I said."}},
      {"One line\nthat is wrapped. Two.\n\nThree", {"One line\nthat is wrapped.", "Two.", "Three"}},
      {"She wants:\n- an apology\n- \u00A3100.50 back", {"She wants:", "- an apology", "- \u00A3100.50 back"}},
      {"WHY?? Because!", {"WHY??", "Because!"}},
      {"   ", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::vector<std::string_view> found;
    for (const Span s : sentences(row.text, {0, static_cast<std::uint32_t>(row.text.size())})) found.push_back(row.text.substr(s.begin, s.size()));
    CHECK(found == row.sentences);
  }
}

TEST_CASE("one_line puts a paragraph on one line") {
  CHECK(one_line("  two\n  lines  \n") == "two lines");
  CHECK(one_line("") == "");
}

// SPDX-License-Identifier: MIT
// What happens to the bytes of a text on its way through other people's programs. ASCII stays as it is.
#pragma once

#include <string>
#include <string_view>

namespace faultline::testing {

[[nodiscard]] std::string with_crlf(std::string_view text);
// As Windows-1252 bytes; the text may hold only characters that Windows-1252 has.
[[nodiscard]] std::string as_windows_1252(std::string_view utf8);
// UTF-8 read as Windows-1252 and saved as UTF-8 again: ’ becomes three other characters.
[[nodiscard]] std::string double_encoded(std::string_view utf8);
// No-break spaces, zero-width spaces and soft hyphens where a page's layout puts them.
[[nodiscard]] std::string with_invisible_marks(std::string_view text);

}  // namespace faultline::testing

// SPDX-License-Identifier: MIT
// snprintf for the few formats that the engine's libraries use (RE2's own writing of patterns, nlohmann's \u00XX):
// %s, %c, %d, %x and %zu or %td, with a width of zeros. The C library's has floating point in it, 3 kB to send.
#include <cstdarg>
#include <cstddef>
#include <cstdio>

namespace {

class Writer {
 public:
  Writer(char* to, std::size_t room) : to_(to), room_(room) {}
  void put(char c) {
    if (written_ + 1 < room_) to_[written_] = c;
    ++written_;
  }
  void number(unsigned long value, unsigned base, int width) {
    char digits[24];
    int n = 0;
    do {
      digits[n++] = "0123456789abcdef"[value % base];
      value /= base;
    } while (value != 0 || n < width);
    while (n > 0) put(digits[--n]);
  }
  int finish() {
    if (room_ > 0) to_[written_ < room_ ? written_ : room_ - 1] = '\0';
    return static_cast<int>(written_);
  }

 private:
  char* to_;
  std::size_t room_, written_ = 0;
};

}  // namespace

extern "C" int vsnprintf(char* to, std::size_t room, const char* format, std::va_list given) {
  Writer writer(to, room);
  for (const char* at = format; *at != '\0'; ++at) {
    if (*at != '%') {
      writer.put(*at);
      continue;
    }
    int width = 0;  // filled up with zeros
    for (++at; (*at >= '0' && *at <= '9') || *at == 'l' || *at == 'z' || *at == 't'; ++at)
      if (*at <= '9') width = (width * 10 + (*at - '0')) % 16;
    if (*at == 's') {
      for (const char* text = va_arg(given, const char*); *text != '\0'; ++text) writer.put(*text);
    } else if (*at == 'c') {
      writer.put(static_cast<char>(va_arg(given, int)));
    } else if (*at == 'd') {  // int and long are as wide here
      const long value = va_arg(given, long);
      if (value < 0) writer.put('-');
      writer.number(value < 0 ? 0ul - static_cast<unsigned long>(value) : static_cast<unsigned long>(value), 10, width);
    } else if (*at == 'x' || *at == 'u') {
      writer.number(va_arg(given, unsigned long), *at == 'x' ? 16 : 10, width);
    } else if (*at != '\0') {
      writer.put(*at);
    } else {
      break;  // "%" ends the format
    }
  }
  return writer.finish();
}

extern "C" int snprintf(char* to, std::size_t room, const char* format, ...) {
  std::va_list given;
  va_start(given, format);
  const int written = vsnprintf(to, room, format, given);
  va_end(given);
  return written;
}

// Their other names, by which a compiler may call them.
#define FAULTLINE_ALIAS(name, of, last) extern "C" int name(char*, std::size_t, const char*, last) __attribute__((alias(#of)));
FAULTLINE_ALIAS(vsniprintf, vsnprintf, std::va_list)
FAULTLINE_ALIAS(__small_vsnprintf, vsnprintf, std::va_list)
FAULTLINE_ALIAS(sniprintf, snprintf, ...)
FAULTLINE_ALIAS(__small_snprintf, snprintf, ...)

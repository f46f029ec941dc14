// SPDX-License-Identifier: MIT
// Stands in for RE2's own logging, which brings the whole of iostreams and locales into the engine (a quarter of
// its bytes) for messages that nobody reads: a pattern that does not compile is found by a test. Same macros;
// what is logged goes nowhere, and what is fatal ends the program.
#pragma once

#include <assert.h>
#include <stdlib.h>

#include "util/util.h"

#define DCHECK(condition) assert(condition)
#define DCHECK_EQ(a, b) assert((a) == (b))
#define DCHECK_NE(a, b) assert((a) != (b))
#define DCHECK_LE(a, b) assert((a) <= (b))
#define DCHECK_LT(a, b) assert((a) < (b))
#define DCHECK_GE(a, b) assert((a) >= (b))
#define DCHECK_GT(a, b) assert((a) > (b))

#define CHECK(condition) ((condition) ? (void)0 : abort())
#define CHECK_LT(a, b) CHECK((a) < (b))
#define CHECK_GT(a, b) CHECK((a) > (b))
#define CHECK_LE(a, b) CHECK((a) <= (b))
#define CHECK_GE(a, b) CHECK((a) >= (b))
#define CHECK_EQ(a, b) CHECK((a) == (b))
#define CHECK_NE(a, b) CHECK((a) != (b))

namespace faultline_re2 {
struct Nowhere {
  template <class Value>
  const Nowhere& operator<<(const Value&) const { return *this; }
};
struct Fatal : Nowhere {
  ~Fatal() { abort(); }
};
}  // namespace faultline_re2

#define LOG_INFO ::faultline_re2::Nowhere()
#define LOG_WARNING ::faultline_re2::Nowhere()
#define LOG_ERROR ::faultline_re2::Nowhere()
#define LOG_FATAL ::faultline_re2::Fatal()
#define LOG_QFATAL ::faultline_re2::Fatal()
#ifdef NDEBUG
#define LOG_DFATAL LOG_ERROR
#else
#define LOG_DFATAL LOG_FATAL
#endif
#define LOG(severity) LOG_##severity
#define VLOG(level) LOG_INFO

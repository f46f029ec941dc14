// SPDX-License-Identifier: MIT
// Result: a value, or the reason why there is none. Only two things in the core can fail: an input over the
// stated limit, and loading an index. Everything else has an answer for every byte sequence.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace faultline {

struct Error {
  std::string code;     // stable, for programs: "input-too-large"
  std::string message;  // for people: what is wrong and what to do
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  explicit operator bool() const { return value_.has_value(); }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }
  const Error& error() const { return error_; }

 private:
  std::optional<T> value_;
  Error error_;
};

}  // namespace faultline

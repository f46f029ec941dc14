// SPDX-License-Identifier: MIT
// The boundary: a table. Bytes in, one JSON envelope out ({"ok": …} or {"error": {code, message}}), as a view
// that is valid until the next call. No logic; units, ownership and what follows an abort: README.md.
#include <emscripten/bind.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "faultline/json.h"

namespace {

using emscripten::val;

std::vector<std::byte> index_bytes;  // kept for as long as the module: the index reads in place
std::optional<faultline::Index> index_of_module;
std::string envelope;

template <class Bytes>
void copy_in(const val& source, Bytes& target) {
  target.resize(source["length"].as<std::size_t>());
  val(emscripten::typed_memory_view(target.size(), reinterpret_cast<unsigned char*>(target.data())))
      .call<void>("set", source);
}

val leave(std::string json) {
  envelope = std::move(json);
  return val(emscripten::typed_memory_view(envelope.size(), reinterpret_cast<const unsigned char*>(envelope.data())));
}

template <class Value>
void read(const val& options, const char* key, Value& into) {
  if (const val value = options[key]; !value.isUndefined()) into = value.as<Value>();
}

void read(const val& options, const char* key, std::vector<std::string>& into) {
  if (const val value = options[key]; !value.isUndefined()) into = emscripten::vecFromJSArray<std::string>(value);
}

const std::map<std::string, faultline::KindChoice> kinds = {{"auto", faultline::KindChoice::automatic},
                                                           {"decision", faultline::KindChoice::decision},
                                                           {"complaint", faultline::KindChoice::complaint}};
const std::map<std::string, faultline::Similarity> similarities = {{"matter", faultline::Similarity::matter},
                                                                   {"grounds", faultline::Similarity::grounds},
                                                                   {"remedy", faultline::Similarity::remedy}};
const std::map<std::string, faultline::OffsetUnit> units = {{"utf8", faultline::OffsetUnit::utf8},
                                                            {"utf16", faultline::OffsetUnit::utf16}};

// The value that a name stands for; false for a name that stands for none.
template <class Value>
bool choose(const val& options, const char* key, const std::map<std::string, Value>& names, Value& into) {
  std::string name;
  read(options, key, name);
  if (name.empty()) return true;
  const auto found = names.find(name);
  if (found != names.end()) into = found->second;
  return found != names.end();
}

std::optional<faultline::Options> options_of(const val& from) {
  faultline::Options options;
  read(from, "today", options.today);
  faultline::SearchOptions& search = options.search;
  read(from, "top", search.top);
  read(from, "categories", search.categories);
  read(from, "subcategories", search.subcategories);
  read(from, "outcomes", search.outcomes);
  read(from, "grounds", search.grounds);
  read(from, "authorities", search.authorities);
  read(from, "from_year", search.from_year);
  read(from, "to_year", search.to_year);
  if (!choose(from, "kind", kinds, options.kind) || !choose(from, "by", similarities, search.by)) return std::nullopt;
  return options;
}

val analyse(const val& bytes, const val& options) {
  std::string source;
  copy_in(bytes, source);
  auto unit = faultline::OffsetUnit::utf16;
  const auto chosen = options_of(options);
  if (!chosen || !choose(options, "offsets", units, unit)) {
    return leave(faultline::to_json(faultline::Error{"bad-option", "kind, by or offsets has a value that does not exist."}));
  }
  const auto analysis = faultline::analyse(source, *chosen, index_of_module ? &*index_of_module : nullptr);
  if (!analysis) return leave(faultline::to_json(analysis.error()));
  return leave("{\"ok\":" + faultline::to_json(*analysis, source, {.offsets = unit}) + "}");
}

val load_index(const val& bytes) {
  index_of_module.reset();
  copy_in(bytes, index_bytes);
  const auto index = faultline::Index::open(index_bytes);
  if (!index) return leave(faultline::to_json(index.error()));
  index_of_module = *index;
  return leave("{\"ok\":{\"decisions\":" + std::to_string(index->size()) + "}}");
}

}  // namespace

EMSCRIPTEN_BINDINGS(faultline) {
  emscripten::function("analyse", &analyse);
  emscripten::function("load_index", &load_index);
}

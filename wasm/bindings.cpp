// SPDX-License-Identifier: MIT
// The boundary: a table. Bytes in, one JSON envelope out ({"ok": …} or {"error": {code, message}}), as a view
// that is valid until the next call. No logic; units, ownership and what follows an abort: README.md.
#include <emscripten/bind.h>

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

faultline::KindChoice kind_of(const std::string& name) {
  if (name == "decision") return faultline::KindChoice::decision;
  if (name == "complaint") return faultline::KindChoice::complaint;
  return faultline::KindChoice::automatic;
}

faultline::Similarity similarity_of(const std::string& name) {
  if (name == "grounds") return faultline::Similarity::grounds;
  if (name == "remedy") return faultline::Similarity::remedy;
  return faultline::Similarity::matter;
}

faultline::Options options_of(const val& from) {
  faultline::Options options;
  std::string kind, by;
  read(from, "kind", kind);
  read(from, "by", by);
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
  options.kind = kind_of(kind);
  search.by = similarity_of(by);
  return options;
}

val analyse(const val& bytes, const val& options) {
  std::string source;
  copy_in(bytes, source);
  std::string offsets;
  read(options, "offsets", offsets);
  const auto unit = offsets == "utf8" ? faultline::OffsetUnit::utf8 : faultline::OffsetUnit::utf16;
  const auto analysis =
      faultline::analyse(source, options_of(options), index_of_module ? &*index_of_module : nullptr);
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

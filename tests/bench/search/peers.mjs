// SPDX-License-Identifier: MIT
// Search engines beside the project: the same records, lay words included for all, and the same drafts as whole
// queries, in one run. Each is used as its manual says for "any term".
//
//   node tests/bench/search/peers.mjs [--native build/native] [--json FILE] [--decisions FILE] [--drafts FILE]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const decisions = option('--decisions', join(root, 'web/precedents/decisions.jsonl'));
const drafts = option('--drafts', join(root, 'tests/ranking/dev-drafts.jsonl'));
const native = option('--native', join(root, 'build/native'));

const read_lines = (path) => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const records = read_lines(decisions).map((r, id) => ({
  id,
  reference: r.reference,
  complaint: r.complaint ?? '',
  reasoning: r.reasoning ?? '',
  topics: (r.topics ?? []).join('. '),
  lay: (r.lay ?? []).join('. '),
  category: `${r.category} ${r.subcategory}`,
}));
const queries = read_lines(drafts);
const fields = ['complaint', 'reasoning', 'topics', 'lay', 'category'];
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const engines = {
  minisearch() {
    const MiniSearch = require('minisearch');
    const index = new MiniSearch({ fields });
    index.addAll(records);
    return { search: (text) => index.search(text).slice(0, 10).map((hit) => hit.id), saved: () => JSON.stringify(index) };
  },
  lunr() {
    const lunr = require('lunr');
    const index = lunr(function build() {
      this.ref('id');
      for (const field of fields) this.field(field);
      for (const record of records) this.add(record);
    });
    const search = (text) =>
      index.query((query) => {
        for (const word of new Set(words(text))) query.term(lunr.tokenizer(word), {});
      });
    return { search: (text) => search(text).slice(0, 10).map((hit) => Number(hit.ref)), saved: () => JSON.stringify(index) };
  },
  async orama() {
    const { create, insertMultiple, search, save } = await import('@orama/orama');
    const schema = Object.fromEntries(fields.map((field) => [field, 'string']));
    const index = create({ schema, components: { tokenizer: { stemming: false } } });
    await insertMultiple(index, records.map((r) => ({ ...r, id: String(r.id) })));
    return {
      search: async (text) => (await search(index, { term: text, threshold: 1, limit: 10 })).hits.map((hit) => Number(hit.id)),
      saved: () => JSON.stringify(save(index)),
    };
  },
  flexsearch() {
    const FlexSearch = require('flexsearch');
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset?.LatinDefault });
    for (const record of records) index.add(record.id, fields.map((field) => record[field]).join(' '));
    return {
      search: (text) => index.search(text, { limit: 10, suggest: true }),
      saved: () => {
        const parts = [];
        index.export((key, data) => parts.push(data));
        return parts.join('');
      },
    };
  },
};

const rounded = (value, places) => Number(value.toFixed(places));
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function measure(name, make) {
  const started = performance.now();
  const engine = await make();
  const build_ms = performance.now() - started;
  let mrr = 0;
  let recall = 0;
  const times = [];
  await engine.search(queries[0].text);
  for (const query of queries) {
    const start = performance.now();
    const hits = await engine.search(query.text);
    times.push(performance.now() - start);
    const rank = hits.findIndex((id) => records[id].reference === query.target) + 1;
    if (rank > 0) {
      mrr += 1 / rank;
      recall += 1;
    }
  }
  times.sort((a, b) => a - b);
  const saved = Buffer.from(engine.saved());
  return {
    engine: name,
    mrr_at_10: rounded(mrr / queries.length, 3),
    recall_at_10: rounded(recall / queries.length, 3),
    median_ms: rounded(percentile(times, 0.5), 3),
    p95_ms: rounded(percentile(times, 0.95), 3),
    build_ms: Math.round(build_ms),
    bytes: saved.length,
    brotli_bytes_each: rounded(compressed(saved) / records.length, 0),
  };
}

function compressed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
}

function faultline() {
  const started = performance.now();
  const result = JSON.parse(execFileSync(join(native, 'tests/faultline_ranking'), [decisions, drafts, '--json'], { encoding: 'utf8' }));
  return {
    engine: 'faultline (native)',
    mrr_at_10: rounded(result.mrr_at_10, 3),
    recall_at_10: rounded(result.recall_at_10, 3),
    median_ms: rounded(result.median_ms, 3),
    p95_ms: rounded(result.p95_ms, 3),
    build_ms: Math.round(result.build_ms ?? performance.now() - started),
    bytes: result.bytes,
    brotli_bytes_each: rounded(compressed(readFileSync(join(native, 'precedents.idx'))) / records.length, 0),
  };
}

const rows = [faultline()];
for (const [name, make] of Object.entries(engines)) {
  try {
    rows.push(await measure(name, make));
  } catch (error) {
    rows.push({ engine: name, error: error.message });
  }
}
console.table(rows);
const file = option('--json', '');
if (file) writeFileSync(file, JSON.stringify({ decisions: records.length, drafts: queries.length, rows }, null, 2));

// SPDX-License-Identifier: MIT
// Quality, build time, size and latency of one collection in the project and its peers, in one run: the same records,
// lay words included, and the same drafts as whole queries. Of each draft the quickest of some rounds counts.

import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { percentile } from '../measure.mjs';
import { engines } from './engines.mjs';

const read_lines = (path) => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
export const read_drafts = (paths) => paths.flatMap(read_lines);

export function read_records(path) {
  return read_lines(path).map((r, id) => ({
    id,
    reference: r.reference,
    complaint: r.complaint ?? '',
    reasoning: r.reasoning ?? '',
    topics: (r.topics ?? []).join('. '),
    lay: (r.lay ?? []).join('. '),
    category: `${r.category} ${r.subcategory}`,
    body: r.body_text ?? '',
  }));
}

const FIELDS = ['complaint', 'reasoning', 'topics', 'lay', 'category', 'body'];

// Brotli at its highest setting takes minutes for what large peers save; 9 is what a server does in passing.
export const compressed = (bytes, quality = 9) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;

async function measure(name, records, fields, drafts, { rounds, folder }) {
  const started = performance.now();
  const engine = await engines[name](records, fields, folder);
  const build_ms = performance.now() - started;
  await engine.search(drafts[0].text);
  const times = [];
  const ranks = [];
  for (const draft of drafts) {
    let quickest = Infinity;
    let found;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      found = await engine.search(draft.text);
      quickest = Math.min(quickest, performance.now() - start);
    }
    times.push(quickest);
    ranks.push(found.findIndex((id) => records[id]?.reference === draft.target) + 1);
  }
  times.sort((a, b) => a - b);
  const saved = engine.saved();
  return {
    engine: name,
    mrr_at_10: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / drafts.length,
    recall_at_10: ranks.filter(Boolean).length / drafts.length,
    median_ms: percentile(times, 0.5),
    p95_ms: percentile(times, 0.95),
    build_ms,
    bytes_each: saved.length / records.length,
    brotli_each: compressed(saved) / records.length,
  };
}

// Rows for every peer; one that cannot run says why.
export async function peers(records, drafts, options) {
  const fields = FIELDS.filter((field) => records.some((record) => record[field] !== ''));
  const rows = [];
  for (const name of Object.keys(engines)) {
    try {
      rows.push(await measure(name, records, fields, drafts, options));
    } catch (error) {
      rows.push({ engine: name, error: error.message });
    }
  }
  return rows;
}

export const file_bytes = (path) => statSync(path).size;

// SPDX-License-Identifier: MIT
// Search engines beside the project, each used as its manual says for "any term" of a whole draft over the same
// fields. engines.NAME(records, fields) → { search(text) → positions of the ten best, saved() → its bytes }.

import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const words = (text) => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

export const engines = {
  minisearch(records, fields) {
    const MiniSearch = require('minisearch');
    const index = new MiniSearch({ fields });
    index.addAll(records);
    return { search: (text) => index.search(text).slice(0, 10).map((hit) => hit.id), saved: () => Buffer.from(JSON.stringify(index)) };
  },

  lunr(records, fields) {
    const lunr = require('lunr');
    const index = lunr(function build() {
      this.ref('id');
      for (const field of fields) this.field(field);
      for (const record of records) this.add(record);
    });
    const search = (text) => index.query((query) => {
      for (const word of words(text)) query.term(lunr.tokenizer(word), {});
    });
    return { search: (text) => search(text).slice(0, 10).map((hit) => Number(hit.ref)), saved: () => Buffer.from(JSON.stringify(index)) };
  },

  async orama(records, fields) {
    const { create, insertMultiple, search, save } = await import('@orama/orama');
    const schema = Object.fromEntries(fields.map((field) => [field, 'string']));
    const index = create({ schema, components: { tokenizer: { stemming: false } } });
    await insertMultiple(index, records.map((record) => ({ ...record, id: String(record.id) })));
    return {
      search: async (text) => (await search(index, { term: text, threshold: 1, limit: 10 })).hits.map((hit) => Number(hit.id)),
      saved: () => Buffer.from(JSON.stringify(save(index))),
    };
  },

  flexsearch(records, fields) {
    const FlexSearch = require('flexsearch');
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset?.LatinDefault });
    for (const record of records) index.add(record.id, fields.map((field) => record[field]).join(' '));
    const saved = () => {
      const parts = [];
      index.export((key, data) => parts.push(data));
      return Buffer.from(parts.join(''));
    };
    return { search: (text) => index.search(text, { limit: 10, suggest: true }), saved };
  },

  // FTS5 with Porter stems, compiled to WebAssembly; the texts themselves are not kept, so that its size is the index.
  sqlite_fts5(records, fields, folder) {
    const { Database } = require('node-sqlite3-wasm');
    const file = `${folder}/peer.sqlite`;
    rmSync(file, { force: true });
    const database = new Database(file);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    database.exec(`CREATE VIRTUAL TABLE docs USING fts5(${fields.join(', ')}, content='', tokenize='porter unicode61')`);
    database.exec('BEGIN');
    const insert = database.prepare(`INSERT INTO docs(rowid, ${fields.join(', ')}) VALUES (?${', ?'.repeat(fields.length)})`);
    for (const record of records) insert.run([record.id + 1, ...fields.map((field) => record[field])]);
    insert.finalize();
    database.exec("COMMIT; INSERT INTO docs(docs) VALUES ('optimize'); VACUUM");
    const select = database.prepare('SELECT rowid FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT 10');
    return {
      search: (text) => select.all([words(text).map((word) => `"${word}"`).join(' OR ')]).map((row) => Number(row.rowid) - 1),
      saved: () => readFileSync(file),
    };
  },
};

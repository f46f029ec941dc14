// SPDX-License-Identifier: MIT
// What leaves the page by a button: copies, files, print. A draft is looked through for personal details first.

import { build_outline, outline_text } from './lib/outline.js';
import { citation } from './lib/citation.js';
import { copy, file_name, save } from './lib/hand_out.js';
import { csv } from './lib/csv.js';
import { decision_markdown } from './lib/markdown.js';
import { rows_table } from './lib/batch.js';
import { say } from './lib/say.js';

export function exporter({ announce, personal, pair, state }) {
  const save_as = (name, type, parts) => {
    save(name, type, parts);
    announce(say('status.saved', { name }));
  };
  const name_of = ({ decision }) => decision?.reference?.value ?? 'complaint';
  const kinds = {
    async citation({ analysis }) {
      await copy(citation(analysis.decision));
      announce(say('status.copied'));
    },
    markdown: ({ analysis, text }) => save_as(file_name(name_of(analysis), 'md'), 'text/markdown', [decision_markdown(text, analysis)]),
    json: ({ analysis }) => save_as(file_name(name_of(analysis), 'json'), 'application/json', [JSON.stringify(analysis, null, 1)]),
    async outline({ analysis, text }) {
      await copy(outline_text(build_outline(text, analysis.complaint)));
      announce(say('status.copied'));
    },
    'outline.save': ({ analysis, text }) => save_as('complaint-outline.txt', 'text/plain', [outline_text(build_outline(text, analysis.complaint))]),
    print: () => print(),
    compare: ({ analysis }) => pair.keep(analysis),
  };

  // The lines of drafts hold the draft's own words.
  async function save_lines(lines) {
    if (await personal.ask(await new Blob(lines.filter(({ kind }) => kind === 'complaint').map(({ line }) => line)).text())) {
      save_as('faultline.jsonl', 'application/jsonl', lines.map(({ line }) => line));
    }
  }

  return async ({ kind, rows }, batch) => {
    if (kind === 'csv') return save_as('faultline.csv', 'text/csv', [csv(rows_table(rows))]);
    if (kind === 'jsonl') return save_lines(batch.analyses(rows));
    const { analysis, text } = state;
    if (!analysis || !kinds[kind]) return null;
    if (analysis.kind === 'complaint' && !(await personal.ask(text))) return null;
    return kinds[kind]({ analysis, text });
  };
}

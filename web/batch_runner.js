// SPDX-License-Identifier: MIT
// Many files, one after the other, into the table. The worker does the reading; between two files the page breathes.

import { failed, summarise } from './lib/batch.js';
import { file_text } from './lib/files.js';
import { register } from './elements/batch.js';
import { say } from './lib/say.js';

export function batch_runner({ engine, announce, place, on_show }) {
  register();
  let files = new Map();
  let texts = new Map();  // name → the analysis as a line of JSON, in a Blob so that the browser may keep it on disk
  let stopped = null;
  let table = null;

  const reason = (problem) => say(`error.file.${problem.code ?? 'unreadable'}`).startsWith('error.') ? say('error.other') : say(`error.file.${problem.code ?? 'unreadable'}`);

  async function read_one(analyser, name, file, signal) {
    try {
      const analysis = await analyser.analyse(await file_text(file), { kind: 'auto', top: 0, signal });
      texts.set(name, new Blob([`${JSON.stringify({ file: name, ...analysis })}\n`]));
      return summarise(name, analysis);
    } catch (problem) {
      if (problem.code === 'aborted') throw problem;
      return failed(name, reason(problem));
    }
  }

  // The table as it was left, and where the reader left it.
  function show(name) {
    on_show();
    place.replaceChildren(table);
    if (name) (table.querySelector(`[data-key="${CSS.escape(`open-${name}`)}"]`) ?? table.querySelector('h2')).focus();
  }

  async function run(list) {
    stopped?.abort();
    const own = new AbortController();
    stopped = own;
    files = new Map();
    texts = new Map();
    for (const file of list) files.set(unused(files, file.webkitRelativePath || file.name), file);
    const own_table = document.createElement('fl-batch');
    table = own_table;
    own_table.start(files.size);
    show();
    own_table.querySelector('h2').focus();
    announce(say('batch.progress', { done: 0, n: files.size }));
    try {
      const analyser = await engine();
      for (const [name, file] of files) {
        if (own.signal.aborted) break;
        own_table.add(await read_one(analyser, name, file, own.signal));
      }
    } catch (problem) {
      if (problem.code !== 'aborted') announce(say(`error.${problem.code}`));
    }
    if (stopped === own) announce(own_table.finish(own.signal.aborted));
  }

  function forget() {
    stopped?.abort();
    table = null;
  }

  return { run, show, forget, has_table: () => table !== null, stop: () => stopped?.abort(), file: (name) => files.get(name), analyses: (rows) => rows.filter(({ name }) => texts.has(name)).map(({ name, kind }) => ({ kind, line: texts.get(name) })) };
}

function unused(files, name) {
  let one = name;
  for (let n = 2; files.has(one); n += 1) one = `${name} (${n})`;
  return one;
}

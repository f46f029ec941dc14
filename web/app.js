// SPDX-License-Identifier: MIT
// The composition root: the only place that knows both the elements and the engine. Data goes down as properties,
// events come up; what a person sees is decided in elements/, what is true is decided by the engine.
//
//   start(document, { make_worker?, index_url?, index_bytes?, load_example? })

import { createAnalyser } from './engine/engine.js';
import { exporter } from './exports.js';
import { batch_runner } from './batch_runner.js';
import { beside } from './beside.js';
import { register as register_editor } from './elements/editor.js';
import { register as register_source } from './elements/source.js';
import { register as register_decision } from './elements/decision.js';
import { register as register_complaint } from './elements/complaint.js';
import { register as register_similar } from './elements/similar.js';
import { register as register_batch } from './elements/batch.js';
import { register as register_personal } from './elements/personal.js';
import { draft } from './lib/store.js';
import { file_text } from './lib/files.js';
import { h } from './lib/dom.js';
import { no_decision } from './lib/facts.js';
import { raised_marks } from './lib/outline.js';
import { say } from './lib/say.js';
import { words } from './words.js';

const typing_pause = 350;
const similar_count = 30;

const fetch_example = async (name) => {
  const answer = await fetch(new URL(`examples/${name}.txt`, document.baseURI));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
};

export function start(root, { make_worker, index_url, index_bytes, load_example = fetch_example } = {}) {
  for (const register of [register_editor, register_source, register_decision, register_complaint, register_similar, register_batch, register_personal]) register();
  const $ = (selector) => root.querySelector(selector);
  const parts = { body: root.body, form: $('#form'), input: $('#input'), title: $('#input-title'), source: $('#source'), editor: $('fl-editor'), status: $('#status'),
    error: $('#error'), field_error: $('#source-error'), result: $('#result'), similar: $('#similar-place'), compared: $('#compared'), back: $('#back'), note: $('#note'), jump: $('#jump'), personal: $('fl-personal'), count: $('#count'), files: $('#files'), keep: $('#keep'), erase: $('#erase') };
  const state = { analysis: null, text: '', view: null, search: { by: 'matter' }, facts: [], dirty: false, run: null, timer: 0, told: -1 };

  let opening = null;
  const engine = () => (opening ??= createAnalyser({ worker: make_worker, indexUrl: index_url, indexBytes: index_bytes })
    .catch((error) => { opening = null; throw error; }));

  let hiding = 0;
  const announce = (message, { quiet = false } = {}) => {
    parts.status.toggleAttribute('data-quiet', quiet);
    parts.status.textContent = message;
    // Seen for a while, then out of the way; screen readers were told at once.
    clearTimeout(hiding);
    hiding = setTimeout(() => parts.status.setAttribute('data-quiet', ''), 8000);
  };
  const today = () => new Date().toLocaleDateString('sv-SE');

  function to_text(event) {
    event?.preventDefault();
    parts.input.open = true;
    parts.source.focus();
  }

  // The pattern of public services: a summary that takes the focus and leads to the box, and the box says it too.
  // `unasked`: nobody did anything that failed, so the focus stays where it is and the words are announced.
  function show_error(code, gaps, { unasked = false } = {}) {
    const message = words[`error.${code}`] ? say(`error.${code}`, gaps) : say('error.other');
    parts.error.replaceChildren(h('h2', {}, say('error.title')), h('p', {}, h('a', { href: '#source', on_click: to_text }, message)));
    parts.error.hidden = false;
    if (code === 'empty') {
      parts.field_error.textContent = message;
      parts.field_error.hidden = false;
      parts.source.setAttribute('aria-invalid', 'true');
    }
    root.title = `${say('error.mark')} ${say('page.title')}`;
    announce(unasked ? message : '');
    if (!unasked) parts.error.focus();
  }

  function clear_error() {
    parts.error.hidden = true;
    parts.field_error.hidden = true;
    parts.source.removeAttribute('aria-invalid');
    root.title = say('page.title');
  }

  // One analysis at a time; a newer one takes the place of an older one, which is then not used.
  async function latest(text, options, use) {
    state.run?.abort();
    const run = new AbortController();
    state.run = run;
    parts.body.setAttribute('data-busy', '');
    try {
      const analysis = await (await engine()).analyse(text, { today: today(), top: similar_count, search: state.search, signal: run.signal, ...options });
      if (state.run === run) use(analysis);
      return analysis;
    } catch (error) {
      if (state.run === run && error.code !== 'aborted') show_error(error.code);
      return null;
    } finally {
      if (state.run === run) parts.body.removeAttribute('data-busy');
    }
  }

  async function analyse({ live = false } = {}) {
    clearTimeout(state.timer);
    const text = parts.source.value;
    if (!text.trim()) return live ? null : show_error('empty');
    clear_error();
    if (!live) announce(say('status.working'));
    const kind = live ? 'complaint' : root.querySelector('input[name=kind]:checked').value;
    return latest(text, { kind }, (analysis) => show(analysis, text, live));
  }

  function view_of(name) {
    if (state.view?.localName === name) return state.view;
    state.view = document.createElement(name);
    parts.result.replaceChildren(state.view);
    return state.view;
  }

  function show(analysis, text, live) {
    Object.assign(state, { analysis, text });
    const is_draft = analysis.kind === 'complaint';
    const view = view_of(is_draft ? 'fl-complaint' : 'fl-decision');
    state.facts = view.show({ text, analysis, today: today() }) ?? [];
    parts.body.dataset.state = analysis.kind;
    parts.back.hidden = !batch.has_table();
    parts.title.textContent = say(is_draft ? 'source.yours.complaint' : 'source.yours');
    if (!is_draft) state.dirty = false;  // a published decision is no draft to lose
    const nothing = no_decision(analysis);
    parts.input.open = is_draft || nothing;
    parts.editor.marks = is_draft && parts.source.value === text ? raised_marks(text, state.facts) : [];
    // While someone types, in a turn of its own, so that no drawing holds up the typing.
    if (nothing) parts.similar.replaceChildren();
    else if (live) setTimeout(() => { if (state.analysis === analysis) show_similar(analysis); });
    else show_similar(analysis);
    const raised = state.facts.filter(({ group, entry }) => group === 'check' && ['problem', 'possible'].includes(entry.status)).length;
    if (!live) {
      (pair.show(analysis) ? parts.compared : view).querySelector('h2[tabindex]')?.focus();
      // Who sees the page sees the result: only screen readers need the sentence.
      announce(is_draft ? say('status.complaint', { n: raised }) : nothing ? say('status.no-decision') : say('status.decision', { facts: state.facts.length }), { quiet: true });
    } else if (raised !== state.told) {
      announce(say('status.updated', { n: raised }));
    }
    state.told = raised;
    parts.jump.hidden = !is_draft;
    parts.jump.firstElementChild.textContent = raised ? say('complaint.raised', { n: raised }) : say('complaint.raised.none');
  }

  function show_similar(analysis) {
    let list = parts.similar.firstElementChild;
    if (!list) parts.similar.append(list = document.createElement('fl-similar'));
    list.show({ precedents: analysis.precedents, search: state.search });
  }

  function edited() {
    parts.note.textContent = '';
    state.dirty = parts.source.value.trim() !== '';
    const count = parts.source.value.trim().split(/\s+/).filter(Boolean).length;
    parts.count.textContent = say('source.count', { n: count });
    if (parts.keep.checked) draft.keep(parts.source.value);
    clearTimeout(state.timer);
    if (parts.body.dataset.state === 'complaint') state.timer = setTimeout(() => analyse({ live: true }), typing_pause);
  }

  function put_text(text, { typed = true } = {}) {
    parts.input.open = true;
    parts.editor.insert(text, { all: true });
    edited();
    state.dirty = typed;
    parts.source.setSelectionRange(0, 0);
    parts.source.scrollTop = 0;
  }

  function start_again() {
    state.run?.abort();
    put_text('', { typed: false });
    parts.result.replaceChildren();
    parts.similar.replaceChildren();
    parts.editor.marks = [];
    pair.clear();
    batch.forget();
    parts.back.hidden = true;
    parts.jump.hidden = true;
    clear_error();
    Object.assign(state, { analysis: null, view: null, facts: [] });
    parts.body.dataset.state = 'start';
    parts.source.focus();
    announce(say('status.cleared'));
  }

  const batch = batch_runner({ engine, announce, place: parts.result, on_show: () => {
    state.run?.abort();
    clear_error();
    pair.clear();
    Object.assign(state, { view: null, analysis: null, facts: [] });
    parts.similar.replaceChildren();
    parts.editor.marks = [];
    parts.input.open = false;
    parts.title.textContent = say('source.yours');
    parts.note.textContent = '';
    parts.body.dataset.state = 'batch';
    parts.back.hidden = true;
  } });

  async function open_files(list) {
    const files = [...list];
    if (files.length === 0) return;
    if (files.length > 1) return void batch.run(files);
    const [file] = files;
    try {
      put_text(await file_text(file), { typed: false });
      announce(say('status.opened', { name: file.name }));
      await analyse();
    } catch (problem) {
      show_error('file', { name: file.name, reason: say(`error.file.${problem.code ?? 'unreadable'}`) });
    }
  }

  const pair = beside({ place: parts.compared, announce, ask: () => { to_text(); parts.source.select(); } });
  const hand_over = exporter({ announce, personal: parts.personal, pair, state });

  const listen = {
    'faultline-point': ({ target, detail }) => {
      const fact = state.facts.find(({ id }) => id === detail.id);
      if (parts.body.dataset.state !== 'complaint' || !fact) return;
      state.place = state.pointed === detail.id ? (state.place + 1) % fact.spans.length : 0;  // once more: the next place
      state.pointed = detail.id;
      const span = fact.spans[state.place];
      parts.editor.point(span, target);
      announce(say('status.showing', { i: state.place + 1, n: fact.spans.length, words: state.text.slice(...span).slice(0, 200) }), { quiet: true });
    },
    'faultline-announce': ({ detail }) => announce(detail.words, { quiet: true }),
    'faultline-export': ({ detail }) => hand_over(detail, batch),
    'faultline-search': ({ detail }) => search(detail.search),
    'faultline-open': async ({ detail }) => {
      await open_files([batch.file(detail.name)].filter(Boolean));
      parts.back.dataset.name = detail.name;
    },
    'faultline-stop': () => batch.stop(),
    'faultline-reveal': ({ detail }) => parts.similar.firstElementChild?.reveal(detail.reference),
  };
  for (const [type, listener] of Object.entries(listen)) root.addEventListener(type, listener);

  async function search(chosen) {
    state.search = chosen;
    await latest(state.text, { kind: state.analysis.kind }, (analysis) => {
      show_similar(analysis);
      announce(say('status.similar', { n: analysis.precedents?.hits?.length ?? 0 }));
    });
  }

  parts.form.addEventListener('submit', (event) => { event.preventDefault(); analyse(); });
  parts.source.addEventListener('input', edited);
  parts.files.addEventListener('change', async () => { await open_files(parts.files.files); parts.files.value = ''; });
  parts.jump.addEventListener('click', (event) => { event.preventDefault(); state.view?.querySelector('h2[tabindex]')?.focus(); });
  $('#clear').addEventListener('click', start_again);
  parts.back.addEventListener('click', () => batch.show(parts.back.dataset.name));
  for (const button of root.querySelectorAll('[data-example]')) button.addEventListener('click', async () => {
    try {
      put_text(await load_example(button.dataset.example), { typed: false });
      parts.note.textContent = say('example.note');
      $('#kind-auto').checked = true;
      await analyse();
    } catch {
      show_error('other');
    }
  });

  const dropping = (on) => parts.body.toggleAttribute('data-dropping', on);
  root.addEventListener('dragover', (event) => { if (event.dataTransfer?.types.includes('Files')) { event.preventDefault(); dropping(true); } });
  root.addEventListener('dragleave', ({ relatedTarget }) => { if (!relatedTarget) dropping(false); });
  root.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    dropping(false);
    open_files(event.dataTransfer.files);
  });

  parts.keep.addEventListener('change', () => {
    if (!parts.keep.checked) return erase();
    parts.keep.checked = draft.keep(parts.source.value);
    parts.erase.hidden = !parts.keep.checked;
    return announce(say(parts.keep.checked ? 'status.kept' : 'status.not-kept'));
  });
  const erase = () => { draft.erase(); parts.keep.checked = false; parts.erase.hidden = true; announce(say('status.erased')); };
  parts.erase.addEventListener('click', () => { erase(); parts.keep.focus(); });

  addEventListener('beforeunload', (event) => { if (state.dirty && !parts.keep.checked) event.preventDefault(); });

  const kept = draft.read();
  if (kept !== null) {
    parts.keep.checked = true;
    parts.erase.hidden = false;
    if (!parts.source.value) { parts.source.value = kept; announce(say('status.restored')); }
  }
  edited();
  state.dirty = false;
  engine().then(async (analyser) => {
    parts.body.setAttribute('data-ready', '');
    if ((await analyser.info()).index_error) show_error('index-load', {}, { unasked: true });
  }, (error) => show_error(error.code));

  if ('serviceWorker' in navigator && /^https?:$/.test(location.protocol) && root.querySelector('link[rel=manifest]')) {
    addEventListener('load', async () => {
      try {
        await navigator.serviceWorker.register('service-worker.js');
      } catch {
        // Without it the page works as well, but only with a network.
      }
    });
  }
}

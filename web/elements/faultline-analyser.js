// SPDX-License-Identifier: MIT
// <faultline-analyser>: the whole reader for another site's page, in a shadow root.
//
//   <script type="module" src="…/elements/faultline-analyser.js"></script>
//   <faultline-analyser kind="complaint" top="10"></faultline-analyser>
//   await element.analyse(text)       // shows it too; the same object as createAnalyser's
//
// Attributes: kind (auto, decision, complaint), base-url (folder of engine.js), index-url ("none" for no index), top.
// Events, all bubbling and composed: faultline-ready, faultline-result {detail: analysis}, faultline-error
// {detail: Error}. Theming: custom properties of styles/tokens.css; parts input, button, status, result, similar.

import { createAnalyser } from '../engine/engine.js';
import { define, emit, h } from '../lib/dom.js';
import { no_decision } from '../lib/facts.js';
import { raised_marks } from '../lib/outline.js';
import { say } from '../lib/say.js';
import { styles } from '../styles/sheet.js';
import { words } from '../words.js';
import { beside } from '../beside.js';
import { exporter } from '../exports.js';
import { register as register_editor } from './editor.js';
import { register as register_source } from './source.js';
import { register as register_decision } from './decision.js';
import { register as register_complaint } from './complaint.js';
import { register as register_similar } from './similar.js';
import { register as register_personal } from './personal.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

export class FaultlineAnalyser extends HTMLElement {
  #parts = null;
  #analyser = null;  // promise
  #run = null;
  #timer = 0;
  #pair = null;
  #state = { analysis: null, text: '', facts: [], search: { by: 'matter' } };

  connectedCallback() {
    this.#build();
    this.#engine().then(() => emit(this, 'faultline-ready', {}), (error) => this.#fail(error));
  }

  // Moving an element disconnects and connects it in one go: only one that stays away lets go of the engine.
  disconnectedCallback() {
    queueMicrotask(() => { if (!this.isConnected) this.dispose(); });
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.#analyser?.then((analyser) => analyser.dispose(), () => {});
    this.#analyser = null;
  }

  async analyse(text, { live = false } = {}) {
    clearTimeout(this.#timer);
    const { area, editor, status } = this.#build();
    if (!live && area.value !== text) area.value = text;
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const kind = live ? 'complaint' : this.getAttribute('kind') ?? 'auto';
    if (!live) status.textContent = say('status.working');
    try {
      const analyser = await this.#engine();
      const analysis = await analyser.analyse(text, { kind, top: Number(this.getAttribute('top') ?? 10) || 0, search: this.#state.search, signal: run.signal });
      if (this.#run === run) this.#show(text, analysis, live, editor);
      return analysis;
    } catch (error) {
      if (this.#run === run) this.#fail(error);
      throw error;
    }
  }

  #engine() {
    const index = this.getAttribute('index-url');
    this.#analyser ??= createAnalyser({ baseUrl: this.getAttribute('base-url') ?? undefined, indexUrl: index === 'none' ? null : index ?? undefined });
    this.#analyser.catch(() => { this.#analyser = null; });
    return this.#analyser;
  }

  #build() {
    if (this.#parts) return this.#parts;
    for (const register of [register_editor, register_source, register_decision, register_complaint, register_similar, register_personal]) register();
    const root = this.attachShadow({ mode: 'open' });
    const area = h('textarea', { part: 'input', id: 'source', rows: '8', spellcheck: 'true' });
    const editor = h('fl-editor', {}, area);
    const status = h('p', { part: 'status', class: 'soft', role: 'status', 'aria-live': 'polite' });
    const result = h('div', { part: 'result', class: 'result' });
    const similar = h('div', { part: 'similar' });
    const personal = h('fl-personal', {});
    const compared = h('div', {});
    // No form: a sandboxed frame may not submit one.
    const read = () => { if (area.value.trim()) this.analyse(area.value).catch(() => {}); };
    const form = h('div', { class: 'input' }, h('label', { class: 'box-label', for: 'source' }, say('source.label')), editor,
      h('div', { class: 'actions' }, h('button', { part: 'button', type: 'button', on_click: read }, say('source.analyse'))));
    const frame = h('div', { class: 'frame' }, h('p', { class: 'notice' }, say('footer.notice')), form, status, compared, result, similar, personal);
    root.adoptedStyleSheets = [sheet];
    root.append(frame);
    this.#parts = { area, editor, status, result, similar, personal };
    const announce = (message) => { status.textContent = message; };
    this.#pair = beside({ place: compared, announce, ask: () => { area.focus(); area.select(); } });
    const hand_over = exporter({ announce, personal, pair: this.#pair, state: this.#state });
    area.addEventListener('input', () => this.#typed());
    root.addEventListener('faultline-point', (event) => this.#point(event));
    root.addEventListener('faultline-announce', ({ detail }) => announce(detail.words));
    root.addEventListener('faultline-export', ({ detail }) => hand_over(detail));
    root.addEventListener('faultline-reveal', ({ detail }) => similar.firstElementChild?.reveal(detail.reference));
    root.addEventListener('faultline-search', ({ detail }) => { this.#state.search = detail.search; this.analyse(area.value, { live: this.#state.analysis?.kind === 'complaint' }).catch(() => {}); });
    return this.#parts;
  }

  #show(text, analysis, live, editor) {
    const { status, result, similar } = this.#parts;
    const is_draft = analysis.kind === 'complaint';
    const name = is_draft ? 'fl-complaint' : 'fl-decision';
    if (result.firstElementChild?.localName !== name) result.replaceChildren(document.createElement(name));
    const today = new Date().toLocaleDateString('sv-SE');
    const facts = result.firstElementChild.show({ text, analysis, today });
    Object.assign(this.#state, { analysis, text, facts });
    const raised = facts.filter(({ group, entry }) => group === 'check' && ['problem', 'possible'].includes(entry.status));
    editor.marks = is_draft && editor.text === text ? raised_marks(text, facts) : [];
    if (analysis.precedents && !no_decision(analysis)) {
      if (!similar.firstElementChild) similar.append(document.createElement('fl-similar'));
      similar.firstElementChild.show({ precedents: analysis.precedents, search: this.#state.search });
    } else {
      similar.replaceChildren();
    }
    if (!live) this.#pair.show(analysis);
    if (!live) status.textContent = is_draft ? say('status.complaint', { n: raised.length }) : say('status.decision', { facts: facts.length });
    emit(this, 'faultline-result', analysis);
  }

  #typed() {
    clearTimeout(this.#timer);
    if (this.#state.analysis?.kind === 'complaint') this.#timer = setTimeout(() => this.analyse(this.#parts.area.value, { live: true }).catch(() => {}), 350);
  }

  #point({ target, detail }) {
    const fact = this.#state.facts.find(({ id }) => id === detail.id);
    if (this.#state.analysis?.kind !== 'complaint' || !fact?.spans.length) return;
    this.#state.place = this.#state.pointed === fact.id ? (this.#state.place + 1) % fact.spans.length : 0;
    this.#state.pointed = fact.id;
    this.#parts.editor.point(fact.spans[this.#state.place], target);
  }

  #fail(error) {
    if (error.code === 'aborted' || error.code === 'disposed') return;
    this.#parts.status.textContent = words[`error.${error.code}`] ? say(`error.${error.code}`) : say('error.other');
    emit(this, 'faultline-error', error);
  }
}

define('faultline-analyser', FaultlineAnalyser);

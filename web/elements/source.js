// SPDX-License-Identifier: MIT
// <fl-source>: a decision's text exactly as it was given, its headings and paragraphs made visible and the words
// of every fact marked. What it shows, joined, is the input to the unit.
//
//   source.show({ text, sections, facts })
//   source.point('ground-0')       // marks that fact's words and takes the focus there
//
// Emits `faultline-announce` {words} for the live region and `faultline-back` {id} when the reader goes back.

import { define, emit, focused_in, h } from '../lib/dom.js';
import { marks_of } from '../lib/facts.js';
import { blocks, segments } from '../lib/segments.js';
import { label, say } from '../lib/say.js';

export class Source extends HTMLElement {
  #marks = new Map();  // fact id → its mark elements, in order
  #active = null;
  #place = 0;
  #bar;
  #body;

  show({ text, sections, facts }) {
    const marks = marks_of(text, facts);
    const quiet = new Set(facts.filter(({ group }) => ['date', 'statute', 'field'].includes(group)).map(({ id }) => id));
    const titles = new Map(facts.map(({ id, group, code }) => [id, label(group, code)]));
    this.#marks = new Map();
    this.#active = null;
    const parts = blocks(text, sections).map((block) => this.#block(text, block, marks, quiet, titles));
    this.#body = h('div', { class: 'body', tabindex: '0', role: 'region', 'aria-label': say('decision.text') }, parts);
    this.#body.addEventListener('keydown', (event) => this.#key(event));
    this.#bar = h('div', { class: 'walk' });
    this.replaceChildren(this.#bar, this.#body);
    this.#draw_bar();
    this.#skip_chrome(facts);
  }

  // A saved page may begin with menus and notices: they stay in the text, and the reader starts at the heading of
  // the decision.
  #skip_chrome(facts) {
    const tops = facts.filter(({ group }) => group === 'field').flatMap(({ id }) => this.#marks.get(id) ?? []).map((mark) => mark.offsetTop);
    if (tops.length) this.#body.scrollTop = Math.max(0, Math.min(...tops) - 16);
  }

  point(id) {
    this.#activate(id);
    this.#go(0);
  }

  #block(text, block, marks, quiet, titles) {
    const words = segments(text, marks, block.lead ?? block.begin, block.end).map(({ begin, end, ids }) => {
      const piece = text.slice(begin, end);
      if (!ids.length) return piece;
      const mark = h('mark', { 'data-evidence': ids.join(' '), class: ids.every((id) => quiet.has(id)) ? 'quiet' : null, tabindex: '-1',
        title: ids.filter((id) => !quiet.has(id)).map((id) => titles.get(id)).join(' · ') || null }, piece);
      for (const id of ids) this.#marks.set(id, [...(this.#marks.get(id) ?? []), mark]);
      return mark;
    });
    if (block.kind === 'heading') {
      return h('span', { class: 'heading', role: 'heading', 'aria-level': String(2 + block.level), id: `section-${block.section}`, tabindex: '-1' }, text.slice(block.begin, block.lead), words);
    }
    if (block.kind === 'paragraph') {
      // The number is drawn by the stylesheet, so that the text itself stays as it was given.
      const number = h('a', { class: 'number', href: `#paragraph-${block.number}`, 'data-number': block.number, 'aria-label': say('decision.paragraph', { number: String(block.number) }) });
      const mark = text.slice(block.begin, block.lead);
      const said = ['', '-', '•', String(block.number), `${block.number}.`].includes(mark.trim());
      return h('span', { class: 'paragraph', id: `paragraph-${block.number}`, 'data-paragraph': block.number }, number,
        mark && h('span', { class: said ? 'space' : 'soft' }, mark), words);
    }
    return h('span', { class: text.slice(block.begin, block.end).trim() ? 'between' : 'space' }, words);
  }

  #activate(id) {
    for (const mark of this.querySelectorAll('mark.active')) mark.classList.remove('active', 'here');
    this.#active = id;
    for (const mark of this.#places()) mark.classList.add('active');
  }

  // The mark elements to walk: of the active fact, or all of them. Neighbouring pieces of one mark count once.
  #places() {
    if (this.#active) {
      const marks = this.#marks.get(this.#active) ?? [];
      return marks.filter((mark) => !marks.includes(mark.previousSibling));
    }
    return [...this.#body.querySelectorAll('mark:not(.quiet)')];
  }

  #go(place) {
    const places = this.#places();
    if (!places.length) return;
    this.#place = (place + places.length) % places.length;
    for (const mark of this.querySelectorAll('mark.here')) mark.classList.remove('here');
    if (this.#active) for (const mark of this.#marks.get(this.#active)) mark.classList.add('active');
    const mark = places[this.#place];
    mark.classList.add('here');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    mark.focus({ preventScroll: true });
    this.#draw_bar();
    emit(this, 'faultline-announce', { words: say('status.showing', { i: this.#place + 1, n: places.length, words: mark.textContent.slice(0, 200) }) });
  }

  #key(event) {
    if (event.key === 'Escape') this.#back();
    else if (event.altKey && event.key === 'ArrowDown') this.#go(this.#place + 1);
    else if (event.altKey && event.key === 'ArrowUp') this.#go(this.#place - 1);
    else return;
    event.preventDefault();
  }

  #back() {
    const id = this.#active;
    this.#activate(null);
    this.#draw_bar();
    emit(this, 'faultline-back', { id });
  }

  #draw_bar() {
    const places = this.#places();
    const button = (key, action) => h('button', { type: 'button', class: 'plain', on_click: action }, say(key));
    const here = focused_in(this.#bar)?.textContent;
    this.#bar.replaceChildren(
      ...(this.#active
        ? [h('span', {}, say('show.place', { i: this.#place + 1, n: places.length })),
          places.length > 1 && button('show.previous', () => this.#go(this.#place - 1)),
          places.length > 1 && button('show.next', () => this.#go(this.#place + 1)),
          button('show.back', () => this.#back())]
        : [places.length > 0 && button('show.walk', () => this.#go(0)),
          places.length > 0 && button('show.previous', () => this.#go(this.#place - 1)),
          places.length > 0 && button('show.next', () => this.#go(this.#place + 1))]).filter(Boolean));
    if (here) [...this.#bar.querySelectorAll('button')].find((one) => one.textContent === here)?.focus();
  }
}

export const register = () => define('fl-source', Source);

// SPDX-License-Identifier: MIT
// <fl-editor>: a text box with marks drawn under its words. The textarea inside stays the one source of the text;
// the marks lie on a mirror behind it that screen readers do not see.
//
//   <fl-editor><textarea id="source"></textarea></fl-editor>
//   editor.marks = [{ id: 'check-0', span: [0, 5], tone: 'problem' }]
//   editor.point([0, 5], button)      // selects and scrolls; Escape, or the link below, goes back to the button
//
// Rich text pasted keeps its lists. Undo works, as the change goes in as typing does.

import { define, h } from '../lib/dom.js';
import { has_structure, html_body, html_text } from '../lib/html_text.js';
import { say } from '../lib/say.js';
import { segments } from '../lib/segments.js';

const longest_undoable = 200_000;

export class Editor extends HTMLElement {
  #area;
  #mirror;
  #marks = [];
  #give_back = null;
  #paper;
  #way_back;
  #on_print = () => { this.#paper.textContent = this.#area.value; };

  connectedCallback() {
    addEventListener('beforeprint', this.#on_print);
    if (this.#area) return;
    this.#area = this.querySelector('textarea');
    this.#mirror = h('div', { class: 'mirror', 'aria-hidden': 'true' });
    this.prepend(this.#mirror);
    // A text box prints only what it shows: on paper its whole text stands in its place.
    this.#paper = h('div', { class: 'paper-only' });
    this.#way_back = h('p', { class: 'way-back', hidden: true }, h('button', { type: 'button', class: 'plain', on_click: () => this.#return() }, say('show.back')));
    this.append(this.#paper, this.#way_back);
    this.#area.addEventListener('input', () => this.#clear_stale());
    this.#area.addEventListener('scroll', () => this.#follow(), { passive: true });
    this.#area.addEventListener('paste', (event) => this.#paste(event));
    this.#area.addEventListener('keydown', (event) => this.#leave(event));
    new ResizeObserver(() => this.#follow()).observe(this.#area);
  }

  disconnectedCallback() {
    removeEventListener('beforeprint', this.#on_print);
  }

  get text() {
    return this.#area.value;
  }

  set marks(marks) {
    this.#marks = marks;
    const text = this.#area.value;
    const tones = new Map(marks.map(({ id, tone }) => [id, tone]));
    const pieces = segments(text, marks).map(({ begin, end, ids }) => {
      const words = text.slice(begin, end);
      return ids.length ? h('mark', { 'data-evidence': ids.join(' '), 'data-tone': tones.get(ids[0]) }, words) : words;
    });
    // The last newline of a textarea takes a line of its own only in the textarea.
    this.#mirror.replaceChildren(...(marks.length ? [...pieces, '\n'] : []));
    this.#follow();
  }

  // Puts words in the place of the selection, or of everything, as if they had been typed.
  insert(words, { all = false } = {}) {
    this.#area.focus();
    if (all) this.#area.select();
    const typed = words.length <= longest_undoable && document.execCommand?.(words ? 'insertText' : 'delete', false, words);
    if (typed) return;
    const [from, to] = all ? [0, this.#area.value.length] : [this.#area.selectionStart, this.#area.selectionEnd];
    this.#area.setRangeText(words, from, to, 'end');
    this.#area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  point([begin, end], give_back = null) {
    this.#give_back = give_back;
    this.#way_back.hidden = !give_back;
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(begin, end);
    const mark = [...this.#mirror.querySelectorAll('mark')].find((one) => this.#offset_of(one) >= begin);
    if (mark) this.#area.scrollTop = Math.max(0, mark.offsetTop - this.#area.clientHeight / 3);
    this.scrollIntoView({ block: 'nearest' });
  }

  #offset_of(mark) {
    const range = document.createRange();
    range.setStart(this.#mirror, 0);
    range.setEndBefore(mark);
    return range.toString().length;
  }

  #follow() {
    this.#mirror.scrollTop = this.#area.scrollTop;
    this.#mirror.style.setProperty('inline-size', `${this.#area.clientWidth}px`);
    this.#mirror.style.setProperty('block-size', `${this.#area.clientHeight}px`);
  }

  // Until the next analysis the old marks would stand under the wrong words: those before the change stay.
  #clear_stale() {
    if (!this.#marks.length) return;
    const caret = this.#area.selectionStart;
    this.marks = this.#marks.filter(({ span }) => span[1] < caret - 1);
  }

  #paste(event) {
    const html = event.clipboardData?.getData('text/html');
    if (!html || !has_structure(html)) return;
    const words = html_text(html_body(html));
    if (!words) return;
    event.preventDefault();
    this.insert(words);
  }

  #leave(event) {
    if (event.key === 'Escape' && this.#give_back) this.#return();
  }

  // The view may have been drawn anew since: then to the point of the same name.
  #return() {
    const { isConnected, dataset } = this.#give_back;
    const target = isConnected ? this.#give_back : this.getRootNode().querySelector(`[data-fact="${dataset.fact}"]`);
    this.#give_back = null;
    this.#way_back.hidden = true;
    (target ?? this.#area).focus();
  }
}

export const register = () => define('fl-editor', Editor);

// SPDX-License-Identifier: MIT
// html_text: the words of an HTML tree with its lists and paragraphs kept, as people would type them.
//
//   html_text(html_body('<p>One</p><ol><li>a<li>b</ol>'))
//   // "One\n\n1. a\n2. b"
//
// It takes any DOM-like node (nodeType, localName, childNodes, data), so it is tested without a browser. Nothing
// is run or loaded.

const left_out = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title', 'select', 'button', 'iframe', 'object']);
const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'blockquote', 'pre', 'figure', 'form', 'fieldset', 'address', 'hr']);
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'pre']);

function list_mark(item, list, place) {
  if (list.localName !== 'ol') return '- ';
  const start = Number(list.getAttribute?.('start') ?? 1) || 1;
  const number = start + place;
  const style = list.getAttribute?.('type');
  return style === 'a' && number <= 26 ? `${String.fromCharCode(96 + number)}) ` : `${number}. `;
}

// Text as it grows: pieces, and the line breaks that are due before the next one. Nothing that was written is read
// again, so that the time is linear however the page was made.
class Writer {
  #pieces = [];
  #due = 0;
  at_mark = false;  // right after a list mark

  break_line(count) {
    this.#trim();
    if (this.#pieces.length) this.#due = Math.max(this.#due, count);
  }

  write(words, keep = false) {
    const open = this.#due > 0 || this.#pieces.length === 0 || /\s$/.test(this.#pieces.at(-1).slice(-1));
    const shown = open && !keep ? words.replace(/^ /, '') : words;
    if (!shown) return;
    if (this.#due) this.#pieces.push('\n'.repeat(this.#due));
    this.#due = 0;
    this.#pieces.push(shown);
    this.at_mark = false;
  }

  mark(words) {
    this.write(words, true);
    this.at_mark = true;
  }

  #trim() {
    while (this.#due === 0 && this.#pieces.length && !this.at_mark) {
      const last = this.#pieces.at(-1);
      const trimmed = last.trimEnd();
      if (trimmed === last) return;
      this.#pieces.pop();
      if (trimmed) return void this.#pieces.push(trimmed);
    }
  }

  text() {
    return this.#pieces.join('').split('\n').map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
  }
}

export function html_text(root) {
  const out = new Writer();
  const visit = (node, depth, keep) => {
    if (node.nodeType === 3) return out.write(keep ? node.data : node.data.replace(/[ \t\r\n\f]+/g, ' '), keep);
    const name = node.localName;
    if (left_out.has(name) || node.getAttribute?.('hidden') != null) return undefined;
    if (name === 'br') return out.break_line(1);
    if (depth > 200) return undefined;
    const block = blocks.has(name);
    const breaks = spaced.has(name) ? 2 : 1;
    if (block && !out.at_mark) out.break_line(breaks);
    let place = 0;
    for (const child of node.childNodes ?? []) {
      if ((name === 'ol' || name === 'ul') && child.localName === 'li') {
        out.break_line(1);
        out.mark(list_mark(child, node, place));
        place += 1;
      }
      visit(child, depth + 1, keep || name === 'pre');
    }
    if (name === 'td' || name === 'th') out.write('\t', true);
    if (block) out.break_line(breaks);
    return undefined;
  };
  visit(root, 0, false);
  return out.text();
}

// The body of a page or of the clipboard's HTML, to be read with html_text. Tags keep their names and what lists need
// and nothing else, and what is no text is left out before the parser sees it: a document that is only parsed runs
// nothing, but it still reports to the console what a policy would have stopped.
export const html_body = (html) => new DOMParser().parseFromString(bare_html(html), 'text/html').body;

// Elements that a browser closes by itself, or that hold nothing: they do not nest when nobody closes them.
const unnested = /^(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|br|hr|img|input|meta|link|base|col|wbr|area|embed|source|track)$/;
const deepest = 200;  // as deep as html_text looks; a parser takes quadratic time over what nests without end
const raw = /^(?:script|style|iframe|noembed|noframes|noscript|template|object|svg|math|title|xmp)$/;

// One pass. A tag or comment that never ends takes the rest with it, as it does in a browser.
export function bare_html(html) {
  const out = [];
  let at = 0;
  let depth = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    out.push(html.slice(at, open));
    const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40))?.[1].toLowerCase();
    if (!name && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      out.push('&lt;');
      at = open + 1;
      continue;
    }
    const comment = html.startsWith('<!--', open);
    const end = comment ? html.indexOf('-->', open + 4) : end_of_tag(html, open);
    if (end < 0) return out.join('');
    at = end + (comment ? 3 : 1);
    if (!name) continue;
    if (raw.test(name)) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      const found = close.exec(html);
      if (!found) return out.join('');
      at = found.index;
    } else if (!raw.test(name.slice(1))) {
      const closes = name[0] === '/';
      if (!unnested.test(closes ? name.slice(1) : name)) depth = Math.max(0, depth + (closes ? -1 : 1));
      if (depth > deepest || (closes && depth === deepest)) continue;
      out.push(`<${name}${end - open > name.length + 1 ? kept_attributes(html.slice(open, Math.min(end, open + 2000))) : ''}>`);
    }
  }
  out.push(html.slice(at));
  return out.join('');
}

function end_of_tag(html, open) {
  for (let at = open + 1; at < html.length; at += 1) {
    const c = html[at];
    if (c === '>') return at;
    if ((c === '"' || c === "'") && /=\s*$/.test(html.slice(Math.max(open, at - 8), at))) {
      at = html.indexOf(c, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const kept_attributes = (tag) => [...tag.matchAll(/\s(start|type)\s*=\s*["']?([\w-]{1,6})/gi)].map(([, key, value]) => ` ${key}="${value}"`).join('')
  + (/\shidden(?=[\s=>]|$)/i.test(tag) ? ' hidden' : '');

// Whether rich text says more than its plain twin: only lists, tables and paragraphs are worth the change.
export const has_structure = (html) => /<(li|ol|ul|table|p|h[1-6]|div|br)[\s>/]/i.test(html);

// SPDX-License-Identifier: MIT
// html_text: the words of an HTML tree with its lists and paragraphs kept, as people would type them.
//
//   html_text(new DOMParser().parseFromString('<p>One</p><ol><li>a<li>b</ol>', 'text/html').body)
//   // "One\n\n1. a\n2. b"
//
// It takes any DOM-like node (nodeType, localName, childNodes, data), so it is tested without a browser. Nothing
// is run or loaded: DOMParser documents are inert.

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

export function html_text(root) {
  let out = '';
  const newline = (count) => {
    out = out.replace(/[ \t]+$/, '');
    if (out === '') return;
    const have = /\n*$/.exec(out)[0].length;
    out += '\n'.repeat(Math.max(0, count - have));
  };
  const after_mark = () => /(?:^|\n)(?:- |\d+\. |[a-z]\) )$/.test(out);
  const visit = (node, depth, keep) => {
    if (node.nodeType === 3) {
      const words = keep ? node.data : node.data.replace(/[ \t\r\n\f]+/g, ' ');
      out += /(^|\s)$/.test(out) && !keep ? words.replace(/^ /, '') : words;
      return;
    }
    const name = node.localName;
    if (left_out.has(name) || node.getAttribute?.('hidden') != null) return;
    if (name === 'br') return void (out = `${out.replace(/[ \t]+$/, '')}\n`);
    if (depth > 200) return;
    const block = blocks.has(name);
    if (block && !after_mark()) newline(spaced.has(name) ? 2 : 1);
    if (name === 'ol' || name === 'ul') {
      let place = 0;
      for (const item of node.childNodes) {
        if (item.localName === 'li') {
          newline(1);
          out += list_mark(item, node, place);
          place += 1;
        }
        visit(item, depth + 1, keep);
      }
    } else {
      for (const child of node.childNodes ?? []) visit(child, depth + 1, keep || name === 'pre');
    }
    if (name === 'td' || name === 'th') out += '\t';
    if (block) newline(spaced.has(name) ? 2 : 1);
  };
  visit(root, 0, false);
  return out.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

// Whether rich text says more than its plain twin: only lists, tables and paragraphs are worth the change.
export const has_structure = (html) => /<(li|ol|ul|table|p|h[1-6]|div|br)[\s>/]/i.test(html);

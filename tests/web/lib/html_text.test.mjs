// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare_html, has_structure, html_text } from '../../../web/lib/html_text.js';

// A tree in short: strings are text, [name, ...children] elements, {…} in second place attributes.
function tree(node) {
  if (typeof node === 'string') return { nodeType: 3, data: node };
  const [name, ...rest] = node;
  const attributes = rest[0] && rest[0].constructor === Object ? rest.shift() : {};
  return { nodeType: 1, localName: name, childNodes: rest.map(tree), getAttribute: (key) => attributes[key] ?? null };
}

test('lists and paragraphs keep their form', () => {
  const rows = [
    [['body', ['p', 'One'], ['ol', ['li', 'a'], ['li', 'b']]], 'One\n\n1. a\n2. b'],
    [['body', ['ul', ['li', 'x'], ['li', ['p', 'y']]]], '- x\n- y'],
    [['body', ['ol', { start: '7' }, ['li', 'seven'], ['li', 'eight']]], '7. seven\n8. eight'],
    [['body', ['ol', { type: 'a' }, ['li', 'first'], ['li', 'second']]], 'a) first\nb) second'],
    [['body', ['ol', ['li', 'outer', ['ul', ['li', 'inner']]], ['li', 'next']]], '1. outer\n- inner\n2. next'],
    [['body', ['h2', 'Head'], ['p', 'two\n  lines ', ['b', 'bold'], ' end']], 'Head\n\ntwo lines bold end'],
    [['body', ['p', 'a', ['br'], 'b']], 'a\nb'],
    [['body', ['script', 'x()'], ['style', 'p{}'], ['p', 'kept'], ['p', { hidden: '' }, 'not kept']], 'kept'],
    [['body', ['pre', 'as\n  it is']], 'as\n  it is'],
    [['body'], ''],
  ];
  for (const [form, want] of rows) assert.equal(html_text(tree(form)), want);
});

test('only rich text with structure is worth changing a paste for', () => {
  assert.equal(has_structure('<meta charset="utf-8"><span>plain</span>'), false);
  assert.equal(has_structure('<ol><li>one</li></ol>'), true);
});

test('tags are bared before they are parsed: names and what lists need', () => {
  const rows = [
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<ol start="7" type=a style="x">b', '<ol start="7" type="a">b'],
    ['<p hidden>c</p>', '<p hidden>c</p>'],
    ['<script>if (a<b) x("</p>")</script>d', 'd'],
    ['<SVG onload=x><p>e</p></SvG>f', 'f'],
    ['<!-- <p>g</p> -->h', 'h'],
    ['<!doctype html><?xml?>i', 'i'],
    ['<a title="1>2" href=\'x\'>j</a>', '<a>j</a>'],
    ['1 < 2 and <3', '1 &lt; 2 and &lt;3'],
    ['k<p onclick="never', 'k'],
    ['l<script>never', 'l'],
    ['<img src=x onerror=y>m', '<img>m'],
    ['', ''],
  ];
  for (const [html, want] of rows) assert.equal(bare_html(html), want, html);
});

// SPDX-License-Identifier: MIT
// Segments: a text cut at the edges of its marks. Marks may overlap, nest, touch or lie outside; the segments
// shown, joined, are the text to the unit. Spans are [begin, end) in UTF-16 code units.
//
//   segments('abcd', [{ id: 'x', span: [1, 3] }])
//   // [{ begin: 0, end: 1, ids: [] }, { begin: 1, end: 3, ids: ['x'] }, { begin: 3, end: 4, ids: [] }]
//   segments('', [])    // []

export function segments(text, marks, begin = 0, end = text.length) {
  const inside = [];
  const cuts = new Set([begin, end]);
  for (const { id, span } of marks) {
    const from = Math.max(begin, span[0]);
    const to = Math.min(end, span[1]);
    if (!(from < to)) continue;
    inside.push({ id, from, to });
    cuts.add(from).add(to);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  inside.sort((a, b) => a.from - b.from);
  const result = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const at = edges[i];
    open = open.filter((mark) => mark.to > at);
    while (next < inside.length && inside[next].from <= at) open.push(inside[next++]);
    result.push({ begin: at, end: edges[i + 1], ids: [...new Set(open.map((mark) => mark.id))] });
  }
  return result;
}

// A span widened to the words that it begins and ends in, so that nobody sees "pay £2" of "pay £2,600".
export function whole_words(text, [begin, end]) {
  const joined = (at) => at > 0 && at < text.length && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  let [from, to] = [begin, end];
  while (from > begin - 30 && joined(from)) from -= 1;
  for (let step = 1; to < end + 30 && step > 0; to += step) {
    step = joined(to) ? 1 : /^\d[.,]\d/.test(text.slice(to - 1, to + 2)) ? 2 : 0;
  }
  return [from, to];
}

// A decision's text as a row of blocks without holes or overlaps: headings, paragraphs and what lies between.
//   { kind: 'heading' | 'paragraph' | 'gap', begin, lead?, end, number?, level?, section? }
// A mark such as "- " or "3." before a paragraph on its own line belongs to it: it stands from begin to lead.
export function blocks(text, sections) {
  const wanted = [];
  sections.forEach((section, index) => {
    if (section.heading && section.span) {
      const from = section.span[0];
      wanted.push({ kind: 'heading', begin: from, end: heading_end(text, section), level: section.level ?? 1, section: index });
    }
    for (const paragraph of section.paragraphs ?? []) {
      wanted.push({ kind: 'paragraph', begin: paragraph.span[0], end: paragraph.span[1], number: paragraph.number, section: index });
    }
  });
  wanted.sort((a, b) => a.begin - b.begin || a.end - b.end);
  const result = [];
  let at = 0;
  for (const block of wanted) {
    const begin = Math.max(at, Math.min(block.begin, text.length));
    const end = Math.min(text.length, block.end);
    if (end <= begin) continue;
    const line = Math.max(at, text.lastIndexOf('\n', begin - 1) + 1);
    const from = begin - line <= 12 ? line : begin;
    result.push(...gaps(text, at, from), { ...block, begin: from, lead: begin, end });
    at = end;
  }
  result.push(...gaps(text, at, text.length));
  return result;
}

// White space at the edges of a gap is a block of its own, so that it can be shown as distance.
function gaps(text, begin, end) {
  const words = text.slice(begin, end);
  const body = words.trim();
  const from = begin + words.indexOf(body);
  const cuts = body ? [begin, from, from + body.length, end] : [begin, end];
  return cuts.slice(1).map((cut, i) => ({ kind: 'gap', begin: cuts[i], end: cut })).filter((gap) => gap.begin < gap.end);
}

function heading_end(text, section) {
  const first = section.paragraphs?.[0]?.span[0] ?? section.span[1];
  const found = text.indexOf(section.heading, section.span[0]);
  if (found >= 0 && found <= section.span[0] + 4) return found + section.heading.length;
  const newline = text.indexOf('\n', section.span[0]);
  return Math.min(first, newline < 0 ? section.span[1] : newline);
}

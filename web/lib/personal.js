// SPDX-License-Identifier: MIT
// Personal data in a draft, pointed out before it is copied or exported. It finds the plain cases and says so; it
// is a reminder to look, not a promise that nothing was missed.
//
//   find_personal('My NHS number is 943 476 5919')  // [{ kind: 'nhs-number', span: [17, 29] }]
//   find_personal('')                               // []
//
// Kinds: email, phone, postcode, address, nhs-number, ni-number, birth-date, name.

const digits = (text) => text.replace(/\D/g, '');

// The NHS number's own check digit (modulus 11) keeps other ten-digit numbers out.
function is_nhs_number(text) {
  const d = digits(text);
  if (d.length !== 10) return false;
  const sum = [...d.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(d[9]);
}

const not_names = new Set(('Council Councillor County City Borough District Court Tribunal School Academy College Services Service Team Police Ombudsman Road Street '
  + 'Act Office Officer Hospital Department House Trust Care Social Worker Manager Sir Madam January February March April May June July August '
  + 'September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday').split(' '));

const finders = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  { kind: 'nhs-number', pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, accept: is_nhs_number },
  { kind: 'ni-number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
  { kind: 'phone', pattern: /(?<![\d£.])(?:\+44 ?\(?0?\)?|\(?0)[1-37]\d(?:[ ()-]{0,2}\d){7,8}(?!\d)/g },
  { kind: 'postcode', pattern: /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/gi, accept: (text) => /[A-Z]/.test(text) || / /.test(text) },
  { kind: 'address', pattern: /\b(?:Flat \d+[A-Za-z]?,? )?\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'’]{1,20} ){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Rd|Ave|St)\b/g },
  { kind: 'birth-date', pattern: /\b(?:d\.?o\.?b\.?|dates? of birth|birthday(?: is| was)?|born(?: on)?)\b[^\d\n]{0,20}\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)? (?:of )?[A-Za-z]{3,9},? )\d{2,4}/gi },
  { kind: 'name', pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr)\.? [A-Z][a-z’'-]{1,20}(?: [A-Z][a-z’'-]{1,20})?/g },
  { kind: 'name', pattern: /\b(?:my|our|his|her|their) (?:\w{1,12} )?(?:son|daughter|child|mother|father|mum|dad|husband|wife|partner|brother|sister|grandson|granddaughter|baby),? ([A-Z][a-z’'-]{1,20})(?: [A-Z][a-z’'-]{1,20})?/g, group: true },
  { kind: 'name', pattern: /\b(?:my name is|I am called|signed:?|yours(?: sincerely| faithfully| truly)?,?|(?:kind |best |many )?regards,?|thank you,?|thanks,?)[ \n]{1,4}([A-Z][a-z’'-]{1,20} [A-Z][a-z’'-]{1,20})/gi, group: true },
  { kind: 'name', pattern: /\b(?:I am|I['’]m) ([A-Z][a-z’'-]{1,20} [A-Z][a-z’'-]{1,20})/g, group: true },
  { kind: 'name', pattern: /\b(?:social worker|head ?teacher|teacher|officer|manager|carer|doctor|nurse|councillor|caseworker),? (?:called |named )?([A-Z][a-z’'-]{1,20} [A-Z][a-z’'-]{1,20})/g, group: true },
  // A sign-off: one name, or an initial and a name, alone on the last line.
  { kind: 'name', pattern: /\b(?:regards|sincerely|faithfully|truly|wishes|thank you|thanks|yours),?[ \t]*\n\s*([A-Z](?:[a-z’'-]{1,20}|\.? [A-Z][a-z’'-]{1,20}))[ \t]*$/gim, group: true },
];

export function find_personal(text) {
  const found = [];
  for (const { kind, pattern, accept, group } of finders) {
    for (const match of text.matchAll(pattern)) {
      const words = group ? match[0].slice(match[0].lastIndexOf(match[1])) : match[0];
      if (accept && !accept(words)) continue;
      if (kind === 'name' && (!/^[A-Z]/.test(words) || words.split(' ').some((word) => not_names.has(word)))) continue;
      const begin = match.index + match[0].length - words.length;
      const span = [begin, begin + words.length];
      if (!found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) found.push({ kind, span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

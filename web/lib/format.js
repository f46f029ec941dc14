// SPDX-License-Identifier: MIT
// Dates, numbers and money as British readers write them. Total: what cannot be read comes back as it is.
//
//   date('2025-10-06')  // "6 October 2025"     date('2025-10') // "October 2025"    date('2025') // "2025"
//   money(250)          // "£250"               money(1234.5)   // "£1,234.50"

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function date(value) {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? '');
  if (!parts) return value ?? '';
  const [, year, month, day] = parts;
  const name = months[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

export const number = (value) => Number(value).toLocaleString('en-GB');

export function money(value) {
  const whole = Number.isInteger(value);
  return `£${Number(value).toLocaleString('en-GB', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 })}`;
}

export const percent = (share) => `${Math.round(share * 100)}%`;

// The date a whole number of months later: ('2025-01-31', 1) → '2025-02-28'.
export function months_later(value, count) {
  const [year, month, day] = value.split('-').map(Number);
  const index = year * 12 + (month - 1) + count;
  const to_year = Math.floor(index / 12);
  const to_month = index % 12;
  const last = new Date(Date.UTC(to_year, to_month + 1, 0)).getUTCDate();
  const two = (n) => String(n).padStart(2, '0');
  return `${to_year}-${two(to_month + 1)}-${two(Math.min(day || 1, last))}`;
}

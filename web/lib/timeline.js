// SPDX-License-Identifier: MIT
// Where dates stand on a line from the first to the last, as percentages, with a tick for each year that fits.
//
//   timeline(['2023-05', '2025-10-06'], { line: '2024-11-22', today: '2025-11-22' })
//   // { points: [{ x, index }], ticks: [{ x, label: '2024' }], line: x, today: x }
//   timeline([])     // null: nothing to draw

const day = 86_400_000;

function moment(value) {
  const [year, month = 7, date = 1] = (value ?? '').split('-').map(Number);
  const time = Date.UTC(year, month - 1, date);
  return Number.isFinite(time) ? time : null;
}

export function timeline(values, { line = null, today = null } = {}) {
  const times = values.map(moment);
  const all = [...times, line && moment(line), today && moment(today)].filter((time) => time);
  if (!times.some(Boolean)) return null;
  const first = Math.min(...all) - 30 * day;
  const last = Math.max(...all) + 30 * day;
  const x = (time) => 3 + (94 * (time - first)) / (last - first);
  const years = [];
  for (let year = new Date(first).getUTCFullYear() + 1; Date.UTC(year) <= last; year += 1) years.push(year);
  const step = Math.ceil(years.length / 8) || 1;
  return {
    points: times.map((time, index) => (time ? { x: x(time), index } : null)).filter(Boolean),
    ticks: years.filter((_, i) => i % step === 0).map((year) => ({ x: x(Date.UTC(year)), label: String(year) })),
    line: line ? x(moment(line)) : null,
    today: today ? x(moment(today)) : null,
  };
}

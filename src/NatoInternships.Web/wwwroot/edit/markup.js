// The Markdown of each tool. A tool takes a text and a selection and says what to put where; used twice it takes its markup away.

import { gapAfter, gapBefore, linesAround, wordAround } from './text.js';

export const bold = (text, start, end) => emphasis(text, start, end, '**');
export const italic = (text, start, end) => emphasis(text, start, end, '*');

function emphasis(text, start, end, mark) {
  if (text.slice(start, end).trim().includes('\n')) return emphasisOfLines(text, start, end, mark);
  if (linesAround(text, start, start).start === start) start += text.slice(start, end).match(Sign)[0].length;
  ({ start, end } = inner(text, wordAround(text, start, end)));
  const size = mark.length;
  const words = text.slice(start, end);
  return has(text.slice(0, start).match(/\**$/)[0], text.slice(end).match(/^\**/)[0], mark)
    ? { start: start - size, end: end + size, text: words, from: start - size, to: end - size }
    : { start, end, text: mark + words + mark, from: start + size, to: end + size };
}

// One star is italic, two are bold, three are both.
function has(before, after, mark) {
  const run = Math.min(before.length, after.length);
  return mark === '**' ? run >= 2 : run % 2 === 1;
}

// What makes a line a heading, an item or a quotation.
const Sign = /^\s*(?:#+ |[-*+] |\d+[.)] |> )?/;

// Emphasis stands inside the spaces and stars at the edges of a selection.
function inner(text, { start, end }) {
  while (start < end && /\s/.test(text[start])) start++;
  while (start < end && /\s/.test(text[end - 1])) end--;
  while (end - start > 1 && text[start] === '*' && text[end - 1] === '*') { start++; end--; }
  return { start, end };
}

// Emphasis ends with its paragraph, so each line gets its own, behind the sign of a list or heading.
function emphasisOfLines(text, start, end, mark) {
  const parts = text.slice(start, end).split('\n').map((line) => {
    const sign = line.match(Sign)[0];
    return [sign, ...line.slice(sign.length).match(/^(.*?)(\s*)$/).slice(1)];
  });
  const isOn = parts.every(([, body]) => body === '' || has(body.match(/^\**/)[0], body.match(/\**$/)[0], mark));
  const made = parts.map(([sign, body, rest]) => sign
    + (body === '' ? '' : isOn ? body.slice(mark.length, -mark.length) : mark + body + mark) + rest).join('\n');
  return { start, end, text: made, from: start, to: start + made.length };
}

/** No heading, then the two levels that a page has below its title, then none. */
export const heading = (text, start, end) => lines(text, start, end, (all) => {
  const now = all.find((line) => line.trim())?.match(/^#* ?/)[0].trim().length ?? 0;
  const next = now === 0 ? '## ' : now <= 2 ? '### ' : '';
  return all.map((line) => (line.trim() || all.length === 1 ? next : '') + line.replace(/^#+ */, ''));
});

const isBullet = /^(\s*)[-*+] +/;
const isStep = /^(\s*)\d+[.)] +/;

export const list = (text, start, end) => listed(text, start, end, isBullet, isStep, () => '- ');
export const steps = (text, start, end) => listed(text, start, end, isStep, isBullet, (number) => `${number}. `);

const listed = (text, start, end, own, other, sign) => lines(text, start, end, (all) => {
  const filled = all.length === 1 ? all : all.filter((line) => line.trim());
  if (filled.every((line) => own.test(line))) return all.map((line) => line.replace(own, '$1'));
  let number = 0;
  return all.map((line) => line.trim() || all.length === 1 ? line.replace(own, '$1').replace(other, '$1').replace(/^\s*/, (space) => space + sign(++number)) : line);
});

// Changes whole lines; a place within one line stays at its word.
function lines(text, start, end, change) {
  const block = linesAround(text, start, end);
  const all = text.slice(block.start, block.end).split('\n');
  const made = change(all).join('\n');
  const moved = made.length - (block.end - block.start);
  return all.length > 1
    ? { ...block, text: made, from: block.start, to: block.start + made.length }
    : { ...block, text: made, from: Math.max(block.start, start + moved), to: Math.max(block.start, end + moved) };
}

/** Lines with tabs become a table, a table becomes lines with tabs, and nothing becomes an empty table. */
export function table(text, start, end, cell) {
  const block = linesAround(text, start, end);
  const chosen = text.slice(block.start, block.end);
  if (/^\s*\|/.test(chosen)) return fromTable(text, block);
  const isEmpty = start === end;
  const place = isEmpty ? { start: block.end, end: block.end } : block;
  const cells = isEmpty ? [[cell, cell], ['', '']] : chosen.split('\n').filter((line) => line.trim()).map((line) => line.split('\t'));
  const columns = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => '|' + Array.from({ length: columns }, (_, column) => ` ${(row[column] ?? '').trim().replaceAll('|', '\\|')} |`).join(''));
  rows.splice(1, 0, '|' + ' --- |'.repeat(columns));
  const before = gapAfter(text.slice(0, place.start));
  const made = before + rows.join('\n') + gapBefore(text.slice(place.end));
  const first = place.start + before.length + 2;
  return { ...place, text: made, from: first, to: first + cells[0][0].trim().length };
}

function fromTable(text, { start, end }) {
  start -= text.slice(0, start).match(/(?:(?<=^|\n)[ \t]*\|.*\n)*$/)[0].length;
  end += text.slice(end).match(/^(?:\n[ \t]*\|.*)*/)[0].length;
  const rows = text.slice(start, end).split('\n').filter((line) => !/^[\s|:-]*-[\s|:-]*$/.test(line));
  const made = rows.map((line) => line.trim().replace(/^\|\s*|\s*\|$/g, '').split(/\s*(?<!\\)\|\s*/).join('\t').replaceAll('\\|', '|')).join('\n');
  return { start, end, text: made, from: start, to: start + made.length };
}

/** The link around a selection as plain words, or null where there is none. */
export function withoutLink(text, start, end) {
  const line = linesAround(text, start, end);
  for (const found of text.slice(line.start, line.end).matchAll(/\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*\)/g)) {
    const at = line.start + found.index;
    if (start >= at && end <= at + found[0].length) return { start: at, end: at + found[0].length, text: found[1], from: at, to: at + found[1].length };
  }
  return null;
}

/** A link over the selection, or over the word at the place; where there is neither, `name` becomes its text. */
export function link(text, start, end, target, name) {
  ({ start, end } = inner(text, wordAround(text, start, end)));
  const words = text.slice(start, end).replace(/\s*\n\s*/g, ' ') || name;
  const made = `[${words}](${target.replace(/[\s()<>]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase())})`;
  return { start, end, text: made, from: start + 1, to: start + 1 + words.length };
}

/** What the Enter key does in a list: a new item, or the end of the list behind an empty one; null elsewhere. */
export function nextItem(text, start, end) {
  const line = text.slice(linesAround(text, start, start).start, start);
  const found = start === end && line.match(/^(\s*)(?:([-*+]|>)|(\d+)([.)]))( +)(.*)$/);
  if (!found) return null;
  const [, indent, sign, number, dot, space, words] = found;
  const from = start - line.length;
  if (words.trim() === '') return text.slice(start).match(/^[^\n]*/)[0].trim() ? null : { start: from, end: start, text: '', from };
  const made = `\n${indent}${sign ?? Number(number) + 1 + dot}${space}`;
  return { start, end, text: made, from: start + made.length };
}

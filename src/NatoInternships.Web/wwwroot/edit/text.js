// Changes of a text area that the browser can undo.

/** Puts `text` in the place of what stands from `start` to `end`, and selects from `from` to `to`. */
export function replace(area, { start, end, text, from, to = from }) {
  area.focus();
  area.setSelectionRange(start, end);
  // Outdated by name, and the only way that keeps the undo stack.
  const done = text === '' ? start === end || document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) {
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}

/** The whole lines that a selection touches; a line of which only the start is selected is not touched. */
export function linesAround(text, start, end) {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', last);
  return { start: text.slice(0, start).lastIndexOf('\n') + 1, end: next < 0 ? text.length : next };
}

/** The word around a place without a selection. */
export function wordAround(text, start, end) {
  if (start !== end) return { start, end };
  const before = text.slice(0, start).match(/[\p{L}\p{N}'’-]*$/u)[0].length;
  const after = text.slice(end).match(/^[\p{L}\p{N}'’-]*/u)[0].length;
  return before && after ? { start: start - before, end: end + after } : { start, end };
}

/** The empty line that a block needs behind what is before it. */
export const gapAfter = (before) => before.trim() === '' || /\n[ \t]*\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';

/** The empty line that a block needs before what is behind it. */
export const gapBefore = (after) => after.trim() === '' || /^\n[ \t]*\n/.test(after) ? '' : after.startsWith('\n') ? '\n' : '\n\n';

// Tables of a clipboard as Markdown can write them: none within another, no list in a cell, every cell in a column of its own.

import { rename } from './clean.js';

/** Tells of what is lost. */
export function tables(body, tell) {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const isInner = table.parentElement.closest('table');
    if (isInner) tell('tables');
    if (isInner || [...table.rows].every((row) => row.cells.length < 2)) unfold(table);
    else {
      for (const list of table.querySelectorAll('ul, ol')) enumerate(list);
      downward(table);
    }
  }
}

// A table of one column holds a layout, and one within another cannot be written.
function unfold(table) {
  table.replaceWith(...[...table.rows].flatMap((row) => [...row.cells]).map((cell) => rename(cell, 'div')));
}

function enumerate(list) {
  const items = [...list.children].map((item) => item.textContent.trim()).filter(Boolean);
  list.replaceWith(` ${items.join('; ')} `);
}

// A cell over several rows is said in each of them, or the cells behind it would stand under the wrong names.
function downward(table) {
  const rows = [...table.rows];
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of [...row.cells]) {
      const last = cell.rowSpan === 0 ? rows.length : Math.min(at + cell.rowSpan, rows.length);
      cell.removeAttribute('rowspan');
      for (const below of rows.slice(at + 1, last)) put(below, column, cell.cloneNode(true));
      column += cell.colSpan;
    }
  });
}

function put(row, column, cell) {
  let place = 0;
  const behind = [...row.cells].find((other) => (place += other.colSpan) > column);
  row.insertBefore(cell, behind ?? null);
}

// Rows of a record field: add, remove, bring back, move. The order of the rows is the order that is kept.

import { fill } from './status.js';

export function rows(set, status) {
  const all = () => [...set.querySelectorAll('[data-row]')];
  const template = set.querySelector('[data-row-template]');
  const add = set.querySelector('[data-add-row]');

  function settle() {
    for (const [at, row] of all().entries()) {
      for (const button of row.querySelectorAll('[data-remove], [data-up], [data-down]')) button.hidden = false;
      row.querySelector('[data-up]').disabled = at === 0;
      row.querySelector('[data-down]').disabled = at === all().length - 1;
    }
  }

  function changed(word, ...values) {
    settle();
    set.dispatchEvent(new Event('input', { bubbles: true }));
    if (word) status.show(fill(set.dataset[word], ...values));
  }

  function remove(row) {
    const [rows, at] = [all(), all().indexOf(row)];
    const beside = rows[at + 1] ?? rows[at - 1];
    const text = [...row.querySelectorAll('input, select')].map((cell) => (cell.selectedOptions?.[0].text ?? cell.value).trim()).find(Boolean);
    // It leaves a mark in its place, which brings it back; a row without a word leaves none.
    if (text) row.replaceWith(mark(row, text));
    else row.remove();
    changed('removed', all().length);
    (beside?.querySelector('[data-remove]') ?? add).focus();
  }

  function mark(row, text) {
    const gone = set.querySelector('[data-gone-template]').content.firstElementChild.cloneNode(true);
    for (const part of gone.querySelectorAll('[data-gone-text]')) part.textContent = fill(part.textContent, text);
    gone.querySelector('[data-undo]').addEventListener('click', () => {
      gone.replaceWith(row);
      changed('back', all().indexOf(row) + 1, all().length);
      row.querySelector('input, textarea, select').focus();
    });
    return gone;
  }

  function move(row, button, isUp) {
    const [rows, at] = [all(), all().indexOf(row)];
    if (isUp) rows[at - 1].before(row);
    else rows[at + 1].after(row);
    changed('moved', all().indexOf(row) + 1, all().length);
    // At the end of the way the button is off, and the way back is next to it.
    (button.disabled ? row.querySelector(isUp ? '[data-down]' : '[data-up]') : button).focus();
  }

  add.hidden = false;
  settle();
  add.addEventListener('click', () => {
    const row = template.content.firstElementChild.cloneNode(true);
    template.before(row);
    changed();
    row.querySelector('input, textarea, select').focus();
  });
  set.addEventListener('click', (event) => {
    const button = event.target.closest('[data-remove], [data-up], [data-down]');
    if (!button) return;
    const row = button.closest('[data-row]');
    if (button.matches('[data-remove]')) remove(row);
    else move(row, button, button.matches('[data-up]'));
  });
}

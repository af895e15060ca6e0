// Rows of a record field: add, remove, move. The order of the rows is the order that is kept.

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
    const beside = row.nextElementSibling?.matches('[data-row]') ? row.nextElementSibling : row.previousElementSibling;
    row.remove();
    changed('removed', all().length);
    (beside?.querySelector('[data-remove]') ?? add).focus();
  }

  function move(row, button, isUp) {
    if (isUp) row.previousElementSibling.before(row);
    else row.nextElementSibling.after(row);
    changed('moved', all().indexOf(row) + 1, all().length);
    // At the end of the way the button is off, and the way back is next to it.
    (button.disabled ? row.querySelector(isUp ? '[data-down]' : '[data-up]') : button).focus();
  }

  add.hidden = false;
  settle();
  add.addEventListener('click', () => {
    const row = template.content.firstElementChild.cloneNode(true);
    const last = all().at(-1);
    if (last) last.after(row);
    else template.before(row);
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

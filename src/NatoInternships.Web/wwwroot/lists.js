// Lists with boxes to choose by: choose all, choose from one to another with the shift key, and how many are chosen.

import { fill } from './edit/status.js';

for (const form of document.querySelectorAll('form[data-choices]')) {
  const boxes = [...form.querySelectorAll('input[data-choice]')];
  const all = form.querySelector('[data-choose-all]');
  const line = form.querySelector('[data-chosen-count]');
  let last = null;

  const show = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    if (line) line.textContent = fill(form.dataset.chosen, chosen, boxes.length);
    if (!all) return;
    all.checked = boxes.length > 0 && chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  };

  for (const box of boxes) box.addEventListener('click', (event) => {
    if (event.shiftKey && last) {
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((one, other) => one - other);
      for (const between of boxes.slice(from, to + 1)) between.checked = box.checked;
    }
    last = box;
    show();
  });
  all?.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  all?.closest('[hidden]')?.removeAttribute('hidden');
  // A browser that goes back brings its ticks along, after the scripts.
  window.addEventListener('pageshow', show);
  show();
}

// How much room a field has left, said only near its end.

import { fill } from './status.js';

export function count(field, form) {
  const longest = Number(field.dataset.longest);
  const near = Math.max(10, longest / 10);
  const line = document.createElement('span');
  line.className = 'hint count';
  line.setAttribute('aria-live', 'polite');
  field.after(line);

  const show = () => {
    const left = longest - field.value.length;
    line.classList.toggle('err', left < 0);
    line.textContent = left > near ? '' : fill(left < 0 ? form.dataset.tooMany : form.dataset.remaining, Math.abs(left));
  };
  field.addEventListener('input', show);
  show();
}

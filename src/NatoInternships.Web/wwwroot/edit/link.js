// Asks where a link leads, in the page and not in a window of its own. The pages of the catalogue are offered by name.

import { link } from './markup.js';
import { replace } from './text.js';

/** Opens the question under the toolbar; the selection of the text waits for the answer. */
export function askLink(area, bar) {
  const open = bar.parentElement.querySelector('[data-target]');
  if (open) return open.focus();
  const { selectionStart: start, selectionEnd: end } = area;
  const ask = document.querySelector('[data-link-ask]').content.firstElementChild.cloneNode(true);
  const field = ask.querySelector('[data-target]');
  const close = () => {
    ask.remove();
    area.focus();
    area.setSelectionRange(start, end);
  };
  const insert = () => {
    const { target, name } = read(field);
    close();
    if (target) replace(area, link(area.value, start, end, target, name));
  };
  ask.querySelector('[data-insert]').addEventListener('click', insert);
  ask.querySelector('[data-cancel]').addEventListener('click', close);
  ask.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    // Enter in a field would send the whole form.
    if (event.key !== 'Enter' || event.target !== field) return;
    event.preventDefault();
    insert();
  });
  bar.after(ask);
  field.focus();
}

// An entry by its name or its key, a mail address, or a web address with or without its https.
function read(field) {
  const typed = field.value.trim();
  const entry = [...field.list?.options ?? []].find((option) => option.value === typed || option.label === typed);
  if (entry) return { target: entry.value, name: entry.label };
  if (/^[^\s@:/]+@[^\s@/]+$/.test(typed)) return { target: 'mailto:' + typed, name: typed };
  return { target: /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? 'https://' + typed : typed, name: typed };
}

// The tools over a Markdown field: one stop of the tab key, arrow keys within (ARIA Authoring Practices, toolbar), and shortcuts.

import { askLink } from './link.js';
import * as markup from './markup.js';
import { replace } from './text.js';

export function toolbar(bar) {
  const area = document.getElementById(bar.getAttribute('aria-controls'));
  const buttons = [...bar.querySelectorAll('button')];
  bar.hidden = false;
  rove(bar, buttons);
  for (const button of buttons) button.addEventListener('click', () => use(button, area));
  area.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const button = buttons.find((one) => isPressed(one.getAttribute('aria-keyshortcuts'), event));
    const item = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
      && markup.nextItem(area.value, area.selectionStart, area.selectionEnd);
    if (!button && !item) return;
    event.preventDefault();
    if (button) button.click();
    else replace(area, item);
  });
}

function use(button, area) {
  const { tool, cell } = button.dataset;
  const here = [area.value, area.selectionStart, area.selectionEnd];
  if (tool === 'link') {
    const without = markup.withoutLink(...here);
    if (without) replace(area, without);
    else askLink(area, button.closest('[role=toolbar]'));
  } else if (Object.hasOwn(markup, tool)) {
    replace(area, markup[tool](...here, cell));
  }
}

function rove(bar, buttons) {
  const stopAt = (at) => buttons.forEach((button, index) => { button.tabIndex = index === at ? 0 : -1; });
  stopAt(0);
  bar.addEventListener('focusin', (event) => stopAt(buttons.indexOf(event.target)));
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons.at(next % buttons.length).focus();
  });
}

// "Control+B" as aria-keyshortcuts writes it. Control is the command key on a Mac, whose Option key turns letters into other signs.
function isPressed(shortcut, event) {
  if (!shortcut || event.getModifierState('AltGraph')) return false;
  const keys = shortcut.split('+');
  const letter = keys.pop();
  return keys.includes('Control') === (event.ctrlKey || event.metaKey)
    && keys.includes('Alt') === event.altKey
    && keys.includes('Shift') === event.shiftKey
    && (event.key.toUpperCase() === letter || (event.altKey && !/^[a-z]$/i.test(event.key) && event.code === 'Key' + letter));
}

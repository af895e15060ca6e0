// The true preview: the public page as the server makes it from the working copy, in a frame as wide as a phone or a desktop.

import { fill } from './status.js';

const Widths = { phone: 360, desktop: 1280 };

export function preview(form, keep) {
  const pane = document.querySelector('[data-preview-pane]');
  if (!pane) return;
  const frame = pane.querySelector('[data-frame]');
  const buttons = [...document.querySelectorAll('[data-tool=preview], [data-preview-open]')];
  const home = document.createComment('');
  pane.before(home);
  let [place, opener] = [0, null];

  const chosen = (name) => pane.querySelector(`[name=${name}]:checked`)?.value;

  function load() {
    // Taking the place of what is shown leaves no step for the back button.
    if (!pane.hidden) frame.contentWindow.location.replace(new URL(fill(form.dataset.preview, chosen('preview-language')), location.href));
  }

  function fit() {
    const width = Widths[chosen('preview-width')] ?? Widths.phone;
    const scale = Math.min(1, frame.parentElement.clientWidth / width);
    pane.style.setProperty('--wide', `${width}px`);
    pane.style.setProperty('--scale', String(scale));
  }

  async function open(button) {
    const field = button.closest('[data-markdown]');
    const language = field?.querySelector('textarea').lang;
    const radio = language && pane.querySelector(`[name=preview-language][value=${language}]`);
    if (radio) radio.checked = true;
    // Moving a frame unloads it.
    (field ? field.closest('.pair') ?? field : home).after(pane);
    pane.hidden = false;
    place = 0;
    fit();
    if (!field) pane.scrollIntoView({ block: 'nearest' });
    if (!await keep()) load();
  }

  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => {
      opener = opener === button ? null : button;
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === opener));
      if (opener) open(opener);
      else pane.hidden = true;
    });
  }

  frame.addEventListener('load', () => {
    frame.contentWindow.scrollTo(0, place);
    frame.contentWindow.addEventListener('scroll', () => { place = frame.contentWindow.scrollY; });
  });
  pane.addEventListener('change', (event) => event.target.name === 'preview-width' ? fit() : load());
  form.addEventListener('kept', load);
  new ResizeObserver(fit).observe(frame.parentElement);
}

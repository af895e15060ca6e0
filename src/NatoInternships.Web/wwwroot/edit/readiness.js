// The readiness panel tells of the text as it was last kept.

export function readiness(form) {
  const panel = document.querySelector('[data-readiness]');
  if (!panel) return;
  let shown = null;
  form.addEventListener('kept', async () => {
    const answer = await fetch(panel.dataset.readiness, { headers: { accept: 'text/html' } }).catch(() => null);
    const text = answer?.status === 200 && !answer.redirected ? await answer.text() : null;
    if (text === null || text === shown) return;
    shown = text;
    // Who reads the panel is not thrown out of it.
    const link = panel.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    panel.innerHTML = text;
    if (link) [...panel.querySelectorAll('a')].find((one) => one.getAttribute('href') === link)?.focus();
  });
}

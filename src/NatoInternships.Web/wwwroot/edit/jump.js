// A remark leads to its field, and the keyboard stands in it.

export function jumps() {
  document.addEventListener('click', (event) => {
    const target = document.getElementById(event.target.closest?.('a[data-jump]')?.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    const field = target.matches('input, textarea, select, button, [tabindex]') ? target : target.querySelector('input, textarea, select, button') ?? target;
    field.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  });
}

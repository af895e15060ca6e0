// Search boxes suggest while one types: the combobox of the ARIA Authoring Practices, with its list below it.
// Without this a box sends its words. All words come from the site, in the language of the page.
{
  const LEAST = 2, AFTER = 120, RESTED = 500;

  const make = (name, attributes, ...parts) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...parts);
    return made;
  };

  const size = ({ length }) => (length > 8 ? 'xlong' : length > 4 ? 'long' : '');

  // The group a line stands in is seen; to the ear the line says it itself.
  const line = ({ path, plate, text, kind, note }, id) =>
    make('a', { id, href: path, role: 'option', tabindex: -1, 'aria-selected': false },
      make('span', { class: `plate ${plate ? size(plate) : 'none'}` }, plate ?? ''),
      make('span', {},
        make('b', {}, ...text.map((part) => (part.isMatch ? make('mark', {}, part.text) : part.text))),
        make('small', {}, make('span', { class: 'vh' }, kind ? `${kind} ` : ''), note ?? '')));

  const suggest = (form, place) => {
    const box = form.querySelector('input');
    const id = `suggestions-${place}`;
    const list = make('div', { id, class: 'sugg', role: 'listbox', 'aria-label': form.dataset.name, hidden: '' });
    const status = make('p', { class: 'vh', role: 'status' });
    let asking = new AbortController();
    let [wait, rest, chosen, known] = [0, 0, -1, ''];

    const lines = () => [...list.querySelectorAll('a')];

    const choose = (next) => {
      const all = lines();
      all[chosen]?.setAttribute('aria-selected', false);
      chosen = next;
      if (chosen < 0) return box.removeAttribute('aria-activedescendant');
      all[chosen].setAttribute('aria-selected', true);
      all[chosen].scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', all[chosen].id);
    };

    const show = (open) => {
      choose(-1);
      list.hidden = !open;
      box.setAttribute('aria-expanded', open);
    };

    // What is asked or waits to be asked is of no use any more.
    const forget = () => {
      clearTimeout(wait);
      clearTimeout(rest);
      asking.abort();
      asking = new AbortController();
    };

    const close = () => {
      forget();
      show(false);
      status.textContent = '';
    };

    const ask = async () => {
      const { signal } = asking;
      const words = box.value.trim();
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words)}`, { signal });
        if (!answer.ok) return close();
        const { status: said, groups } = await answer.json();
        if (signal.aborted) return;
        let count = 0;
        choose(-1);
        list.replaceChildren(...groups.flatMap(({ name, lines: found }) =>
          [make('p', { role: 'presentation' }, name), ...found.map((each) => line(each, `${id}-${count++}`))]));
        known = words;
        show(count > 0);
        rest = setTimeout(() => { status.textContent = said; }, RESTED);
      } catch {
        // Another letter was typed, or the network is away: the box works without.
      }
    };

    const step = (by) => {
      if (list.hidden && known === box.value.trim()) show(lines().length > 0);
      if (list.hidden) return;
      const stops = lines().length + 1;
      choose(((chosen + 1 + by + stops) % stops) - 1);
    };

    const typed = ({ isComposing }) => {
      if (isComposing) return;
      forget();
      if (box.value.trim().length < LEAST) return close();
      wait = setTimeout(ask, AFTER);
    };

    box.addEventListener('input', typed);
    box.addEventListener('compositionend', typed);

    box.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const act = {
        ArrowDown: () => step(1),
        ArrowUp: () => step(-1),
        Enter: chosen >= 0 && (() => lines()[chosen].click()),
        Escape: list.hidden ? box.value && (() => { box.value = ''; close(); }) : close,
      }[event.key];
      if (act) {
        event.preventDefault();
        act();
      } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) choose(-1);
    });

    // The list never takes the focus: the box would close it before the click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => { if (event.target.closest('a')) close(); });
    box.addEventListener('blur', close);
    form.addEventListener('submit', close);

    for (const [key, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': id,
    })) box.setAttribute(key, value);
    form.append(list, status);
  };

  document.querySelectorAll('form[data-suggest]').forEach(suggest);
}

// The status line of the form: read out politely when it changes.

/** Shows one sentence or more in the line of a form, with the words that the form carries. */
export class Status {
  #line;
  #words;

  constructor(form) {
    this.#line = form.querySelector('[data-status]') ?? document.querySelector('[data-status]');
    this.#words = form.dataset;
  }

  /** The word of the form by the name of its data attribute. */
  say(word, ...values) { this.show(fill(this.#words[word], ...values)); }

  /** Texts and elements; what stands there already is not written again, or it would be read out again. */
  show(...parts) {
    const wanted = parts.filter(Boolean);
    const text = wanted.map((part) => part.textContent ?? part).join(' ');
    if (this.#line && this.#line.textContent !== text) this.#line.replaceChildren(...wanted.flatMap((part, at) => at ? [' ', part] : [part]));
  }

  /** Fills a place of its own beside the line, such as who else is here; only a change is read out. */
  fill(place, text) {
    const element = document.querySelector(`[data-${place}]`);
    if (element && element.textContent !== text) element.textContent = text;
  }

  /** The word as text. */
  word(name, ...values) { return fill(this.#words[name], ...values); }
}

/** Puts values into the places {0}, {1} of a text. */
export const fill = (text = '', ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);

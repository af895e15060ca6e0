// Keeps what is typed as the server's working copy: soon after typing stops, at the latest in a while of typing on, and on leaving.

const Pause = 1_500;
const Longest = 10_000;
const Again = 10_000;
const Look = 30_000;
// Fields of the form itself, which nobody types.
const Own = ['__RequestVerificationToken', 'stamp', 'touched'];
// A browser sends no more than 64 KiB on behalf of a page that is gone.
const Beacon = 60_000;

/** Watches a form; returns a function that keeps it now where something is not kept yet. */
export function keep(form, status) {
  // What was typed before this script was there is not kept yet either.
  const first = texts(form);
  const touched = new Set([...form.elements].filter((field) => field.name && isTouched(field)).map((field) => field.name));
  let kept = form.dataset.unkept === 'true' || [...form.elements].some(isTouched) ? null : typed(form);
  const unsaved = document.querySelector('[data-unsaved]');
  // What the saved text is, as far as this page knows.
  let saved = kept === null || unsaved ? null : plain(form);
  let [timer, due, isSent] = [0, 0, false];
  // The request on its way and the text in it.
  let [sending, flying] = [null, null];

  const isChanged = () => !isSent && typed(form) !== kept;
  // What is typed back to the saved text is told to the server, and asks nobody.
  const isAtRisk = () => isChanged() && plain(form) !== saved;

  /** Tells the server which fields were typed into here: the others may be newer in another tab of the same person. */
  function mark() {
    const now = texts(form);
    for (const name of new Set([...first.keys(), ...now.keys()])) if (first.get(name) !== now.get(name)) touched.add(name);
    form.elements.touched.value = [...touched].filter((name) => !Own.includes(name)).join(' ');
  }

  const after = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => now(), pause);
  };

  /** Says whether something was kept. */
  async function now(isLeaving = false) {
    clearTimeout(timer);
    due = 0;
    // A page that is left cannot wait.
    if (isLeaving && flying === typed(form)) return false;
    if (sending && !isLeaving) await sending;
    if (!isChanged()) return false;
    const [text, meaning] = [flying = typed(form), plain(form)];
    mark();
    sending = send(form, isLeaving && text.length < Beacon);
    const answer = await sending;
    [sending, flying] = [null, null];
    if (answer.saved) {
      kept = text;
      if (answer.isSaved) saved = meaning;
      form.elements.stamp.value = answer.stamp;
      form.dispatchEvent(new Event('kept'));
    }
    tell(answer);
    if (isChanged() && !answer.other) after(answer.saved ? Pause : Again);
    return Boolean(answer.saved);
  }

  function tell({ saved: at, isSaved, others, overtaken, twice, isOver, other }) {
    if (at) {
      if (isSaved) status.say('same');
      else status.say('saved', at);
      if (isSaved && unsaved) unsaved.hidden = true;
      around({ others: twice ?? others, overtaken });
    } else if (other) status.say('other', other);
    else if (isOver) status.show(status.word('signedOut'), signIn(status));
    else status.say(navigator.onLine ? 'failed' : 'offline');
  }

  function around({ others, overtaken }) {
    status.fill('others', others ?? '');
    status.fill('overtaken', overtaken ?? '');
  }

  // Whoever only reads is there too, and hears of others.
  setInterval(async () => {
    const answer = document.hidden || sending || isChanged() ? null : await see(form);
    if (answer) around(answer);
  }, Look);
  form.addEventListener('input', () => {
    due ||= Date.now() + Longest;
    after(Math.max(0, Math.min(Pause, due - Date.now())));
  });
  form.addEventListener('change', () => isChanged() && after(Pause));
  document.addEventListener('visibilitychange', () => document.hidden && now(true));
  window.addEventListener('pagehide', () => now(true));
  window.addEventListener('online', () => now());
  // Back from the tab of the sign-in.
  window.addEventListener('focus', () => now());
  window.addEventListener('beforeunload', (event) => isAtRisk() && event.preventDefault());
  window.addEventListener('pageshow', () => { isSent = false; });
  form.addEventListener('submit', async (event) => {
    clearTimeout(timer);
    mark();
    isSent = !sending;
    if (!sending) return;
    // A copy that arrives behind the saved form would bring back what was just saved.
    event.preventDefault();
    await sending;
    form.requestSubmit(event.submitter);
  });
  if (isChanged()) after(0);
  return now;
}

const entries = (form) => [...new FormData(form)].filter(([name]) => !Own.includes(name));

const typed = (form) => new URLSearchParams(entries(form)).toString();

/** What saving would make of it: accents composed, lines ended alike, no blanks around. */
const plain = (form) => JSON.stringify(entries(form).map(([name, text]) => [name, text.normalize().replace(/\r\n?/g, '\n').trim()]));

/** The texts by the names of their fields; rows of a record have the same names. */
function texts(form) {
  const all = new Map();
  for (const [name, text] of entries(form)) all.set(name, `${all.get(name) ?? ''}${text}\n\0`);
  return all;
}

/** Whether a field holds something else than the page came with. */
function isTouched(field) {
  if (field.options) return !([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.selected;
  // A button has no default.
  return 'defaultValue' in field && (field.checked !== field.defaultChecked || field.value !== field.defaultValue);
}

async function send(form, keepalive, isFirst = true) {
  try {
    const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), headers: { accept: 'application/json' }, keepalive });
    if (answer.status === 401 || answer.redirected) return { isOver: true };
    if (answer.status === 400 && isFirst && !keepalive) {
      const anew = await reload();
      // Somebody else signed in: what stands here is not kept under another name unasked.
      if (anew && anew.dataset.editor !== form.dataset.editor) return { other: anew.dataset.editorName };
      // Who signs in again gets a new token, and the form still has the old one.
      if (anew) form.elements.__RequestVerificationToken.value = anew.elements.__RequestVerificationToken.value;
      if (anew) return send(form, false, false);
    }
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

async function see(form) {
  const body = new FormData();
  for (const name of ['__RequestVerificationToken', 'base']) body.set(name, form.elements[name].value);
  try {
    const answer = await fetch(form.dataset.seen, { method: 'POST', body, headers: { accept: 'application/json' } });
    return answer.ok && !answer.redirected ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** The form as the server gives it now; null where it gives none. */
async function reload() {
  const page = await fetch(location.href, { headers: { accept: 'text/html' } });
  return new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form[data-autosave]');
}

function signIn(status) {
  const link = document.createElement('a');
  link.href = status.word('signIn');
  link.target = '_blank';
  link.textContent = status.word('signInWord');
  return link;
}

// The desk's few scripts. Everything but passkeys and copying works without them.

// A passkey form asks the server for a question, the device for its answer, and then sends itself.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const button = form.querySelector('button');
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  const problem = form.querySelector('[role=alert]');
  form.querySelector('[data-without]').hidden = true;
  button.hidden = false;
  form.querySelector('[data-with]')?.removeAttribute('hidden');
  form.addEventListener('submit', (event) => { event.preventDefault(); button.click(); });
  button.addEventListener('click', async () => {
    problem.hidden = true;
    button.disabled = true;
    try {
      const asked = await fetch(form.dataset.question, { method: 'POST', body: new FormData(form), headers: { accept: 'application/json' } });
      // A session or proof that ran out meanwhile is asked for by the page itself.
      if ([400, 401, 403].includes(asked.status)) return location.reload();
      if (!asked.ok) throw new Error(`The question was answered with ${asked.status}.`);
      const { ceremony, options } = await asked.json();
      form.elements.ceremony.value = ceremony;
      form.elements.credential.value = JSON.stringify(await answer(form.dataset.passkey, JSON.parse(options)));
      form.submit();
    } catch {
      problem.textContent = form.dataset.failed;
      problem.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
}

const answer = (kind, options) => kind === 'create'
  ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

// A link that is shown once can be copied by one press.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
  });
}

for (const field of document.querySelectorAll('[data-select]')) field.addEventListener('focus', () => field.select());

// What went wrong is read out and seen first.
document.querySelector('[data-focus]')?.focus();

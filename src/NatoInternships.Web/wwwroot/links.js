// While the links are being checked, the bar moves on by itself; the page with what was found comes when it is over.
const run = document.querySelector('[data-progress]');
const bar = run.querySelector('progress');
const said = run.querySelector('[data-said]');
const EVERY = 2000;

const look = async () => {
  try {
    const answer = await fetch(run.dataset.progress, { headers: { accept: 'application/json' } });
    // A session that is over is asked for by the page itself.
    if (!answer.ok || answer.redirected) return location.reload();
    const progress = await answer.json();
    if (!progress) return location.assign(location.pathname);
    bar.max = Math.max(progress.total, 1);
    bar.value = progress.done;
    said.textContent = run.dataset.words.replace('{0}', progress.done).replace('{1}', progress.total);
  } catch {
    // The network is away: the next look may find it.
  }
  setTimeout(look, EVERY);
};

setTimeout(look, EVERY);

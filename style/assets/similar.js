// Authorities that may be the one that is being typed: asks the server in the pauses, and lists their names in a region
// that a screen reader announces politely. A region says by `data-similar` where to ask. Without this script, or where
// the server does not answer, whoever sends the form is asked then.

/** Whoever types nothing for so many milliseconds pauses. */
const PAUSE = 500;
/** Fewer letters name nothing. */
const LEAST = 3;
const PATHS = ['country', 'name', 'name_en'];

function show(region, found) {
  const box = region.querySelector('[data-part="found"]');
  const lines = found.map(({ name, language }) => {
    const line = document.createElement('li');
    line.lang = language;
    line.textContent = name;
    return line;
  });
  box.querySelector('ul').replaceChildren(...lines);
  box.hidden = lines.length === 0;
}

function typed(form) {
  const value = (path) => form.querySelector(`[name="values[${path}][]"]`)?.value.trim() ?? '';
  return Object.fromEntries(PATHS.map((path) => [path, value(path)]));
}

async function found(region, query, signal) {
  const answer = await fetch(`${region.dataset.similar}?${query}`, { headers: { Accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(`${region.dataset.similar}: ${answer.status}`);
  return answer.json();
}

function watch(region) {
  const form = region.closest('form');
  let [last, timer, call] = ['', 0, new AbortController()];
  const ask = () => {
    const { country, name, name_en } = typed(form);
    const query = new URLSearchParams({ country, name, name_en }).toString();
    if (query === last) return;
    last = query;
    call.abort();
    call = new AbortController();
    if (!country || Math.max(name.length, name_en.length) < LEAST) {
      show(region, []);
      return;
    }
    const { signal } = call;
    found(region, query, signal).then(
      (lines) => show(region, lines),
      () => {
        // A later look-up took its place, or the next pause tries again.
        if (!signal.aborted) last = '';
      },
    );
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
}

for (const region of document.querySelectorAll('[data-similar]')) watch(region);

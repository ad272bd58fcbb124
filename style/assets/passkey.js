// Passkeys (WebAuthn Level 3): asks the server for a challenge and a device for the answer, and posts both with the form.
// Forms say by `data-passkey` where their challenge comes from. They are hidden until this script has found that the
// browser knows passkeys; what stands in their place until then is marked `data-passkey-absent`.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const called = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

/** Why a device gave no answer, by the names of the standard; anything else is a fault on the way. */
const WHY = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'known',
  NotSupportedError: 'impossible',
  ConstraintError: 'impossible',
  SecurityError: 'impossible',
};
const PARTS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];

async function challenge(path) {
  const answer = await fetch(path, { method: 'POST', headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Options that name a person make a passkey; others use one. */
function ask(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  if (!options.user) {
    return navigator.credentials.get({ publicKey: { ...publicKey, allowCredentials: called(options.allowCredentials) } });
  }
  const user = { ...options.user, id: bytes(options.user.id) };
  const excludeCredentials = called(options.excludeCredentials) ?? [];
  return navigator.credentials.create({ publicKey: { ...publicKey, user, excludeCredentials } });
}

function written({ id, rawId, type, response }) {
  const parts = PARTS.filter((name) => response[name]).map((name) => [name, text(response[name])]);
  return JSON.stringify({ id, rawId: text(rawId), type, response: Object.fromEntries(parts) });
}

async function fill(form) {
  const { options, sealed } = await challenge(form.dataset.passkey);
  const answer = written(await ask(options));
  form.querySelector('[data-part="asked"]').value = sealed;
  form.querySelector('[data-part="answered"]').value = answer;
}

function watch(form) {
  const button = form.querySelector('button');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const shown of form.querySelectorAll('[data-why]')) shown.hidden = true;
    button.disabled = true;
    fill(form).then(
      () => form.submit(),
      (reason) => {
        button.disabled = false;
        form.querySelector(`[data-why="${WHY[reason?.name] ?? 'no-answer'}"]`).hidden = false;
        button.focus();
      },
    );
  });
  form.hidden = false;
  for (const other of form.parentElement.querySelectorAll('[data-passkey-absent]')) other.hidden = true;
}

if (globalThis.PublicKeyCredential && navigator.credentials) {
  for (const form of document.querySelectorAll('form[data-passkey]')) watch(form);
}

// Somebody who posts forms without a browser: for journeys that begin later, and for many who write at once.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { DIPLOMA, ZAB, inDays, passwordOf } from './journey.ts';

/** Texts by the path of their control. */
export type Values = Record<string, string | string[]>;

/** What differs from one request to the next. */
export interface Wanted {
  reference: string;
  recipient?: string;
  family?: string;
  /** Days until the answer is wanted. */
  days?: number;
  /** The questions of the catalogue that it asks. */
  questions?: string[];
}

/** What an authority in Germany says of itself. */
export const REGISTRATION: Values = {
  country: 'DE',
  name: 'Prüfungsamt Quellenhof',
  language: 'de',
  level: 'local',
  place: 'Quellenhof',
  website: 'https://quellenhof.example',
  mailbox: 'post@quellenhof.example',
  phone: '+49 89 1234567',
  areas: 'PQ',
  person_name: 'Erika Muster',
  person_email: 'erika@quellenhof.example',
  statement: 'yes',
  not_listed: 'yes',
};

/** When the person of every request was born. */
export const BORN = new Date(1990, 4, 17);

const SID = '__Host-sid';

export class Poster {
  private constructor(
    private readonly url: string,
    /** The login: it outlives the process of the server. */
    private readonly token: string,
  ) {}

  static async signIn(url: string, username: string): Promise<Poster> {
    const form = { username, password: passwordOf(username), next: '' };
    const answer = await new Poster(url, '').post('/open/sign-in', form);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${SID}=`));
    if (!cookie) throw new Error(`${username} is not signed in: ${answer.status}`);
    return new Poster(url, cookie.slice(SID.length + 1, cookie.indexOf(';')));
  }

  /** Shares the login of a browser. The other way round is impossible: cookies of one host cannot be put in. */
  static async of(page: Page): Promise<Poster> {
    const cookie = (await page.context().cookies()).find((cookie) => cookie.name === SID);
    if (!cookie) throw new Error('nobody is signed in');
    return new Poster(new URL(page.url()).origin, cookie.value);
  }

  /** Posts a form as a browser without script does; a redirection is not followed. */
  post(path: string, form: Record<string, string>, values: Values = {}): Promise<Response> {
    const body = encoded(form, values);
    return fetch(`${this.url}${path}`, { method: 'POST', headers: this.headers(), body, redirect: 'manual' });
  }

  /** Calls a server function as the program in the browser does. */
  async call<T>(name: string, form: Record<string, string>, values: Values = {}): Promise<T> {
    const headers = { ...this.headers(), Accept: 'application/json' };
    const body = encoded(form, values);
    const answer = await fetch(`${this.url}/api/${name}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Creates a service account and yields how the address of its page ends, which shows the secret once. */
  async service(): Promise<string> {
    const form = { name: 'Fachverfahren', purpose: 'Fetches what is new', roles: 'check_qualification:viewer' };
    const values = { ...form, ...dateValues('ends_on', inDays(30)) };
    const answer = await this.post('/api/create_service_account', { key: randomUUID() }, values);
    const end = /\/people\/service-accounts\/(.+)$/.exec(answer.headers.get('location') ?? '')?.[1];
    if (!end) throw new Error(`create_service_account: ${answer.status}`);
    return end;
  }

  /** Searches for a person concerned and yields the id of what was found. */
  async searchPerson(name: string, born: Date): Promise<string> {
    const values = { procedure: 'check_qualification', name, ...dateValues('born', born), reason: 'enquiry' };
    const answer = await this.post('/api/search_person', { key: randomUUID() }, values);
    const id = /\/requests\/search\/person\/([0-9a-f-]+)$/.exec(answer.headers.get('location') ?? '')?.[1];
    if (!id) throw new Error(`search_person: ${answer.status}`);
    return id;
  }

  /** The id of somebody among the people of the own authority. */
  async person(name: string): Promise<string> {
    const { html } = await this.page(`/people?text=${encodeURIComponent(name)}`);
    const id = new RegExp(`href="/people/([0-9a-f-]{36})"[^>]*>${name}<`).exec(html)?.[1];
    if (!id) throw new Error(`${name} is not among the people`);
    return id;
  }

  /** A page as the server makes it. */
  async page(path: string): Promise<{ status: number; html: string }> {
    const answer = await fetch(`${this.url}${path}`, { headers: this.headers(), redirect: 'manual' });
    return { status: answer.status, html: await answer.text() };
  }

  /** Reads the stream of changes until it is aborted, as a page with this query does; `heard` gets each event and its
   *  data. */
  async listen(stop: AbortSignal, heard: (event: string, data: string) => void, query = ''): Promise<void> {
    const headers = { ...this.headers(), Accept: 'text/event-stream' };
    const answer = await fetch(`${this.url}/live${query}`, { headers, signal: stop });
    if (!answer.ok || !answer.body) throw new Error(`no stream: ${answer.status}`);
    let rest = '';
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const messages = (rest + piece.value).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const line = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(message)?.[1] ?? '';
        if (line('event')) heard(line('event'), line('data'));
      }
    }
  }

  /** Begins a draft and returns its id. */
  async begin(key: string = randomUUID(), procedure = 'check_qualification'): Promise<string> {
    const answer = await this.post('/api/create_draft', { procedure, key });
    const id = /\/drafts\/([0-9a-f-]+)\//.exec(answer.headers.get('location') ?? '')?.[1];
    if (!id) throw new Error(`no draft: ${answer.status}`);
    return id;
  }

  /** Saves a page of a draft and returns the new revision. */
  async save(id: string, revision: number, step: string, values: Values): Promise<number> {
    const form = { id, revision: String(revision), key: randomUUID(), step };
    return (await this.call<{ revision: number }>('autosave_draft', form, values)).revision;
  }

  /** Begins a draft and fills it in, ready to be sent. */
  async prepare(wanted: Wanted): Promise<{ id: string; revision: number }> {
    const id = await this.begin();
    return { id, revision: await this.fill(id, 1, wanted) };
  }

  /** Fills in every page of a draft, ready to be sent, and returns the new revision. */
  async fill(id: string, revision: number, wanted: Wanted): Promise<number> {
    for (const [step, values] of pages(wanted)) revision = await this.save(id, revision, step, values);
    return revision;
  }

  /** Attaches a document to a draft. */
  async attach(id: string): Promise<void> {
    const form = new FormData();
    const next = `/drafts/${id}/documents`;
    const fields = { key: randomUUID(), attached_to: 'request', next, kind: 'diploma', language: 'pt' };
    for (const [name, text] of Object.entries(fields)) form.append(name, text);
    form.append('file', new Blob([DIPLOMA.buffer], { type: DIPLOMA.mimeType }), DIPLOMA.name);
    const headers = this.headers();
    const answer = await fetch(`${this.url}/files/${id}`, { method: 'POST', headers, body: form, redirect: 'manual' });
    if (answer.status !== 303) throw new Error(`the document was not taken in: ${answer.status}`);
  }

  /** Sends a draft; the same key sends it once. */
  send(id: string, revision: number, key: string = randomUUID()): Promise<Response> {
    return this.post('/api/send_exchange', { id, revision: String(revision), key });
  }

  /** A whole request, with its document; returns its id. */
  async request(wanted: Wanted): Promise<string> {
    const { id, revision } = await this.prepare(wanted);
    await this.attach(id);
    const answer = await this.send(id, revision);
    if (!answer.headers.get('location')?.endsWith('/sent')) throw new Error(`not sent: ${answer.status}`);
    return id;
  }

  /** A whole request under another procedure, of the pages of its form; returns its id. */
  async requestUnder(procedure: string, pages: [string, Values][]): Promise<string> {
    const id = await this.begin(undefined, procedure);
    let revision = 1;
    for (const [step, values] of pages) revision = await this.save(id, revision, step, values);
    const answer = await this.send(id, revision);
    if (!answer.headers.get('location')?.endsWith('/sent')) throw new Error(`not sent: ${answer.status}`);
    return id;
  }

  /** Does an act on an exchange as it stands now. */
  async act(name: string, id: string, values: Values = {}): Promise<void> {
    const { revision } = await this.call<{ revision: number }>('get_exchange', { id });
    const answer = await this.post(`/api/${name}`, { id, revision: String(revision), key: randomUUID() }, values);
    if (answer.status !== 303) throw new Error(`${name}: ${answer.status}`);
  }

  /** Answers an exchange and sends the reply. */
  async reply(id: string, values: Values): Promise<void> {
    const view = await this.call<{ revision: number; reply: { revision: number } }>('get_exchange', { id });
    const form = {
      id,
      draft_revision: String(view.reply.revision),
      revision: String(view.revision),
      key: randomUUID(),
      go: 'send',
    };
    const answer = await this.post('/api/save_reply', form, values);
    if (answer.status !== 303) throw new Error(`save_reply: ${answer.status}`);
  }

  /** Sends a registration as an authority outside does, and returns its id. */
  async registration(): Promise<string> {
    const answer = await this.post('/open/register', { key: randomUUID() }, REGISTRATION);
    if (!answer.headers.get('location')?.startsWith('/register?sent=')) throw new Error(`not sent: ${answer.status}`);
    const { html } = await this.page('/registrations');
    const id = /\/registrations\/([0-9a-f-]{36})/.exec(html)?.[1];
    if (!id) throw new Error('the registration is not in the list');
    return id;
  }

  private headers(): Record<string, string> {
    const own = { Accept: 'text/html', Origin: this.url, Referer: `${this.url}/inbox`, 'Sec-Fetch-Site': 'same-origin' };
    return this.token === '' ? own : { ...own, Cookie: `${SID}=${this.token}` };
  }
}

function encoded(form: Record<string, string>, values: Values): URLSearchParams {
  const body = new URLSearchParams(form);
  for (const [path, texts] of Object.entries(values)) {
    for (const text of [texts].flat()) body.append(`values[${path}][]`, text);
  }
  return body;
}

/** What stands on each page of a request that can be sent. */
function pages({
  reference,
  recipient = ZAB,
  family = 'Ferreira',
  days = 30,
  questions = ['pq_g1', 'pq_g3'],
}: Wanted): [string, Values][] {
  const subject = {
    'holder.given_name': 'Marta',
    'holder.family_name': family,
    ...dateValues('holder.birth_date', BORN),
    profession: 'secondary_school_teacher',
    qualification_kind: 'diploma',
    qualification_title: 'Lehramt an Gymnasien',
    'qualification_title.lang': 'de',
    issuing_body: 'Universität Leipzig',
    'issuing_body.lang': 'de',
    issuing_place: 'Leipzig',
    'issuing_place.lang': 'de',
    purpose: 'establishment',
  };
  return [
    ['basis', { article: 'article_56_1' }],
    ['recipient', { recipient }],
    ['subject', subject],
    ['questions', { q: questions }],
    ['deadline', { ...dateValues('wanted', inDays(days)), own_reference: reference, 'own_reference.lang': 'pt' }],
  ];
}

/** A day as its three controls hold it. */
export function dateValues(path: string, date: Date): Values {
  return {
    [`${path}.day`]: String(date.getDate()),
    [`${path}.month`]: String(date.getMonth() + 1),
    [`${path}.year`]: String(date.getFullYear()),
  };
}

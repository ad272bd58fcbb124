// Whoever takes no part in a request, and a colleague without a role, get of it exactly what they get of a number that
// does not exist: page, value, document, calendar file, paper, change and live channel.
import { randomUUID } from 'node:crypto';
import type { APIResponse, Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ settings: { OPENIMI_LIMITS_CALLS_PER_SECOND: '1000' } });

/** What a call asks about: a request with a document, and a draft. */
interface Asked {
  exchange: string;
  document: string;
  draft: string;
}

const NOWHERE: Asked = {
  exchange: '01890000-0000-7000-8000-000000000000',
  document: '01890000-0000-7000-8000-000000000001',
  draft: '01890000-0000-7000-8000-000000000002',
};

const PAGES = ['', '/reply', '/sent', '/elsewhere', '/forward', '/split', '/letters', '/access'];
const FILES = ['/due-dates.ics', '/case.pdf', '/case.zip'];
/** Server functions that read, with what they want beside the number. */
const READS: [string, Record<string, string>][] = [
  ['get_exchange', {}],
  ['get_letters', { letter: '', language: '' }],
  ['get_who_sees', {}],
  ['get_same_person', {}],
  ['get_draft', { step: 'subject', show_problems: 'false' }],
];
const CHANGES = ['accept_exchange', 'withdraw_exchange', 'ask_clarification', 'save_reply', 'close_exchange', 'mark_confidential'];

/** The answer of a call with all that tells two answers apart: status, headers, body. What is drawn by lot or by the
 *  clock is left out, and what was asked about is written as if it did not exist. */
async function seen(answer: APIResponse, asked: Asked): Promise<{ status: number; headers: string[]; body: string }> {
  const told = (text: string) =>
    text
      .replace(/nonce="[^"]*"|'nonce-[^']*'/g, 'nonce')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'drawn')
      .replaceAll(asked.exchange, NOWHERE.exchange)
      .replaceAll(asked.document, NOWHERE.document)
      .replaceAll(asked.draft, NOWHERE.draft);
  const headers = answer.headersArray().map(({ name, value }) => `${name.toLowerCase()}: ${told(value)}`);
  return {
    status: answer.status(),
    headers: headers.filter((line) => !/^(x-request-id|date): /.test(line)).sort(),
    body: told(await answer.text()),
  };
}

/** Every call about a request, in the same order for each. */
function calls(page: Page, origin: string, asked: Asked): [string, () => Promise<APIResponse>][] {
  const { exchange, document, draft } = asked;
  // Compressed, the nonce alone would change the length.
  const plain = { 'Accept-Encoding': 'identity' };
  const own = { ...plain, Origin: origin, Referer: `${origin}/inbox`, 'Sec-Fetch-Site': 'same-origin' };
  const open = (path: string): [string, () => Promise<APIResponse>] => [
    path,
    () => page.request.get(path, { headers: { ...plain, Accept: 'text/html' }, maxRedirects: 0 }),
  ];
  const call = (name: string, form: Record<string, string>, accept: string): [string, () => Promise<APIResponse>] => [
    `${name} for ${accept}`,
    () => page.request.post(`/api/${name}`, { form, headers: { ...own, Accept: accept }, maxRedirects: 0 }),
  ];
  const key = randomUUID();
  const change = { id: exchange, revision: '1', draft_revision: '1', key };
  const upload = {
    key,
    attached_to: 'request',
    next: '/inbox',
    kind: 'diploma',
    language: 'pt',
    file: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
  };
  const post = (path: string): [string, () => Promise<APIResponse>] => [
    `post ${path}`,
    () => page.request.post(path, { form: { next: '/inbox' }, headers: own, maxRedirects: 0 }),
  ];
  return [
    ...[...PAGES, ...FILES].map((path) => open(`/exchanges/${exchange}${path}`)),
    open(`/files/${exchange}/${document}`),
    open(`/drafts/${draft}/subject`),
    ...READS.map(([name, form]) =>
      call(name, { ...form, id: name === 'get_draft' ? draft : exchange }, 'application/json'),
    ),
    ...CHANGES.flatMap((name) => [call(name, change, 'application/json'), call(name, change, 'text/html')]),
    [
      'upload',
      () => page.request.post(`/files/${exchange}`, { multipart: upload, headers: own, maxRedirects: 0 }),
    ],
    post(`/files/${exchange}/${document}/remove`),
    post(`/files/${exchange}/${document}/confidential`),
  ];
}

for (const username of ['maria', 'petra']) {
  test(`a request that is not for ${username} looks as one that does not exist`, async ({ page, server }) => {
    const ana = await Poster.signIn(server.url, 'ana');
    const kai = await Poster.signIn(server.url, 'kai');
    const exchange = await ana.request({ reference: `not for ${username}`, family: 'Alheia' });
    await kai.act('accept_exchange', exchange, { date_choice: 'wanted' });
    const { html } = await kai.page(`/exchanges/${exchange}`);
    expect(html).toContain('Alheia');
    const document = new RegExp(`/files/${exchange}/([0-9a-f-]{36})`).exec(html)?.[1] ?? '';
    expect(document).not.toBe('');
    const there: Asked = { exchange, document, draft: (await ana.prepare({ reference: 'draft' })).id };

    await signIn(page, username);
    const absent = calls(page, server.url, NOWHERE);
    for (const [at, [what, ask]] of calls(page, server.url, there).entries()) {
      const answer = await seen(await ask(), there);
      if (what.startsWith('/') || what.startsWith('get_exchange')) expect(answer.status, what).toBe(404);
      expect(answer.body, what).not.toContain('Alheia');
      const [, askAbsent] = absent[at] ?? [what, ask];
      expect.soft(answer, what).toEqual(await seen(await askAbsent(), NOWHERE));
    }
    await page.goto('/inbox?pile=');
    await expect(page.locator(`#row-${exchange}`)).toHaveCount(0);

    // The live channel of a page that shows the number: silent for both, while who takes part hears of each change.
    const stop = new AbortController();
    const heard = { kai: [] as string[], there: [] as string[], absent: [] as string[] };
    const open = async (who: Poster, list: string[], id: string) =>
      who.listen(stop.signal, (event, data) => list.push(`${event} ${data}`), `?case=${id}&revision=0`).catch(() => undefined);
    const [one, other] = [await Poster.signIn(server.url, username), await Poster.signIn(server.url, username)];
    const streams = [
      open(kai, heard.kai, exchange),
      open(one, heard.there, exchange),
      open(other, heard.absent, NOWHERE.exchange),
    ];
    // What the page shows is older than the case: the first event comes at once, and then one for the change.
    await expect.poll(() => heard.kai.length).toBeGreaterThan(0);
    const before = heard.kai.length;
    await kai.act('ask_clarification', exchange, {
      'ask_clarification.message': 'In welchem Jahr?',
      'ask_clarification.message.lang': 'de',
    });
    await expect.poll(() => heard.kai.length).toBeGreaterThan(before);
    stop.abort();
    await Promise.all(streams);
    expect(heard.there).toEqual(heard.absent);
    expect(heard.there.join()).not.toContain(exchange);
  });
}

// The server loses power while a request is being sent: the request is sent once, or it is still a draft.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { Server } from '../../fixtures/server.ts';
import { fillRequest, send, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

/** Milliseconds between the post and the loss of power. */
const DELAYS = [0, 1, 2, 3, 4, 6, 8, 12, 20, 40];

/** The draft is there, or the request, never both and never none. */
async function isSent(ana: Poster, id: string): Promise<boolean> {
  const draft = (await ana.page(`/drafts/${id}/check`)).status;
  const request = (await ana.page(`/exchanges/${id}`)).status;
  expect([draft, request].sort(), `${id} is a draft or a request`).toEqual([200, 404]);
  return request === 200;
}

test('a request whose sending was cut off is sent once or still a draft, and never lost', async () => {
  test.setTimeout(120_000);
  const server = await Server.start({ OPENIMI_LIMITS_CALLS_PER_SECOND: '1000' });
  try {
    const ana = await Poster.signIn(server.url, 'ana');
    const kai = await Poster.signIn(server.url, 'kai');
    const sent: string[] = [];
    const outcomes = { answered: 0, done: 0, undone: 0 };
    for (const delay of DELAYS) {
      const key = randomUUID();
      const { id, revision } = await ana.prepare({ reference: `kill ${delay}` });
      const answer = ana.send(id, revision, key).catch(() => undefined);
      await new Promise((done) => setTimeout(done, delay));
      await server.kill();
      const promised = (await answer)?.status === 303;
      await server.relaunch();
      const done = await isSent(ana, id);
      if (promised) expect(done, `the answer of ${id} said that it was sent`).toBe(true);
      outcomes[promised ? 'answered' : done ? 'done' : 'undone'] += 1;
      // Whoever saw no answer presses the button again.
      expect((await ana.send(id, revision, key)).headers.get('location')).toBe(`/exchanges/${id}/sent`);
      expect(await isSent(ana, id)).toBe(true);
      sent.push(id);
    }
    const { html } = await kai.page('/inbox?pile=waiting_for_us');
    for (const id of sent) expect(html.split(`id="row-${id}"`)).toHaveLength(2);
    const numbers = [...html.matchAll(/PQ-\d{4}-\d{6}/g)].map(([number]) => number);
    expect(new Set(numbers).size).toBe(sent.length);
    await server.verify();
    console.log(`sending cut off: ${JSON.stringify(outcomes)}`);
  } finally {
    await server.end();
  }
});

test('the button is pressed again after the loss of power, and the request is sent once', async ({
  newPerson,
  problems,
}) => {
  test.setTimeout(120_000);
  problems.tolerate(/ERR_(CONNECTION|EMPTY)/);
  const server = await Server.start();
  try {
    const page = await newPerson({ baseURL: server.url, javaScriptEnabled: false });
    await signIn(page, 'ana');
    const ana = await Poster.of(page);
    const sent: string[] = [];
    for (const delay of [0, 5, 15]) {
      const id = await fillRequest(page, `pressed ${delay}`);
      await page.locator('form[action="/api/send_exchange"] button').click({ noWaitAfter: true });
      await new Promise((done) => setTimeout(done, delay));
      await server.kill();
      await server.relaunch();
      if (!(await isSent(ana, id))) {
        await page.goto(`/drafts/${id}/check`);
        await send(page);
      }
      await page.goto(`/exchanges/${id}/sent`);
      await expect(page.locator('.message strong')).toHaveText(/^PQ-\d{4}-\d{6}$/);
      sent.push(id);
    }
    const kai = await newPerson({ baseURL: server.url, javaScriptEnabled: false });
    await signIn(kai, 'kai');
    for (const id of sent) await expect(kai.locator(`#row-${id}`)).toHaveCount(1);
    await expect(kai.locator('tr.row')).toHaveCount(sent.length);
  } finally {
    await server.end();
  }
});

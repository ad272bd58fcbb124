// What the program adds to a form: it is saved while it is being filled in.
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, next, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const FAMILY_NAME = '[name="values[holder.family_name][]"]';
const GIVEN_NAME = '[name="values[holder.given_name][]"]';
/** How soon it is promised to be saved. */
const PROMISED = 2_000;

/** Opens the page about the person in a new draft. */
async function openSubject(page: Page): Promise<{ id: string; ana: Poster }> {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  return { id, ana: await Poster.of(page) };
}

/** What the server holds of a draft. */
async function saved(ana: Poster, id: string, path: string): Promise<string | undefined> {
  const form = { id, step: 'subject', show_problems: 'false' };
  const view = await ana.call<{ entries: Record<string, string[]> }>('get_draft', form);
  return view.entries[path]?.[0];
}

function expectSaved(ana: Poster, id: string, path: string, text: string, timeout = PROMISED): Promise<void> {
  return expect.poll(() => saved(ana, id, path), { timeout, intervals: [100] }).toBe(text);
}

/** Holds the program back until it is released. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/*.wasm', async (route: Route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('what is typed is saved within two seconds, and the page says so', async ({ page, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.locator(FAMILY_NAME).pressSequentially('Pereira <b>&', { delay: 20 });
  await expectSaved(ana, id, 'holder.family_name', 'Pereira <b>&');
  await page.locator('select[name="values[profession][]"]').selectOption('architect');
  await expectSaved(ana, id, 'profession', 'architect');
  await page.locator('[name="values[purpose][]"][value="establishment"]').check();
  await expectSaved(ana, id, 'purpose', 'establishment');
  await expect(page.locator('.saved')).toHaveText(/\d/);
  await expect(page.locator('.saved--failed')).toHaveCount(0);
});

test('a page that is closed after its last saving has lost nothing', async ({ page, context, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill('Closed');
  await expectSaved(ana, id, 'holder.family_name', 'Closed');
  await page.close();
  const later = await context.newPage();
  await later.goto(`/drafts/${id}/subject`);
  await expect(later.locator(FAMILY_NAME)).toHaveValue('Closed');
});

test('whoever types on without a pause is saved meanwhile', async ({ page, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  let isTyping = true;
  const typing = page
    .locator(FAMILY_NAME)
    .pressSequentially('x'.repeat(40), { delay: 100 })
    .then(() => (isTyping = false));
  const kept = async () => (await saved(ana, id, 'holder.family_name')) ?? '';
  await expect.poll(kept, { timeout: PROMISED + 500, intervals: [100] }).toMatch(/^x+$/);
  expect(isTyping, 'it is saved while somebody types').toBe(true);
  await typing;
  await expectSaved(ana, id, 'holder.family_name', 'x'.repeat(40));
});

test('a page that is closed right after the last key has lost nothing', async ({ page, context, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill('Hurried');
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  await expectSaved(ana, id, 'holder.family_name', 'Hurried');
  const later = await context.newPage();
  await later.goto(`/drafts/${id}/subject`);
  await expect(later.locator(FAMILY_NAME)).toHaveValue('Hurried');
});

test('a link that is followed right after the last key loses nothing, and the page behind it is not out of date', async ({
  page,
  awake,
}) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill('Followed');
  await page.locator(`a[href="/drafts/${id}/basis"]`).first().click();
  await page.waitForURL(`**/drafts/${id}/basis`);
  expect(await saved(ana, id, 'holder.family_name')).toBe('Followed');
  await page.goto(`/drafts/${id}/subject`);
  await awake(page);
  await page.locator(GIVEN_NAME).fill('Further');
  await expectSaved(ana, id, 'holder.given_name', 'Further');
  await expect(page.locator('.saved--failed')).toHaveCount(0);
});

test('a page that was hidden and shown again goes on saving', async ({ page, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill('Hidden');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
  });
  await expectSaved(ana, id, 'holder.family_name', 'Hidden', 700);
  await page.locator(GIVEN_NAME).fill('Shown');
  await expectSaved(ana, id, 'holder.given_name', 'Shown', 2 * PROMISED);
  await expect(page.locator('.saved--failed')).toHaveCount(0);
});

test('a save that failed is repeated without another key', async ({ page, awake, problems }) => {
  problems.tolerate(/ERR_FAILED|Failed to fetch/);
  const { id, ana } = await openSubject(page);
  await awake(page);
  await page.route('**/api/autosave_draft', (route) => route.abort(), { times: 1 });
  await page.locator(FAMILY_NAME).fill('Again');
  await expect(page.locator('.saved--failed')).toBeVisible();
  await expectSaved(ana, id, 'holder.family_name', 'Again', 3 * PROMISED);
  await expect(page.locator('.saved--failed')).toHaveCount(0);
});

test('what is typed before the page has woken is saved too', async ({ page, awake }) => {
  const release = await holdProgram(page);
  const { id, ana } = await openSubject(page);
  await page.locator(FAMILY_NAME).fill('Early');
  await page.locator('select[name="values[profession][]"]').selectOption('midwife');
  await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
  release();
  await awake(page);
  await expect(page.locator(FAMILY_NAME)).toHaveValue('Early');
  await expect(page.locator('select[name="values[profession][]"]')).toHaveValue('midwife');
  await expectSaved(ana, id, 'holder.family_name', 'Early');
  await expectSaved(ana, id, 'profession', 'midwife');
});

test('an answer to a request is saved while it is being written', async ({ page, server, awake }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'reply' });
  await signIn(page, 'kai');
  const kai = await Poster.of(page);
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  await page.goto(`/exchanges/${id}/reply`);
  await awake(page);
  await page.locator('[name="values[a.pq_g1][]"][value="no"]').check();
  const kept = async () => {
    const view = await kai.call<{ reply: { entries: Record<string, string[]> } }>('get_exchange', { id });
    return view.reply.entries['a.pq_g1']?.[0];
  };
  await expect.poll(kept, { timeout: PROMISED, intervals: [100] }).toBe('no');
});

test('a second tab that is out of date is told so and keeps what was typed', async ({
  page,
  context,
  awake,
  problems,
}) => {
  problems.tolerate(/409/);
  const { id, ana } = await openSubject(page);
  await awake(page);
  const older = await context.newPage();
  await older.goto(`/drafts/${id}/subject`);
  await awake(older);
  await page.bringToFront();
  await page.locator(GIVEN_NAME).fill('First');
  await expectSaved(ana, id, 'holder.given_name', 'First');

  await older.bringToFront();
  await older.locator(FAMILY_NAME).fill('Second');
  await expect(older.locator('.saved--failed')).toBeVisible();
  await expect(older.locator(FAMILY_NAME)).toHaveValue('Second');
  await next(older).click();
  await expect(older.locator('.message--error[role="alert"]')).toBeVisible();
  await expect(older.locator(FAMILY_NAME)).toHaveValue('Second');
  expect(await saved(ana, id, 'holder.given_name')).toBe('First');
});

test('a page that was saved on its own in between is posted without being out of date', async ({ page, awake }) => {
  const { id, ana } = await openSubject(page);
  await awake(page);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  // The network is slow: the server has saved, and the browser does not know it yet.
  await page.route('**/api/autosave_draft', async (route) => {
    const answer = await route.fetch();
    await released;
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await page.locator(GIVEN_NAME).fill('Slow');
  await expectSaved(ana, id, 'holder.given_name', 'Slow');
  await page.locator(FAMILY_NAME).fill('Network');
  await next(page).click();
  // The form waits for the revision that the answer brings.
  await expect(page).not.toHaveURL(/problems=1/);
  release();
  await expect(page).toHaveURL(/problems=1/);
  await expect(page.locator(FAMILY_NAME)).toHaveValue('Network');
});

test('a save whose answer was lost makes nothing out of date', async ({ page, awake, problems }) => {
  problems.tolerate(/ERR_FAILED|Failed to fetch/);
  const { id, ana } = await openSubject(page);
  await awake(page);
  const lost = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/api/autosave_draft', lost, { times: 1 });
  await page.locator(GIVEN_NAME).fill('Lost');
  await expectSaved(ana, id, 'holder.given_name', 'Lost');
  await expect(page.locator('.saved--failed')).toBeVisible();
  await page.locator(FAMILY_NAME).fill('Answer');
  await expectSaved(ana, id, 'holder.family_name', 'Answer', 2 * PROMISED);
  await expect(page.locator('.saved--failed')).toHaveCount(0);
});

test('a button waits only a moment for a save that does not end', async ({ page, awake }) => {
  await openSubject(page);
  await awake(page);
  await page.route('**/api/autosave_draft', () => new Promise(() => undefined));
  const asked = page.waitForRequest('**/api/autosave_draft');
  await page.locator(GIVEN_NAME).fill('Stuck');
  await asked;
  await next(page).click();
  await expect(page).toHaveURL(/problems=1/);
  await expect(page.locator(GIVEN_NAME)).toHaveValue('Stuck');
});

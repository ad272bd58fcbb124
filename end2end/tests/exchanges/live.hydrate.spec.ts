// What the program adds to the inbox: rows that appear without a reload.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { NACID, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

/** Marks the page, to be told from one that was loaded again. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
}

async function expectSamePage(page: Page): Promise<void> {
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
}

/** Waits until the page listens to changes. */
async function listening(page: Page): Promise<void> {
  await page.waitForResponse((answer) => new URL(answer.url()).pathname === '/live');
}

test('a request appears in an empty inbox, and the next one beside it', async ({ page, server, awake, accessible }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  await signIn(page, 'boris');
  const stream = listening(page);
  await page.goto('/inbox');
  await awake(page);
  await stream;
  await expect(page.locator('.empty')).toBeVisible();
  await mark(page);
  const first = await ana.request({ reference: 'first', recipient: NACID });
  await expect(page.locator(`#row-${first}`)).toBeVisible();
  await expect(page.locator('.empty')).toHaveCount(0);
  const second = await ana.request({ reference: 'second', recipient: NACID });
  await expect(page.locator(`#row-${second}`)).toBeVisible();
  await expect(page.locator(`#row-${first}`)).toBeVisible();
  await expectSamePage(page);
  await accessible(page);
  await page.locator(`#row-${first} a.row__link`).click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${first}$`));
});

test('a new row waits while the pointer is in the list', async ({ page, server, awake }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const there = await ana.request({ reference: 'there' });
  await signIn(page, 'kai');
  const stream = listening(page);
  await page.goto('/inbox');
  await awake(page);
  await stream;
  await mark(page);
  await page.locator(`#row-${there}`).hover();
  const fresh = await ana.request({ reference: 'fresh' });
  await expect(page.locator('.new-rows')).toBeVisible();
  await expect(page.locator(`#row-${fresh}`)).toHaveCount(0);
  await page.locator('.new-rows').click();
  await expect(page.locator(`#row-${fresh}`)).toBeVisible();
  await expectSamePage(page);
});

test('a request that comes while the page is still waking appears as well', async ({ page, server, awake }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  await signIn(page, 'kai');
  await awake(page);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/live', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/inbox');
  await awake(page);
  const id = await ana.request({ reference: 'early' });
  release();
  await expect(page.locator(`#row-${id}`)).toBeVisible();
});

test('a case that is open says that the other side has acted, and shows the new state', async ({
  page,
  server,
  awake,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'case' });
  await signIn(page, 'kai');
  const stream = listening(page);
  await page.goto(`/exchanges/${id}`);
  await awake(page);
  await stream;
  await ana.act('withdraw_exchange', id);
  await page.locator('main .message--info a').click();
  await expect(page.locator('.case__head .state--withdrawn')).toBeVisible();
});

test('a change between the making of a case page and its stream is told, and a new connection tells nothing by itself', async ({
  page,
  server,
  awake,
  problems,
}) => {
  problems.tolerate(/ERR_|Failed to load/);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'between' });
  await signIn(page, 'kai');
  const quiet = listening(page);
  await page.goto(`/exchanges/${id}`);
  await awake(page);
  await quiet;
  const again = listening(page);
  await server.restart();
  await again;
  await expect(page.locator('main .message--info a[href=""]')).toHaveCount(0);

  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/live?*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`/exchanges/${id}`);
  await awake(page);
  await ana.act('withdraw_exchange', id);
  release();
  await expect(page.locator('main .message--info a[href=""]')).toBeVisible();
});

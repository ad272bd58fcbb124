// A login that is not used: the page warns two minutes before it ends, one key goes on, and what was typed outlives it.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import type { Server } from '../../fixtures/server.ts';
import { beginRequest, fillSignIn, next, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// A server of its own, because its clock moves on and stays there.
test.use({ apart: 'idle' });

const FAMILY_NAME = '[name="values[holder.family_name][]"]';
const TYPED = 'Kept “while away” & more';
/** A login ends after half an hour; the warning comes two minutes before, on the clock of the browser. */
const UNTIL_WARNED = 28 * 60_000;

/** Opens a page of a new draft. */
async function openDraft(page: Page): Promise<string> {
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  return id;
}

/** Waits until the program has saved what was typed: a saving later on would use the login. */
async function expectSaved(ana: Poster, id: string): Promise<void> {
  const form = { id, step: 'subject', show_problems: 'false' };
  const saved = async () => {
    const view = await ana.call<{ entries: Record<string, string[]> }>('get_draft', form);
    return view.entries['holder.family_name']?.[0];
  };
  await expect.poll(saved).toBe(TYPED);
}

/** How many seconds the login has, as the server says; none once it has ended. Asking is no use of it. */
async function secondsLeft(ana: Poster): Promise<number> {
  const { status, html } = await ana.page('/session');
  return status === 200 ? (JSON.parse(html) as { idle_seconds: number }).idle_seconds : 0;
}

/** Moves the clock of the server, which looks at it now and then, and that of the browser. */
async function passTime(page: Page, server: Server, ana: Poster, minutes: number, left: number): Promise<void> {
  await server.command('clock', 'advance', `${minutes}m`);
  await expect.poll(() => secondsLeft(ana)).toBeLessThanOrEqual(left);
  await page.clock.fastForward(UNTIL_WARNED);
}

function warning(page: Page) {
  return page.locator('dialog[aria-labelledby="time-out-title"]');
}

test('two minutes before a login ends the page warns, and one key goes on', { tag: '@hydrate' }, async ({
  page,
  server,
  awake,
}) => {
  await page.clock.install();
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const id = await openDraft(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill(TYPED);
  await expectSaved(ana, id);
  await expect(warning(page)).toBeHidden();
  await passTime(page, server, ana, 28, 120);
  await expect(warning(page)).toBeVisible();
  await expect(warning(page).locator('button[value="extend"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(warning(page)).toBeHidden();
  await expect.poll(() => secondsLeft(ana)).toBeGreaterThan(29 * 60);
  await expect(page.locator(FAMILY_NAME)).toHaveValue(TYPED);
  await next(page).click();
  await expect(page).toHaveURL(new RegExp(`/drafts/${id}/subject\\?problems=1`));
  await expect(page.locator(FAMILY_NAME)).toHaveValue(TYPED);
});

test('what was typed before a login ran out is there after signing in', async ({
  page,
  server,
  problems,
  awake,
  javaScriptEnabled,
}) => {
  problems.tolerate(/401/);
  if (javaScriptEnabled) await page.clock.install();
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const id = await openDraft(page);
  await awake(page);
  await page.locator(FAMILY_NAME).fill(TYPED);
  if (javaScriptEnabled) {
    await expectSaved(ana, id);
    await passTime(page, server, ana, 28, 120);
    await expect(warning(page)).toBeVisible();
  }
  // Nobody is there to press the key; whoever comes back presses it too late.
  await server.command('clock', 'advance', '31m');
  await expect.poll(() => secondsLeft(ana)).toBe(0);
  if (javaScriptEnabled) {
    await page.keyboard.press('Enter');
    await expect(warning(page)).toBeHidden();
  }
  await next(page).click();
  await expect(page.locator('#password')).toBeVisible();
  await fillSignIn(page, 'ana');
  await expect(page).toHaveURL(new RegExp(`/drafts/${id}/subject\\?problems=1`));
  await expect(page.locator(FAMILY_NAME)).toHaveValue(TYPED);
});

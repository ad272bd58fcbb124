// Time passes over a draft that nobody touches: its author is warned, and two weeks later it is gone.
import { expect, test } from '../../fixtures/page.ts';
import { passDays } from '../../pages/clock.ts';
import { beginRequest, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// A server of its own, because its clock moves on and stays there.
test.use({ apart: 'untouched' });

/** A job looks at the drafts twice a minute. */
const TENDED_WITHIN = 75_000;

test('a draft that nobody touches says when it goes, and goes after a warning', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  const day = await page.locator('.page-head__note').textContent();
  expect(day).toMatch(/\d{4}/);
  await accessible(page);
  await page.goto('/drafts');
  const row = (of: typeof page) => of.locator(`tr:has(a[href="/drafts/${id}/basis"])`);
  await expect(row(page).locator('td time')).toHaveCount(2);
  await accessible(page);

  await passDays(server, 166, await Poster.of(page));
  const warned = await newPerson({ javaScriptEnabled });
  await signIn(warned, 'ana');
  const mail = warned.locator('.mail__body', { hasText: '/drafts' });
  await expect(async () => {
    await warned.goto('/mailbox');
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: TENDED_WITHIN, intervals: [2_000] });
  await warned.goto('/drafts');
  await expect(row(warned)).toBeVisible();

  await passDays(server, 15, await Poster.of(warned));
  const later = await newPerson({ javaScriptEnabled });
  await signIn(later, 'ana');
  await expect(async () => {
    await later.goto('/drafts');
    await expect(row(later)).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: TENDED_WITHIN, intervals: [2_000] });
  await accessible(later);
});

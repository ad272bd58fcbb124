// Time passes: the authority asked is reminded on day 5, and after a week without acceptance the request is overdue.
import { expect, test } from '../../fixtures/page.ts';
import { passDays } from '../../pages/clock.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// A server of its own, because its clock moves on and stays there.
test.use({ apart: 'overdue' });

/** A job sends reminders once a minute. */
const REMINDED_WITHIN = 75_000;

test('who has not accepted is reminded on day 5 and overdue after a week', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'REMIND-5' });
  await passDays(server, 5, ana);

  await signIn(page, 'kai');
  const reminder = page.locator('.mail', { hasText: 'Erinnerung' });
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(reminder).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: REMINDED_WITHIN, intervals: [2_000] });
  await expect(reminder).toHaveAttribute('lang', 'de');
  await expect(reminder.locator('.mail__body')).toContainText(`/exchanges/${id}`);
  await expect(reminder.locator('.mail__body')).not.toContainText('Ferreira');
  await accessible(page);
  await page.goto('/inbox');
  await expect(page.locator(`#row-${id} .due--overdue`)).toHaveCount(0);

  await passDays(server, 3, await Poster.of(page));
  const later = await newPerson({ javaScriptEnabled });
  await signIn(later, 'kai');
  await later.goto('/inbox?pile=overdue');
  await expect(later.locator(`#row-${id} .due--overdue`)).toBeVisible();
  await later.goto(`/exchanges/${id}`);
  await expect(later.locator('.case .due--overdue').first()).toBeVisible();
  await accessible(later);
});

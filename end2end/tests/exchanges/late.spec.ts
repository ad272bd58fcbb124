// A reply after the agreed day: the page of the answers asks why, and the other side reads it.
import { expect, test } from '../../fixtures/page.ts';
import { passDays } from '../../pages/clock.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// A server of its own, because its clock moves on and stays there.
test.use({ apart: 'late' });

test('a late reply says why', async ({ page, server, newPerson, problems, accessible, javaScriptEnabled }) => {
  problems.tolerate(/422/);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'late' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await passDays(server, 35, ana);

  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}/reply`);
  const reason = page.locator('[name="values[message][]"]');
  await expect(reason).toBeVisible();
  await accessible(page);
  await page.locator('[name="values[a.pq_g1][]"][value="yes"]').check();
  await page.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await page.locator('.sticky-foot button[value="send"]').click();
  await expect(page.locator('.error-summary a')).toHaveCount(1);
  await accessible(page);
  await reason.fill('Das Archiv war gesperrt.');
  await page.locator('.sticky-foot button[value="send"]').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await expect(page.locator('#messages')).toContainText('Das Archiv war gesperrt.');

  const reader = await newPerson({ javaScriptEnabled });
  await signIn(reader, 'ana');
  await reader.goto(`/exchanges/${id}`);
  await expect(reader.locator('#messages')).toContainText('Das Archiv war gesperrt.');
  await accessible(reader);
});

// Agreeing on the day by which the answer is due.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { actForm, fillDate, inDays, machineDay, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const [WANTED, OTHER, THIRD] = [inDays(30), inDays(50), inDays(40)] as const;

/** The day that counts, as the page says it. */
async function expectDue(page: Page, date: Date): Promise<void> {
  await expect(page.locator('.ball .due__date')).toHaveAttribute('datetime', machineDay(date));
}

/** How often a day stands among those that were wanted, proposed and agreed. */
async function expectNamed(page: Page, date: Date, times: number): Promise<void> {
  await expect(page.locator(`.ball + .facts time[datetime="${machineDay(date)}"]`)).toHaveCount(times);
}

test('the date of the requesting side counts until both agree on another', async ({
  page,
  server,
  newPerson,
  javaScriptEnabled,
}) => {
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const id = await ana.request({ reference: 'dates', days: 30 });
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');

  await kai.goto(`/exchanges/${id}`);
  await kai.locator('label[for="accept-other"]').click();
  const acceptance = kai.locator('form[action="/api/accept_exchange"]');
  await fillDate(acceptance, 'date', OTHER);
  await acceptance.locator('button.button--primary').click();
  await expect(kai.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
  await expectDue(kai, WANTED);
  await expectNamed(kai, OTHER, 1);
  await expect(kai.locator('form[action="/api/agree_date"]')).toHaveCount(0);

  await page.goto(`/exchanges/${id}`);
  await expectDue(page, WANTED);
  await expect(page.locator('form[action="/api/agree_date"]')).toBeVisible();
  const proposal = await actForm(page, 'propose_date');
  await fillDate(proposal, 'date', THIRD);
  await proposal.locator('button').click();
  await expectDue(page, THIRD);
  await expectNamed(page, OTHER, 0);
  await expect(page.locator('form[action="/api/agree_date"]')).toHaveCount(0);

  await kai.goto(`/exchanges/${id}`);
  await expectDue(kai, THIRD);
  await kai.locator('form[action="/api/agree_date"] button').click();
  await expect(kai.locator('form[action="/api/agree_date"]')).toHaveCount(0);
  await expectDue(kai, THIRD);
  await expectNamed(kai, WANTED, 0);
  await page.reload();
  await expectDue(page, THIRD);
});

test('a date that has passed is refused, and the form is shown again with what was typed', async ({
  page,
  server,
  problems,
  accessible,
}) => {
  problems.tolerate(/422/);
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const id = await ana.request({ reference: 'passed', days: 30 });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await page.goto(`/exchanges/${id}`);
  const proposal = await actForm(page, 'propose_date');
  await fillDate(proposal, 'date', inDays(-3));
  await proposal.locator('button').click();
  await expect(proposal.locator('.error-summary')).toBeVisible();
  await expect(proposal.locator('[name="values[date.day][]"]')).toHaveValue(String(inDays(-3).getDate()));
  await accessible(page);
  // The page stands at the address to which it was posted; refused again, it is still the same page.
  await fillDate(proposal, 'date', inDays(-2));
  await proposal.locator('button').click();
  await expect(proposal.locator('.error-summary')).toBeVisible();
  await expect(proposal.locator('[name="values[date.day][]"]')).toHaveValue(String(inDays(-2).getDate()));
  await page.goto(`/exchanges/${id}`);
  await expectDue(page, WANTED);
});

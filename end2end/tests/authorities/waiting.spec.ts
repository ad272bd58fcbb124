// What waits for a coordinator: counted, listed, and reminded of; for nobody else.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, signIn } from '../../pages/journey.ts';

test.use({ apart: 'waiting' });

test('a coordinator sees who never signed in and reminds them', async ({ page, problems, newPerson, accessible, javaScriptEnabled }) => {
  await signIn(page, 'kai');
  await page.goto('/network');
  await page.locator('main a[href="/network/work"]').click();
  await expect(page.locator('main .states__link').first()).toBeVisible();
  await accessible(page);
  for (const kind of ['access_requested', 'reset_asked', 'to_approve', 'to_allocate', 'overdue', 'not_accepted', 'inactive', 'unconfirmed']) {
    await page.locator(`main a[href="/network/work?kind=${kind}"]`).click();
    await expect(page.locator(`main a[href="/network/work?kind=${kind}"]`)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('#waiting, main .empty').first()).toBeVisible();
  }
  await page.locator('main .states a[href="/registrations"]').click();
  await expect(page).toHaveURL(/\/registrations$/);
  await page.goto('/network/work');
  await page.locator('main a[href="/network/work?kind=never_signed_in"]').click();
  const line = page.locator('#waiting li', { has: page.locator(`a[href="/authorities/${FOSA}"]`) });
  await line.locator('form[action="/api/remind_authority"] button').click();
  await expect(page.locator('.message--success')).toBeVisible();
  await expect(page).toHaveURL(/reminded=/);
  await accessible(page);

  problems.tolerate(/404/);
  const maria = await newPerson({ javaScriptEnabled });
  await signIn(maria, 'maria');
  const answer = await maria.goto('/network/work');
  expect(answer?.status()).toBe(404);
});

// The first page that everybody sees.
import { expect, test } from '../../fixtures/page.ts';

test('the sign-in page opens for a stranger and has a heading', async ({ page, accessible }) => {
  const answer = await page.goto('/sign-in');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('.realm-banner'), 'the training realm is named before anybody signs in').toBeVisible();
  await accessible(page);
});

test('who forgot the password is told whom to ask', async ({ page, accessible }) => {
  await page.goto('/sign-in');
  const forgotten = page.locator('details.disclosure', { has: page.locator('.disclosure__body p') }).first();
  await expect(forgotten.locator('.disclosure__body')).toBeHidden();
  await forgotten.locator('summary').click();
  await expect(forgotten.locator('.disclosure__body')).toContainText('IMI');
  await accessible(page);
});

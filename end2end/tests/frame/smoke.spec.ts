// The first page that everybody sees.
import { expect, test } from '../../fixtures/page.ts';

test('the sign-in page opens for a stranger and has a heading', async ({ page, accessible }) => {
  const answer = await page.goto('/sign-in');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
  await accessible(page);
});

// A browser that runs scripts but not the program: pages work as they do without scripts.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, fillBasis, next, signIn } from '../../pages/journey.ts';

test('pages work when the program is blocked', async ({ page, problems }) => {
  problems.tolerate(/ERR_FAILED|Failed to fetch|Failed to load|wasm/i);
  let blocked = 0;
  await page.route('**/*.wasm', async (route) => {
    blocked += 1;
    await route.abort();
  });
  await signIn(page, 'ana');
  await expect.poll(() => blocked).toBeGreaterThan(0);

  const id = await beginRequest(page);
  await next(page).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await fillBasis(page);
  await page.goto(`/drafts/${id}/basis`);
  await expect(page.locator('[name="values[article][]"][value="article_56_1"]')).toBeChecked();
  await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
});

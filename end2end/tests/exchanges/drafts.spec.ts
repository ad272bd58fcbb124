// Drafts: invalid entries, a change of language, deletion.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, next, signIn } from '../../pages/journey.ts';

test('a page with mistakes is kept as typed, and the summary leads to each field', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/deadline`);
  await page.locator('[name="values[wanted.day][]"]').fill('31');
  await page.locator('[name="values[wanted.month][]"]').fill('2');
  await page.locator('[name="values[wanted.year][]"]').fill('2027');
  await next(page).click();
  await expect(page).toHaveURL(/problems=1/);
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.locator('[name="values[wanted.day][]"]')).toHaveValue('31');
  await accessible(page);
  await page.locator('.error-summary a').first().click();
  await expect(page).toHaveURL(/problems=1/);
});

test('the language is changed in the middle of a form and nothing is lost', async ({ page }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  await page.locator('[name="values[holder.family_name][]"]').fill('Pereira <b>&');
  await page.locator('.sticky-foot summary').click();
  await page.locator('button[value="lang:el"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'el');
  await expect(page.locator('[name="values[holder.family_name][]"]')).toHaveValue('Pereira <b>&');
  await page.locator('.sticky-foot summary').click();
  await page.locator('button[value="lang:pt"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
});

test('a draft can be deleted', async ({ page }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto('/drafts');
  const row = page.locator(`tr:has(a[href="/drafts/${id}/basis"])`);
  await row.locator('summary').click();
  await row.locator('form[action="/api/delete_draft"] button').click();
  await expect(page.locator(`a[href="/drafts/${id}/basis"]`)).toHaveCount(0);
});

// Drafts: invalid entries, a change of language, an expired login, deletion.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, fillBasis, next, signIn } from '../../pages/journey.ts';

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

test('a form posted after the login ended brings the sign-in page in its place', async ({ page, context, problems }) => {
  problems.tolerate(/401/);
  await signIn(page, 'ana');
  await beginRequest(page);
  await fillBasis(page);
  const url = page.url().replace('/recipient', '/subject');
  await page.goto(url);
  const other = await context.newPage();
  await other.goto('/account');
  await other.locator('form[action="/sign-out-everywhere"] button').click();
  await other.close();
  // A page in the background draws no frames, and Playwright waits for one.
  await page.bringToFront();
  await page.locator('[name="values[holder.given_name][]"]').fill('Kept');
  await next(page).click();
  await expect(page.locator('#password')).toBeVisible();
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

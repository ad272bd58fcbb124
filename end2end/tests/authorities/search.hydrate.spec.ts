// What the program adds to the directory: hits while typing.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { MINISTERIO, ZAB, beginRequest, next, signIn } from '../../pages/journey.ts';

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
}

test('hits change while typing, in any language, without a new page', async ({ page, awake, accessible }) => {
  await signIn(page, 'ana');
  await page.goto('/authorities');
  await awake(page);
  await mark(page);
  await page.locator('#authority-text').pressSequentially('Zentralstelle ausländisches Bildungsw');
  await expect(page.locator(`.results a[href="/authorities/${ZAB}"]`)).toBeVisible();
  await page.locator('#authority-text').fill('');
  await page.locator('#authority-text').pressSequentially('Ministerio de Educación Madrid');
  await expect(page.locator(`.results a[href="/authorities/${MINISTERIO}"]`)).toBeVisible();
  await expect(page.locator(`.results a[href="/authorities/${ZAB}"]`)).toHaveCount(0);
  await page.locator('#authority-country').selectOption('DE');
  await expect(page.locator(`.results a[href="/authorities/${MINISTERIO}"]`)).toHaveCount(0);
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
  await accessible(page);
});

test('a hit found while typing is chosen for a request', async ({ page, awake }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/recipient`);
  await awake(page);
  await mark(page);
  await page.locator('#authority-text').pressSequentially('Zentralstelle ausl');
  await page.locator(`label[for="authority-${ZAB}"]`).click();
  // Other hits come; what was chosen stays in the list and chosen.
  await page.locator('#authority-text').fill('');
  const last = page.waitForResponse((answer) => answer.request().postData()?.includes('Madrid') ?? false);
  await page.locator('#authority-text').pressSequentially('Ministerio de Educación Madrid');
  await last;
  await expect(page.locator(`#authority-${MINISTERIO}, [href$="${MINISTERIO}"], .result:nth-child(2)`).first()).toBeVisible();
  await expect(page.locator(`#authority-${ZAB}`)).toBeChecked();
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
  await next(page).click();
  await expect(page).toHaveURL(/\/subject/);
});

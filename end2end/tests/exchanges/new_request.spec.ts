// Where a request begins: one procedure among many is found by its policy area, by words, or because it was used last.
import { expect, test } from '../../fixtures/page.ts';
import { AREA, BEGIN, signIn } from '../../pages/journey.ts';

const FORMS = 'main form[action="/api/create_draft"]';
const CHOSEN = `${FORMS} [name="procedure"][value="check_qualification"]`;

test('the policy area is chosen first, and what was used last stands above', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.goto('/requests/new');
  expect(await page.locator(FORMS).count()).toBeLessThanOrEqual(3);
  await expect(page.locator(`main a[href="${AREA}"]`)).toContainText(/3/);
  await page.locator(`main a[href="${AREA}"]`).click();
  await expect(page.locator(FORMS)).toHaveCount(3);
  await accessible(page);
  await page.locator('.back-link').click();
  await page.locator(`main a[href="${AREA}"]`).click();
  await page.locator(BEGIN).click();
  await expect(page).toHaveURL(/\/basis/);
  await page.goto('/requests/new');
  await expect(page.locator(CHOSEN)).toHaveCount(1);
  await accessible(page);
});

// Eleni reads Greek: capitals bear no accents.
for (const words of ['ΕΛΕΓΧΟΣ ΠΡΟΣΟΝΤΟΣ', '2005/36', '32005L0036']) {
  test(`a procedure is found by ${words}, in whatever area it is`, async ({ page, accessible }) => {
    await signIn(page, 'eleni');
    await page.goto('/requests/new');
    await page.locator('#words').fill(words);
    await page.locator('form[role="search"][action="/requests/new"] button').click();
    await expect(page).toHaveURL(/words=/);
    await expect(page.locator('#words')).toHaveValue(words);
    await expect(page.locator(CHOSEN)).toHaveCount(1);
    await accessible(page);
  });
}

test('the choice fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, 'ana');
  for (const path of ['/requests/new', AREA]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

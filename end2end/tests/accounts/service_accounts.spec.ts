// Service accounts of an authority: created, their secret seen once, changed, replaced, and revoked.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { fillDate, inDays, signIn } from '../../pages/journey.ts';

const ROLE = '#roles-check_qualification-viewer';
const CREATE = 'form[action="/api/create_service_account"] button';

/** Presses the button of an act that stands in a fold. */
async function press(page: Page, endpoint: string): Promise<void> {
  await page.locator(`details:has(form[action="/api/${endpoint}"]) > summary`).click();
  await page.locator(`form[action="/api/${endpoint}"] button`).click();
}

test('a service account is created, shows its secret once, is changed, gets another one, and is revoked', async ({
  page,
  problems,
  accessible,
}) => {
  problems.tolerate(/422/);
  const name = `Register ${Date.now()}`;
  await signIn(page, 'ana');
  await page.goto('/people');
  await page.locator('#service-accounts a[href="/people/service-accounts/new"]').click();
  await accessible(page, 'the form');
  // A date that is none, and nothing else: everything is named at once, each at its field.
  await page.locator('[name="values[ends_on.day][]"]').fill('31');
  await page.locator(CREATE).click();
  await expect(page.locator('.error-summary__list li')).toHaveCount(4);
  for (const path of ['name', 'purpose', 'roles']) {
    await expect(page.locator(`.error-summary__list a[href="#field-${path}"]`)).toHaveCount(1);
  }
  await expect(page.locator('#field-roles .field__error')).toHaveCount(1);
  await page.locator('#field-name').fill(name);
  await page.locator('#field-purpose').fill('Fetches what is new');
  await fillDate(page, 'ends_on', inDays(30));
  await page.locator(`#field-roles details:has(${ROLE}) > summary`).click();
  await page.locator(ROLE).check();
  await page.locator(CREATE).click();
  await expect(page).toHaveURL(/\/people\/service-accounts\/[0-9a-f-]{36}/);
  const first = (await page.locator('#secret').innerText()).trim();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  await accessible(page, 'with the secret');
  await page.reload();
  await expect(page.locator('#identifier')).toBeVisible();
  await expect(page.locator('#secret')).toHaveCount(0);

  const change = page.locator('form[action="/api/change_service_account"]');
  const fold = page.locator('details:has(form[action="/api/change_service_account"]) > summary').first();
  await fold.click();
  await accessible(page, 'the form of the change');
  await change.locator('#field-purpose').fill('');
  await change.locator('button').click();
  await expect(page.locator('.error-summary__list li')).toHaveCount(1);
  await change.locator('#field-purpose').fill('Fetches what was answered');
  await fillDate(page, 'ends_on', inDays(60));
  await change.locator('button').click();
  await expect(page).toHaveURL(/saved=1/);
  await expect(page.locator('.facts')).toContainText('Fetches what was answered');
  await expect(page.locator('#secret')).toHaveCount(0);

  await press(page, 'rotate_service_secret');
  const second = (await page.locator('#secret').innerText()).trim();
  expect(second).toMatch(/^[0-9a-f]{64}$/);
  expect(second).not.toBe(first);

  await press(page, 'revoke_service_account');
  await expect(page.locator('#secret')).toHaveCount(0);
  await expect(page.locator('form[action="/api/rotate_service_secret"]')).toHaveCount(0);
  await page.goto('/people');
  await expect(page.locator('#service-accounts tbody tr', { hasText: name })).toHaveCount(1);
  await accessible(page, 'the list');
});

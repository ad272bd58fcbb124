// A new password at an authority with one administrator: its coordinator declines or approves.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { ZAB, signIn } from '../../pages/journey.ts';
import { openPerson, press } from '../../pages/people.ts';

test.use({ apart: 'resets' });

async function ask(page: Page): Promise<void> {
  await openPerson(page, 'kai', 'Kai Lindner');
  await press(page, 'account_reset_asked');
  // Who asked decides on nothing.
  await expect(page.locator('form:has(input[value="account_reset_approved"])')).toHaveCount(0);
}

async function openReset(page: Page): Promise<void> {
  await page.goto('/network/work?kind=reset_asked');
  const line = page.locator('#waiting li', { has: page.locator(`a[href="/authorities/${ZAB}"]`) });
  await line.locator('a[href$="/reset"]', { hasText: 'Kai Lindner' }).click();
  await expect(page.locator('h1')).toContainText('Kai Lindner');
}

test('a coordinator decides on a new password where nobody else at the authority can', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000);
  problems.tolerate(/40[14]/);
  await signIn(page, 'petra');
  await openPerson(page, 'kai', 'Kai Lindner');
  const roles = page.locator('form[action="/api/set_person_roles"]');
  await roles.locator('input[type="checkbox"][name*="administrator"]').uncheck();
  await roles.locator('.actions button').click();
  await expect(page).toHaveURL(/saved=1/);
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await ask(page);

  const nora = await newPerson({ javaScriptEnabled });
  await signIn(nora, 'nora');
  await nora.setViewportSize({ width: 320, height: 700 });
  await openReset(nora);
  expect(await nora.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(nora.locator('main')).not.toContainText('kai@person.example');
  await accessible(nora, 'a new password to be decided');
  const address = nora.url();
  // While it waits, nobody else finds it.
  const maria = await newPerson({ javaScriptEnabled });
  await signIn(maria, 'maria');
  expect((await maria.goto(address))?.status()).toBe(404);
  await nora.locator('form:has(input[value="account_reset_declined"]) button').click();
  await expect(nora).toHaveURL(/decided=1/);
  await expect(nora.locator('.message--success')).toBeVisible();
  await expect(nora.locator('#waiting')).toHaveCount(0);
  expect((await nora.goto(address))?.status()).toBe(404);
  await kai.goto('/inbox');
  await expect(kai).toHaveURL(/\/inbox/);

  await ask(page);
  await openReset(nora);
  await nora.locator('details:has(input[value="account_reset_approved"]) > summary').focus();
  await nora.keyboard.press('Enter');
  await nora.locator('form:has(input[value="account_reset_approved"]) button').click();
  await expect(nora.locator('.message--success')).toBeVisible();
  await kai.goto('/inbox');
  await expect(kai).toHaveURL(/\/sign-in/);
});

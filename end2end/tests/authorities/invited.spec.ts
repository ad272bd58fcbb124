// A coordinator invites an authority, which follows the link with its code, fills in its form and is registered.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { linkIn } from '../../pages/mailbox.ts';
import { acceptRegistration, sendRegistration } from '../../pages/state.ts';

test.use({ apart: 'invited' });

/** Kai invites an authority of this name; the page of its registration. */
async function invite(kai: Page, name: string, email: string): Promise<string> {
  await kai.goto('/registrations');
  await kai.locator('main a[href="/registrations/invite"]').click();
  // Of the one state there is no choice to make.
  await expect(kai.locator('[name="values[country][]"][value="DE"]')).toBeChecked();
  await kai.locator('select[name="values[language][]"]').selectOption('de');
  await kai.locator('[name="values[level][]"][value="local"]').check();
  await kai.locator('#field-region').selectOption('DE2');
  await kai.locator('[name="values[areas][]"][value="PQ"]').check();
  await kai.locator('#field-name').fill(name);
  await kai.locator('#field-person_email').fill(email);
  const send = kai.locator('form[action="/api/invite_authority"] button');
  await send.click();
  await expect(kai.locator('#state, #similar').first()).toBeVisible();
  const none = kai.locator('[name="values[not_listed][]"]');
  if ((await none.count()) > 0) {
    await none.check();
    await send.click();
  }
  await expect(kai).toHaveURL(/\/registrations\/[0-9a-f-]{36}$/);
  return new URL(kai.url()).pathname;
}

async function give(page: Page, code: string): Promise<void> {
  await page.locator('#field-code').fill(code);
  await page.locator('form[action="/open/register/code"] button').click();
}

test('an invited authority opens its link with the code, fills in the form, and is registered', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/404|422/);
  const email = `nora-${Date.now()}@sturmbucht.example`;
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  const registration = await invite(kai, 'Hafenamt Sturmbucht', email);
  await accessible(kai);
  const code = (await kai.locator('#code').innerText()).trim();
  const link = await linkIn(kai, email, 'register');
  expect(link).not.toBe('');

  await page.goto(link);
  await accessible(page);
  await expect(page.locator('form[action="/open/register"]')).toHaveCount(0);
  await give(page, code === '12345678' ? '87654321' : '12345678');
  await expect(page.locator('#field-code-error')).toBeVisible();
  await accessible(page);
  await give(page, code);
  await expect(page.locator('#field-name')).toHaveValue('Hafenamt Sturmbucht');
  await expect(page.locator('#field-region')).toHaveValue('DE2');
  await expect(page.locator('#field-person_email')).toHaveValue(email);
  await accessible(page);

  // The link belongs to the browser in which the code was given.
  const other = await newPerson({ javaScriptEnabled });
  await other.goto(link);
  await expect(other.locator('.message--warning')).toBeVisible();
  await expect(other.locator('#field-code, form[action="/open/register"]')).toHaveCount(0);
  await accessible(other);

  const typed = {
    place: 'Sturmbucht',
    website: 'https://sturmbucht.example',
    mailbox: 'post@sturmbucht.example',
    phone: '+49 40 1234567',
    person_name: 'Nora Neu',
  };
  for (const [path, text] of Object.entries(typed)) await page.locator(`#field-${path}`).fill(text);
  await sendRegistration(page, '/open/register');
  await expect(page.locator('#registration-number')).toContainText('REG-');
  await page.goto(link);
  await expect(page.locator('.message--warning')).toBeVisible();
  await expect(page.locator('form[action="/open/register"]')).toHaveCount(0);

  await kai.goto(registration);
  await expect(kai.locator('main')).toContainText('Nora Neu');
  await acceptRegistration(kai);
  await expect(kai.locator('main a[href^="/authorities/"]').first()).toBeVisible();
  await expect(kai.locator('#code')).toBeVisible();
});

test('an invitation that is cancelled leads nowhere', async ({ page, newPerson, problems, accessible, javaScriptEnabled }) => {
  problems.tolerate(/404|422/);
  const email = `olaf-${Date.now()}@nebelfurt.example`;
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await invite(kai, 'Marktamt Nebelfurt', email);
  const link = await linkIn(kai, email, 'register');
  await kai.goto('/registrations');
  await kai.locator('#registrations a', { hasText: 'Marktamt Nebelfurt' }).first().click();
  await kai.locator('details:has(button[value="cancel"]) > summary').click();
  await kai.locator('button[name="step"][value="cancel"]').click();
  await expect(kai.locator('button[value="cancel"]')).toHaveCount(0);
  await expect(kai.locator('main')).not.toContainText(email);
  await page.goto(link);
  await expect(page.locator('.message--warning')).toBeVisible();
  await expect(page.locator('#field-code')).toHaveCount(0);
  await accessible(page);
});

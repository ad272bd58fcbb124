// An authority outside asks to be registered, corrects what is returned, and its first user comes in.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { chooseLanguage, openAccess, signIn } from '../../pages/journey.ts';
import { linkIn } from '../../pages/mailbox.ts';
import { acceptRegistration, confirm, followInvitation, sendRegistration } from '../../pages/state.ts';

test.use({ apart: 'registration' });

const TYPED: [string, string][] = [
  ['name', 'Prüfungsamt Quellenhof'],
  ['name_en', 'Examination office of Quellenhof'],
  ['place', 'Quellenhof'],
  ['website', 'https://quellenhof.example'],
  ['mailbox', 'post@quellenhof.example'],
  ['phone', '+49 89 1234567'],
  ['person_name', 'Erika Muster'],
];

/** Fills in the form, but for what has to be ticked to confirm it. */
async function fill(page: Page, email: string): Promise<void> {
  await page.locator('select[name="values[country][]"]').selectOption('DE');
  await page.locator('select[name="values[language][]"]').selectOption('de');
  await page.locator('[name="values[level][]"][value="local"]').check();
  await page.locator('[name="values[areas][]"][value="PQ"]').check();
  for (const [path, text] of TYPED) await page.locator(`#field-${path}`).fill(text);
  await page.locator('#field-person_email').fill(email);
}

async function send(page: Page): Promise<void> {
  await page.locator('form[action="/open/register"] button').click();
}

test('an authority registers, corrects its registration, and its first user comes in', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/404|422/);
  const email = `erika-${Date.now()}@quellenhof.example`;
  await page.goto('/sign-in');
  await page.locator('a[href="/register"]').click();
  await accessible(page);
  for (const path of ['other_name', 'name_en', 'region']) {
    await expect(page.locator(`label[for="field-${path}"] .field__optional`)).toBeVisible();
  }
  await expect(page.locator('label[for="field-name"] .field__optional')).toHaveCount(0);
  await fill(page, email);
  await send(page);
  await expect(page.locator('.error-summary a[href="#field-statement"]')).toBeVisible();
  await expect(page.locator('#field-name')).toHaveValue('Prüfungsamt Quellenhof');
  await accessible(page);
  await chooseLanguage(page, 'fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.error-summary a[href="#field-statement"]')).toBeVisible();
  await expect(page.locator('#field-name')).toHaveValue('Prüfungsamt Quellenhof');
  await expect(page.locator('[name="values[areas][]"][value="PQ"]')).toBeChecked();
  await accessible(page);
  await confirm(page);
  await send(page);
  await expect(page.locator('#registration-number')).toContainText('REG-');
  await accessible(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto('/network');
  await kai.locator('main a[href="/registrations"]').click();
  await accessible(kai);
  await kai.locator('#registrations a', { hasText: 'Prüfungsamt Quellenhof' }).first().click();
  await expect(kai).toHaveURL(/\/registrations\/[0-9a-f-]{36}/);
  await accessible(kai);
  const registration = new URL(kai.url()).pathname;
  const answer = kai.locator('form:has(#field-reason)');
  await answer.locator('button[value="return"]').click();
  await expect(kai.locator('#field-reason-error')).toBeVisible();
  await kai.locator('#field-reason').fill('Bitte die Region angeben.');
  await answer.locator('button[value="return"]').click();
  await expect(kai).toHaveURL(new RegExp(`${registration}$`));
  await expect(kai.locator('details form button[value="accept"]')).toHaveCount(0);

  const correction = await linkIn(kai, email, 'register');
  expect(correction).not.toBe('');
  await page.goto(correction);
  await expect(page.locator('main')).toContainText('Bitte die Region angeben.');
  await expect(page.locator('#field-person_email')).toHaveValue(email);
  await accessible(page);
  await page.locator('#field-region').fill('DE2');
  await sendRegistration(page, '/open/register');
  await expect(page.locator('#registration-number')).toContainText('REG-');
  await page.goto(correction);
  await expect(page.locator('form[action="/open/register"]')).toHaveCount(0);

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  const answered = await ana.goto(registration);
  expect(answered?.status()).toBe(404);

  await kai.goto(registration);
  await expect(kai.locator('main')).toContainText('Bayern (DE2)');
  const { id, code } = await acceptRegistration(kai);
  await accessible(kai);
  await followInvitation(page, await linkIn(kai, email, 'invitations'), `erika${Date.now()}`, code);
  await expect(page).toHaveURL(/\/inbox/);

  await page.goto(`/authorities/${id}`);
  await page.locator('details:has(form[action="/api/change_authority_entry"]) > summary').click();
  await page.locator('#field-phone').fill('+49 89 7654321');
  await accessible(page);
  await page.locator('form[action="/api/change_authority_entry"] button').click();
  await expect(page.locator('main .facts').first()).toContainText('+49897654321');
  // To no procedure there is access yet: all of them stand in one fold, with their number.
  await expect(page.locator('details:has(#access-check_qualification) > summary .count')).toHaveCount(1);
  await openAccess(page);
  await page.locator('#access-check_qualification button[name="step"][value="ask"]').click();
  await expect(page.locator('#access-check_qualification button[name="step"][value="ask"]')).toHaveCount(0);
});

// Passkeys, made and used by the virtual authenticator of the browser; and the fresh proof that sensitive acts ask for.
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { fillSignIn, passwordOf, signIn } from '../../pages/journey.ts';

test.use({ apart: 'passkeys', settings: { HOST: 'localhost' } });

const SIGN_IN = 'form[action="/open/sign-in/passkey"]';
const ADD = 'form[action="/api/add_passkey"]';

/** A device that asks for a finger; whoever is at it can be right or wrong. */
interface Device {
  session: CDPSession;
  authenticatorId: string;
}

async function deviceAt(page: Page): Promise<Device> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

async function rightFinger({ session, authenticatorId }: Device, isUserVerified: boolean): Promise<void> {
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/account/passkey');
  await page.locator('#field-name').fill(name);
  await page.locator(`${ADD} button`).click();
  await expect(page).toHaveURL(/\/account\?saved=1/);
  await expect(page.locator('#passkeys h3', { hasText: name })).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.locator('form[action="/sign-out-everywhere"] button').click();
  await expect(page).toHaveURL(/\/sign-in/);
}

async function removePasskey(page: Page, name: string, username: string): Promise<void> {
  await page.goto('/account');
  const fold = page.locator('#passkeys details', { hasText: name });
  await fold.locator('summary').click();
  const password = fold.locator('input[type="password"]');
  if ((await password.count()) > 0) await password.fill(passwordOf(username));
  await fold.locator('form button').click();
  await expect(page).toHaveURL(/\/account\?saved=1/);
  await expect(page.locator('#passkeys h3', { hasText: name })).toHaveCount(0);
}

test('a passkey is added, leads in alone, and is removed', async ({ page, problems, accessible }) => {
  problems.tolerate(/422/);
  await signIn(page, 'boris');
  const device = await deviceAt(page);
  await page.goto('/account/passkey');
  await expect(page.locator(ADD)).toBeVisible();
  await expect(page.locator('#recovery-codes li')).toHaveCount(10);
  await accessible(page);
  await rightFinger(device, false);
  await page.locator('#field-name').fill('Telefon');
  await page.locator(`${ADD} button`).click();
  await expect(page.locator(`${ADD} [data-why="cancelled"]`)).toBeVisible();
  await accessible(page, 'a passkey that was not confirmed');
  await rightFinger(device, true);
  await addPasskey(page, 'Telefon');
  await accessible(page);

  await signOut(page);
  await page.goto('/sign-in?next=%2Fdrafts');
  await accessible(page);
  await page.locator(`${SIGN_IN} button`).click();
  await expect(page).toHaveURL(/\/drafts/);

  await signOut(page);
  await fillSignIn(page, 'boris');
  await expect(page, 'the password alone is not enough').toHaveURL(/\/sign-in\/code/);
  await accessible(page);
  await page.locator(`${SIGN_IN} button`).click();
  await expect(page).toHaveURL(/\/inbox/);

  await removePasskey(page, 'Telefon', 'boris');
  await signOut(page);
  await page.goto('/sign-in');
  await page.locator(`${SIGN_IN} button`).click();
  await expect(page.locator('.error-summary'), 'the site knows it no more').toBeVisible();
  await accessible(page);
  await fillSignIn(page, 'boris');
  await expect(page).toHaveURL(/\/inbox/);
});

test('an act that wants a fresh proof is done after it', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/401|422/);
  await signIn(page, 'ana');
  await deviceAt(page);
  await addPasskey(page, 'Computador');
  await page.goto('/people/new');
  await page.locator('#field-name').fill('Rui Sá');
  await page.locator('#field-email').fill('rui@dges.example');
  await server.command('clock', 'advance', '11m');
  // The server looks at its clock now and then: files with personal data want a fresh proof when it has.
  const file = '/exchanges/00000000-0000-7000-8000-000000000001/case.zip?personal=yes';
  await expect(async () => expect((await page.request.get(file, { maxRedirects: 0 })).status()).toBe(303)).toPass();
  await page.locator('form[action="/api/invite_person"] button').click();
  await expect(page.locator('input[name="again"]').first()).toBeAttached();
  await accessible(page, 'a fresh proof is asked');
  await page.locator(`${SIGN_IN} button`).click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}\?saved=1/);
  await removePasskey(page, 'Computador', 'ana');
});

// Signing in at a provider of identities: offered, linked with the password, used, ended by the provider, given up.
import type { Page } from '@playwright/test';
import { Identities, LOW } from '../../fixtures/identities.ts';
import { expect, test as base } from '../../fixtures/page.ts';
import { beginRequest, next, passwordOf, signIn } from '../../pages/journey.ts';

const test = base.extend<object, { identities: Identities }>({
  identities: [
    // Playwright asks for a pattern here, even for one without names.
    async ({}, use) => {
      const identities = await Identities.start();
      await use(identities);
      await identities.end();
    },
    { scope: 'worker' },
  ],
  settings: [async ({ identities }, use) => use({ OPENIMI_OPENID: identities.setting }), { scope: 'worker' }],
});

test.use({ apart: 'identities' });

const WAY_IN = 'a[href^="/sign-in/oidc/member"]';

async function confirm(page: Page, act: string, password: string): Promise<void> {
  const form = page.locator(`form[action="/api/${act}"]`);
  await form.locator('[id="field-_secret.password"]').fill(password);
  await form.locator('.actions button').click();
}

test('an identity is linked, signs in, ends with the login at the provider, and is given up', async ({
  page,
  newPerson,
  server,
  identities,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  problems.tolerate(/422/);
  // Pages of the provider have no picture.
  problems.tolerate(/favicon/);
  identities.serve(server.url);

  const other = await newPerson({ javaScriptEnabled });
  await other.goto('/sign-in');
  await accessible(other);
  await other.locator(WAY_IN).click();
  await identities.giveUp(other);
  await expect(other.locator('.error-summary')).toBeVisible();
  await other.locator(WAY_IN).click();
  await identities.signIn(other, 'boris-there');
  await expect(other.locator('.error-summary')).toBeVisible();
  await accessible(other);
  await other.goto('/inbox');
  await expect(other, 'nobody here is linked to it yet').toHaveURL(/\/sign-in/);

  await signIn(page, 'boris');
  await page.goto('/account');
  await accessible(page);
  await page.locator(WAY_IN).click();
  await identities.signIn(page, 'boris-there');
  await expect(page).toHaveURL(/\/account\/identity\?sealed=/);
  await accessible(page);
  await confirm(page, 'link_identity', 'not the password');
  await expect(page.locator('.error-summary')).toBeVisible();
  await accessible(page);
  await confirm(page, 'link_identity', passwordOf('boris'));
  await expect(page).toHaveURL(/\/account\?saved=1/);
  await accessible(page);

  await other.goto('/sign-in?next=%2Fdrafts');
  await other.locator(WAY_IN).click();
  await expect(other, 'still signed in at the provider').toHaveURL(/\/drafts/);
  await other.goto('/account');
  await accessible(other);
  await expect(other.locator('#logins .tag', { hasText: 'Member Login' })).toHaveCount(1);
  await identities.signOut(other);
  await other.goto('/inbox');
  await expect(other, 'the provider ended it').toHaveURL(/\/sign-in/);
  await page.goto('/inbox');
  await expect(page, 'the password opened this one').toHaveURL(/\/inbox/);

  await other.locator(WAY_IN).click();
  await identities.signIn(other, 'boris-there', LOW);
  await expect(other.locator('.error-summary'), 'one factor is too few').toBeVisible();

  await page.goto('/account');
  await page.locator('#identities a[href^="/account/identity?id="]').click();
  await accessible(page);
  await confirm(page, 'unlink_identity', passwordOf('boris'));
  await expect(page).toHaveURL(/\/account\?saved=1/);
  await expect(page.locator(WAY_IN)).toBeVisible();
});

test('a form posted after the login ended goes along to the provider and is posted again', async ({
  page,
  context,
  server,
  identities,
  problems,
  accessible,
}) => {
  test.setTimeout(180_000);
  problems.tolerate(/401/);
  problems.tolerate(/favicon/);
  identities.serve(server.url);
  await signIn(page, 'ana');
  await page.goto('/account');
  await page.locator(WAY_IN).click();
  await identities.signIn(page, 'ana-there');
  await confirm(page, 'link_identity', passwordOf('ana'));
  await expect(page).toHaveURL(/\/account\?saved=1/);

  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  const tab = await context.newPage();
  await tab.goto('/account');
  await tab.locator('form[action="/sign-out-everywhere"] button').click();
  await expect(tab).toHaveURL(/\/sign-in/);
  await tab.close();
  // A page in the background draws no frames, and Playwright waits for one.
  await page.bringToFront();
  const name = page.locator('[name="values[holder.given_name][]"]');
  await name.fill('Kept “as typed” & more');
  await next(page).click();
  await expect(page.locator('#password')).toBeVisible();
  await accessible(page);
  await page.locator('form[action="/sign-in/oidc/member"] button').click();
  await expect(page, 'still signed in at the provider').toHaveURL(new RegExp(`/drafts/${id}/subject`));
  await expect(name).toHaveValue('Kept “as typed” & more');
});

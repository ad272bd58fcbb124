// The way into the own account: a second factor with its recovery codes, another password, and the list of open logins.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { fillSignIn, passwordOf, signIn } from '../../pages/journey.ts';
import { STEP, codeOf } from '../../pages/second_factor.ts';

test.use({ apart: 'the way in' });

/** The step of now; each code is taken once, so that a journey asks for the next step after the last one that it used. */
let used = 0;
async function freshCode(key: string): Promise<string> {
  // The next step is taken already: a clock may be half a minute ahead.
  while (Math.floor(Date.now() / STEP) + 1 <= used) await new Promise((done) => setTimeout(done, 500));
  used = Math.max(used + 1, Math.floor(Date.now() / STEP));
  return codeOf(key, used);
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('#code').fill(code);
  await page.locator('form[action="/open/sign-in/code"] button').click();
}

async function confirm(page: Page, action: string, username: string, code: string): Promise<void> {
  const form = page.locator(`form[action="/api/${action}"]`);
  await form.locator('[id="field-_secret.code"]').fill(code);
  await form.locator('[id="field-_secret.password"]').fill(passwordOf(username));
  await form.locator('.actions button').click();
}

test('a second factor is added, asked for, replaced by a recovery code, and given up', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  problems.tolerate(/422/);
  used = 0;
  await signIn(page, 'boris');
  await page.goto('/account/factor');
  await accessible(page);
  await expect(page.locator('svg.qr path')).toHaveCount(1);
  const key = await page.locator('#factor-key').innerText();
  const recovery = await page.locator('#recovery-codes li').allInnerTexts();
  expect(recovery).toHaveLength(10);
  await confirm(page, 'add_factor', 'boris', '000000');
  await expect(page.locator('.error-summary')).toBeVisible();
  await accessible(page);
  expect(await page.locator('#factor-key').innerText(), 'the app need not be set up again').toBe(key);
  await confirm(page, 'add_factor', 'boris', await freshCode(key));
  await expect(page).toHaveURL(/\/account\?saved=1/);
  await accessible(page);

  const other = await newPerson({ javaScriptEnabled });
  await other.goto('/sign-in?next=%2Fdrafts');
  await fillSignIn(other, 'boris');
  await expect(other).toHaveURL(/\/sign-in\/code/);
  await accessible(other);
  await giveCode(other, 'nonsense');
  await expect(other.locator('.error-summary')).toBeVisible();
  await accessible(other);
  await giveCode(other, await freshCode(key));
  await expect(other).toHaveURL(/\/drafts/);

  const third = await newPerson({ javaScriptEnabled });
  await third.goto('/sign-in');
  await fillSignIn(third, 'boris');
  await giveCode(third, (recovery[0] ?? '').toLowerCase());
  await expect(third).toHaveURL(/\/inbox/);

  await page.goto('/account');
  await page.locator('details:has(form[action="/api/remove_factor"]) > summary').click();
  await confirm(page, 'remove_factor', 'boris', recovery[1] ?? '');
  await expect(page).toHaveURL(/saved=1/);
  await expect(page.locator('a[href="/account/factor"]')).toBeVisible();
  const last = await newPerson({ javaScriptEnabled });
  await signIn(last, 'boris');
});

test('open logins are listed, told of by mail, and ended', async ({ page, newPerson, accessible, javaScriptEnabled }) => {
  await signIn(page, 'boris');
  const other = await newPerson({ javaScriptEnabled });
  await signIn(other, 'boris');
  await page.goto('/account');
  await accessible(page);
  const logins = page.locator('#logins tbody tr');
  await expect(logins.nth(1)).toBeVisible();
  await expect(logins.locator('.tag')).toHaveCount(1);
  await page.locator('form[action="/logins/end-others"] button').click();
  await expect(page).toHaveURL(/\/account#logins/);
  await expect(logins).toHaveCount(1);
  await other.goto('/inbox');
  await expect(other).toHaveURL(/\/sign-in/);
  await page.goto('/mailbox');
  await expect(page.locator('.mail', { hasText: 'Влизане от ново устройство' }).first()).toBeVisible();
});

test('another password is refused when others would try it, and taken when not', async ({ page, problems, accessible }) => {
  problems.tolerate(/422/);
  await signIn(page, 'boris');
  await page.goto('/account');
  const form = page.locator('form[action="/api/change_password"]');
  const choose = async (password: string, next: string): Promise<void> => {
    if (!(await form.isVisible())) await page.locator('details:has(form[action="/api/change_password"]) > summary').click();
    await form.locator('[id="field-_secret.old"]').fill(password);
    await form.locator('[id="field-_secret.new"]').fill(next);
    await form.locator('.actions button').click();
  };
  await choose(passwordOf('boris'), 'Password12345678');
  await expect(page.locator('[id="field-_secret.new-error"]')).toBeVisible();
  await expect(form.locator('[id="field-_secret.new"]')).toHaveValue('');
  await accessible(page);
  await choose(passwordOf('boris'), 'der Zug um 7 nach Gera');
  await expect(page).toHaveURL(/saved=1/);
  await page.locator('form[action="/logins/end"] button').first().click();
  await fillSignIn(page, 'boris', 'der Zug um 7 nach Gera');
  await expect(page).toHaveURL(/\/inbox/);
});

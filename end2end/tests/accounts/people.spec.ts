// The people of an authority: invited, let in, locked out, and added from a table.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { linkIn } from '../../pages/mailbox.ts';
import { press } from '../../pages/people.ts';

const ROLE = '#roles-check_qualification-handler';
/** The policy area in which the role stands, folded until something in it is ticked. */
const AREA = `#field-roles details:has(${ROLE})`;

/** Ana invites somebody and reads link and code, as the training mailbox and the page of the person show them. */
async function invite(ana: Page, name: string, email: string): Promise<{ person: string; link: string; code: string }> {
  await ana.goto('/people/new');
  await ana.locator('#field-name').fill(name);
  await ana.locator('#field-email').fill(email);
  await ana.locator(`${AREA} > summary`).click();
  await ana.locator(ROLE).check();
  await ana.locator('form[action="/api/invite_person"] button').click();
  await expect(ana).toHaveURL(/\/people\/[0-9a-f-]{36}/);
  const person = new URL(ana.url()).pathname;
  const code = (await ana.locator('#code').innerText()).trim();
  return { person, link: await linkIn(ana, email, 'invitations'), code };
}

test('roles are folded by policy area, opened by keyboard, and open where one is ticked', async ({
  page,
  problems,
  accessible,
}) => {
  problems.tolerate(/422/);
  await signIn(page, 'ana');
  await page.goto('/people/new');
  expect(await page.locator('#field-roles details').count()).toBeGreaterThan(5);
  await expect(page.locator('#field-roles details[open]')).toHaveCount(0);
  await page.locator(`${AREA} > summary`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(ROLE)).toBeVisible();
  await page.locator(ROLE).focus();
  await page.keyboard.press('Space');
  await accessible(page, 'an area opened');
  // Without a name it comes back, and what was ticked is in sight.
  await page.locator('form[action="/api/invite_person"] button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.locator('#field-roles details[open]')).toHaveCount(1);
  await expect(page.locator(ROLE)).toBeChecked();
});

test('a person is invited, comes in, and is locked out', async ({ page, newPerson, problems, accessible, javaScriptEnabled }) => {
  problems.tolerate(/401|422/);
  await signIn(page, 'ana');
  await accessible(page);
  const { person, link, code } = await invite(page, 'Rui Sá', `rui-${Date.now()}@dges.example`);
  expect(link).not.toBe('');

  const rui = await newPerson({ javaScriptEnabled });
  await rui.goto(link);
  await accessible(rui);
  await rui.locator('#field-code').fill('1');
  await rui.locator('form[action="/open/invitation"] button').click();
  await expect(rui.locator('#field-code-error')).toBeVisible();
  await rui.locator('#field-code').fill(code);
  await rui.locator('form[action="/open/invitation"] button').click();
  await rui.locator('#field-username').fill(`rui${Date.now()}`);
  await rui.locator('#field-password').fill('three words are long');
  await accessible(rui);
  await rui.locator('form[action="/open/invitation/choose"] button').click();
  await expect(rui).toHaveURL(/\/inbox/);
  await rui.goto('/requests/new');
  await expect(rui.locator('h1')).toHaveCount(1);

  await page.goto(person);
  await expect(page.locator('#may li')).not.toHaveCount(0);
  await accessible(page);
  await press(page, 'account_locked');
  await rui.goto('/inbox');
  await expect(rui).toHaveURL(/\/sign-in/);
});

test('a table with errors comes back, is saved once it is right, and shows the codes of all', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.goto('/people/import');
  const stamp = Date.now();
  const table = (role: string) =>
    `name,email,roles\nMarta Reis,marta-${stamp}@dges.example,check_qualification:${role}\nJosé Luz,jose-${stamp}@dges.example,\n`;
  await page.locator('#field-table').fill(table('king'));
  await page.locator('button[name="go"][value="check"]').click();
  await expect(page.locator('#import-problems')).toBeVisible();
  await expect(page.locator('.error-summary__list li')).toHaveCount(1);
  await expect(page.locator('button[value="save"]')).toHaveCount(0);
  await accessible(page);
  await page.locator('#field-table').fill(table('viewer'));
  await page.locator('button[name="go"][value="check"]').click();
  await page.locator('button[name="go"][value="save"]').click();
  await expect(page).toHaveURL(/\/people\/added\/[0-9a-f-]{36}/);
  await expect(page.locator('#codes tbody tr')).toHaveCount(2);
  await accessible(page, 'the codes');
  const marta = page.locator('#codes tbody tr', { hasText: `marta-${stamp}` });
  const code = (await marta.locator('td.num').innerText()).trim();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="/codes.csv"]').click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain(`marta-${stamp}@dges.example,${code},`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('a[href$="/codes.csv"]')).toBeHidden();
  await expect(marta).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await marta.locator('a').click();
  await expect(page.locator('#code')).toHaveText(code);
  await page.goto('/people');
  await expect(page.locator('tbody tr', { hasText: `marta-${stamp}` })).toHaveCount(1);
});

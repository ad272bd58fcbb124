// What an authority says of its office: wrong hours are named at their field, right ones are shown to whoever needs them.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, ZAB, fillDate, inDays, machineDay, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'office' });

test('an authority says when it is open, and its counterpart reads it beside the telephone', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  const poster = await Poster.signIn(server.url, 'ana');
  const id = await poster.request({ reference: 'OFFICE' });

  await signIn(page, 'kai');
  await page.goto(`/authorities/${ZAB}`);
  const confirm = page.locator('form[action="/api/confirm_authority_entry"]');
  await accessible(page);
  await confirm.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${ZAB}$`));
  await expect(confirm).toHaveCount(0);

  const form = page.locator('form[action="/api/change_authority_entry"]');
  const fold = page.locator('details:has(form[action="/api/change_authority_entry"]) > summary');
  await fold.click();
  await page.locator('#field-phone').fill('+49 228 501352');
  await page.locator('#field-mailbox').fill('post@zab.example');
  await page.locator('#field-website').fill('https://zab.example');
  await page.locator('#field-town').fill('Bonn');
  await page.locator('#field-hours_1').fill('12:00-9:00');
  await page.locator('#field-hours_2').fill('9.00-13.00, 12.00-17.00');
  await fillDate(form, 'closing_1.from', inDays(40));
  await fillDate(form, 'closing_1.to', inDays(39));
  problems.tolerate(/422/);
  await form.locator('button').click();
  const links = page.locator('.error-summary a');
  await expect(links).toHaveCount(3);
  for (const path of ['hours_1', 'hours_2', 'closing_1.to.day']) {
    await expect(page.locator(`.error-summary a[href="#field-${path}"]`)).toBeVisible();
  }
  await expect(page.locator('#field-hours_1')).toHaveValue('12:00-9:00');
  await expect(page.locator('#field-town')).toHaveValue('Bonn');
  await accessible(page);

  await page.locator('#field-hours_1').fill('9:00-12:00');
  await page.locator('#field-hours_2').fill('9.00-12.00, 13.00-17.00');
  await fillDate(form, 'closing_1.to', inDays(41));
  await form.locator('button').click();
  const facts = page.locator('main .facts').first();
  await expect(facts).toContainText(/13:00–17:00/);
  await expect(facts.locator('a[href="https://zab.example"]')).toBeVisible();
  await expect(facts.locator(`time[datetime="${machineDay(inDays(41))}"]`)).toBeVisible();
  await fold.click();
  await expect(page.locator('#field-hours_2')).toHaveValue('09:00-12:00, 13:00-17:00');

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  await ana.goto(`/exchanges/${id}`);
  const side = ana.locator('.case__side');
  await expect(side.locator('a[href="https://zab.example"]')).toBeVisible();
  await expect(side).toContainText(/13:00–17:00/);
  await accessible(ana);
  await ana.goto(`/authorities/${ZAB}`);
  await expect(ana.locator('main .facts').first()).toContainText('Bonn');
  await expect(ana.locator('form[action="/api/confirm_authority_entry"]')).toHaveCount(0);

  await page.goto('/help/contacts');
  await expect(page.locator('main a[href="https://zab.example"]').first()).toBeVisible();
  await accessible(page);
});

test('a coordinator sees who has not confirmed its data for a year and reminds them', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');
  await signIn(page, 'kai');
  await page.goto('/network/work?kind=unconfirmed');
  const line = page.locator('#waiting li', { has: page.locator(`a[href="/authorities/${FOSA}"]`) });
  await expect(line).toBeVisible();
  await accessible(page);
  await line.locator('form[action="/api/remind_authority"] button').click();
  await expect(page.locator('.message--success')).toBeVisible();
  await expect(page).toHaveURL(/reminded=/);
});

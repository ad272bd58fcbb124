// A mailbox for one procedure: an address that is none comes back at its field, and mail goes where the authority wants it.
import { expect, test } from '../../fixtures/page.ts';
import { ZAB, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'mailboxes' });

const ITS = 'mailbox.check_qualification';

test('an administrator gives a procedure a mailbox of its own, and its mail goes there', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  await signIn(page, 'kai');
  await page.goto(`/authorities/${ZAB}`);
  const form = page.locator('form[action="/api/change_authority_entry"]');
  const fold = page.locator('details:has(form[action="/api/change_authority_entry"]) > summary');
  const its = page.locator(`[id="field-${ITS}"]`);
  await fold.click();
  await page.locator('#field-phone').fill('+49 228 501352');
  await page.locator('#field-mailbox').fill('post@zab.example');
  await its.fill('anerkennung at zab');
  await accessible(page);
  problems.tolerate(/422/);
  await form.locator('button').click();
  await expect(page.locator(`.error-summary a[href="#field-${ITS}"]`)).toBeVisible();
  await expect(page.locator('.error-summary a')).toHaveCount(1);
  await expect(its).toHaveValue('anerkennung at zab');
  await expect(its).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await its.fill('anerkennung@zab.example');
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${ZAB}$`));
  await expect(page.locator('[id="access-check_qualification"]')).toContainText('anerkennung@zab.example');
  await expect(page.locator('main .facts').first()).toContainText('post@zab.example');

  const poster = await Poster.signIn(server.url, 'ana');
  const id = await poster.request({ reference: 'MAILBOX' });
  await page.goto('/mailbox');
  const mail = page.locator('.mail', { hasText: id });
  await expect(mail.locator('.mail__head')).toContainText('anerkennung@zab.example');

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('.case__side')).toContainText('anerkennung@zab.example');
  await ana.goto(`/authorities/${ZAB}`);
  await expect(ana.locator('[id="access-check_qualification"]')).toContainText('anerkennung@zab.example');
  await accessible(ana);
});

// Requests that end without an answer: refused and sent elsewhere, or taken back.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { MINISTERIO, actForm, send, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'languages' });

test('a refusal needs a reason, which the other side reads', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'refused' });
  await signInReading(page, 'kai', 'mt');
  await page.goto(`/exchanges/${id}`);
  const refusal = await actForm(page, 'refuse_exchange');
  await refusal.locator('[name="values[ground][]"][value="not_competent"]').check();
  await refusal.locator('button.button--danger').click();
  await expect(refusal.locator('.error-summary a[href="#field-reason"]')).toBeVisible();
  await expect(refusal.locator('[name="values[ground][]"][value="not_competent"]')).toBeChecked();
  await expectSays(refusal.locator('button.button--danger'), 'mt', 'act-refuse-confirm');
  await expectSpeaks(page, 'mt');
  await accessible(page);
  await refusal.locator('[name="values[reason][]"]').fill('Zuständig ist <eine> andere Behörde.');
  await refusal.locator('button.button--danger').click();
  await expect(page.locator('main')).toContainText('Zuständig ist <eine> andere Behörde.');
  await expectSays(page.locator('main .message--warning'), 'mt', 'case-refused');
  await expectSpeaks(page, 'mt');
  await expect(page.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);

  const ana = await newPerson({ javaScriptEnabled });
  await signInReading(ana, 'ana', 'el');
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('main')).toContainText('Zuständig ist <eine> andere Behörde.');
  await expectSpeaks(ana, 'el');
  await accessible(ana);
  await expectSays(ana.locator('form[action="/api/accept_refusal"] button'), 'el', 'act-accept-refusal');
  await ana.locator('form[action="/api/accept_refusal"] button').click();
  await expect(ana.locator('.case__head .state--refused')).toBeVisible();
  await expectSpeaks(ana, 'el');
  await accessible(ana);
});

/** A request of Ana that Kai refused. */
async function refusedRequest(url: string, family: string, elsewhere: string): Promise<string> {
  const id = await (await Poster.signIn(url, 'ana')).request({ reference: family, family });
  const refusal = { ground: 'not_competent', reason: 'Nicht zuständig.', 'reason.lang': 'de', elsewhere };
  await (await Poster.signIn(url, 'kai')).act('refuse_exchange', id, refusal);
  return id;
}

/** Sends the draft that took a refused request over, and returns the id of the new request. */
async function sendTakenOver(page: Page, family: string): Promise<string> {
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/check$/);
  const after = page.locator('.compare__side').last();
  await expect(after).toContainText(family);
  await expect(after.locator('.file__name')).toContainText('diploma da professora.pdf');
  expect(await send(page)).toMatch(/^PQ-\d{4}-\d{6}$/);
  return /exchanges\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';
}

test('a refused request is sent in two clicks to the authority that was named', async ({ page, server, accessible }) => {
  const id = await refusedRequest(server.url, 'Named', MINISTERIO);
  await signInReading(page, 'ana', 'bg');
  await page.goto(`/exchanges/${id}`);
  await page.locator(`a[href="/exchanges/${id}/elsewhere"]`).click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}/elsewhere$`));
  await expect.soft(page.locator(`#authority-${MINISTERIO}`)).toBeChecked();
  await expectSpeaks(page, 'bg');
  await accessible(page);
  await page.locator('form[action="/api/send_elsewhere"] .sticky-foot button').click();
  const sent = await sendTakenOver(page, 'Named');
  const maria = await Poster.signIn(server.url, 'maria');
  expect((await maria.page(`/exchanges/${sent}`)).status).toBe(200);
  expect((await maria.page(`/exchanges/${id}`)).status).toBe(404);
});

test('a refused request is sent to an authority that was searched', async ({ page, server }) => {
  const id = await refusedRequest(server.url, 'Searched', '');
  await signInReading(page, 'ana', 'hu');
  await page.goto(`/exchanges/${id}/elsewhere`);
  await page.locator('#authority-text').fill('Ministerio de Educación Madrid');
  await page.locator('#authority-country').selectOption('ES');
  await page.locator('button[form="elsewhere-form"][value="search"]').click();
  await page.locator(`label[for="authority-${MINISTERIO}"]`).click();
  await page.locator('form[action="/api/send_elsewhere"] .sticky-foot button').click();
  const sent = await sendTakenOver(page, 'Searched');
  const maria = await Poster.signIn(server.url, 'maria');
  expect((await maria.page('/inbox')).html).toContain(`id="row-${sent}"`);
});

test('the authority that is competent is named in words when it refuses', async ({ page, server }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'in words' });
  await signInReading(page, 'kai', 'el');
  await page.goto(`/exchanges/${id}`);
  const refusal = await actForm(page, 'refuse_exchange');
  await refusal.locator('[name="values[ground][]"][value="not_competent_other_known"]').check();
  await refusal.locator('[name="values[reason][]"]').fill('Nicht zuständig.');
  const name = 'Ministerio de Educación, Formación Profesional y Deportes';
  await refusal.locator('[name="values[elsewhere][]"]').fill(name);
  await refusal.locator('button.button--danger').click();
  await expect(page.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText(name);
});

test('a request that was taken back is withdrawn for both sides and cannot be accepted', async ({
  page,
  server,
  newPerson,
  problems,
  javaScriptEnabled,
}) => {
  problems.tolerate(/409|422/);
  await signInReading(page, 'ana', 'mt');
  const ana = await Poster.of(page);
  const id = await ana.request({ reference: 'withdrawn' });
  const kai = await newPerson({ javaScriptEnabled });
  await signInReading(kai, 'kai', 'bg');
  await kai.goto(`/exchanges/${id}`);

  await page.goto(`/exchanges/${id}`);
  const withdrawal = await actForm(page, 'withdraw_exchange');
  await withdrawal.locator('button.button--danger').click();
  await expect(page.locator('.case__head .state--withdrawn')).toBeVisible();

  // Kai's page still offers to accept: it was opened before.
  await kai.locator('form[action="/api/accept_exchange"] button.button--primary').click();
  await expect(kai.locator('.case__head .state--withdrawn')).toBeVisible();
  await expect(kai.locator('main .message--error[role="alert"]')).toBeVisible();
  await expectSpeaks(kai, 'bg');
  await expect(kai.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
  await kai.goto('/inbox?pile=closed');
  await expect(kai.locator(`#row-${id} .state--withdrawn`)).toBeVisible();
});

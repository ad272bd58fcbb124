// A request passed on to another authority of the same Member State.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { FOSA, MINISTERIO, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const NOTE = 'Zuständig ist die IHK FOSA.';

test.use({ apart: 'languages' });

test('a forwarded request moves on under its number and is gone for who had it', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'forwarded', family: 'Forwarded' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'kai', 'hu');
  await page.goto(`/exchanges/${id}`);
  const number = await page.locator('.case__number').innerText();
  await page.locator(`a[href="/exchanges/${id}/forward"]`).click();
  await expect(page.locator('#authority-country')).toHaveValue('DE');
  await page.locator('#authority-text').fill('IHK FOSA');
  await page.locator('button[form="forward-form"][value="search"]').click();
  await page.locator(`label[for="authority-${FOSA}"]`).click();
  await page.locator('[name="values[forward_exchange.message][]"]').fill(NOTE);
  await expectSays(page.locator('form[action="/api/forward_exchange"] .sticky-foot button'), 'hu', 'forward-act');
  await expectSpeaks(page, 'hu');
  await accessible(page);
  await page.locator('form[action="/api/forward_exchange"] .sticky-foot button').click();
  await expect(page).toHaveURL(/\/inbox$/);
  await expect(page.locator(`#row-${id}`)).toHaveCount(0);
  const kai = await Poster.of(page);
  expect((await kai.page(`/exchanges/${id}`)).status).toBe(404);

  const frieda = await newPerson({ javaScriptEnabled });
  await signInReading(frieda, 'frieda', 'mt');
  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('.case__number')).toHaveText(number);
  await expect(frieda.locator('main')).not.toContainText(NOTE);
  await expect(frieda.locator('main')).not.toContainText('Forwarded');
  await expectSpeaks(frieda, 'mt');
  await accessible(frieda);
  await frieda.locator('form[action="/api/accept_exchange"] button.button--primary').click();
  await expect(frieda.locator('#messages')).toContainText(NOTE);
  await expectSays(frieda.locator('#messages'), 'mt', 'said-forward');
  await expectSpeaks(frieda, 'mt');
  expect((await ana.page(`/exchanges/${id}`)).html).toContain(NOTE);
});

test('a request is not forwarded abroad, and what was typed is shown again', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'abroad' });
  await signInReading(page, 'kai', 'el');
  await page.goto(`/exchanges/${id}/forward?text=Ministerio+de+Educaci%C3%B3n+Madrid&country=ES`);
  await page.locator(`label[for="authority-${MINISTERIO}"]`).click();
  await page.locator('[name="values[forward_exchange.message][]"]').fill(NOTE);
  await page.locator('form[action="/api/forward_exchange"] .sticky-foot button').click();
  await expect(page.locator('main .message--error[role="alert"]')).toBeVisible();
  await expect(page.locator('[name="values[forward_exchange.message][]"]')).toHaveValue(NOTE);
  await expectSpeaks(page, 'el');
  await accessible(page);
});

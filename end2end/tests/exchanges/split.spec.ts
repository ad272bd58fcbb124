// A request of which some questions go to another authority of the same Member State.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { FOSA, actForm, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const NOTE = 'Für die zweite Frage ist die IHK FOSA zuständig.';

test.use({ apart: 'languages' });

test('two authorities answer one request, and each sees what it answers', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'split', family: 'Dividida' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'kai', 'bg');
  await page.goto(`/exchanges/${id}`);
  const number = await page.locator('.case__number').innerText();
  await page.locator(`a[href="/exchanges/${id}/split"]`).click();
  await page.locator('[name="values[q][]"][value="pq_g3"]').check();
  await page.locator('[name="values[split_exchange.message][]"]').fill(NOTE);
  await page.locator('#authority-text').fill('IHK FOSA');
  await page.locator('button[form="split-form"][value="search"]').click();
  // What was typed before the search is still there.
  await expect(page.locator('[name="values[q][]"][value="pq_g3"]')).toBeChecked();
  await expect(page.locator('[name="values[split_exchange.message][]"]')).toHaveValue(NOTE);
  await expect(page.locator('main .message--error')).toHaveCount(0);
  await page.locator(`label[for="authority-${FOSA}"]`).click();
  await expectSays(page.locator('form[action="/api/split_exchange"] .sticky-foot button'), 'bg', 'split-act');
  await expectSpeaks(page, 'bg');
  await accessible(page);
  await page.locator('form[action="/api/split_exchange"] .sticky-foot button').click();
  await expect(page.locator(`#part-${FOSA}`)).toContainText(`${number}/1`);
  await expectSpeaks(page, 'bg');
  await accessible(page);

  const frieda = await newPerson({ javaScriptEnabled });
  await signInReading(frieda, 'frieda', 'el');
  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('.case__number')).toHaveText(number);
  await expect(frieda.locator('#question-pq_g3')).toBeVisible();
  await expect(frieda.locator('#question-pq_g1')).toHaveCount(0);
  await expect(frieda.locator('main')).not.toContainText('Dividida');
  await expect(frieda.locator('main')).not.toContainText(NOTE);
  await expectSays(frieda.locator('form[action="/api/accept_part"] button.button--primary'), 'el', 'act-accept-part');
  await expectSpeaks(frieda, 'el');
  await accessible(frieda);
  await frieda.locator('form[action="/api/accept_part"] button.button--primary').click();
  await expect(frieda.locator('#messages')).toContainText(NOTE);
  await expectSays(frieda.locator('#messages'), 'el', 'said-split');
  await expect(frieda.locator('main')).toContainText('Dividida');

  // The whole cannot be complete before its part is.
  await page.goto(`/exchanges/${id}/reply`);
  await expect(page.locator('.sticky-foot button[value="send"]')).toHaveCount(0);
  await page.locator('[name="values[a.pq_g1][]"][value="yes"]').check();
  await page.locator('.sticky-foot button[value="partly"]').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));

  await frieda.goto(`/exchanges/${id}/reply`);
  await expect(frieda.locator('[name="values[a.pq_g1][]"]')).toHaveCount(0);
  await expectSpeaks(frieda, 'el');
  await frieda.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await frieda.locator('.sticky-foot button[value="send"]').click();
  await expect(frieda).toHaveURL(new RegExp(`/exchanges/${id}$`));

  await page.goto(`/exchanges/${id}/reply`);
  await page.locator('.sticky-foot button[value="send"]').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));
  const whole = (await ana.page(`/exchanges/${id}`)).html;
  expect(whole).toContain(`id="part-${FOSA}"`);
  expect(whole.match(/class="answer"/g)).toHaveLength(2);
});

test('some answers to a part are sent before the others', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'partly-answered-part', questions: ['pq_g1', 'pq_g2', 'pq_g3'] });
  const kai = await Poster.signIn(server.url, 'kai');
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  await kai.act('split_exchange', id, { q: ['pq_g2', 'pq_g3'], recipient: FOSA });
  await (await Poster.signIn(server.url, 'frieda')).act('accept_part', id);

  const frieda = await newPerson({ javaScriptEnabled });
  await signInReading(frieda, 'frieda', 'fi');
  await frieda.goto(`/exchanges/${id}/reply`);
  await accessible(frieda);
  await frieda.locator('[name="values[a.pq_g2][]"][value="yes"]').check();
  await frieda.locator('.sticky-foot button[value="partly"]').click();
  await expect(frieda).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await expect(frieda.locator('.case__history')).toContainText('vastasi osaan kysymyksistään');

  await signInReading(page, 'ana', 'sv');
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('#question-pq_g2 .answer')).toHaveCount(1);
  await expect(page.locator('#question-pq_g3 .answer')).toHaveCount(0);
  await expect(page.locator('.case__history')).toContainText('besvarade några av sina frågor');
  await accessible(page);

  // What went out is there when the rest is written.
  await frieda.goto(`/exchanges/${id}/reply`);
  await expect(frieda.locator('[name="values[a.pq_g2][]"][value="yes"]')).toBeChecked();
  await frieda.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await frieda.locator('.sticky-foot button[value="send"]').click();
  await expect(frieda).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('#question-pq_g3 .answer')).toHaveCount(1);
});

test('a part that is declined comes back', async ({ page, server, newPerson, problems, javaScriptEnabled }) => {
  problems.tolerate(/404|422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'declined-part' });
  const kai = await Poster.signIn(server.url, 'kai');
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  await kai.act('split_exchange', id, { q: ['pq_g3'], recipient: FOSA });
  const frieda = await newPerson({ javaScriptEnabled });
  await signInReading(frieda, 'frieda', 'hu');
  await frieda.goto(`/exchanges/${id}`);
  const form = await actForm(frieda, 'refuse_part');
  await form.locator('button.button--danger').click();
  await expect(form.locator('.error-summary a')).toBeVisible();
  await expectSpeaks(frieda, 'hu');
  await form.locator('[name="values[refuse_part.message][]"]').fill('Wir sind nicht zuständig.');
  await form.locator('button.button--danger').click();
  await expect(frieda).toHaveURL(/\/inbox$/);
  await expect(frieda.locator(`#row-${id}`)).toHaveCount(0);
  const gone = await Poster.of(frieda);
  const missing = '00000000-0000-7000-8000-000000000001';
  const [one, other] = [await gone.page(`/exchanges/${id}`), await gone.page(`/exchanges/${missing}`)];
  expect(one.status).toBe(404);
  const withoutNonce = (html: string) => html.replace(/nonce="[^"]*"/g, '');
  expect(withoutNonce(one.html)).toBe(withoutNonce(other.html));

  await signInReading(page, 'kai', 'mt');
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('#messages')).toContainText('Wir sind nicht zuständig.');
  await expectSays(page.locator('#messages'), 'mt', 'said-refuse-part');
  await expectSpeaks(page, 'mt');
  await page.goto(`/exchanges/${id}/reply`);
  await expect(page.locator('[name="values[a.pq_g3][]"]').first()).toBeVisible();
  await expect(page.locator('.sticky-foot button[value="send"]')).toBeVisible();
});

test('a confidential request is marked and goes no further until that is lifted', async ({ page, server, accessible }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'confidential' });
  await ana.act('mark_confidential', id);
  await signInReading(page, 'kai', 'bg');
  await page.goto('/inbox');
  await expect(page.locator(`#row-${id} .tag--confidential`)).toBeVisible();
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('.case__head .tag--confidential')).toBeVisible();
  await expect(page.locator(`a[href="/exchanges/${id}/forward"]`)).toHaveCount(0);
  await accessible(page);
  await ana.act('lift_confidential', id);
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('.tag--confidential')).toHaveCount(0);
  await expect(page.locator(`a[href="/exchanges/${id}/forward"]`)).toBeVisible();
});

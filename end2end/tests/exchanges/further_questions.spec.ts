// Questions asked again on an answered request, accepted or declined.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { accept, actForm, fillDate, inDays, signInReading } from '../../pages/journey.ts';
import { Poster, dateValues } from '../../pages/poster.ts';

const ANSWERS = { 'a.pq_g1': 'no', 'a.pq_g1.finding': 'altered', 'a.pq_g3': 'yes' };

test.use({ apart: 'languages' });

/** A request of Ana that Kai answered. */
async function answered(url: string, reference: string): Promise<string> {
  const id = await (await Poster.signIn(url, 'ana')).request({ reference });
  const kai = await Poster.signIn(url, 'kai');
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  await kai.reply(id, ANSWERS);
  return id;
}

test('a question is asked again, and the new answer stands beside the first', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await answered(server.url, 'further');
  await signInReading(page, 'ana', 'mt');
  await page.goto(`/exchanges/${id}`);
  const form = await actForm(page, 'ask_more');
  await form.locator('button.button').click();
  await expect(form.locator('.error-summary a')).toHaveCount(3);
  await expectSpeaks(page, 'mt');
  await accessible(page);
  await form.locator('[name="values[q][]"][value="pq_g3"]').check();
  await fillDate(form, 'date', inDays(40));
  await form.locator('[name="values[ask_more.message][]"]').fill('Falta a nota.');
  await form.locator('button.button').click();
  await expect(page.locator('#messages')).toContainText('Falta a nota.');

  const kai = await newPerson({ javaScriptEnabled });
  await signInReading(kai, 'kai', 'bg');
  await kai.goto(`/exchanges/${id}`);
  await expectSays(kai.locator('#messages'), 'bg', 'said-ask-more');
  await expectSpeaks(kai, 'bg');
  await accessible(kai);
  await kai.locator('form[action="/api/accept_more"] button.button--primary').click();
  await kai.locator(`a[href="/exchanges/${id}/reply"]`).click();
  await expect(kai.locator('.question--open')).toHaveCount(1);
  await kai.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await kai.locator('.sticky-foot button[value="send"]').click();
  await expect(kai).toHaveURL(new RegExp(`/exchanges/${id}$`));

  await page.reload();
  await expect(page.locator('#question-pq_g3 .answer')).toHaveCount(2);
  await expect(page.locator('#question-pq_g1 .answer')).toHaveCount(1);
});

test('a declined question leaves the request to be closed', async ({ page, server, accessible }) => {
  const id = await answered(server.url, 'declined');
  const ana = await Poster.signIn(server.url, 'ana');
  const more = { q: ['pq_g1'], 'ask_more.message': 'Porquê?', 'ask_more.message.lang': 'pt' };
  await ana.act('ask_more', id, { ...more, ...dateValues('date', inDays(40)) });
  await signInReading(page, 'kai', 'hu');
  await page.goto(`/exchanges/${id}`);
  const refusal = await actForm(page, 'refuse_more');
  await refusal.locator('[name="values[refuse_more.message][]"]').fill('Wurde nicht erteilt.');
  await refusal.locator('button.button--danger').click();
  await expect(page.locator('#messages')).toContainText('Wurde nicht erteilt.');
  await expectSays(page.locator('#messages'), 'hu', 'said-refuse-more');
  await expectSpeaks(page, 'hu');
  await accessible(page);
  expect((await ana.page(`/exchanges/${id}`)).html).toContain('action="/api/close_exchange"');
});

test('another date needs a reason of who is to answer', async ({ page, server, problems, newPerson, javaScriptEnabled }) => {
  problems.tolerate(/422/);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'extended' });
  await signInReading(page, 'kai', 'el');
  await accept(page, id);
  await page.goto(`/exchanges/${id}`);
  const proposal = await actForm(page, 'propose_date');
  await fillDate(proposal, 'date', inDays(60));
  await proposal.locator('button').click();
  await expect(proposal.locator('.error-summary a')).toHaveCount(1);
  await proposal.locator('[name="values[propose_date.message][]"]').fill('Das Archiv ist geschlossen.');
  await proposal.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Das Archiv ist geschlossen.');
  const other = await newPerson({ javaScriptEnabled });
  await signInReading(other, 'ana', 'bg');
  await other.goto(`/exchanges/${id}`);
  await expect(other.locator('#messages')).toContainText('Das Archiv ist geschlossen.');
  await expectSays(other.locator('#messages'), 'bg', 'said-propose-date');
  await expectSpeaks(other, 'bg');
});

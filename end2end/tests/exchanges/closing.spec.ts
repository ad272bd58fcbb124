// What either side writes at any time, and closing by agreement; in Maltese and in Hungarian too.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { DIPLOMA, actForm, chooseLanguage, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// People read in other languages afterwards.
test.use({ apart: 'languages' });

test('one side writes with a document, and the other reads it in Hungarian', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'written' });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  const early = await actForm(page, 'write_message');
  await early.locator('[name="values[write_message.message][]"]').fill('Antes da aceitação.');
  await early.locator('button.button').click();
  await expect(page.locator('#messages')).toContainText('Antes da aceitação.');

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('#messages li')).toHaveCount(1);
  await expect(kai.locator('main')).not.toContainText('Antes da aceitação.');
  await kai.locator('form[action="/api/accept_exchange"] button.button--primary').click();
  await expect(kai.locator('#messages')).toContainText('Antes da aceitação.');

  const form = await actForm(kai, 'write_message');
  await form.locator('button.button').click();
  await expect(form.locator('.error-summary a')).toBeVisible();
  const upload = kai.locator('form#upload-m');
  if (!(await upload.isVisible())) await kai.locator('#documents > summary').click();
  await upload.locator('select[name="kind"]').selectOption('diploma');
  await upload.locator('input[type="file"]').setInputFiles(DIPLOMA);
  await upload.locator('button').click();
  await expect(kai.locator('#documents .file__name')).toHaveCount(1);
  await form.locator('[name="values[write_message.message][]"]').fill('Anbei die Urkunde.');
  await accessible(kai);
  await form.locator('button.button').click();
  await expect(kai.locator('#messages .file__name')).toHaveCount(1);

  await chooseLanguage(page, 'hu');
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  await expect(page.locator('#messages')).toContainText('Anbei die Urkunde.');
  await expect(page.locator('#messages .file__name')).toHaveCount(1);
  await expectSpeaks(page, 'hu');
  await accessible(page);
});

test('a proposal to close is declined, made again and agreed to in Maltese', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'agreed-end' });
  const kai = await Poster.signIn(server.url, 'kai');
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });

  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}`);
  const proposal = await actForm(page, 'propose_closing');
  await proposal.locator('button').click();
  await expect(proposal.locator('.error-summary a')).toHaveCount(1);
  await proposal.locator('[name="values[propose_closing.message][]"]').fill('Der Antrag ist zurückgezogen.');
  await accessible(page);
  await proposal.locator('button').click();
  await expect(page.locator('#closing')).toBeVisible();
  await expect(page.locator('form[action="/api/propose_closing"]')).toHaveCount(0);
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  await chooseLanguage(ana, 'mt');
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('html')).toHaveAttribute('lang', 'mt');
  await expectSays(ana.locator('#closing'), 'mt', 'case-closing-by-them');
  await expectSpeaks(ana, 'mt');
  await expect(ana.locator('#messages')).toContainText('Der Antrag ist zurückgezogen.');
  await accessible(ana);
  const declined = await actForm(ana, 'decline_closing');
  await declined.locator('[name="values[decline_closing.message][]"]').fill('Ainda não.');
  await declined.locator('button').click();
  await expect(ana.locator('#closing')).toHaveCount(0);

  await kai.act('propose_closing', id, { 'propose_closing.message': 'Noch einmal.', 'propose_closing.message.lang': 'de' });
  await ana.reload();
  const agreed = ana.locator('form[action="/api/agree_closing"]');
  await agreed.locator('button').click();
  await expect(ana.locator('form[action="/api/decline_closing"]')).toHaveCount(0);
  await expect(ana.locator('form[action="/api/write_message"]')).toHaveCount(1);
  await expect(ana.locator('.case__history')).toContainText('proposta aċċettata u talba magħluqa');
  await expect(ana.locator('.case__head .state--closed')).toBeVisible();
  await expectSpeaks(ana, 'mt');
  await accessible(ana);
});

// More information asked for and given, on one exchange.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { DIPLOMA, actForm, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'languages' });

test('the authority asked asks back, and the other answers with a document', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'clarification' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'kai', 'el');
  await page.goto(`/exchanges/${id}`);
  const question = await actForm(page, 'ask_clarification');
  await question.locator('button.button').click();
  await expect(question.locator('.error-summary a')).toBeVisible();
  await expectSays(question.locator('button.button'), 'el', 'act-ask-confirm');
  await expectSpeaks(page, 'el');
  await accessible(page);
  await question.locator('[name="values[ask_clarification.message][]"]').fill('In welchem Jahr?');
  await question.locator('button.button').click();
  await expect(page.locator('#messages')).toContainText('In welchem Jahr?');
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toHaveCount(0);

  const ana = await newPerson({ javaScriptEnabled });
  await signInReading(ana, 'ana', 'hu');
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('#messages')).toContainText('In welchem Jahr?');
  await expectSays(ana.locator('#messages'), 'hu', 'said-ask');
  await expectSpeaks(ana, 'hu');
  const upload = ana.locator('form#upload-m');
  if (!(await upload.isVisible())) await ana.locator('#documents > summary').click();
  const words = ana.locator('[name="values[clarify_exchange.message][]"]');
  const attach = async () => {
    await upload.locator('select[name="kind"]').selectOption('diploma');
    await upload.locator('input[type="file"]').setInputFiles(DIPLOMA);
    await upload.locator('button').click();
    await expect(ana.locator('#documents .file__name')).toHaveCount(1);
  };
  await attach();
  if (javaScriptEnabled) {
    // What was typed beside the documents stays while one is removed and another attached.
    await words.fill('Em 20');
    await ana.locator('#documents form[action$="/remove"] button').click();
    await expect(ana.locator('#documents .file__name')).toHaveCount(0);
    await attach();
    await expect(words).toHaveValue('Em 20');
    await expect(upload.locator('input[type="file"]')).toHaveValue('');
  }
  await words.fill('Em 2011.');
  await accessible(ana);
  await ana.locator('form[action="/api/clarify_exchange"] button.button--primary').click();
  await expect(ana.locator('#messages .file__name')).toHaveCount(1);
  await expectSpeaks(ana, 'hu');

  await page.reload();
  await expect(page.locator('#messages')).toContainText('Em 2011.');
  await expect(page.locator('#messages .file__name')).toHaveCount(1);
  await expectSays(page.locator('#messages'), 'el', 'said-clarify');
  await expectSpeaks(page, 'el');
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
});

test('a question that comes second stays on the page, though its form is gone', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/409/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'overtaken' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'kai', 'bg');
  await page.goto(`/exchanges/${id}`);
  const second = await page.context().newPage();
  await second.goto(`/exchanges/${id}`);
  const overtaken = await actForm(second, 'ask_clarification');
  await overtaken.locator('[name="values[ask_clarification.message][]"]').fill('An welcher Hochschule?');

  const question = await actForm(page, 'ask_clarification');
  await question.locator('[name="values[ask_clarification.message][]"]').fill('In welchem Jahr?');
  await question.locator('button.button').click();
  await expect(page.locator('#messages')).toContainText('In welchem Jahr?');

  await overtaken.locator('button.button').click();
  await expect(second.locator('main .message--error[role="alert"]')).toBeVisible();
  await expect(second.locator('form[action="/api/ask_clarification"]')).toHaveCount(0);
  await expect(second.locator('#kept-words')).toHaveValue('An welcher Hochschule?');
  await expect(second.locator('#kept-words')).not.toBeEditable();
  await expectSpeaks(second, 'bg');
  await expect(second.locator('#messages')).not.toContainText('An welcher Hochschule?');
  await accessible(second);
});

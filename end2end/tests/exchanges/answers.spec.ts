// Answers of every shape: to a question of one's own, with a day and a file, and that one cannot answer; kept until they are sent.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { DIPLOMA, accept, actForm, fillDate, next, send, signIn, unfold } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

function control(page: Page, path: string) {
  return page.locator(`[name="values[${path}][]"]`);
}

/** Fills a field in, with the fold around it opened. */
async function fillFolded(page: Page, path: string, text: string): Promise<void> {
  await unfold(page, `[name="values[${path}][]"]`);
  await control(page, path).fill(text);
}

test('an own question is answered, another one cannot be, and the requester reads nothing before the reply', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const { id } = await ana.prepare({ reference: 'answers' });
  await ana.attach(id);
  await page.goto(`/drafts/${id}/questions`);
  await control(page, 'q').and(page.locator('[value="pq_e7"]')).check();
  await fillFolded(page, 'q.pq_g1.comment', 'O selo é ilegível.');
  await fillFolded(page, 'own.1', 'Quantos anos durou o curso?');
  await next(page).click();
  await expect(page).toHaveURL(/\/documents/);
  await page.goto(`/drafts/${id}/check`);
  await send(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await accept(kai, id);
  await kai.goto(`/exchanges/${id}/reply`);
  await expect(kai.locator('#question-own_1 .lang-mark--untranslated')).toBeVisible();
  await expect(kai.locator('#question-pq_g1 .comment')).toContainText('O selo é ilegível.');
  const mirrored = kai.locator('#question-pq_g1 .mirror__text');
  await expect(mirrored).toBeHidden();
  await kai.locator('label[for="mirror"]').click();
  await expect(mirrored).toBeVisible();
  await expect(mirrored).toHaveAttribute('lang', 'pt');

  await control(kai, 'a.pq_g1').and(kai.locator('[value="cannot"]')).check();
  await control(kai, 'a.pq_g1.reason').fill('Das Archiv ist verbrannt.');
  await control(kai, 'a.pq_g3').and(kai.locator('[value="yes"]')).check();
  await control(kai, 'a.pq_e7').and(kai.locator('[value="yes"]')).check();
  await fillDate(kai, 'a.pq_e7.recognised_on', new Date(2020, 2, 1));
  await control(kai, 'a.own_1').fill('Vier Jahre.');
  await kai.locator('.sticky-foot button[name="go"][value="save"]').click();
  await expect(kai).toHaveURL(new RegExp(`/exchanges/${id}$`));

  await kai.goto(`/exchanges/${id}/reply`);
  await expect(control(kai, 'a.own_1')).toHaveValue('Vier Jahre.');
  await expect(control(kai, 'a.pq_g1.reason')).toHaveValue('Das Archiv ist verbrannt.');
  await expect(control(kai, 'a.pq_e7.recognised_on.year')).toHaveValue('2020');
  const upload = kai.locator('form[data-upload]:has([name="attached_to"][value^="a.pq_e7"])').first();
  await unfold(kai, '[name="attached_to"][value^="a.pq_e7"]');
  await upload.locator('select[name="kind"]').selectOption({ index: 1 });
  await upload.locator('input[type="file"]').setInputFiles({ ...DIPLOMA, name: 'Bescheid.pdf' });
  await upload.locator('button').click();
  await expect(kai.locator('.file__name').filter({ hasText: 'Bescheid.pdf' })).toHaveCount(1);
  await accessible(kai);

  await page.goto(`/exchanges/${id}`);
  for (const unsent of ['Vier Jahre', 'verbrannt', 'Bescheid.pdf']) expect(await page.content()).not.toContain(unsent);

  await kai.goto(`/exchanges/${id}/reply`);
  await kai.locator('.sticky-foot button[name="go"][value="send"]').click();
  await expect(kai).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await page.goto(`/exchanges/${id}`);
  for (const sent of ['Vier Jahre.', 'Das Archiv ist verbrannt.', 'Bescheid.pdf']) {
    await expect(page.locator('main')).toContainText(sent);
  }
  await page.locator('label[for="mirror"]').click();
  await expect(page.locator('.mirror__text[lang="de"]').first()).toBeVisible();

  const close = page.locator('form[action="/api/close_exchange"]');
  await close.locator('[value="5"]').first().check();
  await close.locator('[value="4"]').last().check();
  await close.locator('button').click();
  await expect(page.locator('.state--closed')).toBeVisible();
  await kai.goto(`/exchanges/${id}`);
  const rate = await actForm(kai, 'rate_exchange');
  await rate.locator('[value="3"]').first().check();
  await rate.locator('[value="4"]').last().check();
  await rate.locator('button').click();
  await expect(kai.locator('form[action="/api/rate_exchange"]')).toHaveCount(0);
});

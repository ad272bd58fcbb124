// Reply phrases of an authority: kept, changed, copied, and with the program put in.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const TEXT = 'Vielen Dank für Ihr Ersuchen.\nMit freundlichen Grüßen';

async function keep(page: Page, title: string): Promise<void> {
  await page.goto('/phrases');
  await page.locator('#field-title').fill(title);
  await page.locator('#field-text').fill(TEXT);
  await page.locator('#field-language').selectOption('de');
  await page.locator('form[action="/api/put_phrase"] button').click();
  await expect(page).toHaveURL(/\/phrases\?saved=1/);
}

test('a phrase is kept, changed and deleted by its authority', async ({ page, accessible, problems, server }) => {
  problems.tolerate(/422/);
  const title = `Dank ${Date.now()}`;
  await signIn(page, 'kai');
  await page.goto('/phrases');
  await page.locator('form[action="/api/put_phrase"] button').click();
  await expect(page.locator('.error-summary__list li')).toHaveCount(2);
  await expect(page.locator('#field-title-error')).toBeVisible();
  await accessible(page);
  await keep(page, title);
  const kept = page.locator('section.phrases__one', { hasText: title });
  await expect(kept.locator('.phrases__text')).toHaveText(TEXT);
  await expect(kept.locator('.phrases__text')).toHaveAttribute('lang', 'de');
  await accessible(page);
  expect((await (await Poster.signIn(server.url, 'ana')).page('/phrases')).html).not.toContain(title);

  await kept.locator('a[href^="/phrases?change="]').click();
  await expect(page.locator('#field-title')).toHaveValue(title);
  await page.locator('#field-title').fill(`${title} neu`);
  await page.locator('form[action="/api/put_phrase"] button').click();
  await expect(page.locator('section.phrases__one', { hasText: `${title} neu` })).toHaveCount(1);
  await page.locator('section.phrases__one', { hasText: `${title} neu` }).locator('form[action="/api/remove_phrase"] button').click();
  await expect(page.locator('section.phrases__one', { hasText: title })).toHaveCount(0);
});

test('a phrase stands beside the answers, and is put in while writing', async ({ page, server, accessible, awake, javaScriptEnabled }) => {
  const title = `Gruß ${Date.now()}`;
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'phrases' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signIn(page, 'kai');
  await keep(page, title);
  await page.goto(`/exchanges/${id}/reply`);
  await awake(page);
  await page.locator('#phrases > summary').click();
  const phrase = page.locator('#phrases .phrases__one', { hasText: title });
  await expect(phrase.locator('textarea')).toHaveValue(TEXT);
  await accessible(page);
  if (!javaScriptEnabled) {
    await expect(phrase.locator('button')).toHaveCount(0);
    return;
  }
  await page.locator('#question-pq_g1 details.disclosure > summary').click();
  const answer = page.locator('[name="values[a.pq_g1.comment][]"]');
  await answer.fill('Anfang. ');
  await phrase.locator('button').click();
  await expect(answer).toHaveValue(`Anfang. ${TEXT}`);
  await expect(answer).toBeFocused();
});

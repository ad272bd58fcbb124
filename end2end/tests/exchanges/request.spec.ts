// One request, from the sign-in to the closing, with two people at once who each read in their own language: a question of
// one's own is asked, another one cannot be answered, and both say how the other side worked.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { AREA, BEGIN, accept, actForm, fillRequest, send, signIn, unfold } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const OWN = '[name="values[own.1][]"]';

/** Looks at a page of a request in Portuguese; on that of the questions Ana asks one of her own. */
async function askAnother(page: Page): Promise<void> {
  await expectSpeaks(page, 'pt');
  if (!page.url().includes('/questions')) return;
  await unfold(page, OWN);
  await page.locator(OWN).fill('Quantos anos durou o curso?');
}

test('a request is sent, accepted, answered and closed, each side in its own language', async ({
  page,
  newPerson,
  accessible,
  awake,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000);
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(page, 'ana');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await signIn(kai, 'kai');
  await expect(kai.locator('html')).toHaveAttribute('lang', 'de');
  await awake(kai);

  const id = await fillRequest(page, 'DGES/2026/77', askAnother);
  await expect(page.locator('main')).toContainText('Quantos anos durou o curso?');
  expect(await send(page)).toMatch(/^PQ-\d{4}-\d{6}$/);
  await expectSpeaks(page, 'pt');
  await accessible(page);

  if (!javaScriptEnabled) await kai.reload();
  await expect(kai.locator(`#row-${id}`)).toBeVisible();
  await expect(kai.locator(`#row-${id}`)).not.toContainText('Ferreira');

  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('main')).toContainText('Universität Leipzig');
  for (const hidden of ['Marta', 'diploma da professora', 'Lehramt an Gymnasien', 'DGES/2026/77']) {
    expect(await kai.content()).not.toContain(hidden);
  }
  await expectSpeaks(kai, 'de');
  await accept(kai, id);
  await expect(kai.locator('main')).toContainText('Marta');
  await expectSpeaks(kai, 'de');
  await expect(kai.locator('.file__name').first()).toContainText('diploma da professora.pdf');

  await kai.goto(`/exchanges/${id}/reply`);
  await expect(kai.locator('#question-own_1')).toContainText('Quantos anos durou o curso?');
  await kai.locator('[name="values[a.pq_g1][]"][value="cannot"]').check();
  await kai.locator('[name="values[a.pq_g1.reason][]"]').fill('Das Archiv ist verbrannt.');
  await kai.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await kai.locator('[name="values[a.own_1][]"]').fill('Vier Jahre.');
  await expectSpeaks(kai, 'de');
  await kai.locator('.sticky-foot button[value="send"]').click();
  await expect(kai).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await page.goto(`/exchanges/${id}`);
  const answers = page.locator('.answer');
  await expect(answers).toHaveCount(3);
  await expect(answers.filter({ hasText: 'Das Archiv ist verbrannt.' })).toHaveCount(1);
  await expect(answers.filter({ hasText: 'Vier Jahre.' })).toHaveCount(1);
  await expectSpeaks(page, 'pt');

  const close = page.locator('form[action="/api/close_exchange"]');
  await close.locator('[value="5"]').first().check();
  await close.locator('[value="4"]').last().check();
  await expectSays(close.locator('button'), 'pt', 'act-close');
  await close.locator('button').click();
  await expect(page.locator('.state--closed')).toBeVisible();
  await accessible(page);
  await expect(page.locator('.timeline__entry')).not.toHaveCount(0);
  await expect(page.locator('.facts__row', { hasText: 'A sua avaliação' })).toContainText(/5\D*5\D*4\D*5/);

  await kai.goto(`/exchanges/${id}`);
  const rate = await actForm(kai, 'rate_exchange');
  await expectSays(rate.locator('button'), 'de', 'act-rate-confirm');
  await rate.locator('[value="3"]').first().check();
  await rate.locator('[value="4"]').last().check();
  await rate.locator('button').click();
  await expect(kai.locator('form[action="/api/rate_exchange"]')).toHaveCount(0);
  await expect(kai.locator('.facts__row', { hasText: 'Ihre Bewertung' })).toContainText(/3\D*5\D*4\D*5/);
  await expectSpeaks(kai, 'de');
});

test('a double click begins one draft and sends one request once', async ({ page, awake }) => {
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const drafts = async () => {
    const { html } = await ana.page('/drafts');
    return new Set([...html.matchAll(/\/drafts\/([0-9a-f-]{36})\//g)].map(([, id]) => id));
  };
  const before = await drafts();
  await page.goto(AREA);
  await awake(page);
  await page.locator(BEGIN).dblclick();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/basis/);
  const begun = [...(await drafts())].filter((id) => !before.has(id));
  expect(begun).toHaveLength(1);

  const [id = ''] = begun;
  await ana.fill(id, 1, { reference: 'double' });
  await ana.attach(id);
  const once = await ana.request({ reference: 'once' });
  await page.goto(`/drafts/${id}/check`);
  await awake(page);
  await page.locator('form[action="/api/send_exchange"] button').dblclick();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}/sent$`));
  const events = async (of: string) => (await ana.page(`/exchanges/${of}`)).html.split('class="timeline__entry').length;
  expect(await events(id)).toBe(await events(once));
});

// One request, from the sign-in to the closing, with two people at once who each read in their own language.
import { expect, test } from '../../fixtures/page.ts';
import { AREA, BEGIN, accept, answerAll, sendRequest, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

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

  const { id, number } = await sendRequest(page, 'DGES/2026/77');
  expect(number).toMatch(/^PQ-\d{4}-\d{6}$/);
  await accessible(page);

  if (!javaScriptEnabled) await kai.reload();
  await expect(kai.locator(`#row-${id}`)).toBeVisible();
  await expect(kai.locator(`#row-${id}`)).not.toContainText('Ferreira');

  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('main')).toContainText('Universität Leipzig');
  for (const hidden of ['Marta', 'diploma da professora', 'Lehramt an Gymnasien', 'DGES/2026/77']) {
    expect(await kai.content()).not.toContain(hidden);
  }
  await accept(kai, id);
  await expect(kai.locator('main')).toContainText('Marta');
  await expect(kai.locator('.file__name').first()).toContainText('diploma da professora.pdf');

  await answerAll(kai, id);
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('.answer')).toHaveCount(2);
  await page.locator('form[action="/api/close_exchange"] [value="5"]').first().check();
  await page.locator('form[action="/api/close_exchange"] [value="4"]').last().check();
  await page.locator('form[action="/api/close_exchange"] button').click();
  await expect(page.locator('.state--closed')).toBeVisible();
  await accessible(page);
  await expect(page.locator('.timeline__entry')).not.toHaveCount(0);
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

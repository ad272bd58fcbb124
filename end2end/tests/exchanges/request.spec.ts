// One request, from the sign-in to the closing, with two people at once who each read in their own language.
import { expect, test } from '../../fixtures/page.ts';
import { accept, answerAll, sendRequest, signIn } from '../../pages/journey.ts';

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

test('whoever does not take part gets the same page as for a request that does not exist', async ({
  page,
  newPerson,
  javaScriptEnabled,
  problems,
}) => {
  test.setTimeout(120_000);
  problems.tolerate(/404/);
  await signIn(page, 'ana');
  const { id } = await sendRequest(page, 'DGES/2026/78');
  const nowhere = '01890000-0000-7000-8000-000000000000';
  for (const username of ['maria', 'petra']) {
    const stranger = await newPerson({ javaScriptEnabled });
    await signIn(stranger, username);
    const read = async (path: string) => {
      const answer = await stranger.goto(path);
      const body = (await answer?.text()) ?? '';
      const same = body
        .replace(/nonce="[^"]*"|crossorigin="[^"]*"|nonce-[\w+/=-]+/g, '')
        .replaceAll(id, nowhere)
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{22}/g, '')
        .replace(/"idle_seconds\\*":\d+/g, '');
      return { status: answer?.status(), same };
    };
    for (const path of ['/exchanges/ID', '/exchanges/ID/reply', '/exchanges/ID/sent', '/exchanges/ID/elsewhere']) {
      const there = await read(path.replace('ID', id));
      const absent = await read(path.replace('ID', nowhere));
      expect(there.status).toBe(404);
      expect(there).toEqual(absent);
    }
    await stranger.goto('/inbox?pile=');
    await expect(stranger.locator(`#row-${id}`)).toHaveCount(0);
  }
});

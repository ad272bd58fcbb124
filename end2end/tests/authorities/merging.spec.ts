// An authority goes into another one: its people and requests go with it, and its name leads to the other.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { BVA, FOSA, MINISTERIO, ZAB, actForm, signIn, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'merging' });

test('the national coordinator merges two authorities, and whoever looks for the one finds the other', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'MERGED', recipient: FOSA });
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');

  await signInReading(page, 'nora', 'mt');
  await page.goto(`/authorities/${FOSA}`);
  const form = await actForm(page, 'merge_authority');
  await expectSpeaks(page, 'mt');
  await accessible(page);
  problems.tolerate(/422/);
  for (const wrong of ['', MINISTERIO]) {
    await form.locator('#field-into').fill(wrong);
    await form.locator('button').click();
    await expect(form.locator('.error-summary a[href="#field-into"]')).toBeVisible();
    await expect(form.locator('#field-into')).toHaveAttribute('aria-invalid', 'true');
    await expectSpeaks(page, 'mt');
  }
  await accessible(page);
  // Somebody else changes the authority meanwhile: the page says so, and keeps what was typed.
  const nora = await Poster.signIn(server.url, 'nora');
  const said = { 'PQ.keyword.de': 'Gesellenbrief' };
  await nora.post('/api/state_competences', { authority: FOSA, key: randomUUID() }, said);
  await form.locator('#field-into').fill(ZAB);
  await form.locator('button').click();
  await expect(page.locator('.message--error')).toBeVisible();
  await expect(form.locator('#field-into')).toHaveValue(ZAB);
  await expect(page.locator('main .facts').first()).toContainText('Gesellenbrief');
  await expectSpeaks(page, 'mt');
  await accessible(page);
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${ZAB}$`));
  await expect(page.locator(`main .facts a[href="/authorities/${FOSA}"]`)).toBeVisible();
  await expectSpeaks(page, 'mt');
  await accessible(page);
  await page.locator(`main .facts a[href="/authorities/${FOSA}"]`).click();
  await expect(page.locator(`main .facts a[href="/authorities/${ZAB}"]`)).toBeVisible();
  await expect(page.locator('form[action="/api/merge_authority"]')).toHaveCount(0);
  await accessible(page);

  await page.goto('/authorities?text=IHK+FOSA');
  const hit = page.locator('.result', { has: page.locator(`a[href="/authorities/${ZAB}"]`) });
  await expect(hit.locator('.result__why')).toContainText('FOSA');
  await expect(page.locator(`.results a[href="/authorities/${FOSA}"]`)).toHaveCount(0);
  await accessible(page);

  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await expect(frieda.locator('.timeline__entry', { hasText: 'IHK FOSA' }).first()).toContainText('→');
  await accessible(frieda);
});

test('an authority is part of another one, and never of its own part', async ({ page, problems, accessible }) => {
  await signInReading(page, 'nora', 'hu');
  await page.goto(`/authorities/${ZAB}`);
  const form = await actForm(page, 'place_authority');
  await expectSpeaks(page, 'hu');
  await form.locator('#field-parent').fill(BVA);
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${ZAB}$`));
  await expect(page.locator(`main .facts a[href="/authorities/${BVA}"]`)).toBeVisible();
  await accessible(page);

  await page.goto(`/authorities/${BVA}`);
  await expect(page.locator(`main .facts a[href="/authorities/${ZAB}"]`)).toBeVisible();
  const circle = await actForm(page, 'place_authority');
  problems.tolerate(/422/);
  await circle.locator('#field-parent').fill(ZAB);
  await circle.locator('button').click();
  await expect(circle.locator('.error-summary a[href="#field-parent"]')).toBeVisible();
  await expectSpeaks(page, 'hu');
  await accessible(page);
  await page.goto('/network');
  await expect(page.locator(`#network-tree a[href="/authorities/${ZAB}"]`).first()).toBeVisible();
  await accessible(page);
});

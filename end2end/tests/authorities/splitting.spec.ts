// A task of an authority goes to another one: the page shows what goes where, refuses what cannot be, and asks again.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { BVA, FOSA, MINISTERIO, ZAB, signIn, unfold } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'splitting' });

const TO = '[id="field-to.check_qualification"]';
const CONFIRM = 'form[action="/api/split_authority"]';

test('the national coordinator gives a task with its requests to another authority, and both say so', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'SPLIT', recipient: FOSA });
  const nora = await Poster.signIn(server.url, 'nora');
  const said = { 'PQ.keyword.de': 'Gesellenbrief' };
  await nora.post('/api/state_competences', { authority: FOSA, key: randomUUID() }, said);
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');
  problems.tolerate(/40[49]|422/);
  await frieda.goto(`/authorities/${FOSA}/split`);
  await expect(frieda.locator(TO)).toHaveCount(0);

  await signIn(page, 'nora');
  await page.goto(`/authorities/${FOSA}`);
  await page.locator(`main a[href="/authorities/${FOSA}/split"]`).click();
  await unfold(page, TO);
  await expect(page.locator(TO)).toBeVisible();
  await accessible(page);
  const form = page.locator('main form[method="get"]');
  for (const wrong of ['', 'Amt, das es nicht gibt', FOSA, MINISTERIO]) {
    await unfold(page, TO);
    await page.locator(TO).fill(wrong);
    await form.locator('button').click();
    await expect(page.locator('.error-summary a').first()).toBeVisible();
    await expect(page.locator(CONFIRM)).toHaveCount(0);
    if (wrong !== '') {
      await expect(page.locator(TO)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator(TO)).toHaveValue(wrong);
    }
  }
  await accessible(page);
  // A part of a name is no name: the page says who may be meant, and lets choose.
  await unfold(page, TO);
  await page.locator(TO).fill('Zentralstelle für ausländisches');
  await form.locator('button').click();
  await expect(page.locator(CONFIRM)).toHaveCount(0);
  await expect(page.locator(TO)).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await page.locator(`#meant-check_qualification a[href*="${ZAB}"]`).click();
  const goes = page.locator('.facts__row', { has: page.locator(`a[href="/authorities/${ZAB}"]`) });
  await expect(goes).toHaveCount(1);
  await expect(page.locator('#competences')).toContainText('Gesellenbrief');
  await accessible(page);

  // Nothing has changed yet, and what was typed is there to be changed.
  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await page.locator(`${CONFIRM} a`).click();
  await expect(page.locator(TO)).toHaveValue(ZAB);
  await form.locator('button').click();
  await expect(goes).toHaveCount(1);
  const asked = page.url();

  await page.locator(`${CONFIRM} button`).click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${FOSA}$`));
  await expect(page.locator(`main .facts a[href="/authorities/${ZAB}"]`)).toBeVisible();
  await accessible(page);
  await page.goto(`/authorities/${ZAB}`);
  await expect(page.locator(`main .facts a[href="/authorities/${FOSA}"]`)).toBeVisible();
  await expect(page.locator('main .facts').first()).toContainText('Gesellenbrief');
  await accessible(page);

  // Whoever goes back reads that the authority has changed, and nothing of requests.
  await page.goto(asked);
  await expect(page.locator('.message--error')).toContainText('Die Behörde oder ihre Stellung im Netz');
  await expect(page.locator(CONFIRM)).toHaveCount(0);
  await accessible(page);

  await page.goto('/authorities?text=IHK+FOSA');
  const hit = page.locator('.result', { has: page.locator(`a[href="/authorities/${ZAB}"]`) });
  await expect(hit.locator('.result__why')).toContainText('FOSA');

  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await expect(kai.locator('.timeline__entry', { hasText: 'IHK FOSA' }).first()).toContainText('→');
  await accessible(kai);
});

/** The page of the Zentralstelle with a plan that gives its task to the Bundesverwaltungsamt too. */
function shared(): string {
  const task = 'check_qualification';
  const asked = new URLSearchParams({ check: '1', [`values[to.${task}][]`]: BVA, [`values[how.${task}][]`]: 'access' });
  return `/authorities/${ZAB}/split?${asked}`;
}

test('what somebody else changed meanwhile is shown before anything is divided, and what was chosen stays', async ({
  page,
  server,
  problems,
  accessible,
}) => {
  await signIn(page, 'nora');
  await page.goto(shared());
  await expect(page.locator(CONFIRM)).toHaveCount(1);
  const nora = await Poster.signIn(server.url, 'nora');
  const said = { 'PQ.keyword.de': 'Zeugnisbewertung' };
  await nora.post('/api/state_competences', { authority: ZAB, key: randomUUID() }, said);
  problems.tolerate(/422/);
  await page.locator(`${CONFIRM} button`).click();
  await expect(page.locator('.message--error')).toContainText('Die Behörde oder ihre Stellung im Netz');
  await expect(page.locator('.facts__row', { has: page.locator(`a[href="/authorities/${BVA}"]`) })).toHaveCount(1);
  await expect(page.locator('#competences')).toContainText('Zeugnisbewertung');
  await accessible(page);
  await page.goto(`/authorities/${ZAB}`);
  await expect(page.locator(`main .facts a[href="/authorities/${BVA}"]`)).toHaveCount(0);
});

test('a page that is too old is refused, and nothing is divided', async ({ page, problems, accessible }) => {
  await signIn(page, 'nora');
  await page.goto(shared());
  const seen = page.locator(`${CONFIRM} input[name="seen"]`);
  await expect(seen).toHaveCount(1);
  await seen.evaluate((input: HTMLInputElement) => {
    input.value = 'something_else';
  });
  problems.tolerate(/422/);
  await page.locator(`${CONFIRM} button`).click();
  await expect(page.locator('.message--error')).toBeVisible();
  await accessible(page);
  // A plan that is longer than an address may be comes back with the form.
  await page.goto(shared());
  await page.locator(CONFIRM).evaluate((form: HTMLFormElement) => {
    const input = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
    input('_page').value = location.pathname;
    input('seen').value = 'something_else';
  });
  await page.locator(`${CONFIRM} button`).click();
  await expect(page.locator('.message--error')).toBeVisible();
  await expect(page.locator(TO)).toHaveValue(BVA);
  await page.goto(`/authorities/${ZAB}`);
  await expect(page.locator(`main .facts a[href="/authorities/${BVA}"]`)).toHaveCount(0);
});

// The core data of an authority: its administrator proposes another name, the coordinator reads what is to change and accepts,
// and both names lead to the authority.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, ZAB, signIn } from '../../pages/journey.ts';

test.use({ apart: 'core-data' });

const FORM = 'form[action="/api/change_authority_data"]';
const NAME = 'Anerkennungsstelle der Länder';

test('an administrator proposes another name, and the national coordinator accepts it', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/40[49]|422/);
  await signIn(page, 'kai');
  await page.goto(`/authorities/${FOSA}/data`);
  await expect(page.locator(FORM)).toHaveCount(0);
  await page.goto(`/authorities/${ZAB}`);
  await page.locator(`main a[href="/authorities/${ZAB}/data"]`).click();
  const old = await page.locator('#field-name').inputValue();
  await page.locator('#field-name').fill('');
  await page.locator(`${FORM} button.button--primary`).click();
  await expect(page.locator('.error-summary a[href="#field-name"]')).toBeVisible();
  await accessible(page);
  await page.locator('#field-name').fill(NAME);
  await page.locator('#field-acronyms').fill('ADL\nZAB');
  await page.locator(`${FORM} button.button--primary`).click();
  await expect(page.locator('#proposal')).toContainText(NAME);
  await expect(page.locator('#field-name')).toHaveValue(old);
  await accessible(page);

  const nora = await newPerson({ javaScriptEnabled });
  await signIn(nora, 'nora');
  await nora.goto('/network/work?kind=data_proposed');
  await nora.locator(`#waiting a[href="/authorities/${ZAB}/data"]`).click();
  await expect(nora.locator('#proposal')).toContainText(NAME);
  const decide = nora.locator('form[action="/api/decide_authority_data"]');
  await decide.last().locator('button').click();
  await expect(nora.locator('.error-summary a[href="#field-reason"]')).toBeVisible();
  await accessible(nora);
  await decide.first().locator('button').click();
  await expect(nora.locator('#proposal')).toHaveCount(0);
  await expect(nora.locator('#field-name')).toHaveValue(NAME);
  await nora.goto(`/authorities/${ZAB}`);
  await expect(nora.locator('h1')).toContainText(NAME);
  await expect(nora.locator('main .facts').first()).toContainText(old);
  await accessible(nora);

  for (const text of [NAME, 'ADL', old]) {
    await page.goto(`/authorities?text=${encodeURIComponent(text)}&country=DE`);
    await expect(page.locator('.result', { has: page.locator(`a[href="/authorities/${ZAB}"]`) })).toHaveCount(1);
  }
});

test('the national coordinator gives an authority a region of the list and an informal title', async ({ page, accessible }) => {
  await signIn(page, 'nora');
  await page.goto(`/authorities/${FOSA}/data`);
  await page.locator('#field-region').selectOption('DE2');
  await page.locator('#field-title').fill('Gemeinsame Stelle der Kammern');
  await page.locator(`${FORM} button.button--primary`).click();
  await expect(page.locator('#field-region')).toHaveValue('DE2');
  await accessible(page);
  await page.goto(`/authorities/${FOSA}`);
  await expect(page.locator('main .facts').first()).toContainText('Bayern (DE2)');
  await expect(page.locator('main .facts [lang="de"]', { hasText: 'Gemeinsame Stelle der Kammern' })).toBeVisible();
  await accessible(page);
});

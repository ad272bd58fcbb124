// Why an authority was found, with and without the program: in the reader's language, whatever was typed.
import { expect, test } from '../../fixtures/page.ts';
import { DGES, signIn } from '../../pages/journey.ts';

test('a hit says in the language of the reader for what the words were taken', async ({ page, accessible }) => {
  await signIn(page, 'kai');
  await page.goto('/authorities?text=professora+Lissabon');
  const hit = page.locator('.result', { has: page.locator(`a[href="/authorities/${DGES}"]`) });
  await expect(hit.locator('.result__why')).toContainText('professora = Lehrer');
  await expect(hit.locator('.result__why')).toContainText('Lissabon = Lisboa');
  await accessible(page);
});

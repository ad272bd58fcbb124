// What a script adds to the public form: authorities like the one that is being typed, named before the form is sent.
import { expect, test } from '../../fixtures/page.ts';

test('authorities like the one that is typed are named while typing, politely', async ({ page, accessible }) => {
  await page.goto('/register');
  const region = page.locator('#similar-typed');
  await expect(region).toHaveAttribute('aria-live', 'polite');
  await expect(region.locator('li')).toHaveCount(0);
  await page.locator('select[name="values[country][]"]').selectOption('DE');
  await page.locator('#field-name').pressSequentially('Zentralstelle für ausländisches Bildungsw');
  await expect(region.locator('li', { hasText: 'Bildungswesen' })).toBeVisible();
  await expect(region.getByRole('heading')).toBeVisible();
  await expect(page.locator('#field-name')).toBeFocused();
  await accessible(page);
  await page.locator('#field-name').fill('');
  await expect(region.getByRole('heading')).toBeHidden();
  await expect(region.locator('li')).toHaveCount(0);
});

// The own account: how somebody wants to be told.
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';

test('how notices come is chosen for each sort and kept', async ({ page, accessible, awake }) => {
  await signIn(page, 'boris');
  await page.goto('/account');
  await awake(page);
  const form = page.locator('form[action="/api/choose_notices"]');
  const moves = form.locator('[name="values[moves][]"]');
  const deadlines = form.locator('[name="values[deadlines][]"]');
  await expect(moves.and(page.locator('[value="at_once"]'))).toBeChecked();
  await accessible(page);
  await form.locator('[name="values[moves][]"][value="daily"]').check();
  await form.locator('[name="values[deadlines][]"][value="never"]').check();
  await form.locator('.actions button').click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(moves.and(page.locator('[value="daily"]'))).toBeChecked();
  await expect(deadlines.and(page.locator('[value="never"]'))).toBeChecked();
  await expect(form.locator('[name="values[documents][]"][value="at_once"]')).toBeChecked();
});

// A star on an authority, with and without the program: it stands first in the directory until it is taken away.
import { expect, test } from '../../fixtures/page.ts';
import { MINISTERIO, signIn } from '../../pages/journey.ts';

// With whom others have worked stands first too.
test.use({ apart: 'favourites' });

test('a marked authority stands first in the directory until the mark is taken away', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.goto(`/authorities/${MINISTERIO}`);
  const form = page.locator('form[action="/api/mark_favourite"]');
  await expect(form.locator('input[name="is_favourite"]')).toHaveValue('true');
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${MINISTERIO}$`));
  await expect(form.locator('input[name="is_favourite"]')).toHaveValue('false');
  await accessible(page);
  await page.goto('/authorities');
  await expect(page.locator('.results .result').first().locator('a')).toHaveAttribute('href', `/authorities/${MINISTERIO}`);
  await page.goto(`/authorities/${MINISTERIO}`);
  await form.locator('button').click();
  await expect(form.locator('input[name="is_favourite"]')).toHaveValue('true');
});

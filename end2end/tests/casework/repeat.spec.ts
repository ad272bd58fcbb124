// A new request like an earlier one, and the warning that the person is known.
import { expect, test } from '../../fixtures/page.ts';
import { ZAB, fillDate, next, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test('a request like another takes recipient and questions, and warns of the same person', async ({ page, server, accessible }) => {
  const family = `Repetida ${Date.now()}`;
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'repeat', family });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  const number = await page.locator('.case__number').innerText();
  await page.locator('form[action="/api/request_like"] button').click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/subject$/);
  const draft = /\/drafts\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';
  await expect(page.locator('[name="values[holder.family_name][]"]')).toHaveValue('');
  await expect(page.locator('#same-person')).toHaveCount(0);

  await page.locator('[name="values[holder.given_name][]"]').fill('marta');
  await page.locator('[name="values[holder.family_name][]"]').fill(family.toUpperCase());
  await fillDate(page, 'holder.birth_date', new Date(1990, 4, 17));
  await next(page).click();
  await page.goto(`/drafts/${draft}/questions`);
  await expect(page.locator('#same-person a')).toHaveText(number);
  await expect(page.locator('#same-person a')).toHaveAttribute('href', `/exchanges/${id}`);
  await expect(page.locator('[name="values[q][]"][value="pq_g1"]')).toBeChecked();
  await accessible(page);
  await page.goto(`/drafts/${draft}/recipient`);
  await expect(page.locator(`input[name="values[recipient][]"][value="${ZAB}"]`).first()).toBeAttached();
});

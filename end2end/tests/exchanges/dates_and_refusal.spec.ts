// What happens when it does not go straight: another date, a refusal, another authority, a withdrawal.
import { expect, test } from '../../fixtures/page.ts';
import { fillDate, inDays, sendRequest, signIn } from '../../pages/journey.ts';

test('another date is proposed, answered with a third, and agreed', async ({ page, newPerson, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(page, 'ana');
  await signIn(kai, 'kai');
  const { id } = await sendRequest(page, 'D-1');
  await kai.goto(`/exchanges/${id}`);
  await kai.locator('#accept-other').check();
  await fillDate(kai, 'date', inDays(60));
  await kai.locator('form[action="/api/accept_exchange"] button.button--primary').click();
  await page.goto(`/exchanges/${id}`);
  await page.locator('details:has(form[action="/api/propose_date"]) > summary').click();
  const propose = page.locator('form[action="/api/propose_date"]');
  await propose.locator('[name="values[date.day][]"]').fill('1');
  await propose.locator('[name="values[date.month][]"]').fill(String(inDays(45).getMonth() + 1));
  await propose.locator('[name="values[date.year][]"]').fill(String(inDays(45).getFullYear()));
  await propose.locator('button').click();
  await kai.goto(`/exchanges/${id}`);
  await kai.locator('form[action="/api/agree_date"] button').click();
  await expect(kai.locator('form[action="/api/agree_date"]')).toHaveCount(0);
});

test('a refusal without a reason keeps the form, and a refused request goes elsewhere in two clicks', async ({
  page,
  newPerson,
  javaScriptEnabled,
  problems,
}) => {
  test.setTimeout(120_000);
  problems.tolerate(/422/);
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(page, 'ana');
  await signIn(kai, 'kai');
  const { id } = await sendRequest(page, 'R-1');
  await kai.goto(`/exchanges/${id}`);
  await kai.locator('details:has(form[action="/api/refuse_exchange"]) > summary').click();
  const refuse = kai.locator('form[action="/api/refuse_exchange"]');
  await refuse.locator('textarea').fill('Bitte an die Bezirksregierung wenden.');
  await refuse.locator('button.button--danger').click();
  await expect(kai.locator('.error-summary')).toBeVisible();
  await expect(refuse.locator('textarea')).toHaveValue('Bitte an die Bezirksregierung wenden.');
  await refuse.locator('[name="values[ground][]"]').first().check();
  await refuse.locator('button.button--danger').click();
  await expect(kai.locator('.state--refused')).toBeVisible();

  await page.goto(`/exchanges/${id}/elsewhere?text=&country=EL`);
  await page.locator('label.result__name').first().click();
  await page.locator('form[action="/api/send_elsewhere"] button.button--primary').click();
  await expect(page).toHaveURL(/\/check$/);
  await page.locator('form[action="/api/send_exchange"] button').click();
  await expect(page).toHaveURL(/\/sent$/);
});

test('a request that nobody has accepted can be withdrawn', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'ana');
  const { id } = await sendRequest(page, 'W-1');
  await page.goto(`/exchanges/${id}`);
  await page.locator('details:has(form[action="/api/withdraw_exchange"]) > summary').click();
  await page.locator('form[action="/api/withdraw_exchange"] button').click();
  await expect(page.locator('.state--withdrawn')).toBeVisible();
});

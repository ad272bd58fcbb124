// What the program adds: saving while typing, live rows, search while typing.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, sendRequest, signIn } from '../../pages/journey.ts';

test('what is typed is saved within two seconds, and is there after the browser was closed', async ({
  page,
  newPerson,
  awake,
}) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  await awake(page);
  const saved = page.waitForResponse((answer) => answer.url().includes('autosave_draft') && answer.ok(), { timeout: 2_500 });
  await page.locator('[name="values[holder.family_name][]"]').pressSequentially('Oliveira');
  await saved;
  await page.close();
  const again = await newPerson();
  await signIn(again, 'ana');
  await again.goto(`/drafts/${id}/subject`);
  await expect(again.locator('[name="values[holder.family_name][]"]')).toHaveValue('Oliveira');
});

test('what was typed before the page woke is saved when it wakes', async ({ page, awake }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.route(/\.wasm$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.goto(`/drafts/${id}/subject`, { waitUntil: 'domcontentloaded' });
  await page.locator('[name="values[holder.family_name][]"]').fill('Early');
  const saved = page.waitForResponse((answer) => answer.url().includes('autosave_draft') && answer.ok());
  await awake(page);
  await saved;
  await expect(page.locator('[name="values[holder.family_name][]"]')).toHaveValue('Early');
});

test('a request appears in an open inbox without a reload', async ({ page, newPerson, awake }) => {
  test.setTimeout(120_000);
  const kai = await newPerson();
  await signIn(kai, 'kai');
  await awake(kai);
  await signIn(page, 'ana');
  const { id } = await sendRequest(page, 'LIVE-1');
  await expect(kai.locator(`#row-${id}`)).toBeVisible({ timeout: 5_000 });
});

test('authorities are found while typing', async ({ page, awake }) => {
  await signIn(page, 'ana');
  await page.goto('/authorities');
  await awake(page);
  await page.locator('#authority-text').pressSequentially('ypourgeio paideias');
  await expect(page.locator('.result').first()).toContainText('Υπουργείο Παιδείας');
});

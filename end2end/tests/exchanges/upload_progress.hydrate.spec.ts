// What the program adds to an upload: how far it has come.
import { expect, test } from '../../fixtures/page.ts';
import { DIPLOMA, beginRequest, signIn } from '../../pages/journey.ts';

test('an upload shows how far it has come until the document is listed', async ({ page, awake }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/documents`);
  await awake(page);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(`**/files/${id}`, async (route) => {
    await released;
    await route.continue();
  });
  await expect(page.locator('progress.progress')).toBeHidden();
  await page.locator('form[data-upload] select[name="kind"]').selectOption('diploma');
  await page.locator('form[data-upload] input[type="file"]').setInputFiles(DIPLOMA);
  await page.locator('form[data-upload] button').click();
  await expect(page.locator('progress.progress')).toBeVisible();
  await expect(page.locator('.file__name')).toHaveCount(0);
  release();
  await expect(page.locator('.file__name')).toHaveCount(1);
  await expect(page.locator('progress.progress')).toBeHidden();
});

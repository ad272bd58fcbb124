// A single document that its authority wants to be treated as confidential.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, signIn } from '../../pages/journey.ts';

test('a document is marked at its upload, and the mark is taken away and set again', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/documents`);
  await page.locator('form[data-upload] select[name="kind"]').selectOption('transcript');
  await page.locator('form[data-upload] input[name="confidential"]').check();
  await page.locator('form[data-upload] input[type="file"]').setInputFiles({
    name: 'page.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n'),
  });
  await page.locator('form[data-upload] button').click();
  const tag = page.locator('.file .tag--confidential');
  await expect(tag).toHaveCount(1);
  await accessible(page);
  for (const marks of [0, 1]) {
    await page.locator('.file form[action$="/confidential"] button').click();
    await expect(page).toHaveURL(new RegExp(`/drafts/${id}/documents`));
    await expect(tag).toHaveCount(marks);
  }
});

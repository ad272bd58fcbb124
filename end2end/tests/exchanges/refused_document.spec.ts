// A refused document, with plain forms.
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, signIn } from '../../pages/journey.ts';

test('a refused document says why and keeps the form', async ({ page, problems }) => {
  problems.tolerate(/422/);
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/documents`);
  await page.locator('form[data-upload] select[name="kind"]').selectOption('transcript');
  await page.locator('form[data-upload] input[type="file"]').setInputFiles({
    name: 'page.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<svg onload=alert(1)>'),
  });
  await page.locator('form[data-upload] button').click();
  await expect(page.locator('form[data-upload] .field__error')).toBeVisible();
  await expect(page.locator('form[data-upload] select[name="kind"]')).toHaveValue('transcript');
});

// A procedure that does not go without a document: who forgets it is told so where it can be attached.
import { expect, test } from '../../fixtures/page.ts';
import { DIPLOMA, signIn } from '../../pages/journey.ts';

const MISSING = '#field-request\\.document';

test('a document that must be attached is asked for until it is there', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.goto('/requests/new?area=public_documents');
  await page
    .locator('form[action="/api/create_draft"]:has([name="procedure"][value="verify_public_document"]) button')
    .click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\//);
  const id = /\/drafts\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';

  await page.goto(`/drafts/${id}/documents`);
  await expect(page.locator(MISSING)).toBeVisible();
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await page.locator('.sticky-foot a.button--primary').click();
  await expect(page).toHaveURL(/\/documents\?problems=1/);
  await expect(page.locator(`${MISSING} .field__error`)).toBeVisible();
  await accessible(page);
  await page.locator('.error-summary a[href="#field-request.document"]').click();
  await expect(page.locator(MISSING)).toBeInViewport();

  await page.goto(`/drafts/${id}/check`);
  const line = page.locator(`.error-summary a[href="/drafts/${id}/documents?problems=1#field-request.document"]`);
  await line.click();
  await expect(page.locator(`${MISSING} .field__error`)).toBeVisible();

  const attach = async (kind: string, count: number) => {
    await page.locator('form[data-upload] select[name="kind"]').selectOption(kind);
    await page.locator('form[data-upload] input[type="file"]').setInputFiles(DIPLOMA);
    await page.locator('form[data-upload] button').click();
    await expect(page.locator('.file__name')).toHaveCount(count);
  };
  await attach('translation', 1);
  await page.locator('.sticky-foot a.button--primary').click();
  await expect(page.locator(`${MISSING} .field__error`)).toBeVisible();
  await attach('public_document', 2);
  await page.locator('.sticky-foot a.button--primary').click();
  await expect(page).toHaveURL(/\/deadline/);
  await page.goto(`/drafts/${id}/check`);
  await expect(line).toHaveCount(0);
});

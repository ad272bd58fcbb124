// The access of an authority is suspended while somebody there writes a request: the draft is read and deleted, no more.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, beginRequest, fillBasis, signIn } from '../../pages/journey.ts';
import { takeAccess } from '../../pages/state.ts';

// A server of its own, because the access of an authority is taken.
test.use({ apart: 'read-only-draft' });

test('who wrote a draft reads it with the reason after the access was suspended, and deletes it', async ({
  page,
  newPerson,
  accessible,
  problems,
  javaScriptEnabled,
}) => {
  await signIn(page, 'frieda');
  const id = await beginRequest(page);
  await fillBasis(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await takeAccess(kai, FOSA, 'suspend');

  await page.goto('/drafts');
  const row = page.locator(`tr:has(a[href="/drafts/${id}/basis"])`);
  await expect(row.locator('.row__sub').filter({ hasText: String(new Date().getFullYear()) })).toBeVisible();
  await accessible(page);
  await row.locator('.row__link').click();
  const reason = page.locator('.message--warning');
  await expect(reason).toContainText(/\d{4}/);
  await expect(page.locator('.facts__row').first()).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(1);
  await expect(page.locator('main input:not([type="hidden"]), main textarea, main select')).toHaveCount(0);
  await accessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await accessible(page);

  problems.tolerate(/404/);
  await kai.goto(`/drafts/${id}/basis`);
  await expect(kai.locator('.message--warning')).toHaveCount(0);

  await page.locator('details.disclosure:has(form[action="/api/delete_draft"]) summary').click();
  await page.locator('form[action="/api/delete_draft"] button').click();
  await expect(page).toHaveURL(/\/drafts$/);
  await expect(page.locator(`a[href="/drafts/${id}/basis"]`)).toHaveCount(0);
});

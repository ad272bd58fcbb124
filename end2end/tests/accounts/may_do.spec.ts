// What a person may do and whence, and who can see and change a person and an authority.
import { expect, test } from '../../fixtures/page.ts';
import { DGES, FOSA, signIn } from '../../pages/journey.ts';

test('an administrator reads what a colleague may do, whence, and who sees the account', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.goto('/people?text=vera');
  await page.locator('tbody a.row__link').first().click();
  const may = page.locator('#may');
  // A viewer reads by that role, and the other lines say which role is missing.
  await expect(may.locator('li').filter({ hasText: 'Pela função' }).first()).toBeVisible();
  await expect(may.locator('li').filter({ hasText: 'Não permitido sem uma destas funções' }).first()).toBeVisible();
  await expect(page.locator('#seen-by li')).toHaveCount(4);
  await accessible(page);
});

test('an administrator and a coordinator learn who can see and change an authority, and nobody else does', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/404/);
  await signIn(page, 'ana');
  await page.goto(`/authorities/${DGES}`);
  await page.locator(`a[href="/authorities/${DGES}/access"]`).click();
  await expect(page.locator('#who-sees > ul > li').first()).toBeVisible();
  await expect(page.locator('#who-administers p')).toHaveCount(2);
  await accessible(page);
  await page.goto(`/authorities/${FOSA}`);
  await expect(page.locator(`a[href="/authorities/${FOSA}/access"]`)).toHaveCount(0);
  expect((await page.goto(`/authorities/${FOSA}/access`))?.status()).toBe(404);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/authorities/${FOSA}/access`);
  // A coordinator reads how many administrators there are, and no name.
  await expect(kai.locator('#who-administers p')).toHaveCount(1);
  await expect(kai.locator('#who-sees > ul > li')).not.toHaveCount(0);
  await accessible(kai);
});

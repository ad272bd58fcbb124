// Finding requests: by reference and by a field of their form, and people only by a form that is posted.
import { expect, test } from '../../fixtures/page.ts';
import { fillDate, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test('a request is found by reference and by a field, and the search is kept', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const stamp = Date.now();
  const id = await ana.request({ reference: `DGES/2026/S${stamp}` });
  const row = page.locator(`tbody a[href="/exchanges/${id}"]`);

  await page.goto('/inbox');
  await page.locator('#frame-search').fill(`s${stamp}`);
  await page.locator('#frame-search').press('Enter');
  await expect(page).toHaveURL(/\/requests\/search\?text=/);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(row).toBeVisible();
  await accessible(page);

  const form = page.locator('form[action="/requests/search"]:not(.frame__search)');
  await form.locator('select[name="procedure"]').selectOption('check_qualification');
  await form.locator('button').click();
  await form.locator('input[name="f.qualification_title"]').fill('LEHRAMT');
  await form.locator('button').click();
  await expect(row).toBeVisible();
  await form.locator('input[name="f.qualification_title"]').fill('nothing');
  await form.locator('button').click();
  await expect(page.locator('.empty')).toBeVisible();
  await form.locator('input[name="f.qualification_title"]').fill('lehramt');
  await form.locator('button').click();

  const save = page.locator('form[action="/api/save_search"]');
  await page.locator('details:has(form[action="/api/save_search"]) > summary').click();
  await save.locator('#field-name').fill(`Kept ${stamp}`);
  await save.locator('button').click();
  await page.goto('/requests/search');
  await page.getByRole('link', { name: `Kept ${stamp}` }).click();
  await expect(row).toBeVisible();
  await page
    .locator('form[action="/api/forget_search"]', { hasText: `Kept ${stamp}` })
    .locator('button')
    .click();
  await expect(page.getByRole('link', { name: `Kept ${stamp}` })).toHaveCount(0);
});

test('a person is found without the name ever standing in an address', async ({ page, problems, accessible }) => {
  problems.tolerate(/422/);
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const family = `Zacarias${String(Date.now()).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
  const id = await ana.request({ reference: 'DGES/2026/person', family });

  await page.goto('/requests/search');
  await page.locator('a[href="/requests/search/person"]').click();
  const form = page.locator('form[action="/api/search_person"]');
  await form.locator('#field-name').fill(family.toUpperCase());
  await form.locator('button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(form.locator('#field-name')).toHaveValue(family.toUpperCase());
  await accessible(page);

  const procedure = form.locator('[name="values[procedure][]"]').first();
  if ((await procedure.evaluate((element) => element.tagName)) === 'SELECT') {
    await procedure.selectOption('check_qualification');
  } else {
    await form.locator('[name="values[procedure][]"][value="check_qualification"]').check();
  }
  await fillDate(form, 'born', new Date(1990, 4, 17));
  await form.locator('[name="values[reason][]"][value="enquiry"]').check();
  await form.locator('button').click();
  await expect(page).toHaveURL(/\/requests\/search\/person\/[0-9a-f-]{36}$/);
  await expect(page.locator(`tbody a[href="/exchanges/${id}"]`)).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await accessible(page);
});

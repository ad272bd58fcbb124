// A group of authorities: made, filled, searched in, renamed and taken away, by its person alone, with and without the program.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, MINISTERIO, ZAB, beginRequest, fillBasis, signIn } from '../../pages/journey.ts';

test('a person keeps a group, finds its authorities by it, and nobody else sees it', async ({ page, newPerson, accessible, problems, javaScriptEnabled }) => {
  const name = `Group ${javaScriptEnabled ? 'with' : 'without'} ${test.info().project.name}`;
  problems.tolerate(/422/);
  await signIn(page, 'ana');
  await page.goto('/authorities');
  await page.locator('main a[href="/favourites"]').click();
  const create = page.locator('form[action="/api/create_favourite_group"]');
  await create.locator('button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await accessible(page);
  await create.locator('#field-name').fill(name);
  await create.locator('button').click();
  await expect(page).toHaveURL(/\/favourites\?open=.*&saved=1/);
  const group = new URL(page.url()).searchParams.get('open') ?? '';

  const add = page.locator('form[action="/api/add_to_favourite_group"]');
  await add.locator('#field-authority').fill('Nobody is called so');
  await add.locator('button').click();
  await expect(page.locator('#field-authority-error')).toBeVisible();
  await add.locator('#field-authority').fill(ZAB);
  await add.locator('button').click();
  await expect(page.locator(`#members a[href="/authorities/${ZAB}"]`)).toBeVisible();
  await accessible(page);

  await page.goto(`/authorities/${FOSA}`);
  await page.locator('#groups select').selectOption({ label: name });
  await page.locator('#groups form button').click();
  await expect(page.locator('#members li')).toHaveCount(2);

  await page.goto('/authorities');
  await page.locator('#authority-group').selectOption({ label: name });
  await page.locator('.finder__box button').click();
  await expect(page).toHaveURL(new RegExp(`group=${group}`));
  await expect(page.locator('.results .result')).toHaveCount(2);
  await expect(page.locator(`.results a[href="/authorities/${MINISTERIO}"]`)).toHaveCount(0);

  await beginRequest(page);
  await fillBasis(page);
  await page.locator('#authority-group').selectOption({ label: name });
  await page.locator('button[form="recipient-search"]').click();
  await expect(page.locator('.results .result')).toHaveCount(2);
  await expect(page.locator(`#authority-${ZAB}, #authority-${FOSA}`)).toHaveCount(2);

  const maria = await newPerson({ javaScriptEnabled });
  await signIn(maria, 'maria');
  await maria.goto(`/favourites?open=${group}`);
  await expect(maria.locator('#members')).toHaveCount(0);
  await expect(maria.locator('form[action="/api/create_favourite_group"]')).toBeVisible();
  await expect(maria.locator('main')).not.toContainText(name);

  await page.goto(`/favourites?open=${group}`);
  const rename = page.locator('form[action="/api/rename_favourite_group"]');
  await rename.locator('#field-name').fill(`${name} again`);
  await rename.locator('button').click();
  await expect(page.locator('h1')).toHaveText(`${name} again`);
  await page.locator('#members li', { has: page.locator(`a[href="/authorities/${FOSA}"]`) }).locator('button').click();
  await expect(page.locator('#members li')).toHaveCount(1);
  await page.locator('form[action="/api/delete_favourite_group"] button').click();
  await expect(page).toHaveURL(/\/favourites\?saved=1/);
  await expect(page.locator('main')).not.toContainText(name);
});

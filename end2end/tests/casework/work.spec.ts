// Who has a request, labels, and many requests at once: with a result for each, and undone.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

/** Makes a label under a name that no other test uses, and returns the name. */
async function makeLabel(page: Page, called: string): Promise<string> {
  const name = `${called} ${Date.now() % 1_000_000}`;
  await page.goto('/labels');
  await page.locator('#field-name').fill(name);
  await page.locator('#field-colour').selectOption('soon');
  await page.locator('form[action="/api/add_label"] button').click();
  await expect(page).toHaveURL(/\/labels\?saved=1/);
  await expect(page.locator('.tag--label', { hasText: name })).toBeVisible();
  return name;
}

test('a request is taken on, given back, and that is undone', async ({ page, server, accessible }) => {
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'taken' });
  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}`);
  await page.locator('#work button[value="take"]').click();
  await expect(page).toHaveURL(/step=[0-9a-f-]+#result$/);
  await expect(page.locator('#result')).toContainText('Kai Lindner');
  await accessible(page);
  await expect(page.locator('#work button[value="take"]')).toHaveCount(0);
  await page.goto('/inbox?pile=waiting_for_us&held=me');
  await expect(page.locator(`#row-${id}`)).toContainText('Kai Lindner');
  await page.goto(`/exchanges/${id}`);
  await page.locator('#work button[value="give_back"]').click();
  await expect(page.locator('#work button[value="take"]')).toBeVisible();
  await page.locator('#result form[action="/api/undo_step"] button').click();
  await expect(page.locator('#work button[value="take"]')).toHaveCount(0);
  await expect(page.locator('#result form')).toHaveCount(0);
});

test('a label is made, put on, filtered by and taken off', async ({ page, server, accessible, problems }) => {
  problems.tolerate(/422/);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'labelled' });
  const plain = await ana.request({ reference: 'without label' });
  await signIn(page, 'kai');
  const name = await makeLabel(page, 'Eilt');
  await accessible(page);
  await page.locator('#field-name').fill(name);
  await page.locator('#field-colour').selectOption('info');
  await page.locator('form[action="/api/add_label"] button').click();
  await expect(page.locator('#field-name-error')).toBeVisible();
  await expect(page.locator('#field-name')).toHaveValue(name);

  await page.goto(`/exchanges/${id}`);
  await page.locator('#work #field-label').selectOption({ label: name });
  await page.locator('#work button[value="label"]').click();
  await expect(page.locator('#work .tag--label')).toHaveText(name);
  await accessible(page);
  await page.goto('/inbox?pile=waiting_for_us');
  await page.locator('#filter-label').selectOption({ label: name });
  await page.locator('form.filters button').click();
  await expect(page.locator(`#row-${id} .tag--label`)).toHaveText(name);
  await expect(page.locator(`#row-${plain}`)).toHaveCount(0);
  await accessible(page);
  expect((await ana.page(`/exchanges/${id}`)).html).not.toContain(name);

  await page.goto(`/exchanges/${id}`);
  await page.locator('#work button[value="unlabel"]').click();
  await expect(page.locator('#work .tag--label')).toHaveCount(0);
});

test('many requests are worked on at once, and it is undone', async ({ page, server, accessible, problems, javaScriptEnabled, awake }) => {
  problems.tolerate(/422/);
  const ana = await Poster.signIn(server.url, 'ana');
  const ids = [await ana.request({ reference: 'bulk-1' }), await ana.request({ reference: 'bulk-2' })];
  const left = await ana.request({ reference: 'bulk-3' });
  await signIn(page, 'kai');
  const name = await makeLabel(page, 'Stapel');
  await page.goto('/inbox?pile=waiting_for_us');
  await awake(page);
  await page.locator('details.at-once > summary').click();
  await page.locator('#bulk button[value="label"]').click();
  await expect(page.locator('.error-summary a[href="#field-label"]')).toBeVisible();
  await awake(page);

  for (const id of ids) await page.locator(`#row-${id} .row-box__input`).check();
  if (javaScriptEnabled) await expect(page.locator('th.row__pick [role="status"]')).toContainText('2');
  await page.locator('#bulk #field-label').selectOption({ label: name });
  await accessible(page);
  await page.locator('#bulk button[value="label"]').click();
  await expect(page).toHaveURL(/\/inbox\?pile=waiting_for_us&step=[0-9a-f-]+#result$/);
  await expect(page.locator('#result a.num')).toHaveCount(2);
  for (const id of ids) await expect(page.locator(`#row-${id} .tag--label`)).toHaveText(name);
  await expect(page.locator(`#row-${left} .tag--label`)).toHaveCount(0);
  await accessible(page);

  await page.locator('#result form[action="/api/undo_step"] button').click();
  await expect(page.locator('#result form')).toHaveCount(0);
  for (const id of ids) await expect(page.locator(`#row-${id} .tag--label`)).toHaveCount(0);
});

test('one request that is over does not keep the others from being given to somebody', async ({ page, server, awake }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const [open, over] = [await ana.request({ reference: 'bulk-open' }), await ana.request({ reference: 'bulk-over' })];
  await ana.act('withdraw_exchange', over);
  await signIn(page, 'kai');
  await page.goto('/inbox?pile=&text=PQ');
  await awake(page);
  for (const id of [open, over]) await page.locator(`#row-${id} .row-box__input`).check();
  await page.locator('details.at-once > summary').click();
  await page.locator('#bulk #field-person').selectOption({ label: 'Kai Lindner' });
  await page.locator('#bulk button[value="assign"]').click();
  await expect(page.locator('#result a.num')).toHaveCount(1);
  await expect(page.locator('#result li')).toHaveCount(1);
  await expect(page.locator(`#row-${open}`)).toContainText('Kai Lindner');
});

test('all rows are selected at once @hydrate', async ({ page, server, awake }) => {
  await (await Poster.signIn(server.url, 'ana')).request({ reference: 'all' });
  await signIn(page, 'kai');
  await page.goto('/inbox?pile=waiting_for_us');
  await awake(page);
  const boxes = page.locator('tbody .row-box__input');
  await page.locator('#pick-all').check();
  for (const box of await boxes.all()) await expect(box).toBeChecked();
  await page.locator('#pick-all').uncheck();
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
});

test('a row that is selected stays so when another comes @hydrate', async ({ page, server, awake }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const first = await ana.request({ reference: 'ticked' });
  await signIn(page, 'kai');
  await page.goto('/inbox?pile=waiting_for_us');
  await awake(page);
  await page.locator(`#row-${first} .row-box__input`).check();
  const second = await ana.request({ reference: 'comes later' });
  await page.locator('.new-rows').click();
  await expect(page.locator(`#row-${second}`)).toBeVisible();
  await expect(page.locator(`#row-${first} .row-box__input`)).toBeChecked();
});

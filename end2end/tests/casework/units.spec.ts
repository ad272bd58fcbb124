// Units inside an authority: its administrator keeps them, what comes in is given to one, taken there, and one is closed.
import { expect, test } from '../../fixtures/page.ts';
import { allocate } from '../../pages/allocating.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'units' });

test('a request is given to a unit, taken by who works there, and the unit is closed', async ({
  page,
  server,
  newPerson,
  accessible,
  awake,
  problems,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  await allocate(server.url);
  const ana = await Poster.signIn(server.url, 'ana');
  const ids = [
    await ana.request({ reference: 'unit-1', family: 'Wartenberg' }),
    await ana.request({ reference: 'unit-2', family: 'Wartenberg' }),
  ];
  const first = ids[0] ?? '';

  await signIn(page, 'kai');
  await page.goto('/people');
  await page.locator('a[href="/people/units"]').click();
  await expect(page).toHaveURL(/\/people\/units$/);
  await page.locator('form[action="/api/put_unit"] button').click();
  await expect(page.locator('#field-name-error')).toBeVisible();
  await page.locator('#field-name').fill('Referat Recht');
  await page.locator('.choices').getByLabel('Kai Lindner').check();
  await accessible(page);
  await page.locator('form[action="/api/put_unit"] button').click();
  await expect(page).toHaveURL(/\/people\/units\?saved=1/);
  await expect(page.locator('section[id^="unit-"]')).toContainText('Kai Lindner');
  await accessible(page);

  const allocator = await newPerson({ javaScriptEnabled });
  await signIn(allocator, 'petra');
  await allocator.goto('/inbox?pile=to_allocate');
  await awake(allocator);
  for (const id of ids) await allocator.locator(`#row-${id} .row-box__input`).check();
  await allocator.locator('details.at-once > summary').click();
  await allocator.locator('#bulk #field-unit').selectOption({ label: 'Referat Recht' });
  await accessible(allocator);
  await allocator.locator('#bulk button[value="to_unit"]').click();
  await expect(allocator.locator('#result')).toContainText('Referat Recht');
  for (const id of ids) await expect(allocator.locator(`#row-${id}`)).toHaveCount(0);
  await allocator.locator('#result form[action="/api/undo_step"] button').click();
  await expect(allocator.locator('#result form')).toHaveCount(0);
  for (const id of ids) await expect(allocator.locator(`#row-${id}`)).toHaveCount(1);
  await allocator.goto(`/exchanges/${first}`);
  await allocator.locator('#work #field-unit').selectOption({ label: 'Referat Recht' });
  await allocator.locator('#work button[value="to_unit"]').click();
  await expect(allocator.locator('#work-unit')).toContainText('Referat Recht');
  await expect(allocator.locator('main')).not.toContainText('Wartenberg');
  await accessible(allocator);

  await page.goto('/inbox?pile=');
  await page.locator('#filter-held').selectOption('unit');
  await page.locator('form.filters button').click();
  await expect(page.locator(`#row-${first}`)).toContainText('Referat Recht');
  await expect(page.locator(`#row-${ids[1]}`)).toHaveCount(0);
  await accessible(page);
  await page.goto(`/exchanges/${first}`);
  await expect(page.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
  await page.locator('#work button[value="take"]').click();
  await expect(page.locator('#result')).toContainText('Kai Lindner');
  await expect(page.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await expect(page.locator('#work-unit')).toContainText('Referat Recht');

  await page.goto('/people/units');
  await page.locator('section[id^="unit-"] a').click();
  await page.locator('form[action="/api/close_unit"] button').click();
  await expect(page.locator('#field-into-error')).toBeVisible();
  await page.locator('#field-into').selectOption('none');
  await accessible(page);
  await page.locator('form[action="/api/close_unit"] button').click();
  await expect(page).toHaveURL(/\/people\/units\?saved=1/);
  await expect(page.locator('section[id^="unit-"] .tag')).toHaveCount(1);
  await accessible(page);
  await page.goto(`/exchanges/${first}`);
  await expect(page.locator('#work-unit')).toHaveCount(0);
});

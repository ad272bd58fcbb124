// What comes in to an authority that allocates: it waits, somebody is given it, and that is undone.
import { expect, test } from '../../fixtures/page.ts';
import { allocate } from '../../pages/allocating.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'allocation' });

test('a request waits until it is allocated, and waits again once that is undone', async ({
  page,
  server,
  newPerson,
  accessible,
  awake,
  javaScriptEnabled,
}) => {
  await allocate(server.url);
  const ana = await Poster.signIn(server.url, 'ana');
  const ids = [
    await ana.request({ reference: 'allocated-1', family: 'Wartenberg' }),
    await ana.request({ reference: 'allocated-2', family: 'Wartenberg' }),
  ];
  const first = ids[0] ?? '';

  const handler = await newPerson({ javaScriptEnabled });
  await signIn(handler, 'kai');
  await expect(handler.locator('.states__link[href*="to_allocate"]')).toHaveCount(0);
  await expect(handler.locator(`#row-${first} .tag`)).toHaveCount(1);
  await handler.goto(`/exchanges/${first}`);
  await expect(handler.locator('#allocation')).toContainText('Petra Vogt');
  await expect(handler.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
  await expect(handler.locator('#work button[value="take"]')).toHaveCount(0);
  await accessible(handler);

  await signIn(page, 'petra');
  await page.locator('.states__link[href*="to_allocate"]').click();
  await expect(page).toHaveURL(/pile=to_allocate/);
  await awake(page);
  for (const id of ids) await page.locator(`#row-${id} .row-box__input`).check();
  await page.locator('details.at-once > summary').click();
  await page.locator('#bulk #field-person').selectOption({ label: 'Kai Lindner' });
  await accessible(page);
  await page.locator('#bulk button[value="assign"]').click();
  await expect(page.locator('#result a.num')).toHaveCount(2);
  for (const id of ids) await expect(page.locator(`#row-${id}`)).toHaveCount(0);
  await accessible(page);
  await page.locator('#result form[action="/api/undo_step"] button').click();
  await expect(page.locator('#result form')).toHaveCount(0);
  for (const id of ids) await expect(page.locator(`#row-${id}`)).toHaveCount(1);

  await page.goto(`/exchanges/${first}`);
  await expect(page.locator('#allocation')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Wartenberg');
  await page.locator('#work #field-person').selectOption({ label: 'Kai Lindner' });
  await page.locator('#work button[value="assign"]').click();
  await expect(page.locator('#result')).toContainText('Kai Lindner');
  await expect(page.locator('#allocation')).toHaveCount(0);
  await accessible(page);

  await handler.goto(`/exchanges/${first}`);
  await expect(handler.locator('#allocation')).toHaveCount(0);
  await expect(handler.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await accessible(handler);
});

// The list of notices: two people of one authority, each with an own list, and a case that is read by opening it.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, ZAB, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'notices' });

test('a notice is read in the list or by opening its case, and other people keep theirs', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  await signIn(page, 'kai');
  await page.goto('/notices');
  const all = page.locator('form[action="/api/read_notices"]:not(:has([name="id"])) button');
  if (await all.count()) await all.click();
  await expect(page.locator('#unread')).toBeHidden();

  const first = await ana.request({ reference: 'first notice', recipient: ZAB, family: 'Niemandssohn' });
  const second = await ana.request({ reference: 'second notice', recipient: ZAB });
  await page.goto('/notices?show=unread');
  await expect(page.locator('#unread .count')).toHaveText('2');
  await expect(page.locator('.mail')).toHaveCount(2);
  await expect(page.locator('main')).not.toContainText('Niemandssohn');
  await expect(page.locator('main')).not.toContainText('first notice');
  await accessible(page);

  await page.locator(`.mail a[href="/exchanges/${first}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${first}$`));
  await page.goto('/notices?show=unread');
  await expect(page.locator('#unread .count')).toHaveText('1');
  await expect(page.locator(`.mail a[href="/exchanges/${second}"]`)).toHaveCount(1);
  await page.locator('.mail form[action="/api/read_notices"] button').click();
  await expect(page).toHaveURL(/\/notices\?show=unread$/);
  await expect(page.locator('.empty')).toBeVisible();
  await expect(page.locator('#unread')).toBeHidden();
  await accessible(page);
  await page.goto('/notices');
  await expect(page.locator(`.mail a[href="/exchanges/${second}"]`)).toHaveCount(1);

  const other = await newPerson({ javaScriptEnabled });
  await signIn(other, 'frieda');
  await other.goto('/notices');
  await expect(other.locator(`.mail a[href="/exchanges/${second}"]`)).toHaveCount(0);

  // What goes to another authority leaves the list with it.
  const kai = await Poster.of(page);
  const said = { 'forward_exchange.message': 'Zuständig ist die IHK FOSA.', 'forward_exchange.message.lang': 'de' };
  await kai.act('forward_exchange', second, { recipient: FOSA, ...said });
  await page.goto('/notices');
  await expect(page.locator(`.mail a[href="/exchanges/${second}"]`)).toHaveCount(0);
  await other.goto('/notices');
  await expect(other.locator(`.mail a[href="/exchanges/${second}"]`)).toHaveCount(1);
});

test('who wants no notices of a sort finds none', async ({ page, server }) => {
  await signIn(page, 'kai');
  await page.goto('/account');
  const form = page.locator('form[action="/api/choose_notices"]');
  await expect(form.locator('[name="values[listed][]"]:checked')).toHaveCount(3);
  await form.locator('[name="values[listed][]"][value="moves"]').uncheck();
  await form.locator('.actions button').click();
  await expect(form.locator('[name="values[listed][]"]:checked')).toHaveCount(2);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: randomUUID(), recipient: ZAB });
  await page.goto('/notices');
  await expect(page.locator(`.mail a[href="/exchanges/${id}"]`)).toHaveCount(0);
});

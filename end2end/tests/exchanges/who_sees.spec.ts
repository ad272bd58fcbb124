// Who can see a case and why: both sides read it, each with the people of its own authority alone.
import { expect, test } from '../../fixtures/page.ts';
import { ZAB, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test('whoever sees a case finds there who else does, and why', async ({ page, server, newPerson, accessible, javaScriptEnabled }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'sees', recipient: ZAB, family: 'Visto' });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  const link = page.locator(`.case__side a[href="/exchanges/${id}/access"]`);
  const href = await link.getAttribute('href');
  await page.goto(href ?? '');
  const authorities = page.locator('#access-authorities li');
  await expect(authorities).toHaveCount(2);
  await expect(authorities.nth(0)).toContainText('Fez o pedido.');
  await expect(authorities.nth(1)).toContainText('sem dados pessoais');
  await expect(page.locator('main')).not.toContainText('Visto');
  const people = await page.locator('#access-people strong').allInnerTexts();
  expect(people.length).toBeGreaterThan(0);
  await accessible(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/exchanges/${id}/access`);
  await expect(kai.locator('#access-authorities li')).toHaveCount(2);
  const colleagues = await kai.locator('#access-people strong').allInnerTexts();
  expect(colleagues.filter((name) => people.includes(name))).toEqual([]);
  await accessible(kai);

  const accepted = await Poster.of(kai);
  await accepted.act('accept_exchange', id, { date_choice: 'wanted' });
  await page.reload();
  await expect(authorities.nth(1)).toContainText('Vê tudo o que foi enviado.');
});

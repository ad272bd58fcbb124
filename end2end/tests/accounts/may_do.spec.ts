// What a person may do and whence, who can see and change a person and an authority, and what a person finds.
import { expect, test } from '../../fixtures/page.ts';
import { BVA, DGES, FOSA, ZAB, signIn } from '../../pages/journey.ts';
import { openPerson } from '../../pages/people.ts';
import { Poster } from '../../pages/poster.ts';

test('an administrator reads what a person may do, whence, and who sees the account', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await openPerson(page, 'ana', 'Ana Ferreira');
  const may = page.locator('#may');
  // A handler works by that role, and the other lines say which role is missing.
  await expect(may.locator('li').filter({ hasText: 'Pela função' }).first()).toBeVisible();
  await expect(may.locator('li').filter({ hasText: 'Não permitido sem uma destas funções' }).first()).toBeVisible();
  await expect(page.locator('#seen-by li')).toHaveCount(4);
  await accessible(page);
});

test('everybody reads of the own account what an administrator reads of it', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  await signIn(page, 'ana');
  await openPerson(page, 'ana', 'Ana Ferreira');
  const [may, seenBy] = [page.locator('#may'), page.locator('#seen-by')];
  const told = [await may.innerText(), await seenBy.innerText()];
  await page.goto('/account');
  await page.locator('main a[href="/account/may"]').click();
  await expect(page).toHaveURL(/\/account\/may$/);
  await expect(may.locator('li').filter({ hasText: 'Pela função' }).first()).toBeVisible();
  expect([await may.innerText(), await seenBy.innerText()]).toEqual(told);
  // It speaks to the person.
  await expect(page.locator('main')).not.toContainText(/esta pessoa|a pessoa vê/i);
  await accessible(page);

  // Frieda administers nothing, and learns who sees and changes her account.
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');
  await frieda.goto('/account/may');
  await expect(frieda.locator('.facts')).toContainText('Frieda Becker');
  await expect(frieda.locator('#may ul > li')).not.toHaveCount(0);
  // Her authority has no administrators, so none are named.
  await expect(frieda.locator('#seen-by li')).toHaveCount(3);
  await expect(frieda.locator('main').locator('form, button')).toHaveCount(0);

  // Petra handles nothing, and administers a coordinator: its functions are what she may use.
  const petra = await newPerson({ javaScriptEnabled });
  await signIn(petra, 'petra');
  await petra.goto('/account/may');
  await expect(petra.locator('#may h3')).toHaveCount(1);
  await expect(petra.locator('#may ul > li')).not.toHaveCount(0);
  await expect(petra.locator('#seen-by li')).toHaveCount(4);
  await accessible(petra);
});

test('everybody learns which authorities see and change an authority, and strangers nothing of its people', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  await signIn(page, 'ana');
  await page.goto(`/authorities/${DGES}`);
  await page.locator(`a[href="/authorities/${DGES}/access"]`).click();
  await expect(page.locator('#who-sees > ul > li').first()).toBeVisible();
  await expect(page.locator('#who-administers p')).toHaveCount(2);
  await accessible(page);
  // A stranger reads which authorities, with their functions, and of people neither names nor how many.
  await page.goto(`/authorities/${FOSA}`);
  await page.locator(`main a[href="/authorities/${FOSA}/access"]`).click();
  await expect(page.locator(`#who-sees a[href="/authorities/${FOSA}"]`)).toBeVisible();
  await expect(page.locator(`#who-sees a[href="/authorities/${BVA}"]`)).toBeVisible();
  await expect(page.locator('#who-administers p')).toHaveCount(1);
  await expect(page.locator('#who-administers')).not.toContainText(/\d/);
  await expect(page.locator('#who-works-here')).toHaveCount(0);
  await accessible(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/authorities/${FOSA}/access`);
  // A coordinator reads how many administrators there are, and no name.
  await expect(kai.locator('#who-administers p')).toHaveCount(1);
  await expect(kai.locator('#who-sees > ul > li')).not.toHaveCount(0);
  await accessible(kai);

  // Whoever works there asks as well, without administering anything.
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');
  await frieda.goto(`/authorities/${FOSA}`);
  await frieda.locator(`main a[href="/authorities/${FOSA}/access"]`).click();
  await expect(frieda.locator('#who-sees > ul > li')).not.toHaveCount(0);
  await expect(frieda.locator('#who-works-here')).toHaveCount(0);
});

test('an administrator previews headers of what a person finds, and can do nothing there', async ({ page, server, accessible }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  await ana.request({ reference: 'preview', recipient: ZAB, family: 'Escondido' });
  await signIn(page, 'ana');
  await openPerson(page, 'ana', 'Ana Ferreira');
  await page.locator('a[href$="/preview"]').click();
  await expect(page.locator('#preview-piles')).toBeVisible();
  await expect(page.locator('#preview-headers tbody tr')).not.toHaveCount(0);
  // Ana finds everything that she previews: nothing is left out.
  await expect(page.locator('#preview-hidden')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Escondido');
  await expect(page.locator('main .section').locator('form, button')).toHaveCount(0);
  await expect(page.locator('#preview-headers tbody a')).toHaveCount(0);
  await accessible(page);
});

test('a coordinator previews without names, and what it may not see is counted', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/404/);
  const ana = await Poster.signIn(server.url, 'ana');
  await ana.request({ reference: 'counted', recipient: FOSA, family: 'Escondido' });
  await signIn(page, 'kai');
  await page.goto(`/authorities/${FOSA}/access`);
  const people = page.locator('#who-works-here a');
  await expect(people).not.toHaveCount(0);
  await expect(page.locator('#who-works-here')).not.toContainText('Frieda');
  await people.first().click();
  await expect(page.locator('h1')).toContainText(/P-[0-9A-F]{8}/);
  // It came in today: nothing of it waits too long, so that the list of the coordinator does not name it.
  await expect(page.locator('#preview-hidden')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/Frieda|Escondido/);
  await accessible(page);
  const preview = new URL(page.url()).pathname;
  // Whoever coordinates nothing finds no such page.
  const maria = await newPerson({ javaScriptEnabled });
  await signIn(maria, 'maria');
  expect((await maria.goto(preview))?.status()).toBe(404);
});

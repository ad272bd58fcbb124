// Access granted and suspended by a coordinator: what others can address follows at once.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { DGES, FOSA, actForm, chooseFosa, signIn } from '../../pages/journey.ts';
import { takeAccess } from '../../pages/state.ts';
import { TABLET, expectTargetsToBeHit } from '../../pages/targets.ts';

test.use({ apart: 'network' });

test('a coordinator ends, grants and suspends access, and the authority can be addressed or not', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await newPerson({ javaScriptEnabled });
  const { look, choice, greyed } = await chooseFosa(ana);

  await signIn(page, 'kai');
  await takeAccess(page, FOSA, 'end');
  await expectSpeaks(page, 'de');
  await accessible(page);
  await look();
  await expect(choice).toHaveCount(0);
  await expect(greyed).toContainText('Esta autoridade não tem acesso a este procedimento.');

  await takeAccess(page, FOSA, 'grant');
  await look();
  await expect(choice).toHaveCount(1);

  await takeAccess(page, FOSA, 'suspend');
  await look();
  await expect(choice).toHaveCount(0);
  await expect(greyed).toContainText('O acesso desta autoridade está suspenso.');
  await expectSpeaks(ana, 'pt');
  await accessible(ana);

  await takeAccess(page, FOSA, 'restore');
  await look();
  await expect(choice).toHaveCount(1);

  // Who coordinates an area decides on access there, and not on the authority as a whole.
  for (const endpoint of ['change_authority_life', 'merge_authority', 'place_authority']) {
    await expect(page.locator(`form[action="/api/${endpoint}"]`)).toHaveCount(0);
  }
  await expect(page.locator(`main a[href="/authorities/${FOSA}/split"]`)).toHaveCount(0);
  await expect(page.locator('[name="values[duties][]"][value="validates"]')).toHaveCount(0);
});

test('a link to a coordinator needs what it is for, and stands in the structure', async ({ page, problems, accessible }) => {
  problems.tolerate(/422/);
  await signIn(page, 'kai');
  await page.goto(`/authorities/${FOSA}`);
  const form = await actForm(page, 'link_coordinator');
  await form.locator('button').click();
  await expect(form.locator('.error-summary a[href="#field-coordinator"]')).toBeVisible();
  await accessible(page);
  await page.goto('/network?text=FOSA');
  await expect(page.locator(`#network-tree a[href="/authorities/${FOSA}"]`).first()).toBeVisible();
  // A coordinator is named once, by the link to its page: what folds is named by what it does.
  const folds = page.locator('#network-tree li:has(> details)');
  await expect(folds).not.toHaveCount(0);
  for (const fold of await folds.all()) {
    const name = (await fold.locator(':scope > p > a').innerText()).trim();
    await expect(fold.locator(':scope > details > summary')).not.toContainText(name);
  }
  await accessible(page);
});

test('three states are organised in three ways, and their people read how', async ({
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const people = [['ana', 'pt', 'centralised'], ['nora', 'de', 'mixed'], ['eleni', 'el', 'decentralised']] as const;
  for (const [username, language, organisation] of people) {
    const person = await newPerson({ javaScriptEnabled });
    await signIn(person, username);
    await person.goto('/network');
    const said = person.locator(`#network-organisation[data-organisation="${organisation}"]`);
    await expectSays(said, language, `network-organisation-${organisation}`);
    await expectSpeaks(person, language);
    await accessible(person);
  }
});

test('the Commission looks at every state and opens the structure of one', async ({ page, accessible }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, 'dirk');
  await page.goto('/network');
  const states = page.locator('#network-states > ul > li');
  await expect(states).toHaveCount(30);
  await expect(page.locator('#state-LI a[href="/register"]')).toBeVisible();
  await expect(page.locator('#state-DE a[href="/register"]')).toHaveCount(0);
  await expect(page.locator('#state-DE')).toContainText('Bundesverwaltungsamt');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await accessible(page);

  await page.locator('#state-DE a[href="/network?state=DE"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/network\?state=DE$/);
  await expect(page.locator('#network-states')).toHaveCount(0);
  await expect(page.locator('#network-organisation[data-organisation="mixed"]')).toBeVisible();
  await page.locator('#network-text').fill('FOSA');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/state=DE/);
  await expect(page.locator(`#network-tree a[href="/authorities/${FOSA}"]`).first()).toBeVisible();
  await accessible(page);
  await page.locator('main a.back-link').click();
  await expect(states).toHaveCount(30);
});

test('a coordinator of one state reads the own one alone, and its faults by kind', async ({ page, problems, accessible }) => {
  problems.tolerate(/404/);
  await signIn(page, 'nora');
  await page.goto('/network');
  await expect(page.locator('#network-states')).toHaveCount(0);
  const kinds = page.locator('#network-faults details');
  await expect(kinds).not.toHaveCount(0);
  await kinds.first().locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(kinds.first().locator('li').first()).toBeVisible();
  await accessible(page);
  const all = page.locator('#fault-no-request-coordinator');
  const shown = await all.locator('li').count();
  await page.goto('/network?all=no-request-coordinator');
  await expect(all.locator('li').first()).toBeVisible();
  expect(await all.locator('li').count()).toBeGreaterThanOrEqual(shown);
  await expect(all.locator('a[href*="all="]')).toHaveCount(0);
  expect((await page.goto('/network?state=PT'))?.status()).toBe(404);
});

test('every page leads to who helps, and nobody changes what is not in the remit', async ({ page, accessible }) => {
  await signIn(page, 'ana');
  await page.locator('.frame__foot a[href="/help/contacts"]').click();
  const inCharge = page.locator('#in-charge > li', { has: page.locator(`a[href="/authorities/${DGES}"]`) });
  await expect(inCharge).toHaveCount(1);
  await expect(inCharge.locator('dl:last-child li').nth(1)).toBeVisible();
  await accessible(page);
  await page.goto(`/authorities/${FOSA}`);
  await expect(page.locator('form[action="/api/change_access"]')).toHaveCount(0);
  await expect(page.locator('form[action="/api/link_coordinator"]')).toHaveCount(0);
});

// Queue, tree and authority are looked at where a coordinator works by touch.
test('on a tablet a coordinator hits every link and button of the other pages', async ({ newPerson, javaScriptEnabled }) => {
  const kai = await newPerson({ javaScriptEnabled, ...TABLET });
  await signIn(kai, 'kai');
  for (const path of ['/inbox', '/registrations', '/authorities?text=IHK', `/authorities/${FOSA}/access`]) {
    await kai.goto(path);
    await expectTargetsToBeHit(kai, path);
  }
});

// The pages about procedures: anyone reads them, in any language, on any width, without a program.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { AREA, beginRequest, chooseLanguage, signIn } from '../../pages/journey.ts';

const PAGE = '/procedures/check_qualification';

test('a stranger finds a procedure by a word and reads about it', async ({ page, accessible }) => {
  const programs: string[] = [];
  page.on('request', (call) => {
    if (call.url().endsWith('.wasm')) programs.push(call.url());
  });
  await page.goto('/sign-in');
  await chooseLanguage(page, 'de');
  await page.locator('.public__foot a[href="/procedures"]').click();
  await expectSpeaks(page, 'de');
  await page.locator('#words').fill('berufsqualif');
  await page.locator('form[action="/procedures"] button').click();
  await expect(page).toHaveURL(/words=berufsqualif/);
  await accessible(page);
  await page.locator(`a[href="${PAGE}"]`).click();
  await expect(page.locator('h1')).toHaveCount(1);
  await expectSpeaks(page, 'de');
  await expect(page.locator('a[href*="/legal-content/DE/TXT/?uri=CELEX:32005L0036"]').first()).toBeVisible();
  expect(programs).toEqual([]);
});

test('the page says which authorities may be on a side', async ({ page, accessible }) => {
  await page.goto('/procedures/request_mutual_assistance');
  await chooseLanguage(page, 'de');
  await expectSpeaks(page, 'de');
  const sides = page.locator('.facts__row', { hasText: 'Zugelassene Behörden' });
  await expect(sides).toHaveCount(3);
  await expect(sides.first()).toContainText('Art der Behörde');
  await page.goto('/procedures/search_cultural_object');
  await expect(page.getByText('Ein anderer Staat als der der ersuchenden Behörde')).toHaveCount(1);
  await accessible(page, 'admissions');
});

test('the page says who is told of what, and what can wait for the mail of the day', async ({ page, accessible }) => {
  await page.goto('/procedures/request_contact_point');
  await chooseLanguage(page, 'de');
  await expectSpeaks(page, 'de');
  const rows = page.locator('.facts__row', { hasText: 'Mit der E-Mail des Tages' });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Benachrichtigte Seiten' })).toHaveCount(1);
  await accessible(page, 'notices');
  await page.goto(PAGE);
  await expect(page.getByText('Mit der E-Mail des Tages')).toHaveCount(0);
});

test('the page says whether coordinators stand in the path', async ({ page, accessible }) => {
  await page.goto('/procedures/request_mutual_assistance');
  await chooseLanguage(page, 'de');
  await expectSpeaks(page, 'de');
  const heading = page.getByRole('heading', { name: 'Koordinatoren', exact: true });
  await expect(heading).toHaveCount(1);
  for (const path of ['Genehmigung ausgehender Ersuchen', 'Genehmigung von Antworten']) {
    await expect(page.locator('.facts__row', { hasText: path })).toContainText('Nie');
  }
  await page.goto('/procedures/request_enforcement_measures');
  const incoming = page.locator('.facts__row', { hasText: 'Zuteilung eingehender Ersuchen' });
  await expect(incoming).toContainText('Immer, durch einen Koordinator');
  await accessible(page, 'coordinators');
  await page.goto(PAGE);
  await expect(heading).toHaveCount(0);
});

test('who only receives a copy stands on the page of the procedure, with what is read of it', async ({ page, accessible }) => {
  await page.goto('/procedures/request_enforcement_measures');
  await chooseLanguage(page, 'de');
  await expectSpeaks(page, 'de');
  const copies = page.getByText('Erhält nur eine Kopie');
  await expect(copies).toHaveCount(3);
  await expect(copies.last()).toContainText('Sieht nur die Kopfdaten');
  await accessible(page, 'copies');
});

test('a word that no procedure has is answered in words', async ({ page }) => {
  await page.goto('/procedures?words=nothing+has+this');
  await expect(page.locator('.empty')).toBeVisible();
  await expect(page.locator('#words')).toHaveValue('nothing has this');
});

for (const width of [1280, 320]) {
  test(`the picture of the workflow scrolls in its own region, ${width}`, async ({ page, accessible }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const region = page.locator('.diagram[role="region"]');
    await region.focus();
    await expect(region).toBeFocused();
    await expect(region.locator('svg[role="img"] title')).not.toBeEmpty();
    const states = await page.locator('.diagram__state').count();
    expect(states).toBeGreaterThan(3);
    expect(await page.locator('.state-table__first').count()).toBe(states);
    await accessible(page, `procedure, ${width}`);
  });
}

test('what the picture says stays inside its boxes in long languages', async ({ page }) => {
  for (const language of ['de', 'el', 'fi', 'bg', 'mt']) {
    await page.goto(PAGE);
    await chooseLanguage(page, language);
    await expectSpeaks(page, language);
    const out = await page.locator('.diagram__state').evaluateAll((states) =>
      states.flatMap((state) => {
        const box = state.querySelector('rect')?.getBoundingClientRect();
        const texts = [...state.querySelectorAll('text')];
        const sticks = (text: Element) => {
          const own = text.getBoundingClientRect();
          return !box || own.left < box.left || own.right > box.right;
        };
        return texts.filter(sticks).map((text) => text.textContent);
      }),
    );
    expect.soft(out, language).toEqual([]);
  }
});

test('the page is linked from the first step, from the case side and from every frame', async ({ page }) => {
  await signIn(page, 'ana');
  await page.goto(AREA);
  await expect(page.locator(`main a[href="${PAGE}"]`)).toBeVisible();
  await beginRequest(page);
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expect(page.locator('.procedure')).toBeVisible();
  await expect(page.locator('.frame__foot a[href="/procedures"]')).toBeVisible();
});

test('a procedure that is not there is not found', async ({ page, problems }) => {
  problems.tolerate(/404/);
  for (const path of ['/procedures/none', `${PAGE}?version=99`]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
  }
});

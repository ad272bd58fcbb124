// A request from the sign-in to its number, and from its acceptance to its end, without a pointer.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { AREA, BEGIN, DIPLOMA, ZAB, inDays, passwordOf, signIn } from '../../pages/journey.ts';
import { chooseByArrows, pressOn, tabTo, typeInto } from '../../pages/keyboard.ts';
import { Poster } from '../../pages/poster.ts';

const NEXT = '.sticky-foot button[name="go"][value="next"]';

function control(path: string): string {
  return `[name="values[${path}][]"]`;
}

async function typeDate(page: Page, path: string, date: Date): Promise<void> {
  await typeInto(page, control(`${path}.day`), String(date.getDate()));
  await typeInto(page, control(`${path}.month`), String(date.getMonth() + 1));
  await typeInto(page, control(`${path}.year`), String(date.getFullYear()));
}

async function typeSubject(page: Page): Promise<void> {
  await typeInto(page, control('holder.given_name'), 'Marta');
  await typeInto(page, control('holder.family_name'), 'Ferreira');
  await typeDate(page, 'holder.birth_date', new Date(1990, 4, 17));
  await pressOn(page, `select${control('profession')}`, 'ArrowDown');
  await chooseByArrows(page, 'values[qualification_kind][]', 'certificate');
  await typeInto(page, control('qualification_title'), 'Lehramt an Gymnasien');
  await typeInto(page, control('issuing_body'), 'Universität Leipzig');
  await typeInto(page, control('issuing_place'), 'Leipzig');
  await chooseByArrows(page, 'values[purpose][]', 'establishment');
}

async function attachByKeys(page: Page): Promise<void> {
  // Long before it opens: whoever begins to listen when the key is pressed may be too late.
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, 'form[data-upload] select[name="kind"]', 'ArrowDown');
  await tabTo(page, 'form[data-upload] input[type="file"]');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(DIPLOMA);
  await pressOn(page, 'form[data-upload] button', 'Enter');
  await expect(page.locator('.file__name')).toHaveCount(1);
}

test('a request is made and sent with the keyboard alone', async ({ page, awake }) => {
  test.setTimeout(180_000);
  const arrive = async (path: RegExp) => {
    await expect(page).toHaveURL(path);
    await awake(page);
  };
  await page.goto('/sign-in');
  await typeInto(page, '#username', 'ana');
  await typeInto(page, '#password', passwordOf('ana'));
  await page.keyboard.press('Enter');
  await arrive(/\/inbox/);
  await pressOn(page, 'main a[href="/requests/new"]', 'Enter');
  await arrive(/\/requests\/new$/);
  await pressOn(page, `main a[href="${AREA}"]`, 'Enter');
  await arrive(/area=professional_qualifications/);
  await pressOn(page, BEGIN, 'Enter');
  await arrive(/\/basis/);
  await chooseByArrows(page, 'values[article][]', 'article_56_1');
  await pressOn(page, NEXT, 'Enter');
  await arrive(/\/recipient/);
  await typeInto(page, '#authority-text', 'Zentralstelle ausländisches Bildungswesen');
  await page.keyboard.press('Enter');
  await arrive(/\/recipient\?.*text=/);
  await chooseByArrows(page, 'values[recipient][]', ZAB);
  await pressOn(page, NEXT, 'Enter');
  await arrive(/\/subject/);
  await typeSubject(page);
  await pressOn(page, NEXT, 'Enter');
  await arrive(/\/questions/);
  await pressOn(page, '#field-q-pq_g1', 'Space');
  await pressOn(page, '#field-q-pq_g3', 'Space');
  await pressOn(page, NEXT, 'Enter');
  await arrive(/\/documents/);
  await attachByKeys(page);
  await awake(page);
  await pressOn(page, '.sticky-foot a.button--primary', 'Enter');
  await arrive(/\/deadline/);
  await typeDate(page, 'wanted', inDays(30));
  await typeInto(page, control('own_reference'), 'keyboard');
  await pressOn(page, NEXT, 'Enter');
  await arrive(/\/check/);
  await pressOn(page, 'form[action="/api/send_exchange"] button', 'Enter');
  await arrive(/\/sent$/);
  await expect(page.locator('.message strong')).toHaveText(/^PQ-\d{4}-\d{6}$/);
});

test('a request is accepted, answered and closed with the keyboard alone', async ({ page, server, newPerson, awake }) => {
  test.setTimeout(120_000);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'keyboard' });
  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}`);
  await awake(page);
  await pressOn(page, 'form[action="/api/accept_exchange"] button.button--primary', 'Enter');
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
  await awake(page);
  await pressOn(page, `a[href="/exchanges/${id}/reply"]`, 'Enter');
  await expect(page).toHaveURL(/\/reply$/);
  await awake(page);
  for (const question of ['pq_g1', 'pq_g3']) await chooseByArrows(page, `values[a.${question}][]`, 'yes');
  await pressOn(page, '.sticky-foot button[value="send"]', 'Enter');
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));

  const ana = await newPerson();
  await signIn(ana, 'ana');
  await ana.goto(`/exchanges/${id}`);
  await awake(ana);
  await expect(ana.locator('.answer')).toHaveCount(2);
  await pressOn(ana, 'form[action="/api/close_exchange"] button', 'Enter');
  await expect(ana.locator('.case__head .state--closed')).toBeVisible();
});

test('the skip link comes first and leads past the frame', async ({ page, awake }) => {
  await signIn(page, 'ana');
  for (const path of ['/inbox', '/drafts', '/authorities']) {
    await page.goto(path);
    await awake(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await expect(page.locator('.skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    await tabTo(page, 'main *', 1);
  }
});

test('the error summary takes the focus and leads to the field', async ({ page, awake }) => {
  await signIn(page, 'ana');
  await page.goto(AREA);
  await page.locator(BEGIN).click();
  await page.goto(page.url().replace('/basis', '/deadline'));
  await awake(page);
  await pressOn(page, NEXT, 'Enter');
  await expect(page).toHaveURL(/problems=1/);
  await awake(page);
  await expect(page.locator('.error-summary')).toBeFocused();
  await pressOn(page, '.error-summary a', 'Enter');
  await expect(page.locator('[id="field-wanted"] :focus, [id="field-wanted"]:focus')).toHaveCount(1);
});

test('single keys lead to places until they are turned off, and never while typing', async ({ page, accessible, awake }) => {
  await signIn(page, 'ana');
  await awake(page);
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/drafts$/);
  await awake(page);
  await page.keyboard.press('/');
  await expect(page.locator('#frame-search')).toBeFocused();
  await page.keyboard.type('?din');
  await expect(page.locator('#frame-search')).toHaveValue('?din');
  await page.locator('#main').focus();
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/\/help\/shortcuts$/);
  await awake(page);
  await accessible(page);
  await page.locator('form[action="/shortcuts"] button').click();
  await expect(page.locator('form[action="/shortcuts"] input[name="on"]')).toHaveValue('yes');
  await awake(page);
  await page.locator('#main').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('d');
  await page.locator('a.rail__link[href="/authorities"]').click();
  await expect(page).toHaveURL(/\/authorities/);
});

test('a single key leaves no page on which something was chosen and not sent', async ({ page, awake }) => {
  await signIn(page, 'ana');
  await page.goto('/account');
  await awake(page);
  const choices = page.locator('#notices fieldset').first().locator('input[type="radio"]');
  const before = await choices.and(page.locator(':checked')).inputValue();
  await choices.and(page.locator('[value="never"]')).check();
  await page.locator('#main').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('/');
  await expect(page.locator('#frame-search')).toBeFocused();
  await expect(choices.and(page.locator('[value="never"]'))).toBeChecked();
  await choices.and(page.locator(`[value="${before}"]`)).check();
  await page.locator('#main').focus();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/drafts$/);
});

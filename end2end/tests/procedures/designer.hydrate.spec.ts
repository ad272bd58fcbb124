// A definition from an empty page, by keyboard alone, put in force with a second official of the Commission.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { pressOn, tabTo, typeInto } from '../../pages/keyboard.ts';

/** The page in full: what sticks to an edge of the window covers what lies below it for a while. */
async function look(page: Page, what: string, accessible: (page: Page, what?: string) => Promise<void>): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1280, height: Math.min(height, 12_000) });
  await accessible(page, what);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const SAVE = 'form[action="/api/change_work_copy"] .actions .button--primary';

test('a definition is written by keyboard and put in force by a second person', async ({ page, newPerson, javaScriptEnabled, accessible }) => {
  const name = `keyboard_${Date.now() % 100_000}`;
  await signIn(page, 'claire');
  await pressOn(page, 'a.rail__link[href="/designer"]', 'Enter');
  await expect(page).toHaveURL(/\/designer$/);
  await look(page, 'designer', accessible);
  await typeInto(page, '[name="values[name][]"]', name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/designer\/[0-9a-f-]+\/overview/);
  const base = page.url().replace(/\/overview.*$/, '');
  await look(page, 'overview', accessible);

  // A field with its label.
  await page.goto(`${base}/form?at=field`);
  await typeInto(page, '[name="values[id][]"]', 'place_of_event');
  await tabTo(page, '[name="values[section][]"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name="values[kind][]"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name="values[sensitivity][]"]');
  await page.keyboard.press('ArrowDown');
  await typeInto(page, '[name="values[text.label][]"]', 'Place of the event');
  await pressOn(page, SAVE, 'Enter');
  const row = page.locator('tr', { hasText: 'place_of_event' });
  await expect(row).toContainText('Place of the event');
  await look(page, 'form', accessible);

  // It goes before the field of the beginning.
  const rows = page.locator('tr[id^="row-field."]');
  await expect(rows).toHaveCount(2);
  await pressOn(page, 'tr[id="row-field.1"] button[value="up"]', 'Enter');
  await expect(rows.first()).toContainText('place_of_event');

  // The other side's language, then what is missing there.
  await page.goto(`${base}/texts?language=pt&missing=1`);
  await typeInto(page, '[name="values[field-place_of_event.label][]"]', 'Local do facto');
  await pressOn(page, SAVE, 'Enter');
  await expect(page.locator('[name="values[field-place_of_event.label][]"]')).toHaveCount(0);
  await look(page, 'texts', accessible);

  await page.goto(`${base}/preview?language=pt&width=narrow`);
  await expect(page.locator('.design-preview')).toContainText('Local do facto');
  await look(page, 'preview', accessible);

  // A case that is not stored: both sides act, days are counted by the calendar of the state that is asked.
  await page.goto(`${base}/dry-run?asking=PT&answering=DE&begins=2026-12-21`);
  await pressOn(page, 'a.button[href$="at=send.requester"]', 'Enter');
  const course = page.locator('.table--cards tbody tr');
  await expect(course).toHaveCount(2);
  await expect(page.locator('.design-day--due[title]')).toHaveCount(1);
  await pressOn(page, 'a.button[href$="at=send.requester,accept.responder"]', 'Enter');
  await expect(course).toHaveCount(3);
  await expect(page).toHaveURL(/asking=PT&answering=DE&begins=2026-12-21/);
  await look(page, 'dry run', accessible);

  await page.goto(`${base}/publish`);
  await pressOn(page, 'button[value="submit"]', 'Enter');
  await expect(page.locator('button[value="take-back"]')).toBeVisible();
  await expect(page.locator('button[value="approve"]')).toHaveCount(0);

  const second = await newPerson({ javaScriptEnabled });
  await signIn(second, 'dirk');
  await second.goto(`${base}/publish`);
  await pressOn(second, 'button[value="approve"]', 'Enter');
  await expect(second.locator('button[value="approve"]')).toHaveCount(0);
  await second.goto(`/procedures/${name}`);
  await expect(second.locator('h1')).toBeVisible();
  await expect(second.locator('article.procedure')).toContainText('Place of the event');
});

test('what is wrong stands on the page and keeps the definition from being submitted', async ({ page }) => {
  await signIn(page, 'claire');
  await page.goto('/designer');
  await page.locator('[name="values[name][]"]').fill(`faulty_${Date.now() % 100_000}`);
  await page.locator('form[action="/api/create_work_copy"] .button--primary').click();
  await expect(page).toHaveURL(/\/overview/);
  const base = page.url().replace(/\/overview.*$/, '');
  await page.goto(`${base}/workflow?at=transition.0`);
  await page.locator('[name="values[to][]"]').selectOption('answered');
  await page.locator(SAVE).click();
  await expect(page.locator('.design-faults a[href*="/workflow?at="]').first()).toBeVisible();
  await page.goto(`${base}/publish`);
  await expect(page.locator('button[value="submit"]')).toHaveCount(0);
});

// A definition from an empty page, by keyboard alone, put in force with a second official of the Commission.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unpack } from '../../fixtures/archive.ts';
import { expect, test } from '../../fixtures/page.ts';
import { addRow, changeRow, openPart, press } from '../../pages/designer.ts';
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
  // It has English texts alone, which is enough for exercises and not for the real system.
  await expect(page.locator('#design-faults + p')).toBeVisible();
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

  // The other side reads it: nothing of the field before acceptance, all of it afterwards.
  await tabTo(page, '#preview-side');
  await page.keyboard.press('ArrowDown');
  await pressOn(page, 'form.filters button', 'Enter');
  await expect(page).toHaveURL(/side=responder&language=pt&width=narrow/);
  await expect(page.locator('[name="values[place_of_event][]"]')).toHaveCount(0);
  await expect(page.locator('.preview-before dl')).toHaveCount(0);
  await expect(page.locator('.preview-before li', { hasText: 'Local do facto' })).toHaveCount(1);
  await expect(page.locator('.preview-after dl', { hasText: 'Local do facto' })).toHaveCount(1);
  await look(page, 'preview as the other side', accessible);

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

const LETTER = {
  id: 'information',
  to: 'person_concerned',
  addressee: 'holder',
  by: ['requester'],
  states: ['sent', 'accepted'],
  languages: ['de', 'fr'],
  sensitivity: 'personal',
};
const PERIOD = {
  id: 'legal',
  clock: 'legal',
  start: 'completeness',
  length: 2,
  unit: 'months',
  holder: 'responder',
  states: ['sent', 'accepted'],
  consequence: 'automatic_closure',
  to: 'closed',
  changed_by: ['extend'],
  extension: { length: 15, unit: 'calendar_days' },
  completed_by: ['clarify'],
};
/** What the definition says of both, as the forms write it. */
const WRITTEN = [
  'addressee = "holder"',
  'languages = ["de", "fr"]',
  '[[letter.part]]\nid = "opening"\nvalues = ["case-number"]',
  '[[letter.part]]\nid = "answers"\nanswers = true',
  'consequence = "automatic_closure"\nto = "closed"\nchanged_by = ["extend"]',
  'extension = { length = 15, unit = "calendar_days" }\ncompleted_by = ["clarify"]',
];

test('a letter and a period that the sides can complete are written by keyboard, previewed and exported', async ({ page, accessible, problems }) => {
  // A condition that is none is refused.
  problems.tolerate(/422/);
  const name = `letters_${Date.now() % 100_000}`;
  await signIn(page, 'claire');
  await page.goto('/designer');
  await typeInto(page, '[name="values[name][]"]', name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/designer\/[0-9a-f-]+\/overview/);

  await openPart(page, 'form');
  const holder = { id: 'holder', section: 'matter', kind: 'person', sensitivity: 'personal' };
  await addRow(page, 'field', { keys: holder, texts: new Map([['label', 'Holder of the certificate']]) });

  await openPart(page, 'letters');
  const letter = await addRow(page, 'letter', { keys: LETTER, texts: new Map([['name', 'Information for the holder']]) });
  expect(letter).toBe('letter.0');
  await look(page, 'a letter without parts', accessible);
  const below = `${letter}.part`;
  await addRow(page, below, { keys: { id: 'answers', answers: true }, texts: new Map([['part', 'This is what we were told.']]) });
  const opening = new Map([['part', 'We sent a request. Its number: { $case-number }']]);
  const last = await addRow(page, below, { keys: { id: 'opening', values: ['case-number'] }, texts: opening });
  expect(last).toBe('letter.0.part.1');
  await press(page, `tr[id="row-${last}"] button[value="up"]`);
  await expect(page.locator('tr[id="row-letter.0.part.0"]')).toContainText('opening');
  // What is shown again is what was written.
  await press(page, 'main a[href$="?at=letter.0.part.0"]');
  await expect(page.locator('[name="values[text.part][]"]')).toHaveValue(opening.get('part') ?? '');
  await page.setViewportSize({ width: 320, height: 800 });
  await accessible(page, 'a part of a letter on a telephone');
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWide, 'nothing lies beside a narrow window').toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });

  await openPart(page, 'deadlines');
  const period = await addRow(page, 'deadline', { keys: PERIOD, texts: new Map([['name', 'Period of the act']]) });
  // A condition that no list offers is typed as the file writes it.
  const condition = '{ not = { field = "holder", answered = true } }';
  await press(page, `main a[href$="?at=${period}"]`);
  await expect(page.locator('[name="values[when.written][]"]')).toBeVisible();
  await typeInto(page, '[name="values[when.written][]"]', 'holder');
  await page.keyboard.press('Enter');
  await expect(page.locator('.error-summary a[href="#field-when.written"]')).toBeVisible();
  await look(page, 'a condition that is none', accessible);
  await page.locator('[name="values[when.written][]"]').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(condition);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#row-/);
  await changeRow(page, period, { keys: { remind_after_days: 10 }, texts: new Map() });

  await openPart(page, 'preview');
  const preview = page.locator('.design-preview');
  await expect(preview.locator('.letter-preview')).toContainText('Information for the holder');
  await expect(preview.locator('.letter-preview')).toContainText('We sent a request. Its number:');
  const row = preview.locator('tr', { hasText: 'Period of the act' });
  await expect(row).toContainText('Closed');
  await look(page, 'preview with a letter', accessible);

  await openPart(page, 'publish');
  const download = page.waitForEvent('download');
  await press(page, 'main a[href$="/export.zip"]');
  const files = unpack(readFileSync(await (await download).path()));
  const definition = files.get(`${name}/procedure.toml`) ?? '';
  for (const line of WRITTEN) expect(definition).toContain(line);
  expect(definition).toContain('when = { not = { field = "holder", answered = true } }\nremind_after_days = 10');
  expect(definition.indexOf('id = "opening"')).toBeLessThan(definition.indexOf('id = "answers"'));
  expect(files.get(`${name}/texts/en.ftl`)).toContain(`    .part-opening = ${opening.get('part')}\n`);
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

test('coordinators take part in a dry run as the setting says', async ({ page, accessible }) => {
  await signIn(page, 'claire');
  await page.goto('/designer');
  const taken = page.locator('form:has(select[name="values[procedure][]"])');
  await taken.locator('select').selectOption('request_enforcement_measures');
  await taken.locator('button').click();
  await expect(page).toHaveURL(/\/overview/);
  const base = page.url().replace(/\/overview.*$/, '');
  await page.goto(`${base}/dry-run?asking=PT&answering=DE&begins=2026-12-21`);
  await page.locator('#coordinators').selectOption('approval');
  await page.locator('form:has(#coordinators) button').click();
  await expect(page).toHaveURL(/coordinators=approval/);
  await page.locator('a.button[href$="at=send.requester"]').click();
  await page.locator('a.button[href$="take_up.requester_coordinator"]').click();
  await expect(page.locator('.table--cards tbody tr')).toHaveCount(3);
  await expect(page.locator('a.button[href$="approve.requester_coordinator"]')).toBeVisible();
  await look(page, 'dry run with coordinators', accessible);

  // Without approval it goes out at once, and nobody is called in.
  await page.goto(`${base}/dry-run?asking=PT&answering=DE&begins=2026-12-21&coordinators=nobody&at=send.requester`);
  await expect(page.locator('a.button[href$="accept.responder"]')).toBeVisible();
  await expect(page.locator('a.button[href*="coordinator."]')).toHaveCount(0);
});

// What is in the catalogue can be built by keyboard: a whole row of it from an empty page, put in force by a second
// person, and used.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'smol-toml';
import { unpack } from '../../fixtures/archive.ts';
import { expect, test } from '../../fixtures/page.ts';
import { type Row, meaning, readTexts, readWhole, rowsOf } from '../../pages/catalogue.ts';
import { type Wanted, addRow, changeRow, openPart, press, removeRow, writeMissing } from '../../pages/designer.ts';
import { ZAB, inDays, passwordOf, signIn } from '../../pages/journey.ts';
import { chooseByArrows, pressOn, typeInto } from '../../pages/keyboard.ts';
import { Poster, type Values, dateValues } from '../../pages/poster.ts';

test.use({ apart: 'a procedure of its own' });

const CATALOGUE = readWhole('posting_of_workers', 'consult_posting_register');

async function signInByKeys(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await typeInto(page, '#username', username);
  await typeInto(page, '#password', passwordOf(username));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inbox/);
  await pressOn(page, 'a.rail__link[href="/designer"]', 'Enter');
  await page.waitForURL(/\/designer$/);
}

/** A row with its texts, as its form has them. */
function wanted(keys: Row, message: string): Wanted {
  const own = [...CATALOGUE.texts].filter(([key]) => key.startsWith(`${message}.`));
  return { keys, texts: new Map(own.map(([key, text]) => [key.slice(message.length + 1), text])) };
}

/** The places of the rows of a table that the page has, by name. */
async function placesOf(page: Page, table: string): Promise<[string, string][]> {
  const rows = page.locator(`tr[id^="row-${table}."]`);
  return rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector('th code')?.textContent ?? '', row.id.slice('row-'.length)]),
  );
}

/** Writes a table: changes the rows that an empty page has, adds the others, and takes out what the catalogue lacks. */
async function writeTable(page: Page, table: string): Promise<void> {
  const rows = rowsOf(CATALOGUE.definition, table);
  const named = (row: Row) => String(row['id'] ?? row['action']);
  const before = await placesOf(page, table);
  const left = [...rows];
  for (const [name, place] of before) {
    const at = left.findIndex((row) => named(row) === name);
    if (at < 0) continue;
    const [row] = left.splice(at, 1) as [Row];
    await changeRow(page, place, wanted(row, `${table}-${name}`));
  }
  for (const row of left) await addRow(page, table, wanted(row, `${table}-${named(row)}`));
  const foreign = before.filter(([name]) => !rows.some((row) => named(row) === name)).map(([, place]) => place);
  for (const place of foreign.reverse()) await removeRow(page, place);
}

/** Writes the questions, each with what is answered further. */
async function writeQuestions(page: Page): Promise<void> {
  await removeRow(page, 'question.0');
  for (const question of rowsOf(CATALOGUE.definition, 'question')) {
    const message = `question-${String(question['id'])}`;
    const place = await addRow(page, 'question', wanted(question, message));
    for (const further of rowsOf(question, 'follow_up')) {
      await addRow(page, `${place}.follow_up`, wanted(further, `${message}-${String(further['id'])}`));
    }
  }
}

/** Writes the whole definition on the pages of a work copy, one after the other. */
async function writeAll(page: Page): Promise<void> {
  const { definition, texts } = CATALOGUE;
  const tables = (names: string[]) => async () => {
    for (const name of names) await writeTable(page, name);
  };
  const parts: [string, () => Promise<void>][] = [
    ['participants', tables(['side'])],
    ['form', tables(['list', 'section', 'field'])],
    ['questions', () => writeQuestions(page)],
    ['workflow', tables(['state', 'transition'])],
    ['deadlines', tables(['deadline', 'notice'])],
    ['texts', () => writeMissing(page, 'en', texts)],
  ];
  await test.step('overview', async () => {
    await changeRow(page, 'head', wanted(definition, 'procedure'));
    await changeRow(page, 'refusal', wanted(definition['refusal'] as Row, ''));
  });
  for (const [part, write] of parts) {
    await test.step(part, async () => {
      await openPart(page, part);
      await write();
    });
  }
}

/** What the archive of the work copy holds, as the link of the page gives it. */
async function exported(page: Page, name: string): Promise<{ definition: Row; texts: Map<string, string> }> {
  const download = page.waitForEvent('download');
  await press(page, 'main a[href$="/export.zip"]');
  const files = unpack(readFileSync(await (await download).path()));
  const file = (path: string) => files.get(`${name}/${path}`) ?? '';
  return { definition: parse(file('procedure.toml')), texts: readTexts(file('texts/en.ftl')) };
}

const SUBJECT = {
  'undertaking.name': 'Obras do Norte, Lda.',
  'undertaking.country': 'DE',
  sector: 'construction',
  posting_place: 'Braga',
  'posting_place.lang': 'pt',
};

/** The pages of a request under the procedure. */
const REQUEST: [string, Values][] = [
  [
    'basis',
    { register_occasion: 'inspection', urgency_reason: 'Os trabalhadores partem amanhã.', 'urgency_reason.lang': 'pt' },
  ],
  ['recipient', { recipient: ZAB }],
  ['subject', SUBJECT],
  ['questions', { q: ['pwu_vat', 'pwu_status'] }],
  ['deadline', dateValues('wanted', inDays(1))],
];

/** Answers both questions on the page of the reply, and sends the reply. */
async function answerByKeys(page: Page): Promise<void> {
  await chooseByArrows(page, 'values[a.pwu_vat][]', 'yes');
  await typeInto(page, '[name="values[a.pwu_vat.vat_number][]"]', 'DE123456788');
  await chooseByArrows(page, 'values[a.pwu_status][]', 'struck_off');
  for (const [part, number] of [['day', '17'], ['month', '5'], ['year', '2025']] as const) {
    await typeInto(page, `[name="values[a.pwu_status.since.${part}][]"]`, number);
  }
  await pressOn(page, '.sticky-foot button[value="send"]', 'Enter');
}

test('a row of the catalogue is built from an empty page by keyboard alone, put in force and used', async ({
  page,
  newPerson,
  server,
  awake,
}) => {
  // Two minutes alone, and longer among others: a whole workflow is a hundred forms.
  test.setTimeout(480_000);
  const name = `by_keyboard_${Date.now() % 100_000}`;
  await signInByKeys(page, 'claire');
  await typeInto(page, '[name="values[name][]"]', name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/designer\/[0-9a-f-]+\/overview/);
  const copy = new URL(page.url()).pathname.replace('/overview', '');
  await writeAll(page);

  await openPart(page, 'publish');
  const built = await exported(page, name);
  expect(meaning(built.definition)).toEqual(meaning({ ...CATALOGUE.definition, procedure: name }));
  expect(built.texts.size).toBeGreaterThan(100);
  for (const [key, text] of built.texts) expect([key, text]).toEqual([key, CATALOGUE.texts.get(key)]);
  await press(page, 'button[value="submit"]');
  await expect(page.locator('button[value="take-back"]')).toBeVisible();

  const second = await newPerson();
  await signInByKeys(second, 'dirk');
  await press(second, `a[href="${copy}/overview"]`);
  await second.waitForURL(/\/overview$/);
  await openPart(second, 'publish');
  await press(second, 'button[value="approve"]');
  await expect(second.locator('button[value="approve"]')).toHaveCount(0);

  for (const username of ['ana', 'kai']) await server.command('user', 'grant', username, '--role', `${name}:handler`);
  const [ana, kai] = [await newPerson(), await newPerson()];
  await signIn(ana, 'ana');
  await signIn(kai, 'kai');
  const id = await (await Poster.of(ana)).requestUnder(name, REQUEST);
  await kai.goto(`/exchanges/${id}`);
  await awake(kai);
  await pressOn(kai, 'form[action="/api/accept_exchange"] button.button--primary', 'Enter');
  await expect(kai.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
  await awake(kai);
  await pressOn(kai, `a[href="/exchanges/${id}/reply"]`, 'Enter');
  await expect(kai).toHaveURL(/\/reply$/);
  await awake(kai);
  await expect(kai.locator('main')).toContainText('Is the undertaking registered for VAT in your Member State?');
  await answerByKeys(kai);
  await expect(kai).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('.answer')).toHaveCount(2);
  await expect(ana.locator('main')).toContainText('DE123456788');
  await expect(ana.locator('main')).toContainText('Struck off');
});

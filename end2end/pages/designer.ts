// The forms of the designer, filled in by keyboard alone from the rows of a definition.
import { type Page, expect } from '@playwright/test';
import type { TomlTable, TomlValue } from 'smol-toml';
import { listOf } from './catalogue.ts';
import { hold, holdTo } from './keyboard.ts';

/** What is to stand in a row: its keys as the definition has them, and its texts by attribute. */
export interface Wanted {
  keys: TomlTable;
  texts: Map<string, string>;
}

/** A control at which Tab stops. */
interface Stop {
  /** The key, or below it. */
  path: string;
  type: string;
  /** What stands in it; of a box, what it stands for. */
  value: string;
  isChecked: boolean;
  /** What a select offers. */
  options: string[];
}

/** The form of a place, and those of texts: the others of a page have no such button. */
const FORM = 'form[action="/api/change_work_copy"]:has(.button--primary)';
const SAVE = `${FORM} .button--primary`;

/** Keys that are given once: the form of what is there has them no more. */
const NAMES = ['id', 'procedure'];

/** The forms of the designer need nothing of the program in the browser. */
const READY = { waitUntil: 'domcontentloaded' } as const;

/** Opens a page of the work copy by its link. */
export async function openPart(page: Page, part: string): Promise<void> {
  await press(page, `a.states__link[href$="/${part}"]`);
  await page.waitForURL(new RegExp(`/designer/[0-9a-f-]+/${part}$`), READY);
}

/** Adds a row by the link of its table, or a follow-up by that of its question; returns its place. */
export async function addRow(page: Page, table: string, wanted: Wanted): Promise<string> {
  await openForm(page, table);
  await save(page, wanted);
  return saved(page);
}

/** Changes a place by its link. */
export async function changeRow(page: Page, place: string, wanted: Wanted): Promise<void> {
  await openForm(page, place);
  await save(page, wanted);
}

/** Takes a row out. */
export async function removeRow(page: Page, place: string): Promise<void> {
  await openForm(page, place);
  await press(page, 'main .disclosure__summary');
  await press(page, 'button[name="change"][value="remove"]');
  await page.waitForURL(/\/designer\/[0-9a-f-]+\/\w+$/, READY);
}

/** Writes the texts of a language that are missing, as many at a time as the page shows. */
export async function writeMissing(page: Page, language: string, texts: Map<string, string>): Promise<void> {
  await holdTo(page, '#texts-language');
  await choose(page, await page.locator('#texts-language').evaluate(optionsOf), language);
  await holdTo(page, '#texts-missing');
  await page.keyboard.press('Space');
  await press(page, 'form.filters button');
  await page.waitForURL(/missing=1/, READY);
  const missing = page.locator(`${FORM} textarea`);
  while ((await missing.count()) > 0) {
    const name = await missing.first().getAttribute('name');
    await fill(page, new Map([...texts].map(([key, text]) => [key, [text]])));
    await page.keyboard.press('Enter');
    await expect(page.locator(`[name="${name}"]`)).toHaveCount(0);
  }
}

/** The place that was saved last, at which the page begins; none where nothing was. */
function saved(page: Page): string {
  return page.url().split('#row-')[1] ?? '';
}

async function openForm(page: Page, at: string): Promise<void> {
  await press(page, `main a[href$="?at=${at}"]`);
  await page.waitForURL(/\?at=/, READY);
}

/** Fills in and saves. A condition of many parts has lines for all of them only when it is opened again. */
async function save(page: Page, wanted: Wanted): Promise<void> {
  const values = valuesOf(wanted);
  await fill(page, values);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#row-/, READY);
  const isTooLong = [...values].some(([path, rest]) => path.endsWith('.is') && rest.length > 0);
  if (isTooLong) await changeRow(page, saved(page), wanted);
}

/** Goes through the form from its first control to its button and writes what is to stand there. */
async function fill(page: Page, values: Map<string, string[]>): Promise<void> {
  await holdTo(page, `${FORM} [name^="values["]`);
  const stops = await page.$$eval(`${FORM} :is(input:not([type="hidden"]), select, textarea, button)`, stopsOf);
  const keys = [...values.keys()].filter((path) => !path.includes('.') && !NAMES.includes(path));
  const lacking = keys.filter((path) => !stops.some((stop) => stop.path === path));
  expect(lacking, `keys that no control of ${page.url()} holds`).toEqual([]);
  let way = 0;
  for (const stop of stops) {
    const act = actOf(page, stop, values.get(stop.path));
    if (act) {
      await hold(page, 'Tab', way);
      await act();
      way = 0;
    }
    way += 1;
  }
  await hold(page, 'Tab', way - 1);
  await expect(page.locator(SAVE)).toBeFocused();
}

/** What is done at a stop that does not hold yet what it is to hold. */
function actOf(page: Page, stop: Stop, wanted: string[] | undefined): (() => Promise<void>) | undefined {
  if (wanted === undefined) return undefined;
  if (stop.type === 'checkbox') {
    return wanted.includes(stop.value) === stop.isChecked ? undefined : () => page.keyboard.press('Space');
  }
  if (stop.type === 'select-one') {
    // The lines of a condition have one name: each takes what comes next.
    const value = wanted.shift();
    return value === undefined || value === stop.value ? undefined : () => choose(page, stop, value);
  }
  const text = wanted.join('\n');
  return text === stop.value ? undefined : () => write(page, text);
}

/** Writes over what stands in the control that has the focus: a whole text at once, as an input method sends it. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Goes to an option of the select that has the focus. */
async function choose(page: Page, select: Pick<Stop, 'value' | 'options'>, value: string): Promise<void> {
  const [from, to] = [select.options.indexOf(select.value), select.options.indexOf(value)];
  expect(select.options, 'what can be chosen').toContain(value);
  await hold(page, from < to ? 'ArrowDown' : 'ArrowUp', Math.abs(to - from));
}

/** Goes to a link or a button and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await holdTo(page, selector);
  await page.keyboard.press('Enter');
}

/** The controls. It runs in the page. */
function stopsOf(all: Element[]): Stop[] {
  return (all as HTMLInputElement[]).map((one) => ({
    path: one.name.slice('values['.length, -'][]'.length),
    type: one.type,
    value: one.value,
    isChecked: one.checked,
    options: one instanceof HTMLSelectElement ? [...one.options].map((option) => option.value) : [],
  }));
}

/** What a select offers. It runs in the page. */
function optionsOf(select: Element): Pick<Stop, 'value' | 'options'> {
  const { value, options } = select as HTMLSelectElement;
  return { value, options: [...options].map((option) => option.value) };
}

/** What the controls are to hold, by path; the name of a row is asked for only when it is added. */
function valuesOf({ keys, texts }: Wanted): Map<string, string[]> {
  const values = new Map([...texts].map(([attribute, text]) => [`text.${attribute}`, [text]]));
  for (const [key, value] of Object.entries(keys)) {
    if (Array.isArray(value)) {
      if (value.every((one) => typeof one !== 'object')) values.set(key, value.map(String));
    } else if (typeof value === 'boolean') {
      values.set(key, value ? ['yes'] : []);
    } else if (typeof value !== 'object') {
      values.set(key, [String(value)]);
    } else if ('field' in value) {
      const [join, parts] = condition(value);
      values.set(`${key}.join`, [join]).set(`${key}.is`, parts);
    } else {
      for (const [part, one] of Object.entries(value)) values.set(`${key}.${part}`, [String(one)]);
    }
  }
  return values;
}

/** A condition as the form has it: how its parts are joined, and the parts. */
function condition({ field, equals, one_of }: Record<string, TomlValue>): ['all' | 'any', string[]] {
  const is = (value: TomlValue) => `${String(field)}=${String(value)}`;
  if (equals !== undefined) return ['all', [is(equals)]];
  if (one_of === undefined) throw new Error(`a condition on ${String(field)} that no page writes`);
  return ['any', listOf(one_of).map(is)];
}

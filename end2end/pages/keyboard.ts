// Going through pages with the keyboard alone. Every stop on the way must show where it is.
import { type Page, expect } from '@playwright/test';

interface Stop {
  what: string;
  isWanted: boolean;
  isShown: boolean;
  isCovered: boolean;
}

/** Presses Tab until a control that matches has the focus. */
export async function tabTo(page: Page, selector: string, limit = 150): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look, selector);
    // Between the last control and the first, the focus is in the browser itself.
    if (!stop) continue;
    expect.soft(stop.isShown, `the focus is seen at ${stop.what} of ${page.url()}`).toBe(true);
    expect.soft(stop.isCovered, `something covers ${stop.what} of ${page.url()}`).toBe(false);
    if (stop.isWanted) return;
    passed.push(stop.what);
  }
  throw new Error(`${limit} presses of Tab do not lead to ${selector}: ${passed.join(', ')}`);
}

/** Holds Tab down, with Shift where the control stands before, for as many stops as lie on the way: a page with long
 *  tables has hundreds. */
export async function holdTo(page: Page, selector: string): Promise<void> {
  const stops = await page.evaluate(count, selector);
  if (stops < 0) await page.keyboard.down('Shift');
  await hold(page, 'Tab', Math.abs(stops));
  if (stops < 0) await page.keyboard.up('Shift');
  const stop = await page.evaluate(look, selector);
  if (!stop?.isWanted) throw new Error(`${stops} stops of ${page.url()} lead to ${stop?.what}, not to ${selector}`);
  expect.soft(stop, `the focus is seen on ${page.url()}`).toMatchObject({ isShown: true, isCovered: false });
}

/** Holds a key down until it has acted so often. */
export async function hold(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down(key)));
  if (times > 0) await page.keyboard.up(key);
}

/** Goes to a control by Tab and types. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/** Goes to a control by Tab and presses a key. */
export async function pressOn(page: Page, selector: string, key: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** Goes to a group of radio buttons by Tab, and by arrow keys to the one with this value. */
export async function chooseByArrows(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `[type="radio"][name="${name}"]`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 40; presses += 1) {
    const [current, isChosen] = await page.evaluate(() => {
      const radio = document.activeElement as HTMLInputElement;
      return [radio.value, radio.checked] as const;
    });
    if (current === value && isChosen) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no arrow leads to ${value} of ${name}`);
}

/** Goes to a list by Tab, and by arrow keys from its first entry to the one with this value. */
export async function chooseInList(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 40; presses += 1) {
    const current = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    if (current === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no arrow leads to ${value} of ${selector}`);
}

/** What has the focus. It runs in the page. */
function look(selector: string): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const style = getComputedStyle(element);
  const isShown = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const box = element.getBoundingClientRect();
  const inset = 2;
  const points = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset],
  ] as const;
  const isCovered = !points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    // The label of a radio button may lie over it: it is the same target.
    return top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element);
  });
  const name = element.getAttribute('name') ?? element.getAttribute('href') ?? element.className;
  const what = `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}[${name}]`;
  return { what, isWanted: element.matches(selector), isShown, isCovered };
}

/** How many stops lead to the next control that matches; less than none where it stands before. It runs in the page. */
function count(selector: string): number {
  const active = document.activeElement;
  // Before anything has the focus, the keyboard begins at the place that the address names.
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const from = active && active !== document.body ? active : named;
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
  const stops = [...all].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
  const isBehind = (one: Element) =>
    from === null || Boolean(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = stops.filter(isBehind);
  const ahead = next.findIndex((one) => one.matches(selector));
  if (ahead >= 0) return ahead + 1;
  const before = stops.filter((one) => one !== from && !isBehind(one)).reverse();
  const back = before.findIndex((one) => one.matches(selector));
  if (back < 0) throw new Error(`no stop of ${location.href} is ${selector}`);
  return -(back + 1);
}

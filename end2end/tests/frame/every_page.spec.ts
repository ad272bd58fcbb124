// Every page on every width, in both themes, in every language: nothing is inaccessible, nothing sticks out.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { chooseLanguage, signIn } from '../../pages/journey.ts';
import { type Cases, type Standing, type Who, makeCases, standings } from '../../pages/every_page.ts';
import { Poster } from '../../pages/poster.ts';

// Traces of so many pages cost more than the pages.
test.use({ trace: 'off', screenshot: 'off', settings: { HOST: 'localhost', OPENIMI_LIMITS_CALLS_PER_SECOND: '1000' } });

const WIDTHS = [1280, 320, 768];
/** Width and theme; those of one page in two languages differ in the theme. */
const LOOKS = [0, 1, 2, 3, 4, 5].map((at) => ({ width: WIDTHS[at % 3], theme: at % 2 === 0 ? 'light' : 'dark' }) as const);
/** The languages beside Greek, each shown on the next page of the round. */
const OTHERS = 'bg cs da de en es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro sk sl sv'.split(' ');

let made: { url: string; cases: Promise<Cases> } | undefined;

// Each round takes minutes: they are made side by side.
test.describe.configure({ mode: 'parallel' });

/** The cases of this server, made once. */
function casesOf(url: string): Promise<Cases> {
  if (made?.url !== url) made = { url, cases: makeCases(url) };
  return made.cases;
}

/** Fails with what sticks out on the right. */
async function expectNoSidewaysScrolling(page: Page, what: string): Promise<void> {
  const out = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const names = innermost.slice(0, 4).map((element) => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide`, ...names];
  });
  expect.soft(out, `${what} scrolls sideways`).toEqual([]);
}

/** Opens every fold but menus, which lie over the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) fold.open = true;
  });
}

/** The page in full: what sticks to an edge of the window covers what lies below it for a while. */
async function showWhole(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 40_000) });
}

interface Round {
  /** The language of each page. */
  language: (at: number) => string;
  /** Where in the looks the round begins. */
  shift: number;
  accessible: (page: Page, what?: string) => Promise<void>;
  awake: (page: Page) => Promise<void>;
}

/** Looks at each page in its language, on every width, and with axe in one width and theme. */
async function look(pages: Record<Who, Page>, all: Standing[], round: Round): Promise<void> {
  const people = {
    ana: await Poster.of(pages.ana),
    kai: await Poster.of(pages.kai),
    nora: await Poster.of(pages.nora),
  };
  for (const [at, standing] of all.entries()) {
    const page = pages[standing.who];
    const language = round.language(at);
    const { width, theme } = LOOKS[(at + round.shift) % LOOKS.length] ?? { width: 1280, theme: 'light' };
    const what = `${standing.name}, ${language}`;
    if (standing.who !== 'stranger') await people[standing.who].post('/open/language', { language, next: '/' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await standing.open(page);
    if (standing.who !== 'stranger') await expect(page.locator('html')).toHaveAttribute('lang', language);
    if (standing.who !== 'stranger') await round.awake(page);
    await expect(page.locator('.realm, .realm-banner').first(), `${what}: the training realm`).toBeVisible();
    await unfold(page);
    for (const each of WIDTHS.filter((other) => other !== width).concat(width ?? 1280)) {
      await page.setViewportSize({ width: each, height: 900 });
      await expectNoSidewaysScrolling(page, `${what}, ${each}`);
    }
    await showWhole(page, width ?? 1280);
    await round.accessible(page, `${what}, ${width}, ${theme}`);
  }
}

test('every page is accessible and fits in a language with long words', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  awake,
  javaScriptEnabled,
}) => {
  // So many pages, on three widths, beside another round.
  test.setTimeout(900_000);
  problems.tolerate(/40[149]|422/);
  const all = standings(await casesOf(server.url));
  const stranger = await newPerson({ javaScriptEnabled, locale: 'el-GR' });
  const [kai, nora] = [await newPerson({ javaScriptEnabled }), await newPerson({ javaScriptEnabled })];
  const pages = { ana: page, kai, nora, stranger };
  await signIn(pages.ana, 'ana');
  await signIn(pages.kai, 'kai');
  await signIn(pages.nora, 'nora');
  await look(pages, all, { language: () => 'el', shift: 0, accessible, awake });
});

/** A browser that runs scripts but not the program gets every page as well: axe cannot look where no script runs. */
test('every page is accessible and fits in the other languages, the program blocked', { tag: '@hydrate' }, async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
}) => {
  test.setTimeout(900_000);
  problems.tolerate(/40[149]|422/);
  problems.tolerate(/ERR_FAILED|Failed to fetch|Failed to load|wasm/i);
  const all = standings(await casesOf(server.url));
  const stranger = await newPerson({ locale: 'ga-IE' });
  const pages = { ana: page, kai: await newPerson(), nora: await newPerson(), stranger };
  for (const each of Object.values(pages)) await each.route('**/*.wasm', (route) => route.abort());
  await signIn(pages.ana, 'ana');
  await signIn(pages.kai, 'kai');
  await signIn(pages.nora, 'nora');
  const language = (at: number) => OTHERS[at % OTHERS.length] ?? 'en';
  const awake = (shown: Page) => expect(shown.locator('html[data-hydrated]')).toHaveCount(0);
  await look(pages, all, { language, shift: 1, accessible, awake });
});

test('the language chosen in the frame stays on a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, 'maria');
  await chooseLanguage(page, 'mt');
  await page.goto('/drafts');
  await expect(page.locator('html')).toHaveAttribute('lang', 'mt');
});

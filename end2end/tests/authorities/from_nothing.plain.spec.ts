// A live system begins with two administrators of the Commission. From there three states are built on the pages alone:
// one in which one body does everything, one in which coordinators of a region and of an area admit their own
// authorities, and one that does some of both. The two put another version of the procedure in force, which neither can
// do alone. Then the authorities ask each other under it, until the requests are closed.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import {
  accept,
  answerAll,
  attachDiploma,
  beginRequest,
  chooseQuestions,
  chooseRecipient,
  fillBasis,
  fillDeadline,
  fillSignIn,
  fillSubject,
  send,
} from '../../pages/journey.ts';
import { addFactor } from '../../pages/second_factor.ts';
import {
  type Asking,
  POLICY_AREA,
  PROCEDURE,
  admit,
  comeIn,
  giveFunction,
  inviteHandler,
  linkTo,
  register,
  registerItself,
  takeAccess,
} from '../../pages/state.ts';

test.use({
  apart: 'from nothing',
  // Everybody sits at one address here, and nobody waits.
  settings: {
    OPENIMI_REALM: 'live',
    OPENIMI_LIMITS_FAILURES_PER_ACCOUNT: '1000',
    OPENIMI_LIMITS_FAILURES_PER_ADDRESS: '1000',
    OPENIMI_LIMITS_CALLS_PER_SECOND: '1000',
  },
});

/** An authority, and its administrator at a browser. */
interface Body {
  id: string;
  page: Page;
}

const PORTUGAL = { country: 'PT', language: 'pt', phone: '+351 21 1234567' } as const;
const GERMANY = { country: 'DE', language: 'de', phone: '+49 89 1234567' } as const;
const SPAIN = { country: 'ES', language: 'es', phone: '+34 91 1234567' } as const;

const PORTUGUESE: Asking = { ...PORTUGAL, level: 'national', name: 'Instituto Lusitano das Qualificações', place: 'Lisboa', username: 'lusitano' };
const GERMAN: Asking = { ...GERMANY, level: 'national', name: 'Bundesamt für Binnenmarktfragen', place: 'Bonn', username: 'binnenmarkt' };
const SPANISH: Asking = { ...SPAIN, level: 'national', name: 'Dirección del Mercado Interior', place: 'Madrid', username: 'mercado' };
const REGION: Asking = { ...GERMANY, level: 'regional', name: 'Landeszentrum Isartal', place: 'München', region: 'DE2', username: 'isartal' };
const AREA: Asking = { ...GERMANY, level: 'national', name: 'Fachstelle Berufszugang', place: 'Köln', username: 'berufszugang' };
const LOCAL: Asking = { ...GERMANY, level: 'local', name: 'Prüfungsamt Quellenhof', place: 'Quellenhof', region: 'DE2', username: 'quellenhof' };
const AGENCY: Asking = { ...SPAIN, level: 'national', name: 'Agencia de Profesiones Reguladas', place: 'Sevilla', username: 'agencia' };
const UNION_BODY: Asking = { country: 'EU', language: 'en', level: 'national', name: 'European Labour Authority', place: 'Bratislava', phone: '+421 2 1234567', username: 'labour' };
const COLLEGE: Asking = { ...SPAIN, level: 'regional', name: 'Colegio Docente del Levante', place: 'Valencia', username: 'levante' };

/** An official of the Commission submits the next version of the procedure, and another one approves it; its number. */
async function publish(author: Page, second: Page): Promise<string> {
  await author.goto('/designer');
  const taken = author.locator('form:has(select[name="values[procedure][]"])');
  await taken.locator('select').selectOption(PROCEDURE);
  await taken.locator('button').click();
  await expect(author).toHaveURL(/\/designer\/[0-9a-f-]+\/overview/);
  const copy = new URL(author.url()).pathname.replace('/overview', '');
  const version = /\d+/.exec(await author.locator('.page-head__kicker span').first().innerText())?.[0] ?? '';
  const inForce = async () => (await author.request.get(`/procedures/${PROCEDURE}?version=${version}`)).status();
  await author.goto(`${copy}/publish`);
  await expect(author.locator('button[value="submit"]')).toBeVisible();
  await expect(author.locator('button[value="put-in-force"]')).toHaveCount(0);
  await author.locator('button[value="submit"]').click();
  await expect(author.locator('button[value="take-back"]')).toBeVisible();
  await expect(author.locator('button[value="approve"]')).toHaveCount(0);
  expect(await inForce()).toBe(404);

  await second.goto('/designer');
  await second.locator(`a[href="${copy}/overview"]`).click();
  await second.goto(`${copy}/publish`);
  await expect(second.locator('button[value="put-in-force"], button[value="submit"]')).toHaveCount(0);
  await second.locator('button[value="approve"]').click();
  await expect(second.locator('button[value="approve"]')).toHaveCount(0);
  expect(await inForce()).toBe(200);
  return version;
}

/** Asks an authority, which accepts and answers; then the request is closed. */
async function ask(asks: Page, answers: Page, of: Asking, recipient: string, reference: string): Promise<void> {
  const id = await beginRequest(asks);
  await fillBasis(asks);
  await chooseRecipient(asks, of.name, recipient);
  await fillSubject(asks);
  await chooseQuestions(asks, ['pq_g1', 'pq_g3']);
  await attachDiploma(asks);
  await fillDeadline(asks, reference);
  expect(await send(asks)).toMatch(/^PQ-\d{4}-\d{6}$/);
  await accept(answers, id);
  await answerAll(answers, id);
  await asks.goto(`/exchanges/${id}`);
  await expect(asks.locator('.answer')).toHaveCount(2);
  await asks.locator('form[action="/api/close_exchange"] button').click();
  await expect(asks.locator('.case__head .state--closed')).toBeVisible();
}

test('three states are built from one administrator, and their authorities close requests', async ({
  page,
  server,
  newPerson,
  problems,
  javaScriptEnabled,
}) => {
  test.setTimeout(480_000);
  problems.tolerate(/422/);

  /** An authority asks and the coordinator admits it; its first user comes in when the time has come. */
  const asked = async (coordinator: Page, asking: Asking): Promise<{ id: string; comesIn: () => Promise<Body> }> => {
    const first = await newPerson({ javaScriptEnabled });
    await register(first, asking);
    const { id, code } = await admit(coordinator, asking.name);
    const comesIn = async () => {
      await comeIn(first, server, asking.username, code);
      return { id, page: first };
    };
    return { id, comesIn };
  };
  /** The same, and the first user comes in at once. */
  const admitted = async (coordinator: Page, asking: Asking): Promise<Body> => (await asked(coordinator, asking)).comesIn();
  /** Somebody who handles the procedure joins an authority. */
  const joined = async (administrator: Page, username: string): Promise<Page> => {
    const person = await newPerson({ javaScriptEnabled });
    await comeIn(person, server, username, await inviteHandler(administrator, username));
    return person;
  };
  /** The structure of the state, as the person reads it, says how it is organised and names these authorities. */
  const inStructure = async (person: Page, organisation: string, bodies: Body[]): Promise<void> => {
    await person.goto('/network');
    await expect(person.locator(`#network-organisation[data-organisation="${organisation}"]`)).toBeVisible();
    for (const body of bodies) {
      await expect(person.locator(`#network-tree a[href="/authorities/${body.id}"]`).first()).toBeVisible();
    }
  };

  /** What no browser can do: the first people. The password of one of them. */
  const added = async (name: string): Promise<string> => {
    const rights = ['--commission', '--administrator', '--email', `${name}@commission.example`];
    return /password (\S+)/.exec(await server.command('user', 'add', name, ...rights))?.[1] ?? '';
  };
  const official = async (browser: Page, name: string, password: string): Promise<void> => {
    await browser.goto('/sign-in');
    await fillSignIn(browser, name, password);
    await expect(browser).toHaveURL(/\/account\/factor/);
    await addFactor(browser, password);
  };
  const [ofClaire, ofDirk] = [await added('claire'), await added('dirk')];
  await server.restart();
  await official(page, 'claire', ofClaire);
  const dirk = await newPerson({ javaScriptEnabled });
  await official(dirk, 'dirk', ofDirk);

  // The Commission registers the national coordinators, and nobody below them.
  const nationals = [];
  for (const asking of [PORTUGUESE, GERMAN, SPANISH]) nationals.push(await asked(page, asking));
  for (const { id } of nationals) await giveFunction(page, id, 'national');
  await page.goto('/network');
  await expect(page.locator('#network-states > ul > li')).toHaveCount(30);
  for (const { country } of [PORTUGAL, GERMANY, SPAIN]) {
    await expect(page.locator(`#state-${country} a[href^="/authorities/"]`)).toHaveCount(1);
  }
  await expect(page.locator('#state-FR a[href="/register"]')).toHaveCount(1);
  // And a body of the Union, which no state registers; its first user comes in.
  const body = await registerItself(page, UNION_BODY);
  const ofUnion = await newPerson({ javaScriptEnabled });
  await comeIn(ofUnion, server, UNION_BODY.username, body.code);
  await ofUnion.goto(`/authorities/${body.id}`);
  await expect(ofUnion.locator('h1')).toContainText(UNION_BODY.name);
  await page.goto('/registrations/new');
  await expect(page.locator('select[name="values[country][]"] option[value="DE"]')).toHaveCount(0);

  const [inPortugal, inGermany, inSpain] = nationals;
  if (!inPortugal || !inGermany || !inSpain) throw new Error('three states were to be built');

  // Centralised: one body coordinates, admits, receives and answers.
  const portuguese = await inPortugal.comesIn();
  await giveFunction(portuguese.page, portuguese.id, 'catch_all');
  await takeAccess(portuguese.page, portuguese.id, 'grant');
  const rita = await joined(portuguese.page, 'rita');
  await inStructure(portuguese.page, 'centralised', [portuguese]);

  // Decentralised: a region and an area are delegated; the one admits, the other gives access and watches.
  const german = await inGermany.comesIn();
  const region = await admitted(german.page, REGION);
  await giveFunction(german.page, region.id, 'regional', { region: 'DE2' });
  const area = await admitted(german.page, AREA);
  await giveFunction(german.page, area.id, 'area', { area: POLICY_AREA });
  const local = await admitted(region.page, LOCAL);
  await takeAccess(local.page, local.id, 'ask');
  await area.page.goto('/network');
  await expect(area.page.locator(`#network-waiting a[href="/authorities/${local.id}"]`)).toBeVisible();
  await takeAccess(area.page, local.id, 'grant');
  await linkTo(area.page, local.id, area.id, ['coordinates', 'manages_access']);
  const lena = await joined(local.page, 'lena');
  await inStructure(german.page, 'decentralised', [german, region, area, local]);

  // Mixed: the national coordinator admits everybody and receives too; access in one area is delegated.
  const spanish = await inSpain.comesIn();
  const agency = await admitted(spanish.page, AGENCY);
  await giveFunction(spanish.page, agency.id, 'delegated', { area: POLICY_AREA });
  const college = await admitted(spanish.page, COLLEGE);
  await takeAccess(agency.page, college.id, 'grant');
  await linkTo(agency.page, college.id, agency.id, ['coordinates', 'allocates']);
  await giveFunction(spanish.page, spanish.id, 'catch_all');
  await takeAccess(spanish.page, spanish.id, 'grant');
  const pilar = await joined(college.page, 'pilar');
  await inStructure(spanish.page, 'mixed', [spanish, agency, college]);

  // The Commission has no part in what the states do among themselves.
  await page.goto('/registrations');
  await expect(page.locator('#registrations li')).toHaveCount(4);

  const version = await publish(page, dirk);
  await ask(lena, rita, PORTUGUESE, portuguese.id, 'from-a-decentralised-state');
  await expect(lena.locator(`a[href="/procedures/${PROCEDURE}?version=${version}"]`).first()).toBeAttached();
  await ask(rita, pilar, COLLEGE, college.id, 'from-a-centralised-state');
  await ask(pilar, lena, LOCAL, local.id, 'from-a-mixed-state');
});

// A policy area that the code has never seen: its folder is copied into a running system, and four people, each in
// another language, send, forward, split, answer and close a request of it. On a refusal the Commission gives its opinion.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import {
  BVA,
  FOSA,
  ZAB,
  accept,
  actForm,
  chooseRecipient,
  fillDeadline,
  inDays,
  next,
  send,
  signInReading,
} from '../../pages/journey.ts';
import { Poster, type Values, dateValues } from '../../pages/poster.ts';

test.use({ apart: 'a policy area of its own' });

const FOLDER = resolve(import.meta.dirname, '../../fixtures/beekeeping');
const NAME = 'check_apiary';
const [DISEASE, INSPECTED] = ['disease', 'inspected'] as const;
/** The folder is read once nothing was written into it for a while. */
const TAKEN_UP_WITHIN = 20_000;

/** The pages of a request that is made without a browser. */
const REQUEST: [string, Values][] = [
  ['basis', { apiary_occasion: 'sale' }],
  ['recipient', { recipient: ZAB }],
  ['subject', { apiary_place: 'Għajnsielem', 'apiary_place.lang': 'mt', beekeeper: 'Ġużeppi Zahra', 'beekeeper.lang': 'mt' }],
  ['questions', { q: [DISEASE] }],
  ['deadline', dateValues('wanted', inDays(30))],
];

/** Answers what is asked on the page of the reply, and sends it. */
async function answer(page: Page, id: string, question: string): Promise<void> {
  await page.goto(`/exchanges/${id}/reply`);
  await page.locator(`[name="values[a.${question}][]"][value="yes"]`).check();
  await page.locator('.sticky-foot button[value="send"]').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));
}

/** Searches an authority in the form and chooses it. */
async function chooseAuthority(page: Page, form: string, words: string, id: string): Promise<void> {
  await page.locator('#authority-text').fill(words);
  await page.locator(`button[form="${form}"][value="search"]`).click();
  await page.locator(`label[for="authority-${id}"]`).click();
}

test('a folder brings a policy area into a running system, and four people use it in four languages', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  problems.tolerate(/422/);
  const status = async () => (await fetch(`${server.url}/procedures/${NAME}`)).status;
  expect(await status()).toBe(404);
  cpSync(FOLDER, join(server.folder, 'procedures/beekeeping'), { recursive: true });
  await expect.poll(status, { timeout: TAKEN_UP_WITHIN }).toBe(200);
  for (const username of ['ana', 'kai', 'frieda', 'nora']) {
    await server.command('user', 'grant', username, '--role', `${NAME}:handler`);
  }
  const [kai, frieda, nora] = [
    await newPerson({ javaScriptEnabled }),
    await newPerson({ javaScriptEnabled }),
    await newPerson({ javaScriptEnabled }),
  ];

  await signInReading(page, 'ana', 'mt');
  await page.goto('/requests/new');
  const area = page.locator('main a[href="/requests/new?area=beekeeping"]');
  await expect(area).toContainText('Trobbija tan-naħal');
  await area.click();
  await expect(page.locator('main')).toContainText('Iċċekkja apjarju');
  await page.locator(`form[action="/api/create_draft"]:has([name="procedure"][value="${NAME}"]) button`).click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/basis/);
  const id = /\/drafts\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';
  await page.locator('[name="values[apiary_occasion][]"][value="movement"]').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/recipient/);
  await chooseRecipient(page, 'Zentralstelle ausländisches Bildungswesen', ZAB);
  await page.locator('[name="values[apiary_place][]"]').fill('Għajnsielem');
  await page.locator('[name="values[beekeeper][]"]').fill('Ġużeppi Zahra');
  await next(page).click();
  await expect(page).toHaveURL(/\/questions/);
  for (const question of [DISEASE, INSPECTED]) {
    await page.locator(`[name="values[q][]"][value="${question}"]`).check();
  }
  await next(page).click();
  await expect(page).toHaveURL(/\/documents/);
  await page.locator('.sticky-foot a.button--primary').click();
  await expect(page).toHaveURL(/\/deadline/);
  await fillDeadline(page, 'MT/2026/1');
  expect(await send(page)).toMatch(/^BEE-\d{4}-\d{6}$/);

  await signInReading(kai, 'kai', 'hu');
  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('h1')).toHaveText('Méhes ellenőrzése');
  await expect(kai.locator('#question-disease')).toContainText('bejelentendő betegséget');
  await expect(kai.locator('main')).not.toContainText('Ġużeppi Zahra');
  await kai.locator(`a[href="/exchanges/${id}/forward"]`).click();
  await chooseAuthority(kai, 'forward-form', 'IHK FOSA', FOSA);
  await kai.locator('form[action="/api/forward_exchange"] .sticky-foot button').click();
  await expect(kai).toHaveURL(/\/inbox$/);

  await signInReading(frieda, 'frieda', 'bg');
  await accept(frieda, id);
  await expect(frieda.locator('h1')).toHaveText('Проверка на пчелин');
  await expect(frieda.locator('main')).toContainText('Ġużeppi Zahra');
  await frieda.locator(`a[href="/exchanges/${id}/split"]`).click();
  await frieda.locator(`[name="values[q][]"][value="${INSPECTED}"]`).check();
  await chooseAuthority(frieda, 'split-form', 'Bundesverwaltungsamt', BVA);
  await frieda.locator('form[action="/api/split_exchange"] .sticky-foot button').click();
  await expect(frieda.locator(`#part-${BVA}`)).toBeVisible();

  await signInReading(nora, 'nora', 'el');
  await nora.goto(`/exchanges/${id}`);
  await expect(nora.locator('h1')).toHaveText('Έλεγχος μελισσοκομείου');
  await expect(nora.locator('#question-disease')).toHaveCount(0);
  await nora.locator('form[action="/api/accept_part"] button.button--primary').click();
  await expect(nora.locator('main')).toContainText('Ġużeppi Zahra');
  await answer(nora, id, INSPECTED);
  await answer(frieda, id, DISEASE);

  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('.answer')).toHaveCount(2);
  await expect(page.locator('#question-inspected')).toContainText('L-apjarju ġie spezzjonat');
  await page.locator('form[action="/api/close_exchange"] button').click();
  await expect(page.locator('.case__head .state--closed')).toBeVisible();
  await expectSpeaks(page, 'mt');

  // Where the two do not agree, the Commission gives its opinion, which binds nobody.
  await server.command('user', 'grant', 'claire', '--role', `${NAME}:referral_handler`);
  const disputed = await (await Poster.of(page)).requestUnder(NAME, REQUEST);
  const refusal = { ground: 'not_competent', reason: 'Nicht zuständig.', 'reason.lang': 'de', elsewhere: '' };
  await (await Poster.of(kai)).act('refuse_exchange', disputed, refusal);
  await page.goto(`/exchanges/${disputed}`);
  const referral = await actForm(page, 'refer_to_commission');
  await referral.locator('button').click();
  await expect(referral.locator('.error-summary a')).toHaveCount(1);
  await referral.locator('[name="values[refer_to_commission.message][]"]').fill('Ma naqblux.');
  await expectSays(referral.locator('button'), 'mt', 'act-refer-to-commission');
  await referral.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Ma naqblux.');
  await expect(page.locator('form[action="/api/refer_to_commission"]')).toHaveCount(0);
  await expectSpeaks(page, 'mt');

  const claire = await newPerson({ javaScriptEnabled });
  await signInReading(claire, 'claire', 'hu');
  await claire.goto(`/exchanges/${disputed}`);
  await expect(claire.locator('main')).not.toContainText('Ma naqblux.');
  await claire.locator('form[action="/api/take_up_exchange"] button').click();
  await expect(claire.locator('#messages')).toContainText('Ma naqblux.');
  const opinion = await actForm(claire, 'give_opinion');
  await opinion.locator('button').click();
  await expect(opinion.locator('.error-summary a')).toHaveCount(1);
  await expectSpeaks(claire, 'hu');
  await accessible(claire);
  await opinion.locator('[name="values[give_opinion.message][]"]').fill('The refusal rests on no ground.');
  await expectSays(opinion.locator('button'), 'hu', 'act-give-opinion');
  await opinion.locator('button').click();
  await expect(claire.locator('form[action="/api/give_opinion"]')).toHaveCount(0);
  await expect(claire.locator('main')).not.toContainText('The refusal rests on no ground.');

  await page.goto(`/exchanges/${disputed}`);
  await expect(page.locator('#messages')).toContainText('The refusal rests on no ground.');
  await expectSays(page.locator('#messages'), 'mt', 'act-give-opinion');
  await expect(page.locator('form[action="/api/accept_refusal"]')).toHaveCount(1);
  await accessible(page);
});

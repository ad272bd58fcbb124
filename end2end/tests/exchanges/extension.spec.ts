// A legal period made longer, once and with a reason, by the authority that has to answer.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { ZAB, actForm, inDays, signInReading } from '../../pages/journey.ts';
import { Poster, type Values, dateValues } from '../../pages/poster.ts';

test.use({ apart: 'languages' });

const REASON = 'Необходима е експертиза.';

const REQUEST: [string, Values][] = [
  ['basis', { cooperation_need: 'foreign_law', instrument: 'succession' }],
  ['recipient', { recipient: ZAB }],
  [
    'subject',
    {
      court: 'Tribunal da Comarca de Lisboa',
      cooperation_situation: 'O tribunal tem de aplicar a lei alemã à partilha.',
      'cooperation_situation.lang': 'pt',
    },
  ],
  ['questions', { q: ['ejn_requirements'] }],
  ['deadline', dateValues('wanted', inDays(10))],
];

/** The last day of each clock. */
function lastDays(page: Page): Promise<(string | null)[]> {
  return page.locator('.clock .due__date').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
}

test('a legal period is made longer once, with a reason that both sides read', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).requestUnder('request_contact_point', REQUEST);
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'kai', 'bg');
  await page.goto(`/exchanges/${id}`);
  const before = await lastDays(page);
  expect(before).toHaveLength(2);
  const form = await actForm(page, 'extend_period');
  await form.locator('button.button').click();
  await expect(form.locator('.error-summary a')).toHaveCount(1);
  await expectSays(page.locator('details.disclosure:has(form[action="/api/extend_period"]) > summary'), 'bg', 'act-extend');
  await expectSpeaks(page, 'bg');
  await accessible(page);
  await form.locator('[name="values[extend_period.message][]"]').fill(REASON);
  await form.locator('button.button').click();
  await expect(page.locator('#messages')).toContainText(REASON);
  await expectSpeaks(page, 'bg');
  await expect(page.locator('form[action="/api/extend_period"]')).toHaveCount(0);
  const after = await lastDays(page);
  // The agreed day stays; that of the law is later.
  expect(after.filter((day) => before.includes(day))).toHaveLength(1);
  expect([...after].sort().at(-1)).not.toBe([...before].sort().at(-1));

  const ana = await newPerson({ javaScriptEnabled });
  await signInReading(ana, 'ana', 'mt');
  await ana.goto(`/exchanges/${id}`);
  await expect(ana.locator('#messages')).toContainText(REASON);
  await expectSays(ana.locator('#messages'), 'mt', 'said-extend');
  await expectSpeaks(ana, 'mt');
  await accessible(ana);
  expect(await lastDays(ana)).toEqual(after);
});

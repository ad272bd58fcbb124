// A persistent problem, of which the Commission is informed: it sees the header of the request and nothing else.
import { expect, test } from '../../fixtures/page.ts';
import { ZAB, actForm, chooseLanguage, inDays, signIn } from '../../pages/journey.ts';
import { Poster, type Values, dateValues } from '../../pages/poster.ts';

const PROCEDURE = 'consult_posting_register';
const REASON = 'Não respondem há meses.';

// A server of its own, because a person at the Commission gets a role.
test.use({ apart: 'informed' });

/** Sends a request about a posting and returns its id. */
async function ask(poster: Poster): Promise<string> {
  const id = await poster.begin(undefined, PROCEDURE);
  const subject = {
    'undertaking.name': 'Obras do Norte, Lda.',
    'undertaking.country': 'DE',
    sector: 'construction',
    posting_place: 'Braga',
    'posting_place.lang': 'pt',
  };
  const occasion = { urgency_reason: 'Os trabalhadores partem amanhã.', 'urgency_reason.lang': 'pt' };
  const pages: [string, Values][] = [
    ['basis', { register_occasion: 'inspection', ...occasion }],
    ['recipient', { recipient: ZAB }],
    ['subject', subject],
    ['questions', { q: ['pwu_vat'] }],
    ['deadline', dateValues('wanted', inDays(1))],
  ];
  let revision = 1;
  for (const [step, values] of pages) revision = await poster.save(id, revision, step, values);
  expect((await poster.send(id, revision)).headers.get('location')).toMatch(/\/sent$/);
  return id;
}

test('the Commission is informed and sees the header', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  await server.command('user', 'grant', 'claire', '--role', `${PROCEDURE}:viewer`);
  const id = await ask(await Poster.signIn(server.url, 'ana'));
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });

  await signIn(page, 'ana');
  await chooseLanguage(page, 'mt');
  await page.goto(`/exchanges/${id}`);
  const form = await actForm(page, 'inform_commission');
  await form.locator('button').click();
  await expect(form.locator('.error-summary a')).toHaveCount(1);
  await form.locator('[name="values[inform_commission.message][]"]').fill(REASON);
  await accessible(page);
  await form.locator('button').click();
  await expect(page.locator('#informed')).toBeVisible();
  await expect(page.locator('#coordinators li')).toHaveCount(1);
  await expect(page.locator('form[action="/api/inform_commission"]')).toHaveCount(0);
  await accessible(page);

  const commission = await newPerson({ javaScriptEnabled });
  await signIn(commission, 'claire');
  await commission.goto(`/exchanges/${id}`);
  await expect(commission.locator('#informed')).toBeVisible();
  await expect(commission.locator('main')).not.toContainText(REASON);
  await expect(commission.locator('main')).not.toContainText('Braga');
  await expect(commission.locator('form[action="/api/take_up_exchange"]')).toHaveCount(0);
  await accessible(commission);
});

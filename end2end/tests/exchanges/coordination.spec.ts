// What coordinators do inside a request: approval of what is sent, referral of what is declined or refused, and answers
// in the place of whom they help.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { DGES, FOSA, ZAB, actForm, inDays, signInReading } from '../../pages/journey.ts';
import { Poster, dateValues } from '../../pages/poster.ts';

const ANSWERS = { 'a.pq_g1': 'no', 'a.pq_g1.finding': 'altered', 'a.pq_g3': 'yes' };
const COMMENT = 'Bitte die Frage genauer fassen.';
const PROCEDURE = 'check_qualification';

test.use({ apart: 'coordination' });

/** Roles of a person of the authority of whoever administers it there. */
async function grant(administrator: Poster, username: string, roles: string[]): Promise<void> {
  const people = await administrator.call<{ rows: { id: string; username: string }[] }>('list_people', {
    text: '',
    state: '',
    after: '',
  });
  const id = people.rows.find((row) => row.username === username)?.id;
  if (!id) throw new Error(`${username} is not there`);
  const granted = { roles: roles.map((role) => `${PROCEDURE}:${role}`), administrator: 'yes' };
  const answer = await administrator.post('/api/set_person_roles', { id, key: randomUUID() }, granted);
  expect(answer.status).toBe(303);
}

/** The Zentralstelle approves and decides for the IHK FOSA, where Petra does it; Ana decides on referrals of her own authority. */
async function coordinate(url: string): Promise<void> {
  const kai = await Poster.signIn(url, 'kai');
  await grant(kai, 'petra', ['approver', 'referral_handler']);
  await grant(await Poster.signIn(url, 'ana'), 'ana', ['handler', 'referral_handler']);
  const duties = ['coordinates', 'manages_access', 'approves_requests', 'approves_replies', 'decides_referrals'];
  const link = { coordinator: ZAB, holds_for: 'area:professional_qualifications', duties };
  expect((await kai.post('/api/link_coordinator', { authority: FOSA, key: randomUUID() }, link)).status).toBe(303);
  await access(kai, ['requests_need_approval', 'replies_need_approval']);
}

/** How the IHK FOSA works in the procedure. */
async function access(kai: Poster, switches: string[]): Promise<void> {
  const form = { authority: FOSA, procedure: PROCEDURE, step: 'change', key: randomUUID() };
  const answer = await kai.post('/api/change_access', form, { [`switches.${PROCEDURE}`]: switches });
  expect(answer.status).toBe(303);
}

test('a request leaves only once the coordinator has approved it', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  await coordinate(server.url);
  const frieda = await Poster.signIn(server.url, 'frieda');
  const id = await frieda.request({ reference: 'approved', recipient: DGES, family: 'Genehmigt' });
  const ana = await Poster.signIn(server.url, 'ana');
  expect((await ana.page(`/exchanges/${id}`)).status).toBe(404);

  await signInReading(page, 'petra', 'hu');
  await expect(page.locator(`#row-${id}`)).toHaveCount(1);
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('#awaiting')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Genehmigt');
  await expectSays(page.locator('#awaiting'), 'hu', 'case-awaiting-request');
  await expectSpeaks(page, 'hu');
  await accessible(page);
  await page.locator('form[action="/api/take_up_exchange"] button').click();
  await expect(page.locator('main')).toContainText('Genehmigt');
  await expectSpeaks(page, 'hu');
  await expect(page.locator('#coordinators li')).toHaveCount(1);
  const back = await actForm(page, 'return_exchange');
  await back.locator('button').click();
  await expect(back.locator('.error-summary a')).toHaveCount(1);
  await back.locator('[name="values[return_exchange.message][]"]').fill(COMMENT);
  await accessible(page);
  await back.locator('button').click();
  await expect(page.locator('#messages')).toContainText(COMMENT);

  const sender = await newPerson({ javaScriptEnabled });
  await signInReading(sender, 'frieda', 'bg');
  await sender.goto(`/exchanges/${id}`);
  await expect(sender.locator('#messages')).toContainText(COMMENT);
  await expectSays(sender.locator('#messages'), 'bg', 'act-return-what');
  await expectSpeaks(sender, 'bg');
  await accessible(sender);
  await sender.locator('form[action="/api/submit_exchange"] button').click();
  await expect(sender.locator('form[action="/api/take_back_exchange"]')).toBeVisible();

  await page.reload();
  await page.locator('form[action="/api/approve_exchange"] button').click();
  await expect(page.locator('#awaiting')).toHaveCount(0);
  await expectSpeaks(page, 'hu');
  const seen = await ana.page(`/exchanges/${id}`);
  expect(seen.status).toBe(200);
  expect(seen.html).not.toContain(COMMENT);
  expect(seen.html).toContain('id="coordinators"');
});

test('a request that is not approved never leaves, and its author reads why', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/422/);
  await coordinate(server.url);
  const frieda = await Poster.signIn(server.url, 'frieda');
  const id = await frieda.request({ reference: 'not-approved', recipient: DGES });
  await signInReading(page, 'petra', 'el');
  await page.goto(`/exchanges/${id}`);
  await page.locator('form[action="/api/take_up_exchange"] button').click();
  const refusal = await actForm(page, 'refuse_approval');
  await refusal.locator('button').click();
  await expect(refusal.locator('.error-summary a')).toHaveCount(1);
  await expectSpeaks(page, 'el');
  await refusal.locator('[name="values[refuse_approval.message][]"]').fill('Die Frage ist beantwortet.');
  await expectSays(refusal.locator('button'), 'el', 'act-refuse-approval');
  await refusal.locator('button').click();
  await expect(page.locator('.case__head .state--withdrawn')).toBeVisible();
  await expect(page.locator('#awaiting')).toHaveCount(0);
  await expectSpeaks(page, 'el');
  await accessible(page);
  const { html } = await frieda.page(`/exchanges/${id}`);
  expect(html).toContain('Die Frage ist beantwortet.');
  expect(html).not.toContain('action="/api/submit_exchange"');
  expect((await (await Poster.signIn(server.url, 'ana')).page(`/exchanges/${id}`)).status).toBe(404);
});

test('the last page says who approves the request before it leaves', async ({ page, server, accessible }) => {
  const frieda = await Poster.signIn(server.url, 'frieda');
  const { id } = await frieda.prepare({ reference: 'to-be-approved', recipient: DGES });
  await signInReading(page, 'frieda', 'de');
  const approval = page.locator('.facts__row', { hasText: 'Genehmigung ausgehender Ersuchen' });
  await coordinate(server.url);
  await page.goto(`/drafts/${id}/check`);
  await expect(approval).toContainText('Zentralstelle');
  await accessible(page);
  await access(await Poster.signIn(server.url, 'kai'), []);
  await page.reload();
  await expect(page.locator('form[action="/api/send_exchange"]')).toBeVisible();
  await expect(approval).toHaveCount(0);
});

test('answers reach the requester only once they are approved', async ({ page, server, accessible }) => {
  await coordinate(server.url);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'approved-reply', recipient: FOSA });
  const frieda = await Poster.signIn(server.url, 'frieda');
  await frieda.act('accept_exchange', id, { date_choice: 'wanted' });
  await frieda.reply(id, ANSWERS);
  expect((await ana.page(`/exchanges/${id}`)).html).not.toContain('class="answer"');

  await signInReading(page, 'petra', 'mt');
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('#question-pq_g1')).toHaveCount(0);
  await page.locator('form[action="/api/take_up_exchange"] button').click();
  await expect(page.locator('#question-pq_g1 .answer')).toHaveCount(1);
  await expectSays(page.locator('#awaiting'), 'mt', 'case-awaiting-reply');
  await expectSpeaks(page, 'mt');
  await accessible(page);
  await page.locator('form[action="/api/approve_exchange"] button').click();
  await expect(page.locator('form[action="/api/approve_exchange"]')).toHaveCount(0);
  expect((await ana.page(`/exchanges/${id}`)).html).toContain('action="/api/close_exchange"');
});

/** A request of Frieda that Ana answered, and of which she declined to answer a question again. */
async function declined(url: string, reference: string): Promise<string> {
  await coordinate(url);
  await access(await Poster.signIn(url, 'kai'), []);
  const frieda = await Poster.signIn(url, 'frieda');
  const ana = await Poster.signIn(url, 'ana');
  const id = await frieda.request({ reference, recipient: DGES });
  await ana.act('accept_exchange', id, { date_choice: 'wanted' });
  await ana.reply(id, ANSWERS);
  const more = { q: ['pq_g1'], 'ask_more.message': 'Warum?', 'ask_more.message.lang': 'de' };
  await frieda.act('ask_more', id, { ...more, ...dateValues('date', inDays(40)) });
  await ana.act('refuse_more', id, { 'refuse_more.message': 'Já respondido.', 'refuse_more.message.lang': 'pt' });
  return id;
}

test('declined questions are referred, supported and count as accepted', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const id = await declined(server.url, 'referred');
  await signInReading(page, 'frieda', 'el');
  await page.goto(`/exchanges/${id}`);
  const referral = await actForm(page, 'refer_exchange');
  await referral.locator('button').click();
  await expect(referral.locator('.error-summary a')).toHaveCount(1);
  await referral.locator('[name="values[refer_exchange.message][]"]').fill('Die Antwort fehlt.');
  await referral.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Die Antwort fehlt.');
  await expectSays(page.locator('#awaiting'), 'el', 'case-awaiting-referral');
  await expectSpeaks(page, 'el');
  await accessible(page);

  const petra = await newPerson({ javaScriptEnabled });
  await signInReading(petra, 'petra', 'mt');
  await petra.goto(`/exchanges/${id}`);
  await petra.locator('form[action="/api/take_up_exchange"] button').click();
  // The words of who supports it may be left out.
  const support = await actForm(petra, 'support_referral');
  await expectSays(support.locator('button'), 'mt', 'act-support-referral');
  await expectSpeaks(petra, 'mt');
  await accessible(petra);
  await support.locator('button').click();
  await expect(petra.locator('form[action="/api/support_referral"]')).toHaveCount(0);
  await expectSpeaks(petra, 'mt');

  const ana = await newPerson({ javaScriptEnabled });
  await signInReading(ana, 'ana', 'hu');
  await ana.goto(`/exchanges/${id}`);
  const opinion = await actForm(ana, 'find_insufficient');
  await opinion.locator('button').click();
  await expect(opinion.locator('.error-summary a')).toHaveCount(1);
  await opinion.locator('[name="values[find_insufficient.message][]"]').fill('Falta a nota.');
  await expectSays(opinion.locator('button'), 'hu', 'act-find-insufficient');
  await opinion.locator('button').click();
  await expect(ana.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
  await expectSpeaks(ana, 'hu');
  await accessible(ana);
  await page.reload();
  await expect(page.locator('#messages')).toContainText('Falta a nota.');
  await expectSays(page.locator('#messages'), 'el', 'act-find-insufficient');
});

test('an opinion that the answers suffice ends the referral, and the requester closes', async ({ page, server, accessible }) => {
  const id = await declined(server.url, 'sufficient');
  const frieda = await Poster.signIn(server.url, 'frieda');
  const why = { 'refer_exchange.message': 'Die Antwort fehlt.', 'refer_exchange.message.lang': 'de' };
  await frieda.act('refer_exchange', id, why);
  const petra = await Poster.signIn(server.url, 'petra');
  await petra.act('take_up_exchange', id);
  await petra.act('support_referral', id);

  await signInReading(page, 'ana', 'bg');
  await page.goto(`/exchanges/${id}`);
  const opinion = await actForm(page, 'find_sufficient');
  await opinion.locator('[name="values[find_sufficient.message][]"]').fill('Tudo foi respondido.');
  await expectSays(opinion.locator('button'), 'bg', 'act-find-sufficient');
  await opinion.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Tudo foi respondido.');
  for (const decision of ['find_sufficient', 'find_insufficient']) {
    await expect(page.locator(`form[action="/api/${decision}"]`)).toHaveCount(0);
  }
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toHaveCount(0);
  await expectSpeaks(page, 'bg');
  await accessible(page);
  const { html } = await frieda.page(`/exchanges/${id}`);
  expect(html).toContain('Tudo foi respondido.');
  expect(html).not.toContain('action="/api/refer_exchange"');
  await frieda.act('close_exchange', id);
});

/** A request of Kai that was refused and that he has referred to Petra, who decides on referrals of his authority. */
async function referredRefusal(url: string, reference: string, recipient: string, by: string): Promise<string> {
  await coordinate(url);
  const kai = await Poster.signIn(url, 'kai');
  await access(kai, []);
  // The national coordinator comes in later, if at all.
  await grant(await Poster.signIn(url, 'nora'), 'nora', ['handler']);
  const id = await kai.request({ reference, recipient });
  const refusal = { ground: 'not_competent', reason: 'Nicht zuständig.', 'reason.lang': 'de', elsewhere: '' };
  await (await Poster.signIn(url, by)).act('refuse_exchange', id, refusal);
  const why = { 'refer_exchange.message': 'Die Behörde ist zuständig.', 'refer_exchange.message.lang': 'de' };
  await kai.act('refer_exchange', id, why);
  return id;
}

test('a refusal without good reason is undone and cannot be repeated', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/422/);
  const id = await referredRefusal(server.url, 'undone', DGES, 'ana');
  const petra = await Poster.signIn(server.url, 'petra');
  await petra.act('support_referral', id);

  await signInReading(page, 'ana', 'hu');
  await page.goto(`/exchanges/${id}`);
  await expectSpeaks(page, 'hu');
  const finding = await actForm(page, 'find_unjustified');
  await finding.locator('button').click();
  await expect(finding.locator('.error-summary a')).toHaveCount(1);
  await accessible(page);
  await finding.locator('[name="values[find_unjustified.message][]"]').fill('A DGES é competente.');
  await finding.locator('button').click();
  await expect(page.locator('form[action="/api/accept_exchange"]')).toBeVisible();
  await expect(page.locator('form[action="/api/refuse_exchange"]')).toHaveCount(0);
  await expectSpeaks(page, 'hu');
  const kai = await Poster.signIn(server.url, 'kai');
  expect((await kai.page(`/exchanges/${id}`)).html).toContain('action="/api/withdraw_exchange"');
});

test('a refusal stands when the own coordinator rejects the referral, and when the other one finds it justified', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  const rejected = await referredRefusal(server.url, 'rejected', DGES, 'ana');
  await signInReading(page, 'petra', 'bg');
  await page.goto(`/exchanges/${rejected}`);
  const rejection = await actForm(page, 'reject_referral');
  await rejection.locator('button').click();
  await expect(rejection.locator('.error-summary a')).toHaveCount(1);
  await expectSpeaks(page, 'bg');
  await accessible(page);
  await rejection.locator('[name="values[reject_referral.message][]"]').fill('Die Ablehnung ist richtig.');
  await expectSays(rejection.locator('button'), 'bg', 'act-reject-referral');
  await rejection.locator('button').click();
  await expect(page.locator('.case__head .state--refused')).toBeVisible();
  await expectSays(page.locator('#messages'), 'bg', 'act-reject-referral');
  await expectSpeaks(page, 'bg');

  const justified = await referredRefusal(server.url, 'justified', DGES, 'ana');
  await page.goto(`/exchanges/${justified}`);
  const support = await actForm(page, 'support_referral');
  await support.locator('[name="values[support_referral.message][]"]').fill('Die Behörde ist zuständig.');
  await support.locator('button').click();
  await expect(page.locator('form[action="/api/support_referral"]')).toHaveCount(0);
  const ana = await newPerson({ javaScriptEnabled });
  await signInReading(ana, 'ana', 'el');
  await ana.goto(`/exchanges/${justified}`);
  const opinion = await actForm(ana, 'find_justified');
  await opinion.locator('[name="values[find_justified.message][]"]').fill('A DGES não é competente.');
  await expectSays(opinion.locator('button'), 'el', 'act-find-justified');
  await opinion.locator('button').click();
  await expect(ana.locator('.case__head .state--refused')).toBeVisible();
  await expectSpeaks(ana, 'el');
  await accessible(ana);
  await page.reload();
  await expect(page.locator('.case__head .state--refused')).toBeVisible();
  await expect(page.locator('#messages')).toContainText('A DGES não é competente.');
});

test('a coordinator takes over a refused request and answers itself', async ({ page, server, accessible }) => {
  const id = await referredRefusal(server.url, 'taken-over', FOSA, 'frieda');
  await grant(await Poster.signIn(server.url, 'nora'), 'nora', ['handler', 'referral_handler']);
  const petra = await Poster.signIn(server.url, 'petra');
  await petra.act('support_referral', id);
  const frieda = await Poster.signIn(server.url, 'frieda');
  expect((await frieda.page(`/exchanges/${id}`)).status).toBe(200);

  await signInReading(page, 'nora', 'mt');
  await page.goto(`/exchanges/${id}`);
  await page.locator('form[action="/api/take_up_exchange"] button').click();
  const instead = await actForm(page, 'take_over_exchange');
  await instead.locator('[name="values[take_over_exchange.message][]"]').fill('Wir antworten selbst.');
  await instead.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Wir antworten selbst.');
  await expectSays(page.locator('#messages'), 'mt', 'act-answer-instead');
  await expectSpeaks(page, 'mt');
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
  await accessible(page);

  expect((await frieda.page(`/exchanges/${id}`)).status).toBe(404);
  await (await Poster.signIn(server.url, 'nora')).reply(id, ANSWERS);
  const seen = await (await Poster.signIn(server.url, 'kai')).page(`/exchanges/${id}`);
  expect(seen.html).toContain('class="answer"');
  expect(seen.html).toContain('Wir antworten selbst.');
});

test('a handler asks the coordinators to step in, once, and says why', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/422/);
  await coordinate(server.url);
  await access(await Poster.signIn(server.url, 'kai'), []);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'step-in', recipient: FOSA, family: 'Vermittelt' });

  await signInReading(page, 'frieda', 'bg');
  await page.goto(`/exchanges/${id}`);
  // Before the acceptance the page says why not yet.
  await expect(page.locator('form[action="/api/involve_coordinators"]')).toHaveCount(0);
  await expect(page.locator('#not-open-involve')).toHaveCount(1);
  await page.locator('#not-open > summary').click();
  await expect(page.locator('#not-open-involve')).toBeVisible();
  await accessible(page);

  const frieda = await Poster.signIn(server.url, 'frieda');
  await frieda.act('accept_exchange', id, { date_choice: 'wanted' });
  await page.goto(`/exchanges/${id}`);
  const asking = await actForm(page, 'involve_coordinators');
  await asking.locator('button').click();
  await expect(asking.locator('.error-summary a')).toHaveCount(1);
  await accessible(page);
  await asking.locator('[name="values[involve_coordinators.message][]"]').fill('Wir kommen nicht weiter.');
  await asking.locator('button').click();
  await expect(page.locator('#messages')).toContainText('Wir kommen nicht weiter.');
  await expect(page.locator('#coordinators li')).toHaveCount(1);
  await expect(page.locator('#involved')).toBeVisible();
  await expectSpeaks(page, 'bg');
  await expect(page.locator('form[action="/api/involve_coordinators"]')).toHaveCount(0);
  await expect(page.locator('#not-open-involve')).toHaveCount(1);
  await accessible(page);
  const seen = await ana.page(`/exchanges/${id}`);
  expect(seen.html).toContain('Wir kommen nicht weiter.');
  expect(seen.html).toContain('id="not-open-involve"');

  const coordinator = await newPerson({ javaScriptEnabled });
  await signInReading(coordinator, 'petra', 'el');
  await coordinator.goto(`/exchanges/${id}`);
  await expect(coordinator.locator('main')).not.toContainText('Vermittelt');
  await coordinator.locator('form[action="/api/take_up_exchange"] button').click();
  await expect(coordinator.locator('#messages')).toContainText('Wir kommen nicht weiter.');
  await expectSpeaks(coordinator, 'el');
  await expect(coordinator.locator('form[action="/api/involve_coordinators"]')).toHaveCount(0);
  await accessible(coordinator);
});

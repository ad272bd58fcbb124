// What comes after: a new request that follows from a closed one, and a correction of one that is not answered.
import { expect, test } from '../../fixtures/page.ts';
import { expectSays, expectSpeaks } from '../../fixtures/texts.ts';
import { fillDate, inDays, next, send, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'languages' });

test('a closed request is followed by a new one, and both name each other', async ({ page, server, accessible }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const kai = await Poster.signIn(server.url, 'kai');
  const id = await ana.request({ reference: 'followed', family: 'Followed' });
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  await kai.reply(id, { 'a.pq_g1': 'no', 'a.pq_g1.finding': 'altered', 'a.pq_g3': 'yes' });
  await ana.act('close_exchange', id, {});
  await signInReading(page, 'ana', 'bg');
  await page.goto(`/exchanges/${id}`);
  const number = await page.locator('.case__number').innerText();
  await expectSays(page.locator('form[action="/api/follow_up"] button'), 'bg', 'act-follow-up');
  await expectSpeaks(page, 'bg');
  await page.locator('form[action="/api/follow_up"] button').click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/recipient$/);
  await expectSpeaks(page, 'bg');
  await page.goto(page.url().replace('/recipient', '/deadline'));
  await fillDate(page, 'wanted', inDays(30));
  await next(page).click();
  await expect(page.locator('.compare__side').last()).toContainText('Followed');
  await send(page);
  await page.locator('main a.button--primary').click();
  await expect(page.locator('.case__head')).toContainText(number);
  await expectSays(page.locator('.case__head'), 'bg', 'case-follows');
  await expectSpeaks(page, 'bg');
  await accessible(page);
  await page.locator(`.case__head a[href="/exchanges/${id}"]`).click();
  await expect(page.locator('.case__head a.num')).toHaveCount(1);
});

test('a correction is a new version that both sides see', async ({ page, server, newPerson, accessible, javaScriptEnabled }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'corrected', family: 'Before' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  await signInReading(page, 'ana', 'hu');
  await page.goto(`/exchanges/${id}`);
  await expectSays(page.locator('form[action="/api/correct_exchange"] button'), 'hu', 'act-correct');
  await page.locator('form[action="/api/correct_exchange"] button').click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/basis$/);
  await page.goto(page.url().replace('/basis', '/subject'));
  await page.locator('[name="values[holder.family_name][]"]').fill('After');
  await next(page).click();
  await expect(page).toHaveURL(/\/questions$/);
  await next(page).click();
  await expect(page).toHaveURL(/\/check$/);
  await expectSpeaks(page, 'hu');
  await accessible(page);
  await page.locator('form[action="/api/send_exchange"] button').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));
  await expect(page.locator('#versions')).toBeVisible();
  await expectSpeaks(page, 'hu');

  const kai = await newPerson({ javaScriptEnabled });
  await signInReading(kai, 'kai', 'mt');
  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('main')).toContainText('After');
  await kai.locator('#versions summary').first().click();
  await expect(kai.locator('#versions')).toContainText('Before');
  await expectSays(kai.locator('#versions'), 'mt', 'case-versions');
  await expectSpeaks(kai, 'mt');
  await accessible(kai);
});

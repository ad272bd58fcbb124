// One request without scripts, with two people who read in the two other alphabets of the Union.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks, faultyTexts } from '../../fixtures/texts.ts';
import { AREA, BEGIN, accept, answerAll, chooseLanguage, fillRequest, next, send, signIn } from '../../pages/journey.ts';

test('a request is made in Greek and answered in Bulgarian', async ({ page, newPerson }) => {
  test.setTimeout(120_000);
  const kai = await newPerson({ javaScriptEnabled: false });
  await page.goto('/sign-in');
  await chooseLanguage(page, 'el');
  await expectSpeaks(page, 'el');
  await signIn(page, 'ana');
  await chooseLanguage(page, 'el');
  await expectSpeaks(page, 'el');
  await signIn(kai, 'kai');
  await chooseLanguage(kai, 'bg');
  await expectSpeaks(kai, 'bg');

  await page.goto('/requests/new');
  await expectSpeaks(page, 'el');
  const id = await fillRequest(page, 'ΑΠ/2026/1', (page) => expectSpeaks(page, 'el'));
  await send(page);
  await expectSpeaks(page, 'el');
  await page.goto(`/exchanges/${id}`);
  await expectSpeaks(page, 'el');

  await kai.goto('/inbox');
  await expectSpeaks(kai, 'bg');
  await kai.goto(`/exchanges/${id}`);
  await expectSpeaks(kai, 'bg');
  await accept(kai, id);
  await expectSpeaks(kai, 'bg');
  await kai.goto(`/exchanges/${id}/reply`);
  await expectSpeaks(kai, 'bg');
  await answerAll(kai, id);
  await expectSpeaks(kai, 'bg');

  await page.goto(`/exchanges/${id}`);
  await expectSpeaks(page, 'el');
  await page.locator('form[action="/api/close_exchange"] button').click();
  await expect(page.locator('.case__head .state--closed')).toBeVisible();
  await expectSpeaks(page, 'el');

  // The languages that other journeys expect.
  await chooseLanguage(page, 'pt');
  await chooseLanguage(kai, 'de');
});

test('what has to be put right is said in the language of the page', async ({ page, newPerson, problems }) => {
  problems.tolerate(/404|422/);
  await signIn(page, 'eleni');
  await page.goto(AREA);
  await page.locator(BEGIN).click();
  const first = page.url();
  for (const step of ['basis', 'recipient', 'subject', 'questions', 'deadline', 'check']) {
    await page.goto(`${first.replace('/basis', `/${step}`)}?problems=1`);
    await expect(page.locator('.error-summary')).toBeVisible();
    await expectSpeaks(page, 'el');
  }
  await page.goto(first.replace('/basis', '/documents'));
  await page.locator('form[data-upload] button').click();
  await expect(page.locator('form[data-upload] .field__error').first()).toBeVisible();
  await expectSpeaks(page, 'el');
  await page.goto(first);
  await page.locator('[name="values[article][]"][value="article_50_2"]').check();
  await next(page).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expectSpeaks(page, 'el');
  await page.goto('/nowhere');
  await expectSpeaks(page, 'el');

  const stranger = await newPerson({ javaScriptEnabled: false, locale: 'bg-BG' });
  await stranger.goto('/sign-in');
  await stranger.locator('form[action="/open/sign-in"] button').click();
  await expect(stranger.locator('.error-summary')).toBeVisible();
  await expectSpeaks(stranger, 'bg');
});

test('a page that does not speak its language is noticed', async ({ page }) => {
  const isolated = '\u2068Lisboa\u2069';
  await page.setContent(
    `<html lang="el"><title>Σελίδα</title><p>frame-skip</p><p>{$count} ημέρες</p><p>Save and continue</p>` +
      `<p>\u2068Lisboa</p><p>Στη ${isolated}</p><p lang="en">Save and continue</p>`,
  );
  expect(await faultyTexts(page, 'el')).toEqual([
    'a key: frame-skip',
    'a place left open: {$count} ημέρες',
    'English: Save and continue',
    'an isolation mark without the other: \u2068Lisboa',
  ]);
});

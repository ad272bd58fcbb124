// A state is run by its coordinators alone: they reject, delegate, take back, suspend and deactivate, each in a language
// of their own, one of them without a pointer.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { FOSA, ZAB, chooseFosa, passwordOf, signInReading } from '../../pages/journey.ts';
import { chooseInList, holdTo, pressOn, typeInto } from '../../pages/keyboard.ts';
import { Poster, REGISTRATION } from '../../pages/poster.ts';
import { giveFunction, linkTo, tryFunction } from '../../pages/state.ts';

test.use({ apart: 'running a state' });

test('a registration is rejected with a reason, in Greek and with the keyboard alone', async ({
  page,
  server,
  problems,
  accessible,
  awake,
}) => {
  problems.tolerate(/422/);
  const registration = `/registrations/${await (await Poster.signIn(server.url, 'kai')).registration()}`;
  const arrive = async (path: RegExp) => {
    await expect(page).toHaveURL(path);
    await awake(page);
  };
  await page.goto('/sign-in');
  await typeInto(page, '#username', 'kai');
  await typeInto(page, '#password', passwordOf('kai'));
  await page.keyboard.press('Enter');
  await arrive(/\/inbox/);
  await chooseInList(page, '#language', 'el');
  await pressOn(page, 'form[action="/open/language"] button', 'Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'el');
  await awake(page);
  await pressOn(page, '.frame__foot a[href="/network"]', 'Enter');
  await arrive(/\/network$/);
  await holdTo(page, 'main a[href="/registrations"]');
  await page.keyboard.press('Enter');
  await arrive(/\/registrations$/);
  await expectSpeaks(page, 'el');
  await pressOn(page, `#registrations a[href="${registration}"]`, 'Enter');
  await arrive(new RegExp(`${registration}$`));
  await expectSpeaks(page, 'el');

  await pressOn(page, 'button[name="step"][value="reject"]', 'Enter');
  await expect(page.locator('#field-reason-error')).toBeVisible();
  await awake(page);
  await expectSpeaks(page, 'el');
  await accessible(page, 'a rejection without a reason');
  const reason = 'Nur Behörden nehmen teil.';
  await typeInto(page, '#field-reason', reason);
  await pressOn(page, 'button[name="step"][value="reject"]', 'Enter');
  await arrive(new RegExp(`${registration}$`));
  await expect(page.locator('main .facts').first()).toContainText(reason);
  await expect(page.locator('#field-reason')).toHaveCount(0);
  await expect(page.locator('button[name="step"]')).toHaveCount(0);
  await expectSpeaks(page, 'el');
  await accessible(page, 'a registration that was rejected');

  // Whoever asked is told, in the language of the authority.
  const mails = page.locator('.mail', { hasText: String(REGISTRATION['person_email']) });
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(mails.locator('.mail__body', { hasText: reason })).toHaveCount(1, { timeout: 500 });
  }).toPass();
});

test('one region has one coordinator, and function and link are taken back, in Hungarian', async ({
  page,
  problems,
  accessible,
}) => {
  problems.tolerate(/422/);
  const given = page.locator('form[action="/api/take_back_function"]');
  await signInReading(page, 'nora', 'hu');
  // Another authority coordinates Bavaria, and so every part of it.
  for (const region of ['DE2', 'DE21']) {
    await page.goto(`/authorities/${FOSA}`);
    await tryFunction(page, 'regional', { region });
    await expect(page.locator('main .message--error')).toBeVisible();
    await expectSpeaks(page, 'hu');
  }
  await accessible(page, 'a region that is taken');
  await page.goto(`/authorities/${FOSA}`);
  await expect(given).toHaveCount(0);

  await giveFunction(page, FOSA, 'regional', { region: 'DE3' });
  await expectSpeaks(page, 'hu');
  await accessible(page, 'a function of the authority');
  await given.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${FOSA}$`));
  await expect(given).toHaveCount(0);

  const coordinator = page.locator(`[name="coordinator"][value="${ZAB}"]`);
  const link = page.locator('form[action="/api/unlink_coordinator"]', { has: coordinator });
  await link.locator('button').click();
  await expect(link).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/authorities/${FOSA}$`));
  await linkTo(page, FOSA, ZAB, ['coordinates', 'manages_access']);
  await expect(link).toHaveCount(1);
  await expectSpeaks(page, 'hu');
});

test('an authority is suspended, restored and deactivated, in Bulgarian, and is addressed or not', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await newPerson({ javaScriptEnabled });
  const { look, choice, greyed } = await chooseFosa(ana);
  const step = (code: string) => page.locator(`form[action="/api/change_authority_life"] button[value="${code}"]`);

  await signInReading(page, 'nora', 'bg');
  await page.goto(`/authorities/${FOSA}`);
  await step('suspend').click();
  await expect(step('restore')).toBeVisible();
  await expect(step('suspend')).toHaveCount(0);
  await expectSpeaks(page, 'bg');
  await accessible(page, 'an authority that is suspended');
  await look();
  await expect(choice).toHaveCount(0);
  await expect(greyed).toContainText('O acesso desta autoridade está suspenso.');

  await step('restore').click();
  await expect(step('suspend')).toBeVisible();
  await look();
  await expect(choice).toHaveCount(1);

  await step('deactivate').click();
  await expect(step('restore')).toBeVisible();
  await expect(step('deactivate')).toHaveCount(0);
  await expectSpeaks(page, 'bg');
  await accessible(page, 'an authority that is deactivated');
  await look();
  await expect(choice).toHaveCount(0);
});

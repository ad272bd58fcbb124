// An authority is run by its administrators alone: people in a table, a deputy for who is away, roles, locks, access that
// ends by itself, and removal; each in a language of their own.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { passDays } from '../../pages/clock.ts';
import { AREA, BEGIN, accept, fillDate, fillSignIn, inDays, signIn, signInReading } from '../../pages/journey.ts';
import { openPerson, press } from '../../pages/people.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'running an authority' });

test('a table in a wrong encoding, with a script and with people twice is refused line by line, in Portuguese', async ({
  page,
  accessible,
}) => {
  const wrong = page.locator('.error-summary__list li');
  const check = page.locator('button[name="go"][value="check"]');
  await signInReading(page, 'petra', 'pt');
  await page.goto('/people/import');
  const latin = Buffer.from('name,email\nRui Sá,rui@zab.example\nJosé Luz,jose@zab.example\n', 'latin1');
  await page.locator('#field-file').setInputFiles({ name: 'pessoas.csv', mimeType: 'text/csv', buffer: latin });
  await check.click();
  await expect(page.locator('#import-problems')).toBeVisible();
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toContainText('UTF-8');
  await expectSpeaks(page, 'pt');
  await accessible(page, 'a table in a wrong encoding');

  const lines = [
    'name,email',
    '<script>alert(1)</script>,script@zab.example',
    'Rui Sá,rui@zab.example',
    'Rui Sá,RUI@zab.example',
    'Kai Lindner,kai@person.example',
  ];
  await page.locator('#field-table').fill(lines.join('\n'));
  await check.click();
  // Line 3 alone is right: the script is no name, line 4 repeats it, and Kai is there.
  await expect(wrong).toHaveCount(3);
  for (const [at, line] of [2, 4, 5].entries()) await expect(wrong.nth(at)).toContainText(String(line));
  await expect(page.locator('button[name="go"][value="save"]')).toHaveCount(0);
  await expect(page.locator('#field-table')).toHaveValue(lines.join('\n'));
  await expectSpeaks(page, 'pt');
  await accessible(page, 'a table with a script in a name');
  await page.goto('/people');
  await expect(page.locator('tbody a.row__link')).toHaveCount(2);
});

test('a deputy acts on behalf of who is away, and no longer once that is cancelled, in Bulgarian', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/404|422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'ABSENT' });
  const petra = await newPerson({ javaScriptEnabled });
  await signInReading(petra, 'petra', 'bg');
  expect((await petra.goto(`/exchanges/${id}`))?.status()).toBe(404);

  await signInReading(page, 'kai', 'bg');
  await page.goto('/account');
  const form = page.locator('form[action="/api/set_absence"]');
  const cancel = page.locator('form[action="/api/cancel_absence"] button');
  await form.locator('.actions button').click();
  await expect(form.locator('.error-summary a[href="#field-deputy"]')).toBeVisible();
  await expectSpeaks(page, 'bg');
  await accessible(page, 'an absence without a deputy');
  await fillDate(form, 'from', inDays(-1));
  await fillDate(form, 'to', inDays(5));
  await form.locator('#field-deputy').fill('petra');
  await form.locator('.actions button').click();
  await expect(cancel).toBeVisible();
  await expect(page.locator('main')).toContainText('Petra Vogt');
  await expectSpeaks(page, 'bg');

  await petra.goto('/account');
  await expect(petra.locator('main')).toContainText('Kai Lindner');
  await accept(petra, id);
  await expect(petra.locator('.timeline__note', { hasText: 'Kai Lindner' }).first()).toBeVisible();
  await expectSpeaks(petra, 'bg');
  await accessible(petra, 'what a deputy did');

  await cancel.click();
  await expect(cancel).toHaveCount(0);
  expect((await petra.goto(`/exchanges/${id}`))?.status()).toBe(404);
});

test('roles are changed and a person is locked and unlocked, at the next click, in Maltese', async ({
  page,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(AREA);
  await expect(kai.locator(BEGIN)).toHaveCount(1);

  await signInReading(page, 'petra', 'mt');
  await openPerson(page, 'kai', 'Kai Lindner');
  await expectSpeaks(page, 'mt');
  const role = (code: string) => page.locator(`#roles-check_qualification-${code}`);
  await role('handler').uncheck();
  await role('viewer').check();
  await page.locator('form[action="/api/set_person_roles"] .actions button').click();
  await expect(page).toHaveURL(/saved=1/);
  await expect(page.locator('main .message--success')).toBeVisible();
  await expect(role('handler')).not.toBeChecked();
  await expect(role('viewer')).toBeChecked();
  await expectSpeaks(page, 'mt');
  await accessible(page, 'roles that were changed');
  await kai.goto(AREA);
  await expect(kai.locator(BEGIN)).toHaveCount(0);

  await press(page, 'account_locked');
  await kai.goto('/inbox');
  await expect(kai).toHaveURL(/\/sign-in/);
  await expectSpeaks(page, 'mt');
  await accessible(page, 'a person who is locked');
  await press(page, 'account_unlocked');
  await expect(page.locator('input[name="act"][value="account_locked"]')).toHaveCount(1);
  await signIn(kai, 'kai');
});

test('access that ends by itself has ended after its day, and the person is removed, in Finnish', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/401|422/);
  await signInReading(page, 'kai', 'fi');
  await openPerson(page, 'petra', 'Petra Vogt');
  const petra = new URL(page.url()).pathname;
  const details = page.locator('form[action="/api/change_person"]');
  await fillDate(details, 'valid_until', inDays(1));
  await details.locator('.actions button').click();
  await expect(page).toHaveURL(/saved=1/);
  await expectSpeaks(page, 'fi');
  await accessible(page, 'access that ends by itself');
  const before = await newPerson({ javaScriptEnabled });
  await signIn(before, 'petra');

  await passDays(server, 3, await Poster.of(page));
  const after = await newPerson({ javaScriptEnabled });
  await after.goto('/sign-in');
  await fillSignIn(after, 'petra');
  await expect(after.locator('.error-summary')).toBeVisible();
  await after.goto('/inbox');
  await expect(after).toHaveURL(/\/sign-in/);

  const administrator = await newPerson({ javaScriptEnabled });
  await signIn(administrator, 'kai');
  await administrator.goto(petra);
  await press(administrator, 'account_removed');
  for (const act of ['act_on_person', 'set_person_roles', 'change_person', 'set_absence']) {
    await expect(administrator.locator(`form[action="/api/${act}"]`)).toHaveCount(0);
  }
  await expect(administrator.locator('main h1')).not.toContainText('Petra');
  await expectSpeaks(administrator, 'fi');
  await accessible(administrator, 'a person who was removed');
});

// Holidays that a region keeps beside its state: named beside the day that counts and beside a day that is wanted, and in
// nobody's way.
import { expect, test } from '../../fixtures/page.ts';
import { fillSignIn, machineDay, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

// A server of its own, because somebody works at another authority from now on.
test.use({ apart: 'regional-days' });

/** The Architektenkammer Bayern: the demonstration says that the bodies of Bavaria lie in the region DE2. */
const BAVARIAN = 'a149a45e-f66a-5b05-bfa1-405f47387382';
const DAY = 86_400_000;

/** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easter(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = Math.floor((a + 11 * e) / 319);
  const g = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - e + f + 32) % 7;
  const month = Math.floor((e - f + g + 90) / 25);
  return new Date(year, month - 1, (e - f + g + month + 19) % 32, 12);
}

/** The next Corpus Christi, a Thursday that Bavaria keeps and Germany as a whole does not; a week away or more. */
function corpusChristi(): Date {
  const year = new Date().getFullYear();
  const days = [year, year + 1].map((one) => new Date(easter(one).getTime() + 60 * DAY));
  return days.find((day) => day.getTime() > Date.now() + 7 * DAY) ?? new Date();
}

test('a holiday of the region is said beside the day that counts, and beside a day that is wanted', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const holiday = corpusChristi();
  const days = Math.round((holiday.getTime() - Date.now()) / DAY);
  const added = await server.command(
    ...['user', 'add', 'amelie', '--authority', BAVARIAN, '--role', 'check_qualification:handler'],
    ...['--email', 'amelie@kammer.example', '--language', 'de'],
  );
  const password = /password (\S+)/.exec(added)?.[1] ?? '';
  await signIn(page, 'ana');
  const ana = await Poster.of(page);
  const wanted = { reference: 'REGIONAL', recipient: BAVARIAN, days };

  // Before it is sent, the page of the day says it, and so does the last one; it hinders nobody.
  const { id, revision } = await ana.prepare(wanted);
  await ana.attach(id);
  await page.goto(`/drafts/${id}/deadline`);
  await expect(page.locator('#draft-form .message--info p')).toHaveCount(1);
  await accessible(page);
  await page.goto(`/drafts/${id}/check`);
  await expect(page.locator('.wizard__page .message--info p')).toHaveCount(1);
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await expect(async () => {
    expect((await ana.send(id, revision)).headers.get('location')).toMatch(/\/sent$/);
  }).toPass();

  const amelie = await newPerson({ javaScriptEnabled });
  await amelie.goto('/sign-in');
  await fillSignIn(amelie, 'amelie', password);
  await expect(amelie).toHaveURL(/\/inbox/);
  await amelie.goto(`/exchanges/${id}`);
  const acceptance = amelie.locator('form[action="/api/accept_exchange"]');
  await expect(acceptance.locator('.message--info p')).toHaveCount(1);
  await accessible(amelie);
  await acceptance.locator('button.button--primary').click();
  await expect(amelie.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();

  for (const reader of [amelie, page]) {
    await reader.goto(`/exchanges/${id}`);
    await reader.locator('.clock .why > summary').first().click();
    const said = reader.locator(`.clock .why__text ul time[datetime="${machineDay(holiday)}"]`);
    await expect(said.first()).toBeVisible();
    await expect(reader.locator('.ball .due__date')).toHaveAttribute('datetime', machineDay(holiday));
    await accessible(reader);
  }
});

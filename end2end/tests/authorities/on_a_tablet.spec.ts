// A coordinator with a tablet and no mouse: from the queue to the reminder, and from the tree to the access.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { passDays } from '../../pages/clock.ts';
import { FOSA, ZAB, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';
import { TABLET, expectTargetsToBeHit } from '../../pages/targets.ts';

test.use({ apart: 'tablet' });

const ACCESS = '#access-check_qualification';

test('by touch and in Finnish a coordinator reminds of what waits and suspends access', async ({
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  await ana.request({ reference: 'TABLET', recipient: FOSA });
  // Two months later nobody has accepted it.
  await passDays(server, 65, ana);

  const kai = await newPerson({ javaScriptEnabled, ...TABLET });
  const fits = async (what: string) => {
    await expectSpeaks(kai, 'fi');
    await expectTargetsToBeHit(kai, what);
    expect(await kai.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(768);
    await accessible(kai, what);
  };
  await signInReading(kai, 'kai', 'fi');
  await kai.locator('.frame__foot a[href="/network"]').tap();
  await kai.locator('main a[href="/network/work"]').tap();
  const line = kai.locator('#waiting > li', { has: kai.locator(`a[href="/authorities/${FOSA}"]`) });
  for (const kind of ['overdue', 'not_accepted', 'inactive']) {
    await kai.locator(`main a[href="/network/work?kind=${kind}"]`).tap();
    await expect(kai.locator(`main a[href="/network/work?kind=${kind}"]`)).toHaveAttribute('aria-current', 'page');
    await line.locator('form[action="/api/remind_authority"] button').tap();
    await expect(kai).toHaveURL(new RegExp(`kind=${kind}&reminded=${FOSA}$`));
    await expect(kai.locator('main .message--success')).toBeVisible();
  }
  await fits('what waits');

  await kai.locator('main a.back-link').tap();
  await expect(kai).toHaveURL(/\/network$/);
  await kai.locator('#network-text').tap();
  await kai.keyboard.type('FOSA');
  await kai.locator('form.filters button').tap();
  await expect(kai).toHaveURL(/text=FOSA/);
  await fits('the tree');
  await kai.locator(`#network-tree a[href="/authorities/${FOSA}"]`).first().tap();
  await expect(kai).toHaveURL(new RegExp(`/authorities/${FOSA}$`));
  const fold = kai.locator(`details:has(${ACCESS}) > summary`);
  await fold.tap();
  const successor = kai.locator('[id="field-successor.check_qualification"]');
  await successor.tap();
  await kai.keyboard.type(ZAB);
  await fits('the access of an authority');
  await kai.locator(`${ACCESS} button[name="step"][value="suspend"]`).tap();
  await expect(kai.locator(`${ACCESS} button[name="step"][value="restore"]`)).toHaveCount(1);
  await expect(successor).toHaveCount(0);
});

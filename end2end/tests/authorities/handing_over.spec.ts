// Access is suspended while requests run: they are handed over in the same step, or nothing changes.
import { expect, test } from '../../fixtures/page.ts';
import { expectSpeaks } from '../../fixtures/texts.ts';
import { FOSA, ZAB, openAccess, signIn, signInReading } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'handing-over' });

const ACCESS = '#access-check_qualification';
const FIELD = 'successor.check_qualification';

test('a coordinator suspends access and names who takes over what runs', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'SUCCESSOR', recipient: FOSA });
  const frieda = await newPerson({ javaScriptEnabled });
  await signIn(frieda, 'frieda');
  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);

  await signInReading(page, 'kai', 'el');
  await page.goto(`/authorities/${FOSA}`);
  const field = page.locator(`[id="field-${FIELD}"]`);
  const suspend = page.locator(`${ACCESS} button[name="step"][value="suspend"]`);
  await openAccess(page);
  await expect(field).toBeVisible();
  await expectSpeaks(page, 'el');
  await accessible(page);
  problems.tolerate(/422/);
  await suspend.click();
  await expect(page.locator(`.error-summary a[href="#field-${FIELD}"]`)).toBeVisible();
  await expect(page.locator('.error-summary a')).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expectSpeaks(page, 'el');
  await accessible(page);
  await field.fill('Amt, das es nicht gibt');
  await suspend.click();
  await expect(page.locator(`.error-summary a[href="#field-${FIELD}"]`)).toBeVisible();
  await expect(field).toHaveValue('Amt, das es nicht gibt');
  await frieda.reload();
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);

  await field.fill(ZAB);
  await suspend.click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${FOSA}$`));
  await expect(page.locator(`${ACCESS} button[name="step"][value="restore"]`)).toHaveCount(1);
  await expect(field).toHaveCount(0);
  await page.goto(`/exchanges/${id}`);
  await expect(page.locator('form[action="/api/accept_exchange"]')).toHaveCount(1);
  await expect(page.locator('.timeline__entry', { hasText: 'IHK FOSA' }).first()).toContainText('→');
  await expectSpeaks(page, 'el');
  await accessible(page);

  problems.tolerate(/404/);
  await frieda.goto(`/exchanges/${id}`);
  await expect(frieda.locator('form[action="/api/accept_exchange"]')).toHaveCount(0);
});

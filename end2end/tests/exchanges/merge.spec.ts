// Two people answer one request at once: the second sees both versions, chooses, and loses nothing.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const COMMENT = 'a.pq_g1.comment';
const OWN = `[name="values[${COMMENT}][]"]`;

/** Opens the answers and the comment on the first question. */
async function openReply(page: Page, id: string): Promise<void> {
  await page.goto(`/exchanges/${id}/reply`);
  await page.locator('#question-pq_g1 details.disclosure > summary').click();
}

async function save(page: Page): Promise<void> {
  await page.locator('#reply-form button[name="go"][value="save"]').click();
}

test('two people answer at once, and the second chooses field by field', async ({
  page,
  server,
  newPerson,
  problems,
  accessible,
  awake,
  javaScriptEnabled,
}) => {
  problems.tolerate(/409/);
  problems.tolerate(/422/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'merge' });
  await (await Poster.signIn(server.url, 'kai')).act('accept_exchange', id, { date_choice: 'wanted' });
  // Whoever answers at another desk: the server tells pages apart, and not people.
  const second = await newPerson({ javaScriptEnabled });
  for (const one of [page, second]) {
    await signIn(one, 'kai');
    await openReply(one, id);
    await awake(one);
  }
  await page.locator(OWN).fill('Erste: 2011.');
  await save(page);
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));

  await second.locator(OWN).fill('Zweite: 2012.');
  if (javaScriptEnabled) {
    // The page saves by itself, finds out, and offers to compare.
    await expect(second.locator('.saved--failed')).toBeVisible();
    await expect(second.locator(OWN)).toHaveValue('Zweite: 2012.');
    await second.locator('button[form="reply-form"][value="stay"]').click();
  } else {
    await save(second);
  }
  const form = second.locator('#merge');
  await expect(second.locator('.message--error[role="alert"]')).toBeVisible();
  await expect(second.locator('main')).toContainText('Kai Lindner');
  await expect(form.locator('fieldset:has(> .merge)')).toHaveCount(1);
  const versions = form.locator('.merge__version[role="group"]');
  await expect(versions).toHaveCount(2);
  for (const version of await versions.all()) await expect(version).toHaveAttribute('aria-label', /\S/);
  await expect(form.locator(OWN)).toHaveValue('Zweite: 2012.');
  const theirs = form.locator(`[name="values[theirs:${COMMENT}][]"]`);
  await expect(theirs).toHaveValue('Erste: 2011.');
  await expect(theirs).not.toBeEditable();
  await expect(form.locator('input[type="radio"]:checked')).toHaveCount(0);
  await accessible(second);

  await form.locator('button.button--primary').click();
  const link = second.locator(`.error-summary a[href="#field-choice:${COMMENT}"]`);
  await expect(link).toBeVisible();
  await expect(second.locator(OWN)).toHaveValue('Zweite: 2012.');
  await accessible(second);

  await form.locator(OWN).fill('Erste: 2011. Zweite: 2012.');
  await form.locator(`[name="values[choice:${COMMENT}][]"][value="mine"]`).check();
  await form.locator('button.button--primary').click();
  await expect(second).toHaveURL(new RegExp(`/exchanges/${id}/reply$`));
  await expect(second.locator(OWN)).toHaveValue('Erste: 2011. Zweite: 2012.');
  await page.goto(`/exchanges/${id}/reply`);
  await expect(page.locator(OWN)).toHaveValue('Erste: 2011. Zweite: 2012.');
});

test('the comparison fits a narrow screen', async ({ server, newPerson, problems, javaScriptEnabled }) => {
  problems.tolerate(/409/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'merge narrow' });
  const kai = await Poster.signIn(server.url, 'kai');
  await kai.act('accept_exchange', id, { date_choice: 'wanted' });
  const page = await newPerson({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
  await signIn(page, 'kai');
  await openReply(page, id);
  const form = { id, revision: '0', key: randomUUID() };
  await kai.call('autosave_reply', form, { [COMMENT]: 'Erste: 2011.', [`${COMMENT}.lang`]: 'de' });
  await page.locator(OWN).fill('Zweite: 2012.');
  await save(page);
  await expect(page.locator('#merge fieldset:has(> .merge)')).toHaveCount(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

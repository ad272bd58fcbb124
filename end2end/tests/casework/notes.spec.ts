// Internal notes: written, read inside the own authority alone, taken back.
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

const NOTE = 'Frau Ferreira hat <b>angerufen</b> &\nmeldet sich wieder.';

test('a note is seen by the own authority alone, and taken back', async ({ page, server, newPerson, accessible, problems, javaScriptEnabled }) => {
  problems.tolerate(/422/);
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'notes' });
  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}`);
  const form = page.locator('form[action="/api/add_note"]');
  await form.locator('button').click();
  await expect(page.locator('#field-note-error')).toBeVisible();
  await expect(page.locator('.error-summary a[href="#field-note"]')).toBeVisible();
  await accessible(page);
  await page.locator('#field-note').fill(NOTE);
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}#notes$`));
  await expect(page.locator('.notes__text')).toHaveText(NOTE);
  await accessible(page);

  const other = await newPerson({ javaScriptEnabled });
  await signIn(other, 'ana');
  await other.goto(`/exchanges/${id}`);
  await expect(other.locator('#notes')).toBeVisible();
  await expect(other.locator('.notes__text')).toHaveCount(0);
  expect(await other.content()).not.toContain('angerufen');
  const { html } = await ana.page('/mailbox');
  expect(html).not.toContain('angerufen');

  await page.locator('form[action="/api/take_note_back"] button').click();
  await expect(page.locator('.notes__text')).toHaveCount(0);
});

test('a note on a request that somebody took meanwhile is kept, and added once that was seen', async ({ page, server, problems, accessible }) => {
  problems.tolerate(/409/);
  const id = await (await Poster.signIn(server.url, 'ana')).request({ reference: 'taken meanwhile' });
  await signIn(page, 'kai');
  await page.goto(`/exchanges/${id}`);
  const other = await page.context().newPage();
  await other.goto(`/exchanges/${id}`);
  await other.locator('#work button[value="take"]').click();
  await expect(other.locator('#result')).toContainText('Kai Lindner');

  await page.locator('#field-note').fill(NOTE);
  await page.locator('form[action="/api/add_note"] button').click();
  await expect(page.locator('main .message--error[role="alert"]')).toBeVisible();
  await expect(page.locator('#field-note')).toHaveValue(NOTE);
  await expect(page.locator('#kept-words')).toHaveCount(0);
  await expect(page.locator('#work button[value="take"]')).toHaveCount(0);
  await accessible(page);
  await page.locator('form[action="/api/add_note"] button').click();
  await expect(page.locator('.notes__text')).toHaveText(NOTE);
});

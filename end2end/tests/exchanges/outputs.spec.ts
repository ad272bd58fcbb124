// A case on paper: as PDF, as ZIP with its documents, and letters in another language.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test('a case is saved as PDF and as ZIP in a language of choice', async ({ page, server, accessible }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'paper', family: 'Papel' });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  const number = await page.locator('.case__number').innerText();
  await page.locator('.save-case summary').click();
  await expect(page.locator('#save-personal')).toBeChecked();
  await accessible(page);
  await page.locator('#save-language').selectOption('el');
  for (const [button, ending, sign] of [
    [page.locator('.save-case button').first(), 'pdf', '%PDF-1.7'],
    [page.locator('.save-case button').last(), 'zip', 'PK'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`${number}.${ending}`);
    const content = await readFile(await download.path());
    expect(content.subarray(0, sign.length).toString('latin1')).toBe(sign);
  }
});

test('a letter is looked at, kept in Bulgarian and read by both authorities', async ({
  page,
  server,
  newPerson,
  accessible,
  javaScriptEnabled,
}) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const kaiPosts = await Poster.signIn(server.url, 'kai');
  const id = await ana.request({ reference: 'letter', family: 'Carta' });
  await kaiPosts.act('accept_exchange', id, { date_choice: 'wanted' });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  await page.locator(`.case__head a[href="/exchanges/${id}/letters"]`).click();
  await page.locator('#field-language').selectOption('bg');
  await page.locator(`form[action="/exchanges/${id}/letters"] button`).click();
  const letter = page.locator('article.letter');
  await expect(letter).toHaveAttribute('lang', 'bg');
  await expect(letter).toContainText('2005/36/ЕО');
  await expect(letter).toContainText('Carta');
  await accessible(page);
  await page.locator(`form[action="/letters/${id}"] button`).click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}#letters$`));
  await expect(page.locator('#letters .file')).toHaveCount(1);
  await accessible(page);

  const kai = await newPerson({ javaScriptEnabled });
  await signIn(kai, 'kai');
  await kai.goto(`/exchanges/${id}`);
  await expect(kai.locator('#letters .file__name')).toContainText('BG.pdf');
  await expect(kai.locator(`a[href="/exchanges/${id}/letters"]`)).toHaveCount(0);
});

test('a case is printed without what can be done on the screen', async ({ page, server }) => {
  const ana = await Poster.signIn(server.url, 'ana');
  const id = await ana.request({ reference: 'print', family: 'Papel' });
  await signIn(page, 'ana');
  await page.goto(`/exchanges/${id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.save-case')).toBeHidden();
  await expect(page.locator('.rail')).toBeHidden();
});

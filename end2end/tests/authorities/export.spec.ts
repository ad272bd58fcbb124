// The directory as a file: what the filters find, with and without the program, and without mailboxes for who coordinates nothing.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, MINISTERIO, signIn } from '../../pages/journey.ts';

test('the directory is taken out as CSV and as JSON with the filters of the page', async ({ page, accessible }) => {
  await signIn(page, 'maria');
  await page.goto('/authorities');
  await page.locator('#authority-text').fill('IHK FOSA');
  await page.locator('#authority-country').selectOption('DE');
  await accessible(page);
  const take = async (ending: string): Promise<string> => {
    const button = page.locator(`#export button[formaction="/authorities/export.${ending}"]`);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`authorities.${ending}`);
    return (await readFile(await download.path())).toString('utf8');
  };
  const table = await take('csv');
  expect(table.startsWith('\ufeffid,country,level,')).toBe(true);
  expect(table).toContain(FOSA);
  expect(table).not.toContain(MINISTERIO);
  expect(table.split('\r\n')[0]).not.toContain('mailbox');
  expect(table.split('\r\n')[0]).toContain(',professions,activities,keywords');
  const list = JSON.parse(await take('json')) as { id: string; country: string }[];
  expect(list.some((one) => one.id === FOSA)).toBe(true);
  expect(list.every((one) => one.country === 'DE')).toBe(true);
});

test('a coordinator finds mailboxes and access of its remit in the file', async ({ page }) => {
  await signIn(page, 'kai');
  await page.goto('/authorities?country=DE&text=IHK+FOSA');
  const button = page.locator('#export button[formaction="/authorities/export.csv"]');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const table = (await readFile(await download.path())).toString('utf8');
  expect(table.split('\r\n')[0]).toContain(',mailbox,access,');
  expect(table.split('\r\n').find((line) => line.startsWith(FOSA))).toContain(':granted');
});

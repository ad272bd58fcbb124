// A document hangs at a field that another answer hides: it is named where documents stand, and removed before sending.
import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '../../fixtures/page.ts';
import { DIPLOMA, next, signIn } from '../../pages/journey.ts';

// A server of its own, because a folder brings another procedure into it.
test.use({ apart: 'misplaced-document' });

const FOLDER = resolve(import.meta.dirname, '../../fixtures/beekeeping');
const NAME = 'check_apiary';
/** The folder is read once nothing was written into it for a while. */
const TAKEN_UP_WITHIN = 20_000;
/** A picture that goes with a movement alone. */
const FIELD = `
[[field]]
id = "transport_picture"
section = "apiary"
kind = "file"
when = { field = "apiary_occasion", equals = "movement" }
sensitivity = "ordinary"
`;

test('a document without a place in the form is named and can be removed', async ({ page, server, accessible }) => {
  test.setTimeout(120_000);
  // Changed elsewhere, and moved when it is whole: a version that was taken up keeps its fields.
  const folder = join(server.folder, 'beekeeping');
  cpSync(FOLDER, folder, { recursive: true });
  appendFileSync(join(folder, NAME, 'procedure.toml'), FIELD);
  for (const file of readdirSync(join(folder, NAME, 'texts'))) {
    appendFileSync(join(folder, NAME, 'texts', file), `\nfield-transport_picture =\n    .label = Picture (${file})\n`);
  }
  mkdirSync(join(server.folder, 'procedures'), { recursive: true });
  renameSync(folder, join(server.folder, 'procedures/beekeeping'));
  const status = async () => (await fetch(`${server.url}/procedures/${NAME}`)).status;
  await expect.poll(status, { timeout: TAKEN_UP_WITHIN }).toBe(200);
  await server.command('user', 'grant', 'ana', '--role', `${NAME}:handler`);

  await signIn(page, 'ana');
  await page.goto('/requests/new?area=beekeeping');
  await page.locator(`form[action="/api/create_draft"]:has([name="procedure"][value="${NAME}"]) button`).click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/basis/);
  const id = /\/drafts\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';
  const occasion = (code: string) => page.locator(`[name="values[apiary_occasion][]"][value="${code}"]`);
  await occasion('movement').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/recipient/);

  await page.goto(`/drafts/${id}/subject`);
  await page.locator('#documents-transport_picture > summary').click();
  await page.locator('form[data-upload] select[name="kind"]').selectOption('other');
  await page.locator('form[data-upload] input[type="file"]').setInputFiles(DIPLOMA);
  await page.locator('form[data-upload] button').click();
  // The browser takes what stands in an open fold for hidden until it draws again.
  const fold = page.locator('#documents-transport_picture[open]');
  await expect(fold.locator('.file__name')).toHaveText(DIPLOMA.name);
  await page.goto(`/drafts/${id}/documents`);
  const warning = page.locator('#field-request .message--warning');
  await expect(warning).toHaveCount(0);

  await page.goto(`/drafts/${id}/basis`);
  await occasion('sale').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/recipient/);
  await page.goto(`/drafts/${id}/check`);
  await page.locator(`.error-summary a[href="/drafts/${id}/documents?problems=1#field-request"]`).click();
  await expect(warning).toBeVisible();
  await expect(page.locator('#field-request .file__name')).toHaveText(DIPLOMA.name);
  await accessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await accessible(page);

  await page.locator('#field-request form[action$="/remove"] button').click();
  await expect(page).toHaveURL(new RegExp(`/drafts/${id}/check`));
  await expect(page.locator('.error-summary a[href$="#field-request"]')).toHaveCount(0);
  await page.goto(`/drafts/${id}/documents`);
  await expect(page.locator('.file__name')).toHaveCount(0);
  await expect(warning).toHaveCount(0);
});

// A form posted after the login ended: the sign-in page comes in its place and posts it again, for its own author only.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { beginRequest, chooseLanguage, fillSignIn, next, signIn } from '../../pages/journey.ts';

const GIVEN_NAME = '[name="values[holder.given_name][]"]';
const TYPED = 'Kept “as typed” & more';

/** Opens a page of a new draft, lets its login end, and posts the page. */
async function postAfterTheEnd(page: Page, end: () => Promise<void>): Promise<string> {
  await signIn(page, 'ana');
  const id = await beginRequest(page);
  await page.goto(`/drafts/${id}/subject`);
  await end();
  // A page in the background draws no frames, and Playwright waits for one.
  await page.bringToFront();
  await page.locator(GIVEN_NAME).fill(TYPED);
  await next(page).click();
  await expect(page.locator('#password')).toBeVisible();
  return id;
}

async function signOutEverywhere(page: Page): Promise<void> {
  await page.goto('/account');
  await page.locator('form[action="/sign-out-everywhere"] button').click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.close();
}

/** Ana signs out everywhere from another browser, so that this one still has its cookie. */
async function signOutElsewhere(device: Page): Promise<void> {
  await signIn(device, 'ana');
  await signOutEverywhere(device);
}

async function expectSaved(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/drafts/${id}/subject\\?problems=1`));
  await expect(page.locator(GIVEN_NAME)).toHaveValue(TYPED);
}

test('a form posted after its author signed out on another device is posted again after signing in', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  problems.tolerate(/401/);
  const id = await postAfterTheEnd(page, async () => signOutElsewhere(await newPerson({ javaScriptEnabled })));
  await accessible(page);
  await fillSignIn(page, 'ana');
  await expectSaved(page, id);
});

test('a form posted after its author signed out in another tab is posted again, in another language', async ({
  page,
  context,
  problems,
}) => {
  problems.tolerate(/401/);
  const id = await postAfterTheEnd(page, async () => signOutEverywhere(await context.newPage()));
  await chooseLanguage(page, 'el');
  await expect(page.locator('html')).toHaveAttribute('lang', 'el');
  await fillSignIn(page, 'ana');
  await expectSaved(page, id);
});

test('a wrong password in between loses nothing', async ({ page, newPerson, problems, javaScriptEnabled }) => {
  problems.tolerate(/401|422/);
  const id = await postAfterTheEnd(page, async () => signOutElsewhere(await newPerson({ javaScriptEnabled })));
  await fillSignIn(page, 'ana', 'not the password');
  await expect(page.locator('.error-summary')).toBeVisible();
  await fillSignIn(page, 'ana');
  await expectSaved(page, id);
});

test('somebody else who signs in there posts nothing', async ({ page, newPerson, problems, javaScriptEnabled }) => {
  problems.tolerate(/401|404/);
  const id = await postAfterTheEnd(page, async () => signOutElsewhere(await newPerson({ javaScriptEnabled })));
  await fillSignIn(page, 'maria');
  await expect(page).toHaveURL(/\/inbox$/);
  expect((await page.goto(`/drafts/${id}/subject`))?.status()).toBe(404);

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  await ana.goto(`/drafts/${id}/subject`);
  await expect(ana.locator(GIVEN_NAME)).toHaveValue('');
});

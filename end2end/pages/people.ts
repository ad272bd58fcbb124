// What an administrator does with the account of somebody at the own authority.
import { type Page, expect } from '@playwright/test';

/** Opens the page of somebody among the people of the own authority. */
export async function openPerson(administrator: Page, username: string, name: string): Promise<void> {
  await administrator.goto(`/people?text=${username}`);
  await administrator.locator('tbody a.row__link', { hasText: name }).first().click();
  await expect(administrator).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
}

/** Presses the button of an act on the account, in its fold if it has one; no act can be taken twice. */
export async function press(administrator: Page, act: string): Promise<void> {
  const form = `form:has(input[name="act"][value="${act}"])`;
  await administrator.locator(form).waitFor({ state: 'attached' });
  const fold = administrator.locator(`details:has(${form}) > summary`);
  if ((await fold.count()) > 0) await fold.click();
  await administrator.locator(`${form} button`).click();
  await expect(administrator.locator(form)).toHaveCount(0);
  await expect(administrator.locator('main .message--success')).toBeVisible();
}

// How a state is built on the pages: an authority asks, is admitted, is given functions, access and people.
import { type Locator, type Page, expect } from '@playwright/test';
import { linkIn } from '../fixtures/mails.ts';
import type { Server } from '../fixtures/server.ts';
import { actForm, openAccess } from './journey.ts';
import { addFactor } from './second_factor.ts';

/** The procedure to which authorities are given access, and its policy area. */
export const PROCEDURE = 'check_qualification';
export const POLICY_AREA = 'professional_qualifications';
/** What everybody chooses who comes in. */
export const PASSWORD = 'three words are long';

/** Within which limits a function is given. */
export interface Limits {
  region?: string;
  area?: string;
}

/** What an authority says of itself, as far as authorities differ, and the name with which its first user signs in. */
export interface Asking {
  country: string;
  language: string;
  level: 'national' | 'regional' | 'local';
  name: string;
  place: string;
  phone: string;
  region?: string;
  username: string;
}

/** The service address of somebody, by the name to sign in with. */
export function addressOf(username: string): string {
  return `${username}@office.example`;
}

/** Asks to be registered, as somebody outside. */
export async function register(page: Page, asking: Asking): Promise<void> {
  await page.goto('/register');
  await fill(page, asking);
  await sendRegistration(page, '/open/register');
  await expect(page.locator('#registration-number')).toContainText('REG-');
}

/** A coordinator fills in the registration itself; the id of the authority, and the code for its first user. */
export async function registerItself(coordinator: Page, asking: Asking): Promise<{ id: string; code: string }> {
  await coordinator.goto('/registrations/new');
  await fill(coordinator, asking);
  await sendRegistration(coordinator, '/api/register_authority');
  await expect(coordinator).toHaveURL(/\/registrations\/[0-9a-f-]{36}/);
  return admitted(coordinator);
}

/** What an authority says of itself. */
async function fill(page: Page, asking: Asking): Promise<void> {
  await page.locator('select[name="values[country][]"]').selectOption(asking.country);
  await page.locator('select[name="values[language][]"]').selectOption(asking.language);
  await page.locator(`[name="values[level][]"][value="${asking.level}"]`).check();
  await page.locator('[name="values[areas][]"][value="PQ"]').check();
  const typed = {
    name: asking.name,
    region: asking.region ?? '',
    place: asking.place,
    website: `https://${asking.username}.example`,
    mailbox: `post@${asking.username}.example`,
    phone: asking.phone,
    person_name: `First ${asking.username}`,
    person_email: addressOf(asking.username),
  };
  for (const [path, text] of Object.entries(typed)) await page.locator(`#field-${path}`).fill(text);
}

/** Ticks what confirms a registration, and that no authority found is the own one, if that is asked. */
export async function confirm(page: Page): Promise<void> {
  await page.locator('[name="values[statement][]"]').check();
  const none = page.locator('[name="values[not_listed][]"]');
  if ((await none.count()) > 0) await none.check();
}

/** Confirms a registration on a page that was just opened, and sends it. */
export async function sendRegistration(page: Page, action: string): Promise<void> {
  const send = async () => {
    await confirm(page);
    await page.locator(`form[action="${action}"] button`).click();
    await expect(page.locator('#registration-number, #code, .error-summary').first()).toBeVisible();
  };
  await send();
  // Where something in the directory reads alike, it is asked whether that is the authority.
  if ((await page.locator('.error-summary a[href="#field-not_listed"]').count()) > 0) await send();
}

/** A coordinator admits the authority of this name; its id, and the code for its first user. */
export async function admit(coordinator: Page, name: string): Promise<{ id: string; code: string }> {
  await coordinator.goto('/network');
  await coordinator.locator('main a[href="/registrations"]').click();
  await coordinator.locator('#registrations a', { hasText: name }).click();
  await expect(coordinator).toHaveURL(/\/registrations\/[0-9a-f-]{36}/);
  return acceptRegistration(coordinator);
}

/** A coordinator accepts the registration that is shown; the id of the authority, and the code for its first user. */
export async function acceptRegistration(coordinator: Page): Promise<{ id: string; code: string }> {
  await coordinator.locator('details:has(button[value="accept"]) > summary').click();
  await coordinator.locator('button[name="step"][value="accept"]').click();
  return admitted(coordinator);
}

/** The id of the authority whose registration was accepted, and the code for its first user. */
async function admitted(coordinator: Page): Promise<{ id: string; code: string }> {
  const code = (await coordinator.locator('#code').innerText()).trim();
  const path = (await coordinator.locator('main a[href^="/authorities/"]').first().getAttribute('href')) ?? '';
  return { id: path.replace('/authorities/', ''), code };
}

/** Comes in by the link of an invitation and the code that went another way, and adds a second factor. */
export async function comeIn(page: Page, server: Server, username: string, code: string): Promise<void> {
  const link = () => linkIn(server, addressOf(username), 'invitations');
  await expect.poll(link, { timeout: 20_000, message: `a mail to ${username}` }).not.toBe('');
  await followInvitation(page, link(), username, code);
  await addFactor(page, PASSWORD);
}

/** Follows the link of an invitation with its code, and chooses a name to sign in with. */
export async function followInvitation(page: Page, link: string, username: string, code: string): Promise<void> {
  await page.goto(link);
  await page.locator('#field-code').fill(code);
  await page.locator('form[action="/open/invitation"] button').click();
  await page.locator('#field-username').fill(username);
  await page.locator('#field-password').fill(PASSWORD);
  await page.locator('form[action="/open/invitation/choose"] button').click();
}

/** Gives an authority a function. */
export async function giveFunction(page: Page, authority: string, code: string, limits: Limits = {}): Promise<void> {
  await page.goto(`/authorities/${authority}`);
  const given = page.locator('form[action="/api/take_back_function"]');
  const before = await given.count();
  await tryFunction(page, code, limits);
  await expect(given).toHaveCount(before + 1);
}

/** Posts a function for the authority whose page is shown, whatever comes of it. */
export async function tryFunction(page: Page, code: string, limits: Limits = {}): Promise<void> {
  const form = await actForm(page, 'appoint_coordinator');
  await pick(form, 'function', code);
  if (limits.region) await pick(form, 'region', limits.region);
  if (limits.area) await form.locator(`[name="values[areas][]"][value="${limits.area}"]`).check();
  await form.locator('button.button').last().click();
}

/** Links a coordinator to an authority in the policy area. */
export async function linkTo(page: Page, authority: string, coordinator: string, duties: string[]): Promise<void> {
  await page.goto(`/authorities/${authority}`);
  const links = page.locator('form[action="/api/unlink_coordinator"]');
  const before = await links.count();
  const form = await actForm(page, 'link_coordinator');
  await pick(form, 'coordinator', coordinator);
  await pick(form, 'holds_for', `area:${POLICY_AREA}`);
  for (const duty of duties) await form.locator(`[name="values[duties][]"][value="${duty}"]`).check();
  await form.locator('button.button').last().click();
  await expect(links).toHaveCount(before + 1);
}

/** Takes a step of the access of an authority to the procedure. */
export async function takeAccess(page: Page, authority: string, step: 'ask' | 'grant' | 'suspend' | 'restore' | 'end'): Promise<void> {
  await page.goto(`/authorities/${authority}`);
  const button = page.locator(`#access-${PROCEDURE} button[name="step"][value="${step}"]`);
  await openAccess(page, PROCEDURE);
  await button.click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${authority}$`));
  await expect(button).toHaveCount(0);
}

/** An administrator invites somebody who handles the procedure; the code that goes with the link. */
export async function inviteHandler(administrator: Page, username: string): Promise<string> {
  const role = `#roles-${PROCEDURE}-handler`;
  await administrator.goto('/people/new');
  await administrator.locator('#field-name').fill(`Handler ${username}`);
  await administrator.locator('#field-email').fill(addressOf(username));
  // Roles are folded by policy area unless there is only one.
  if (!(await administrator.locator(role).isVisible())) {
    await administrator.locator(`#field-roles details:has(${role}) > summary`).click();
  }
  await administrator.locator(role).check();
  await administrator.locator('form[action="/api/invite_person"] button').click();
  await expect(administrator).toHaveURL(/\/people\/[0-9a-f-]{36}/);
  return (await administrator.locator('#code').innerText()).trim();
}

/** Chooses one of a few, which are buttons, or of many, which are a list. */
async function pick(form: Locator, path: string, value: string): Promise<void> {
  const list = form.locator(`select[name="values[${path}][]"]`);
  if ((await list.count()) > 0) await list.selectOption(value);
  else await form.locator(`[name="values[${path}][]"][value="${value}"]`).check();
}

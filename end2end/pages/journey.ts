// What people do, in terms of controls and not of words, so that one journey runs in every language.
import { type Locator, type Page, expect } from '@playwright/test';

/** Authorities of the demonstration directory: those of Ana, Kai, Frieda, María and Boris. */
export const DGES = '222b2597-e9ba-58d0-82db-fddccaef8a7c';
export const ZAB = 'ccd1ff4a-30b5-5f44-aa5a-d9dc28406a5f';
export const FOSA = 'ecda5bf8-32ab-5106-902a-aa1146636a3d';
export const MINISTERIO = '667ae692-b869-558c-bd63-7083e7d2f14d';
export const NACID = '40107d0e-7fd4-5ce6-b589-7e57a48ea44c';
/** That of Nora. */
export const BVA = 'e5d4342f-1fdf-5f10-9a9f-d34da69d6de1';

/** A small document that is a real PDF. */
export const DIPLOMA = {
  name: 'diploma da professora.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

/** The password of a demonstration account. */
export function passwordOf(username: string): string {
  return `${username}-openimi-training-2026`;
}

export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page, username);
  await expect(page).toHaveURL(/\/inbox/);
}

/** Signs in on the page that is shown, wherever it leads. */
export async function fillSignIn(page: Page, username: string, password = passwordOf(username)): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('form[action="/open/sign-in"] button').click();
}

/** Chooses the language in the frame of the page. */
export async function chooseLanguage(page: Page, code: string): Promise<void> {
  const form = page.locator('form[action="/open/language"]');
  await form.locator('select[name="language"]').selectOption(code);
  await form.locator('button').click();
  await expect(page.locator('html')).toHaveAttribute('lang', code);
}

/** Signs in and reads in another language from then on: only on a server `apart`, where nobody expects the usual one. */
export async function signInReading(page: Page, username: string, code: string): Promise<void> {
  await signIn(page, username);
  await chooseLanguage(page, code);
}

export function next(page: Page) {
  return page.locator('.sticky-foot button[name="go"][value="next"]');
}

export async function fillDate(within: Page | Locator, path: string, date: Date): Promise<void> {
  await within.locator(`[name="values[${path}.day][]"]`).fill(String(date.getDate()));
  await within.locator(`[name="values[${path}.month][]"]`).fill(String(date.getMonth() + 1));
  await within.locator(`[name="values[${path}.year][]"]`).fill(String(date.getFullYear()));
}

/** The day as pages write it for machines. */
export function machineDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** Noon so many days from today where those are who are asked: around midnight it is another day there than here. */
export function inDays(days: number): Date {
  const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });
  return new Date(`${there.format(Date.now() + days * 86_400_000)}T12:00:00`);
}

/** Opens the fold in which something stands, if it is closed. */
export async function unfold(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const closed = page.locator(`details:not([open]):has(${selector}) > summary`);
  if ((await closed.count()) > 0) await closed.first().click();
}

/** Opens the fold of the list of access in which the procedure stands, if it is closed. */
export async function openAccess(page: Page, procedure = 'check_qualification'): Promise<void> {
  await unfold(page, `#access-${procedure}`);
}

/** The procedures of one policy area: of many procedures, the area is chosen first. */
export const AREA = '/requests/new?area=professional_qualifications';
/** The button that begins a request on the qualification of a professional: the catalogue offers more. */
export const BEGIN = 'form[action="/api/create_draft"]:has([name="procedure"][value="check_qualification"]) button';

/** Begins a request and returns the id of its draft. */
export async function beginRequest(page: Page): Promise<string> {
  await page.goto(AREA);
  await page.locator(BEGIN).click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/basis/);
  return /\/drafts\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? '';
}

export async function fillBasis(page: Page): Promise<void> {
  await page.locator('[name="values[article][]"][value="article_56_1"]').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/recipient/);
}

/** Ana begins a request and looks for the authority of Frieda, again at each `look`: it is her choice, or greyed. */
export async function chooseFosa(ana: Page): Promise<{ look: () => Promise<void>; choice: Locator; greyed: Locator }> {
  await signIn(ana, 'ana');
  const draft = await beginRequest(ana);
  return {
    look: async () => {
      await ana.goto(`/drafts/${draft}/recipient?text=IHK+FOSA`);
      await expect(ana.locator('#authority-text')).toHaveValue('IHK FOSA');
    },
    choice: ana.locator(`#authority-${FOSA}`),
    greyed: ana.locator('.result--unavailable', { hasText: 'IHK FOSA' }).first(),
  };
}

export async function chooseRecipient(page: Page, words: string, id: string): Promise<void> {
  await page.locator('#authority-text').fill(words);
  await page.locator('button[form="recipient-search"]').click();
  // The label covers the whole row, the radio button included.
  await page.locator(`label[for="authority-${id}"]`).click();
  await next(page).click();
  await expect(page).toHaveURL(/\/subject/);
}

export async function fillSubject(page: Page, family = 'Ferreira'): Promise<void> {
  await page.locator('[name="values[holder.given_name][]"]').fill('Marta');
  await page.locator('[name="values[holder.family_name][]"]').fill(family);
  await fillDate(page, 'holder.birth_date', new Date(1990, 4, 17));
  await page.locator('select[name="values[profession][]"]').selectOption('secondary_school_teacher');
  const kind = page.locator('[name="values[qualification_kind][]"]').first();
  if ((await kind.evaluate((element) => element.tagName)) === 'SELECT') await kind.selectOption({ index: 1 });
  else await kind.check();
  await page.locator('[name="values[qualification_title][]"]').fill('Lehramt an Gymnasien');
  await page.locator('[name="values[issuing_body][]"]').fill('Universität Leipzig');
  await page.locator('[name="values[issuing_place][]"]').fill('Leipzig');
  const purpose = page.locator('input[name="values[purpose][]"]').first();
  if ((await purpose.count()) > 0) await purpose.check();
  await next(page).click();
  await expect(page).toHaveURL(/\/questions/);
}

export async function chooseQuestions(page: Page, ids: string[]): Promise<void> {
  for (const id of ids) await page.locator(`[name="values[q][]"][value="${id}"]`).check();
  await next(page).click();
  await expect(page).toHaveURL(/\/documents/);
}

export async function attachDiploma(page: Page): Promise<void> {
  await page.locator('form[data-upload] select[name="kind"]').selectOption('diploma');
  await page.locator('form[data-upload] input[type="file"]').setInputFiles(DIPLOMA);
  await page.locator('form[data-upload] button').click();
  await expect(page.locator('.file__name')).toHaveCount(1);
  await page.locator('.sticky-foot a.button--primary').click();
  await expect(page).toHaveURL(/\/deadline/);
}

export async function fillDeadline(page: Page, reference: string): Promise<void> {
  await fillDate(page, 'wanted', inDays(30));
  await page.locator('[name="values[own_reference][]"]').fill(reference);
  await next(page).click();
  await expect(page).toHaveURL(/\/check/);
}

/** Sends from the last page and returns the number given. */
export async function send(page: Page): Promise<string> {
  await page.locator('form[action="/api/send_exchange"] button').click();
  await expect(page).toHaveURL(/\/sent$/);
  return (await page.locator('.message strong').textContent()) ?? '';
}

/** What a journey does on each page before it fills it in. */
export type Look = (page: Page) => Promise<void>;

/** A request, from the choice of the procedure to the last page, on which it is sent; returns its id. */
export async function fillRequest(page: Page, reference: string, look: Look = async () => {}): Promise<string> {
  const id = await beginRequest(page);
  await look(page);
  await fillBasis(page);
  await look(page);
  await chooseRecipient(page, 'Zentralstelle ausländisches Bildungswesen', ZAB);
  await look(page);
  await fillSubject(page);
  await look(page);
  await chooseQuestions(page, ['pq_g1', 'pq_g3']);
  await look(page);
  await attachDiploma(page);
  await look(page);
  await fillDeadline(page, reference);
  await look(page);
  return id;
}

export async function accept(page: Page, id: string): Promise<void> {
  await page.goto(`/exchanges/${id}`);
  await page.locator('form[action="/api/accept_exchange"] button.button--primary').click();
  await expect(page.locator(`a[href="/exchanges/${id}/reply"]`)).toBeVisible();
}

/** The form of an act, with the fold around it opened. */
export async function actForm(page: Page, name: string): Promise<Locator> {
  const form = page.locator(`form[action="/api/${name}"]`);
  const fold = page.locator(`details.disclosure:has(form[action="/api/${name}"])`);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  await expect(form).toBeVisible();
  return form;
}

export async function answerAll(page: Page, id: string): Promise<void> {
  await page.goto(`/exchanges/${id}/reply`);
  await page.locator('[name="values[a.pq_g1][]"][value="yes"]').check();
  await page.locator('[name="values[a.pq_g3][]"][value="yes"]').check();
  await page.locator('.sticky-foot button[value="send"]').click();
  await expect(page).toHaveURL(new RegExp(`/exchanges/${id}$`));
}

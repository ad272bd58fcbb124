// Every page of the system in every standing that looks different, with the data that it takes.
import { type Page, expect } from '@playwright/test';
import { AREA, DGES, FOSA, MINISTERIO, ZAB, fillSignIn, inDays } from './journey.ts';
import { BORN, Poster, dateValues } from './poster.ts';

/** Who looks at a page. */
export type Who = 'ana' | 'kai' | 'nora' | 'stranger';

/** A page in one standing. */
export interface Standing {
  name: string;
  who: Who;
  open: (page: Page) => Promise<void>;
}

/** Requests and drafts, one for each standing. */
export interface Cases {
  empty: string;
  ready: string;
  fresh: string;
  accepted: string;
  answered: string;
  closed: string;
  refused: string;
  withdrawn: string;
  /** A registration that waits for Kai. */
  registration: string;
  /** A service account, with what its address says of a secret that nobody has seen. */
  service: string;
  /** What Ana found under the name of a person. */
  search: string;
  /** Ana among the people of her authority. */
  person: string;
}

/** Makes one case for each standing. */
export async function makeCases(url: string): Promise<Cases> {
  const [ana, kai] = await Promise.all([Poster.signIn(url, 'ana'), Poster.signIn(url, 'kai')]);
  const family = 'Ferreira da Conceição-Albuquerque';
  const request = (reference: string) => ana.request({ reference, family });
  const accept = (id: string) => kai.act('accept_exchange', id, { date_choice: 'wanted' });
  const cases: Cases = {
    empty: await ana.begin(),
    ready: (await ana.prepare({ reference: 'DGES/2026/ready' })).id,
    fresh: await request('DGES/2026/fresh'),
    accepted: await request('DGES/2026/accepted'),
    answered: await request('DGES/2026/answered'),
    closed: await request('DGES/2026/closed'),
    refused: await request('DGES/2026/refused'),
    withdrawn: await request('DGES/2026/withdrawn'),
    registration: await kai.registration(),
    service: await ana.service(),
    search: await ana.searchPerson(family, BORN),
    person: await ana.person('Ana Ferreira'),
  };
  await ana.attach(cases.ready);
  for (const id of [cases.accepted, cases.answered, cases.closed]) await accept(id);
  const why = { 'propose_date.message': 'Das Archiv ist geschlossen.', 'propose_date.message.lang': 'de' };
  await kai.act('propose_date', cases.accepted, { ...dateValues('date', inDays(50)), ...why });
  const answers = { 'a.pq_g1': 'no', 'a.pq_g1.finding': 'altered', 'a.pq_g3': 'yes' };
  for (const id of [cases.answered, cases.closed]) await kai.reply(id, answers);
  await ana.act('close_exchange', cases.closed, { timeliness: '4', effort: '5' });
  const refusal = { ground: 'not_competent', reason: 'Nicht zuständig.', 'reason.lang': 'de', elsewhere: MINISTERIO };
  await kai.act('refuse_exchange', cases.refused, refusal);
  await ana.act('withdraw_exchange', cases.withdrawn);
  return cases;
}

/** Opens a page, which is there: who is not let in sees another one. */
function at(who: Who, name: string, path: string, status = 200): Standing {
  const open = async (page: Page) => {
    expect((await page.goto(path))?.status(), `${name}: ${path}`).toBe(status);
  };
  return { name, who, open };
}

/** Opens a page, presses a button that is refused, and stays on the page that comes back. */
function refused(who: Who, name: string, path: string, button: string): Standing {
  return {
    name,
    who,
    open: async (page) => {
      await at(who, name, path).open(page);
      // The button may stand in a fold.
      await page.locator(button).first().evaluate((element: HTMLElement) => {
        for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
          fold.open = true;
        }
      });
      await page.locator(button).first().click();
      await expect(page.locator('.error-summary, .field__error, .message--error').first()).toBeVisible();
    },
  };
}

/** The address in which the procedure of the journeys goes to an authority. */
function split(to: string): string {
  const task = 'check_qualification';
  return new URLSearchParams({ [`values[to.${task}][]`]: to, [`values[how.${task}][]`]: 'access' }).toString();
}

/** Every page. */
export function standings(cases: Cases): Standing[] {
  const steps = ['basis', 'recipient', 'subject', 'questions', 'documents', 'deadline', 'check'];
  const draft = (id: string, step: string) => `/drafts/${id}/${step}`;
  return [
    at('stranger', 'sign-in', '/sign-in'),
    at('stranger', 'fresh proof', '/sign-in?again=1&next=%2Fpeople'),
    {
      name: 'sign-in refused',
      who: 'stranger',
      open: async (page) => {
        await page.goto('/sign-in');
        await fillSignIn(page, 'nobody', 'at all');
        await expect(page.locator('.error-summary')).toBeVisible();
      },
    },
    at('stranger', 'code', '/sign-in/code'),
    at('stranger', 'procedures', '/procedures'),
    at('stranger', 'procedures without hits', '/procedures?words=nothing+has+this'),
    at('stranger', 'procedure', '/procedures/check_qualification'),
    at('ana', 'procedures, signed in', '/procedures'),
    at('ana', 'procedure, signed in', '/procedures/check_qualification'),
    at('ana', 'inbox', '/inbox?pile='),
    at('ana', 'inbox without rows', '/inbox?pile=&text=nothing+has+this'),
    at('ana', 'new request', '/requests/new'),
    at('ana', 'new request in an area', AREA),
    at('ana', 'new request by words', '/requests/new?words=2005%2F36'),
    at('ana', 'new request without hits', '/requests/new?words=nothing+has+this'),
    at('ana', 'search', '/requests/search'),
    at('ana', 'search with hits', '/requests/search?text=DGES%2F2026&procedure=check_qualification'),
    at('ana', 'search without hits', '/requests/search?text=nothing+has+this'),
    at('ana', 'search for a person', '/requests/search/person'),
    at('ana', 'search for a person with what it found', `/requests/search/person/${cases.search}`),
    refused('ana', 'search for a person refused', '/requests/search/person', 'form[action="/api/search_person"] button'),
    refused('ana', 'saved search refused', '/requests/search?text=DGES', 'form[action="/api/save_search"] button'),
    at('ana', 'letters', `/exchanges/${cases.answered}/letters`),
    ...steps.filter((step) => step !== 'documents').flatMap((step) => [
      at('ana', `${step} with problems`, `${draft(cases.empty, step)}?problems=1`),
    ]),
    ...steps.map((step) => at('ana', `${step} filled in`, draft(cases.ready, step))),
    refused('ana', 'documents refused', draft(cases.empty, 'documents'), 'form[data-upload] button'),
    at('ana', 'hits for a recipient', `${draft(cases.empty, 'recipient')}?text=universidade`),
    at('ana', 'sent', `/exchanges/${cases.fresh}/sent`),
    at('ana', 'case before acceptance, asking side', `/exchanges/${cases.fresh}`),
    at('ana', 'case with a proposed date', `/exchanges/${cases.accepted}`),
    at('ana', 'case answered', `/exchanges/${cases.answered}`),
    at('ana', 'case closed', `/exchanges/${cases.closed}`),
    at('ana', 'who can see a case', `/exchanges/${cases.answered}/access`),
    at('ana', 'case refused', `/exchanges/${cases.refused}`),
    at('ana', 'case withdrawn', `/exchanges/${cases.withdrawn}`),
    at('ana', 'elsewhere', `/exchanges/${cases.refused}/elsewhere`),
    refused('ana', 'date refused', `/exchanges/${cases.accepted}`, 'form[action="/api/propose_date"] button'),
    at('ana', 'drafts', '/drafts?saved=1'),
    at('ana', 'directory', '/authorities'),
    at('ana', 'directory with hits', '/authorities?text=minist%C3%A9rio'),
    at('ana', 'groups of authorities', '/favourites'),
    refused('ana', 'group refused', '/favourites', 'form[action="/api/create_favourite_group"] button'),
    at('ana', 'authority', `/authorities/${ZAB}`),
    at('ana', 'authority under the own coordination', `/authorities/${DGES}`),
    at('ana', 'who can see and change the own authority', `/authorities/${DGES}/access`),
    at('ana', 'who can see and change an authority of strangers', `/authorities/${FOSA}/access`),
    at('kai', 'who can see and change an authority in the remit', `/authorities/${FOSA}/access`),
    at('ana', 'network', '/network'),
    at('ana', 'network without hits', '/network?text=nothing+has+this'),
    at('ana', 'who helps', '/help/contacts'),
    at('ana', 'keys', '/help/shortcuts'),
    at('kai', 'what waits for a coordinator', '/network/work'),
    at('kai', 'authorities without a coordinator', '/network/work?kind=no_coordinator'),
    at('kai', 'new passwords to be decided', '/network/work?kind=reset_asked'),
    at('kai', 'authority with the forms of its coordinator', `/authorities/${FOSA}`),
    at('kai', 'what the own authority is competent for', `/authorities/${ZAB}/competences`),
    at('kai', 'core data of an authority', `/authorities/${ZAB}/data`),
    refused('kai', 'core data refused', `/authorities/${ZAB}/data`, 'form[action="/api/change_authority_data"] button'),
    at('nora', 'authority to be split', `/authorities/${FOSA}/split`),
    at('nora', 'what goes where', `/authorities/${FOSA}/split?check=1&${split(ZAB)}`),
    at('nora', 'split refused', `/authorities/${FOSA}/split?check=1&${split(FOSA)}`),
    refused('kai', 'link refused', `/authorities/${FOSA}`, 'form[action="/api/link_coordinator"] button'),
    at('ana', 'notices', '/notices'),
    at('kai', 'unread notices', '/notices?show=unread'),
    at('ana', 'mailbox', '/mailbox'),
    at('ana', 'account', '/account'),
    at('ana', 'what one may do oneself', '/account/may'),
    refused('ana', 'password refused', '/account', 'form[action="/api/change_password"] button'),
    at('ana', 'second factor', '/account/factor'),
    refused('ana', 'second factor refused', '/account/factor', 'form[action="/api/add_factor"] button'),
    at('ana', 'passkey', '/account/passkey'),
    at('ana', 'passkey after an invitation', '/account/passkey?first=1'),
    at('ana', 'identity that did not come', '/account/identity'),
    at('ana', 'labels', '/labels'),
    refused('ana', 'label refused', '/labels', 'form[action="/api/add_label"] button'),
    at('ana', 'phrases', '/phrases'),
    refused('ana', 'phrase refused', '/phrases', 'form[action="/api/put_phrase"] button'),
    at('ana', 'people', '/people'),
    at('ana', 'person', `/people/${cases.person}`),
    at('ana', 'preview of what a person finds', `/people/${cases.person}/preview`),
    at('ana', 'nobody found', '/people?text=nothing+has+this'),
    at('ana', 'new person', '/people/new'),
    refused('ana', 'new person refused', '/people/new', 'form[action="/api/invite_person"] button'),
    at('ana', 'new service account', '/people/service-accounts/new'),
    refused('ana', 'new service account refused', '/people/service-accounts/new', 'form[action="/api/create_service_account"] button'),
    at('ana', 'service account', `/people/service-accounts/${cases.service}`),
    at('ana', 'table of people', '/people/import'),
    at('ana', 'codes listed no more', '/people/added/00000000-0000-7000-8000-000000000001'),
    at('ana', 'units', '/people/units'),
    refused('ana', 'unit refused', '/people/units', 'form[action="/api/put_unit"] button'),
    at('stranger', 'dead link', '/invitations/0'),
    at('stranger', 'registration', '/register'),
    refused('stranger', 'registration refused', '/register', 'form[action="/open/register"] button'),
    at('stranger', 'registration sent', '/register?sent=REG-2026-000001'),
    at('stranger', 'dead link of a registration', '/register/0'),
    at('kai', 'registrations', '/registrations'),
    at('kai', 'invitation of an authority', '/registrations/invite'),
    refused('kai', 'invitation of an authority refused', '/registrations/invite', 'form[action="/api/invite_authority"] button'),
    at('kai', 'direct registration', '/registrations/new'),
    refused('kai', 'direct registration refused', '/registrations/new', 'form[action="/api/register_authority"] button'),
    at('kai', 'registration that waits', `/registrations/${cases.registration}`),
    refused('kai', 'registration not returned', `/registrations/${cases.registration}`, 'form[action="/api/decide_registration"] button[value="return"]'),
    at('ana', 'not found', '/nowhere', 404),
    at('kai', 'inbox, answering side', '/inbox'),
    at('kai', 'no drafts', '/drafts'),
    at('kai', 'case before acceptance, answering side', `/exchanges/${cases.fresh}`),
    at('kai', 'case after acceptance, answering side', `/exchanges/${cases.accepted}`),
    at('kai', 'case closed, answering side', `/exchanges/${cases.closed}`),
    refused('kai', 'refusal refused', `/exchanges/${cases.fresh}`, 'form[action="/api/refuse_exchange"] button'),
    at('kai', 'forward', `/exchanges/${cases.fresh}/forward`),
    at('kai', 'questions for another authority', `/exchanges/${cases.accepted}/split`),
    at('kai', 'reply', `/exchanges/${cases.accepted}/reply`),
    refused('kai', 'reply refused', `/exchanges/${cases.accepted}/reply`, '.sticky-foot button[value="send"]'),
  ];
}

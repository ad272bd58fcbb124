// An authority in which somebody allocates what comes in.
import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { ZAB } from './journey.ts';
import { Poster } from './poster.ts';

const PROCEDURE = 'check_qualification';

/** The Zentralstelle allocates what comes in, as its national coordinator notes, and Petra does it. */
export async function allocate(url: string): Promise<void> {
  const kai = await Poster.signIn(url, 'kai');
  const people = await kai.call<{ rows: { id: string; username: string }[] }>('list_people', {
    text: '',
    state: '',
    after: '',
  });
  const id = people.rows.find((row) => row.username === 'petra')?.id;
  if (!id) throw new Error('petra is not there');
  const granted = { roles: [`${PROCEDURE}:allocator`], administrator: 'yes' };
  expect((await kai.post('/api/set_person_roles', { id, key: randomUUID() }, granted)).status).toBe(303);
  const nora = await Poster.signIn(url, 'nora');
  const form = { authority: ZAB, procedure: PROCEDURE, step: 'change', key: randomUUID() };
  const switches = { [`switches.${PROCEDURE}`]: ['has_allocation'] };
  expect((await nora.post('/api/change_access', form, switches)).status).toBe(303);
}

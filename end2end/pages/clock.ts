// Time passes on a server of its own.
import { expect } from '@playwright/test';
import type { Server } from '../fixtures/server.ts';
import type { Poster } from './poster.ts';

/** Moves the clock of the server on, and waits until it has looked at it: a login of before ends then. */
export async function passDays(server: Server, days: number, login: Poster): Promise<void> {
  await server.command('clock', 'advance', `${days}d`);
  await expect(async () => expect((await login.page('/inbox')).status).toBe(303)).toPass();
}

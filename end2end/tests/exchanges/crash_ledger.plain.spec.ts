// Fifty losses of power under load: whatever the server acknowledged is there afterwards.
import { randomUUID } from 'node:crypto';
import { expect, test } from '../../fixtures/page.ts';
import { Server } from '../../fixtures/server.ts';
import { Poster } from '../../pages/poster.ts';

const CYCLES = 50;
/** So many writes are acknowledged before each loss of power: a number and not a time, whatever the machine. */
const [FEWEST, MOST] = [30, 70];
const WRITERS = 8;
const PEOPLE = ['ana', 'maria', 'eleni', 'boris'];
/** So many values are saved in a draft before it is sent. */
const SAVES = 20;

/** What is known of one draft. */
interface Entry {
  poster: Poster;
  id: string;
  revision: number;
  /** The last value that the server said it had saved, and the one it was given last. */
  acknowledged: number;
  given: number;
}

/** Every write that was acknowledged. */
class Ledger {
  /** The draft that each writer is writing. */
  readonly drafts: (Entry | undefined)[] = Array.from({ length: WRITERS });
  /** Requests sent and not looked at since; each is looked at after the next loss of power, and all in the end. */
  readonly sent: { poster: Poster; id: string }[] = [];
  readonly seen: { poster: Poster; id: string }[] = [];
  /** Requests whose sending got no answer: sent or not. */
  readonly open: { poster: Poster; id: string; revision: number; key: string }[] = [];
  readonly totals = { drafts: 0, saves: 0, sendings: 0, cutOff: 0, checks: 0, lost: 0 };

  private awaited = { writes: 0, reached: () => {} };

  /** Resolves when so many more writes are acknowledged. */
  more(writes: number): Promise<void> {
    return new Promise((reached) => (this.awaited = { writes, reached }));
  }

  acknowledge(what: 'drafts' | 'saves' | 'sendings'): void {
    this.totals[what] += 1;
    this.awaited.writes -= 1;
    if (this.awaited.writes === 0) this.awaited.reached();
  }

  /** Looks every entry up in the system as it came back. */
  async check(): Promise<void> {
    await each(this.drafts.filter((entry) => entry !== undefined), async (entry) => {
      const view = await entry.poster.call<{ revision: number; entries: Record<string, string[]> }>('get_draft', {
        id: entry.id,
        step: 'subject',
        show_problems: 'false',
      });
      const kept = Number(view.entries['holder.family_name']?.[0] ?? 0);
      this.note(kept >= entry.acknowledged && kept <= entry.given, `draft ${entry.id} holds ${kept}`, entry);
      Object.assign(entry, { revision: view.revision, acknowledged: kept });
    });
    await this.look(this.sent);
    this.seen.push(...this.sent.splice(0));
    // The same key sends again what was not sent, and does nothing to what was.
    await each(this.open.splice(0), async ({ poster, id, revision, key }) => {
      const answer = await poster.send(id, revision, key);
      this.note(answer.headers.get('location') === `/exchanges/${id}/sent`, `request ${id} is not sent`);
      this.sent.push({ poster, id });
    });
  }

  /** Whether each request is there. */
  async look(sent: { poster: Poster; id: string }[]): Promise<void> {
    await each(sent, async ({ poster, id }) => {
      const { status } = await poster.page(`/exchanges/${id}`);
      this.note(status === 200, `request ${id} answers ${status}`);
    });
  }

  private note(isKept: boolean, what: string, entry?: Entry): void {
    this.totals.checks += 1;
    if (isKept) return;
    this.totals.lost += 1;
    console.log(`lost: ${what}${entry ? `, acknowledged ${entry.acknowledged}, given ${entry.given}` : ''}`);
  }
}

async function each<T>(all: T[], act: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const work = async () => {
    for (let one = rest.pop(); one !== undefined; one = rest.pop()) await act(one);
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

/** Writes until the server is gone: values one after the other in a draft, which is then sent and another begun. */
async function write(poster: Poster, ledger: Ledger, writer: number): Promise<void> {
  try {
    for (;;) {
      const entry = (ledger.drafts[writer] ??= await begin(poster, ledger));
      if (entry.acknowledged < SAVES) {
        entry.given = entry.acknowledged + 1;
        const values = { 'holder.family_name': String(entry.given) };
        entry.revision = await poster.save(entry.id, entry.revision, 'subject', values);
        entry.acknowledged = entry.given;
        ledger.acknowledge('saves');
      } else {
        const wanted = { reference: 'ledger', family: String(entry.given) };
        entry.revision = await poster.fill(entry.id, entry.revision, wanted);
        ledger.drafts[writer] = undefined;
        await send(entry, ledger);
      }
    }
  } catch (error) {
    // The network error of a server that is gone; anything else is a fault.
    if (!(error instanceof TypeError)) throw error;
    ledger.totals.cutOff += 1;
  }
}

async function begin(poster: Poster, ledger: Ledger): Promise<Entry> {
  const entry = { poster, id: await poster.begin(), revision: 1, acknowledged: 0, given: 0 };
  ledger.acknowledge('drafts');
  return entry;
}

async function send({ poster, id, revision }: Entry, ledger: Ledger): Promise<void> {
  const open = { poster, id, revision, key: randomUUID() };
  ledger.open.push(open);
  const answer = await poster.send(id, revision, open.key);
  expect(answer.status).toBe(303);
  ledger.open.splice(ledger.open.indexOf(open), 1);
  ledger.sent.push({ poster, id });
  ledger.acknowledge('sendings');
}

test('nothing that was acknowledged is lost in fifty losses of power', async () => {
  test.setTimeout(900_000);
  const server = await Server.start({ OPENIMI_LIMITS_CALLS_PER_SECOND: '100000', OPENIMI_LOG: 'warn' });
  const ledger = new Ledger();
  try {
    const people = await Promise.all(PEOPLE.map((name) => Poster.signIn(server.url, name)));
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const enough = ledger.more(FEWEST + Math.floor(Math.random() * (MOST - FEWEST)));
      const writers = ledger.drafts.map((_, writer) => write(people[writer % people.length] as Poster, ledger, writer));
      await Promise.race([enough, Promise.all(writers)]);
      await server.kill();
      await Promise.all(writers);
      await server.relaunch();
      await ledger.check();
    }
    await ledger.look(ledger.seen);
    console.log(`${CYCLES} losses of power: ${JSON.stringify(ledger.totals)}`);
    expect(ledger.totals.lost).toBe(0);
    expect(ledger.totals.saves).toBeGreaterThan(1000);
    expect(ledger.totals.sendings).toBeGreaterThan(10);
    await server.verify();
  } finally {
    await server.end();
  }
});

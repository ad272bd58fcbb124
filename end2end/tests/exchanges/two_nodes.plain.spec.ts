// Two nodes of one system on PostgreSQL: what happens on one is seen on the other, at once and without a reload.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from '../../fixtures/page.ts';
import { Server } from '../../fixtures/server.ts';
import { Poster } from '../../pages/poster.ts';

const REQUESTS = 40;

/** A database of its own in the cluster that `server/scripts/journeys.sh` starts. */
async function database(): Promise<string> {
  const cluster = process.env['OPENIMI_TEST_POSTGRES_URL'];
  if (!cluster) throw new Error('OPENIMI_TEST_POSTGRES_URL is not set: run make e2e, which starts a cluster');
  const name = `nodes_${randomUUID().replaceAll('-', '')}`;
  await promisify(execFile)('psql', [cluster, '--quiet', '--command', `CREATE DATABASE ${name}`]);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.toString();
}

test('a request sent on one node appears on the other, and either node can go', async () => {
  test.setTimeout(180_000);
  const settings = { OPENIMI_DATABASE_URL: await database(), OPENIMI_LIMITS_CALLS_PER_SECOND: '1000' };
  const first = await Server.start(settings);
  const second = await Server.start({ ...settings, OPENIMI_DATA_DIR: first.folder });
  const stop = new AbortController();
  try {
    const ana = await Poster.signIn(first.url, 'ana');
    const kai = await Poster.signIn(second.url, 'kai');
    const maria = await Poster.signIn(second.url, 'maria');
    const heard = new Map<string, number>();
    const overheard: string[] = [];
    const note = (event: string, data: string) => {
      if (event === 'change') heard.set(/[0-9a-f-]{36}/.exec(data)?.[0] ?? data, performance.now());
    };
    const streams = [
      kai.listen(stop.signal, note).catch(() => undefined),
      maria.listen(stop.signal, (event, data) => event === 'change' && overheard.push(data)).catch(() => undefined),
    ];
    const waits: number[] = [];
    for (let at = 0; at < REQUESTS; at += 1) {
      const { id, revision } = await ana.prepare({ reference: `nodes ${at}` });
      expect((await ana.send(id, revision)).status).toBe(303);
      const committed = performance.now();
      await expect.poll(() => heard.has(id), { timeout: 10_000, intervals: [5] }).toBe(true);
      waits.push(Math.max(0, (heard.get(id) ?? committed) - committed));
    }
    waits.sort((a, b) => a - b);
    const share = (part: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))]?.toFixed(1);
    console.log(`seen on the other node after the answer: p50 ${share(0.5)} ms, p99 ${share(0.99)} ms`);
    expect(overheard).toEqual([]);

    // A document taken in by one node is given out by the other, and the other goes on alone.
    const id = await ana.request({ reference: 'nodes document' });
    await kai.act('accept_exchange', id, { date_choice: 'wanted' });
    const { html } = await kai.page(`/exchanges/${id}`);
    const file = /href="(\/files\/[^"]+)"/.exec(html)?.[1] ?? '';
    await first.kill();
    expect((await kai.page(file)).status).toBe(200);
    await kai.reply(id, { 'a.pq_g1': 'yes', 'a.pq_g3': 'yes' });
    await first.relaunch();
    expect((await ana.page(`/exchanges/${id}`)).html).toContain('state--accepted');
    stop.abort();
    await Promise.all(streams);
  } finally {
    stop.abort();
    await second.end();
    await first.end();
  }
});

// The inbox as a table: its order, its pages, its filters; all of it stands in the address.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { NACID, signIn } from '../../pages/journey.ts';
import { Poster } from '../../pages/poster.ts';

test.use({ apart: 'inbox', settings: { OPENIMI_LIMITS_CALLS_PER_SECOND: '1000' } });

/** Rows of a page. */
const PAGE = 25;

function rows(page: Page) {
  return page.locator('tbody tr[id^="row-"]');
}

async function filter(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`#filter-${name}`).selectOption(value);
  await page.locator('form.filters button').click();
  await expect(page).toHaveURL(new RegExp(`[?&]${name}=${value}`));
}

test('requests are sorted, turned over, and filtered by area, country and due day', async ({ page, server, accessible }) => {
  test.setTimeout(120_000);
  const ana = await Poster.signIn(server.url, 'ana');
  const sent: string[] = [];
  for (let n = 0; n <= PAGE; n += 1) {
    const wanted = n === 0 ? { reference: 'abroad', recipient: NACID } : { reference: `n-${n}`, days: 10 + n };
    const { id, revision } = await ana.prepare(wanted);
    await ana.send(id, revision);
    sent.push(id);
  }
  const [abroad = ''] = sent;

  await signIn(page, 'ana');
  await page.goto('/inbox?pile=waiting_for_them');
  await expect(rows(page)).toHaveCount(PAGE);
  await expect(page.locator(`#row-${abroad}`)).toHaveCount(0);
  await page.locator('.pager a[rel="next"]').click();
  await expect(page).toHaveURL(/[?&]after=/);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator(`#row-${abroad}`)).toBeVisible();
  await page.locator('.pager a').first().click();
  await expect(rows(page)).toHaveCount(PAGE);

  await page.locator('a.table__sort').click();
  await expect(page).toHaveURL(/[?&]sort=due/);
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveCount(1);
  const due = await page.locator('tbody time.due__date').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(due.length).toBeGreaterThan(0);
  expect(due).toEqual([...due].sort());
  await accessible(page);

  await filter(page, 'country', 'BG');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator(`#row-${abroad}`)).toBeVisible();
  await filter(page, 'area', 'professional_qualifications');
  await expect(rows(page)).toHaveCount(1);
  const others = page.locator('#filter-area option:not([value=""]):not([value="professional_qualifications"])');
  const other = await others.first().getAttribute('value');
  await filter(page, 'area', other ?? '');
  await expect(page.locator('.empty')).toBeVisible();
  await page.goto('/inbox?pile=waiting_for_them');
  await filter(page, 'due', 'overdue');
  await expect(rows(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#filter-due')).toHaveValue('overdue');
});

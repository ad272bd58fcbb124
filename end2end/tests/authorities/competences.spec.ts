// What an authority says it is competent for: an activity that no list has is named at its field, and what is said is shown in
// the reader's language and leads to the authority.
import { expect, test } from '../../fixtures/page.ts';
import { FOSA, ZAB, signIn, unfold } from '../../pages/journey.ts';

test.use({ apart: 'competences' });

const ACTIVITY = '[id="field-PQ.activity.0"]';

test('an authority says for what it is competent, and a colleague abroad finds it by that', async ({
  page,
  newPerson,
  problems,
  accessible,
  javaScriptEnabled,
}) => {
  await signIn(page, 'kai');
  await page.goto(`/authorities/${ZAB}`);
  await page.locator(`main a[href="/authorities/${ZAB}/competences"]`).click();
  const form = page.locator('form[action="/api/state_competences"]');
  const activity = page.locator(ACTIVITY);
  await unfold(page, ACTIVITY);
  await accessible(page);
  await form.locator('input[name="values[PQ.profession][]"][value="teacher"]').check();
  await activity.fill('Schulen');
  await page.locator('[id="field-PQ.keyword.de"]').fill('Referendariat, Lehramtsprüfung');
  problems.tolerate(/422/);
  await form.locator('button').click();
  await expect(page.locator('.error-summary a')).toHaveCount(1);
  await expect(page.locator('.error-summary a[href="#field-PQ.activity.0"]')).toBeVisible();
  await expect(activity).toHaveValue('Schulen');
  await expect(activity).toHaveAttribute('aria-invalid', 'true');
  await expect(form.locator('input[name="values[PQ.profession][]"][value="teacher"]')).toBeChecked();
  await accessible(page);
  await activity.fill('85.31');
  await form.locator('button').click();
  await expect(page).toHaveURL(new RegExp(`/authorities/${ZAB}$`));
  await expect(page.locator('main .facts').first()).toContainText('85.31 Allgemein bildende weiterführende Schulen');
  await accessible(page);

  const ana = await newPerson({ javaScriptEnabled });
  await signIn(ana, 'ana');
  await ana.goto(`/authorities/${ZAB}`);
  const facts = ana.locator('main .facts').first();
  await expect(facts).toContainText('85.31 Ensino básico');
  await expect(facts).toContainText('professor');
  await expect(facts).toContainText('Lehramtsprüfung');
  await expect(ana.locator(`main a[href="/authorities/${ZAB}/competences"]`)).toHaveCount(0);
  problems.tolerate(/404/);
  for (const authority of [ZAB, FOSA]) {
    const answer = await ana.goto(`/authorities/${authority}/competences`);
    expect(answer?.status()).toBe(404);
  }
  await ana.goto('/authorities?text=Referendariat');
  const hit = ana.locator('.results li', { has: ana.locator(`a[href="/authorities/${ZAB}"]`) });
  await expect(hit.locator('.result__why').first()).toContainText('Referendariat');
  await accessible(ana);
});

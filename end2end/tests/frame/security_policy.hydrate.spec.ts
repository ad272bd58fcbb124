// The content security policy, and proof that the check of every journey notices when a page breaks it.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/page.ts';
import { signIn } from '../../pages/journey.ts';

/** Ways in which a page could break the policy, each with the directive that stops it. */
const BREACHES: [string, (page: Page) => Promise<unknown>, RegExp][] = [
  [
    'an inline script',
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.breached = "script"';
        document.body.append(script);
      }),
    /securitypolicyviolation: script-src-elem inline/,
  ],
  [
    'an inline handler',
    (page) =>
      page.evaluate(() => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'document.documentElement.dataset.breached = "handler"');
        document.body.append(button);
        button.click();
      }),
    /securitypolicyviolation: script-src-attr inline/,
  ],
  [
    'an inline style',
    (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
    /securitypolicyviolation: style-src-attr inline/,
  ],
  [
    'a picture of another site',
    (page) =>
      page.evaluate(() => {
        document.body.append(Object.assign(new Image(), { src: 'http://192.0.2.1/pixel.png' }));
      }),
    /securitypolicyviolation: img-src http:\/\/192\.0\.2\.1/,
  ],
];

for (const [what, breach, message] of BREACHES) {
  test(`${what} is stopped, and noticed`, async ({ page, problems, awake }) => {
    await signIn(page, 'ana');
    await awake(page);
    expect(problems.all).toEqual([]);
    await breach(page);
    await expect.poll(() => problems.all.join('\n')).toMatch(message);
    expect(problems.unexpected).not.toEqual([]);
    problems.tolerate(/securitypolicyviolation|Content Security Policy|Content-Security-Policy/);
    await expect(page.locator('html')).not.toHaveAttribute('data-breached');
  });
}

test('no page carries an inline handler, an inline style, or a script without a nonce', async ({ page, awake }) => {
  await signIn(page, 'ana');
  for (const path of ['/sign-in', '/inbox', '/requests/new', '/drafts', '/authorities', '/notices', '/mailbox', '/account']) {
    await page.goto(path);
    if (path !== '/sign-in') await awake(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const isBare = element instanceof HTMLScriptElement && element.nonce === '' && !element.src;
          const names = element.getAttributeNames();
          return isBare || names.some((name) => name.startsWith('on') || name === 'style');
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(found, path).toEqual([]);
  }
});

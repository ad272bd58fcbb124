// Two projects run the same journeys: with JavaScript except those named `plain`, and without it except those named
// `hydrate`; a single test is tagged `@hydrate`. What takes minutes is a project of its own and comes first, so that
// nobody waits for it alone in the end.
import { defineConfig } from '@playwright/test';

const LONG = /crash_ledger|kill\.plain|two_nodes/;

export default defineConfig({
  testDir: 'tests',
  globalSetup: './fixtures/first_start.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  // People wait for pages, pages for people: more workers than the two processors of the smallest machine.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // Recording costs as much as the journeys themselves: `--trace on` on the command line shows a failure again.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['OPENIMI_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'long', use: { javaScriptEnabled: false }, testMatch: LONG },
    { name: 'with-js', use: { javaScriptEnabled: true }, testIgnore: /plain/ },
    { name: 'without-js', use: { javaScriptEnabled: false }, testIgnore: [/hydrate/, LONG], grepInvert: /@hydrate/ },
  ],
});

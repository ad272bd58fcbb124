// What an authenticator app does, and the page on which it is added.
import { createHmac } from 'node:crypto';
import { type Page, expect } from '@playwright/test';

/** For so many milliseconds a code is shown. */
export const STEP = 30_000;

/** The code that an authenticator app shows (RFC 6238) for a key as the page shows it. */
export function codeOf(key: string, step: number): string {
  const bits = [...key.replace(/ /g, '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(19) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Adds the second factor that is asked for before anything else. */
export async function addFactor(page: Page, password: string): Promise<void> {
  await expect(page).toHaveURL(/\/account\/factor/);
  const key = await page.locator('#factor-key').innerText();
  const form = page.locator('form[action="/api/add_factor"]');
  await form.locator('[id="field-_secret.code"]').fill(codeOf(key, Math.floor(Date.now() / STEP)));
  await form.locator('[id="field-_secret.password"]').fill(password);
  await form.locator('.actions button').click();
  await expect(page).toHaveURL(/\/account\?saved=1/);
}

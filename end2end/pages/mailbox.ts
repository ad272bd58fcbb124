// The training mailbox, in which a coordinator reads what is written to those who cannot sign in yet.
import type { Page } from '@playwright/test';

/** The newest link of this kind in a mail to the address, as the training mailbox shows it to the coordinator. */
export async function linkIn(coordinator: Page, email: string, kind: string): Promise<string> {
  await coordinator.goto('/mailbox');
  const mails = coordinator.locator('.mail', { hasText: email });
  const bodies = await mails.locator('.mail__body').allInnerTexts();
  const links = bodies.map((body) => new RegExp(`/${kind}/[0-9a-f]{64}`).exec(body)?.[0]);
  return links.find((link) => link !== undefined) ?? '';
}

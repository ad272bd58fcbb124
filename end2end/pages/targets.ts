// What a finger has to hit is 24 px high (WCAG 2.2, 2.5.8), but for links in the middle of a sentence.
import { type Page, expect } from '@playwright/test';

/** A tablet held upright. */
export const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true };

const TARGETS = 'a[href], button, summary, select, textarea, input:not([type="hidden"])';

/** Fails with what is lower. */
export async function expectTargetsToBeHit(page: Page, what = page.url()): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  const low = await page.evaluate((targets) => {
    const isInSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (beside) => beside.nodeType === Node.TEXT_NODE && /\p{L}/u.test(beside.textContent ?? ''),
      );
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // What only screen readers and the keyboard find has one pixel, or none; the way past the frame lies above it.
      .filter(({ box }) => box.width > 1 && box.bottom > 0 && box.height < 23.5)
      .map(({ element, box }) => `${box.height.toFixed(1)} px: ${element.outerHTML.slice(0, 120)}`);
  }, TARGETS);
  expect.soft(low, `targets of ${what}`).toEqual([]);
}

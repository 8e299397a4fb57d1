import type { Page } from '@playwright/test';

/** From now on the page cannot keep anything, as in some private windows. */
export async function closeStorage(page: Page): Promise<void> {
  // A worker cannot be given a script before its own: its storage is closed in its source.
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    const closed =
      "Object.defineProperty(self,'indexedDB',{value:{open(){throw new DOMException('It is closed.','SecurityError')}}});";
    await route.fulfill({ response, body: closed + (await response.text()) });
  });
}

/** `test` with the page at hand; a journey also fails on anything the page complains about. */
import { test as base } from '@playwright/test';
import { Playground } from './page';

export { expect } from '@playwright/test';

export const test = base.extend<{ playground: Playground }>({
  playground: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      complaints.push(`${message.text()} (${message.location().url})`);
    });
    await use(new Playground(page));
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
});

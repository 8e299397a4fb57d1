import { expectNothingLost } from './support/kills';
import { test } from './support/test';

test('a browser, a worker and a tab killed in the middle of a save lose nothing that was kept', async ({
  baseURL,
}, testInfo) => {
  // Three browsers are started on the way; none of it takes so long by itself.
  test.setTimeout(180_000);
  // The browser comes first: it has not written down by then which run was the newest.
  await expectNothingLost(baseURL ?? '', testInfo, ['browser', 'worker', 'tab']);
});

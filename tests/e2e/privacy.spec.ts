import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('nothing leaves the page’s own origin, and no request carries the text', async ({
  playground,
  context,
}) => {
  const { page } = playground;
  const requests: { url: URL; method: string; body: string | null }[] = [];
  // Of the context: those of workers are among them.
  context.on('request', (request) =>
    requests.push({
      url: new URL(request.url()),
      method: request.method(),
      body: request.postData(),
    }),
  );
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('secret.txt', text(120));
  await expect(playground.corpus).toContainText('secret.txt · 120 sentences');
  await playground.train();
  await playground.reachIteration(20);
  await playground.interpolate('the baker watches the clock', 'a girl buys a red kite');
  await playground.pause();
  for (const tab of ['Samples', 'Measures', 'Corpus'] as const) await playground.openTab(tab);
  await playground.openSettings();
  await page.keyboard.press('Escape');
  await playground.button('What is this?').click();
  await expect(page.getByRole('dialog')).toBeVisible();

  // The worker fetches the corpus and the kernels: seeing those shows that workers are watched.
  const files = requests.map(({ url }) => url.pathname);
  expect(files.filter((file) => file.endsWith('/corpora/scenes.txt'))).not.toEqual([]);
  expect(files.filter((file) => file.endsWith('.wasm'))).not.toEqual([]);

  const own = new URL(page.url()).origin;
  const stays = ({ url, method, body }: (typeof requests)[number]) =>
    (url.origin === own || url.protocol === 'blob:' || url.protocol === 'data:') &&
    method === 'GET' &&
    body === null;
  expect(requests.filter((request) => !stays(request))).toEqual([]);
  expect(requests.filter(({ url }) => /baker|secret/.test(url.href))).toEqual([]);
  expect(sockets).toEqual([]);
});

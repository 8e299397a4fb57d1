/** A session on a real WebGL context that is lost, as a driver that crashes loses it. */
import { afterEach, expect, it, vi } from 'vitest';
import { SENTENCES, SessionProbe, SMALL } from './session-probe';

type GetContext = (this: OffscreenCanvas, kind: string, options?: unknown) => unknown;

const contexts: WebGL2RenderingContext[] = [];
const getContext = OffscreenCanvas.prototype.getContext as GetContext;
vi.spyOn(OffscreenCanvas.prototype, 'getContext').mockImplementation(function (
  this: OffscreenCanvas,
  kind: string,
  options?: unknown,
) {
  const context = getContext.call(this, kind, options) as WebGL2RenderingContext;
  contexts.push(context);
  return context;
} as never);

afterEach(() => vi.restoreAllMocks());

it('a graphics card lost in the middle of training: the run goes on by itself', async () => {
  const probe = new SessionProbe();
  await probe.open(SENTENCES, { ...SMALL, engine: 'webgl' });
  expect(probe.last('engine')?.report.engine).toBe('webgl');
  await probe.train(2);
  const told = probe.next('trouble');
  contexts.at(-1)?.getExtension('WEBGL_lose_context')?.loseContext();
  expect((await told).trouble).toMatchObject({
    about: 'engine',
    what: expect.stringContaining('was lost'),
    next: expect.stringContaining('by itself'),
  });
  const { iteration: from } = probe.last('restored') ?? { iteration: Number.NaN };
  const { points } = await probe.next('progress', ({ iteration }) => iteration > from + 2);
  for (const point of points) expect(point.reconstruction).toBeGreaterThan(0);
  expect(probe.last('engine')?.report.engine).toBe('webgl');
  expect(probe.all('trouble')).toHaveLength(1);
  await probe.pause();
});

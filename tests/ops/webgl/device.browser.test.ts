import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineUnavailable, probeWebgl } from '../../../src/ops/webgl/probe';
import { createWebglOps } from '../../../src/ops/webgl/webgl';

afterEach(() => {
  vi.restoreAllMocks();
});

type GetContext = (this: OffscreenCanvas, kind: string, options?: unknown) => unknown;

/** Changes what canvases away from the page give. */
function changeContexts(change: (gl: WebGL2RenderingContext) => unknown): void {
  const original = OffscreenCanvas.prototype.getContext as GetContext;
  const changed: GetContext = function (kind, options) {
    return change(original.call(this, kind, options) as WebGL2RenderingContext);
  };
  vi.spyOn(OffscreenCanvas.prototype, 'getContext').mockImplementation(changed as never);
}

describe('finding a graphics card', () => {
  it('gives its name as the browser reports it, and whether it is software', () => {
    const found = probeWebgl();
    expect(found).toMatchObject({ available: true, float32: true });
    expect(found.renderer).not.toBe('');
    expect(found.software).toBe(/swiftshader|llvmpipe/i.test(found.renderer));
  });

  it('carries the name in the description of the engine', async () => {
    const ops = await createWebglOps();
    expect(ops.description).toMatch(/^WebGL · ./);
    expect(ops.renderer).toBe(probeWebgl().renderer);
    ops.close();
  });

  it('refuses in words where the browser has no WebGL2', async () => {
    changeContexts(() => null);
    await expect(createWebglOps()).rejects.toThrow(EngineUnavailable);
    await expect(createWebglOps()).rejects.toThrow('offers no WebGL 2');
    expect(probeWebgl()).toMatchObject({ available: false, renderer: '' });
  });

  it('refuses in words where float32 cannot be rendered', async () => {
    changeContexts((gl) => {
      vi.spyOn(gl, 'getExtension').mockReturnValue(null);
      return gl;
    });
    await expect(createWebglOps()).rejects.toThrow('cannot compute in 32 bits');
    expect(probeWebgl()).toMatchObject({ available: false, float32: false });
  });
});

it('computes in a worker', async () => {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const sum = await new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  expect(sum).toEqual(Float32Array.of(6, 6));
  worker.terminate();
});

describe('losing the graphics card', () => {
  it('tells, and lets readings fail instead of waiting for ever', async () => {
    const contexts: WebGL2RenderingContext[] = [];
    changeContexts((gl) => {
      contexts.push(gl);
      return gl;
    });
    const ops = await createWebglOps();
    const before = ops.read(ops.fill([2], 1));
    await before;
    const waiting = ops.read(ops.fill([2], 2));
    contexts[0]?.getExtension('WEBGL_lose_context')?.loseContext();
    await expect(waiting).rejects.toThrow('was lost');
    await ops.lost;
    await expect(ops.finish()).rejects.toThrow('was lost');
    ops.close();
  });

  it('does not take closing for a loss', async () => {
    const ops = await createWebglOps();
    let told = false;
    void ops.lost.then(() => {
      told = true;
    });
    ops.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(false);
  });
});

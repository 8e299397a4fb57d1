import { describe, expect, it } from 'vitest';
import { isSoftware, probeWebgl, shortName } from '../../../src/ops/webgl/probe';

const SWIFTSHADER =
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)';

describe('the name of a graphics card', () => {
  it.each([
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', 'Apple M2'],
    [
      'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)',
      'NVIDIA GeForce RTX 3060',
    ],
    [
      'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
      'Mesa Intel(R) UHD Graphics 620 (KBL GT2)',
    ],
    ['ANGLE (NVIDIA Corporation, NVIDIA T4/PCIe/SSE2, OpenGL 4.5.0)', 'NVIDIA T4'],
    ['Apple GPU', 'Apple GPU'],
    ['Mali-G78', 'Mali-G78'],
    [SWIFTSHADER, 'SwiftShader, in software'],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', 'llvmpipe, in software'],
    ['', 'a graphics card without a name'],
  ])('of %j is %j', (renderer, name) => {
    expect(shortName(renderer)).toBe(name);
  });

  it('tells software from hardware', () => {
    expect(isSoftware(SWIFTSHADER)).toBe(true);
    expect(isSoftware('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true);
    expect(isSoftware('Microsoft Basic Render Driver')).toBe(true);
    expect(isSoftware('ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)')).toBe(
      false,
    );
  });
});

it('says in words why there is no WebGL where there is none', () => {
  const found = probeWebgl(); // Node has no canvas
  expect(found.available).toBe(false);
  expect(found.reason).toContain('cannot draw away from the page');
});

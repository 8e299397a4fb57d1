import { ready, setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { Ops } from '../ops';
import { createPlainOps } from './plain';

/** Plain JavaScript: runs wherever a page does, slowly. */
export async function createCpuOps(): Promise<Ops> {
  await setBackend('cpu');
  await ready();
  return createPlainOps('Plain JavaScript');
}

import { expectSmooth } from './support/smoothness';
import { test } from './support/test';

test('the page stays quick for a minute of training', ({ playground }, testInfo) =>
  expectSmooth(playground, testInfo, 60_000));

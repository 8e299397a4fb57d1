import { expectSmooth } from './support/smoothness';
import { test } from './support/test';

test('the page stays quick while the model trains', ({ playground }, testInfo) =>
  expectSmooth(playground, testInfo, 6_000));

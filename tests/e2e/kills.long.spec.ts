import { expectNothingLost, type Victim } from './support/kills';
import { test } from './support/test';

const KILLS = 20;
const VICTIMS: readonly Victim[] = ['browser', 'worker', 'tab'];

test('twenty kills in the middle of a save lose nothing that was kept', async ({
  baseURL,
}, testInfo) => {
  const victims = Array.from({ length: KILLS }, () => VICTIMS).flat();
  await expectNothingLost(baseURL ?? '', testInfo, victims.slice(0, KILLS));
});

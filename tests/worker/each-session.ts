import { afterEach, beforeEach } from 'vitest';
import { SessionProbe } from './session-probe';
import { closeEngines } from './test-engines';

/** Gives each test of a file a session of its own, which comes to rest after it, engines closed. */
export function eachSession(take: (probe: SessionProbe) => void): void {
  let probe: SessionProbe | undefined;
  beforeEach(() => {
    probe = new SessionProbe();
    take(probe);
  });
  afterEach(async () => {
    await probe?.rest();
    closeEngines();
  });
}

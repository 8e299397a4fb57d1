import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsOf } from '../../src/tools/reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test("counts of Vitest's report are read as they stand", () => {
  const path = reportOf({ numTotalTests: 6, numPassedTests: 3, numFailedTests: 2 });
  expect(countsOf(path)).toEqual({ passed: 3, failed: 2 });
});

test('of a Playwright report, flaky journeys passed and skipped ones count for nothing', () => {
  const path = reportOf({ stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 5 } });
  expect(countsOf(path)).toEqual({ passed: 6, failed: 1 });
});

test('a run that left no report has no counts', () => {
  expect(countsOf(join(folder, 'none.json'))).toBeUndefined();
});

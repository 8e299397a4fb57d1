/** Counts of tests, out of the JSON reports that the test runners write. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

const FOLDER = join(root, 'node_modules/.cache/arae-playground');

/**
 * Path for a stage's report; an older one is removed, so that it is never mistaken for a new one.
 * @param {string} stage
 */
export function freshReport(stage) {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${stage}.json`);
  rmSync(path, { force: true });
  return path;
}

/**
 * Reads a report of Vitest or Playwright.
 * @param {string} path
 * @returns {Counts | undefined} undefined where the run ended before there was a report
 */
export function countsOf(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return report.stats
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
}

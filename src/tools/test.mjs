/**
 * `npm test`: installs what is missing, then runs every check as named stages, all of them even
 * after a failure, so that one run tells everything.
 *
 *     npm test                          everything
 *     npm test -- lint types            only these stages
 *     npm test -- unit tests/text       what follows the stages is passed on to them
 *     npm test -- journeys -g upload
 *     npm run test:long                 the long forms: *.long.test.ts, *.long.spec.ts
 *
 * The last line sums the tests that ran: `N passed, N failed`. A failed stage in which no test
 * failed (a lint error, a test file that does not load) counts as one failure.
 */
import { findBrowser } from './browser.mjs';
import { runCommand } from './command.mjs';
import { installDependencies } from './dependencies.mjs';
import { countsOf, freshReport } from './reports.mjs';

/**
 * @typedef {object} Stage
 * @property {string[]} commands run side by side
 * @property {boolean} [tests] counts tests: its command gets a report's path and passed-on arguments
 * @property {boolean} [drivesBrowser]
 * @property {string} [needs] a stage without whose success this one cannot run
 */

const VITEST = 'vitest run --reporter=default --reporter=json';

/** @type {Record<string, Stage>} */
const STAGES = {
  format: { commands: ['oxfmt --check'] },
  lint: { commands: ['oxlint --type-aware --deny-warnings --report-unused-disable-directives'] },
  types: { commands: ['page', 'worker', 'node'].map((realm) => `tsc -p tsconfig.${realm}.json`) },
  unused: { commands: ['knip'] },
  unit: { commands: [`${VITEST} --project node`], tests: true },
  build: { commands: ['node src/tools/build.mjs --if-changed'] },
  browser: { commands: [`${VITEST} --project browser`], tests: true, drivesBrowser: true },
  journeys: { commands: ['playwright test'], tests: true, drivesBrowser: true, needs: 'build' },
};
const LONG_STAGES = ['build', 'unit', 'browser', 'journeys'];
const HOURS = 3_600_000;

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

/** @param {string[]} words */
async function main(words) {
  const long = words[0] === '--long';
  if (long) words.shift();
  const firstOther = words.findIndex((word) => !Object.hasOwn(STAGES, word));
  const chosen = firstOther < 0 ? words : words.slice(0, firstOther);
  const passedOn = firstOther < 0 ? [] : words.slice(firstOther);
  const names = chosen.length > 0 ? chosen : long ? LONG_STAGES : Object.keys(STAGES);

  installDependencies();
  /** @type {Record<string, string>} */
  const env = long ? { LONG: '1' } : {};
  if (names.some((name) => STAGES[name]?.drivesBrowser)) env.CHROME_PATH = findBrowser();
  const live = chosen.length === 1;

  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failures = [];
  for (const name of names) {
    const started = performance.now();
    const missing = STAGES[name]?.needs;
    const result =
      missing && failures.includes(missing)
        ? { ok: false, passed: 0, failed: 1, output: `Not run: it needs ${missing}.\n` }
        : await runStage(name, { env, live, long, passedOn });
    total.passed += result.passed;
    total.failed += result.failed;
    if (!result.ok) failures.push(name);

    if (!result.ok) process.stdout.write(`\n${result.output}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    const counted = STAGES[name]?.tests ? `   ${result.passed} passed` : '';
    const found = counted && result.failed > 0 ? `${counted}, ${result.failed} failed` : counted;
    console.log(`${name.padEnd(10)} ${result.ok ? 'ok    ' : 'FAILED'} ${seconds} s${found}`);
  }

  if (failures.length > 0) {
    console.log(`\nFailed: ${failures.join(', ')}. One alone: npm test -- ${failures[0]}`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return failures.length === 0;
}

/**
 * @param {string} name
 * @param {{ env: Record<string, string>, live: boolean, long: boolean, passedOn: string[] }} how
 */
async function runStage(name, { env, live, long, passedOn }) {
  const { commands, tests = false } = /** @type {Stage} */ (STAGES[name]);
  const report = tests ? freshReport(name) : '';
  const runs = commands.map((command) =>
    runCommand(command, {
      live,
      ...(long ? { limit: 6 * HOURS } : {}),
      more: tests
        ? [...passedOn, ...(command.startsWith('vitest') ? [`--outputFile.json=${report}`] : [])]
        : [],
      env: { ...env, ...(tests ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}) },
    }),
  );
  const results = await Promise.all(runs);
  const output = results.map((result) => result.output).join('');
  const ran = results.every((result) => result.ok);
  if (!tests) return { ok: ran, passed: 0, failed: ran ? 0 : 1, output };

  const counts = countsOf(report) ?? { passed: 0, failed: 0 };
  const someRan = counts.passed > 0 || long; // of the long forms a stage may have none
  const ok = ran && counts.failed === 0 && someRan;
  return { ...counts, ok, failed: ok ? 0 : Math.max(1, counts.failed), output };
}

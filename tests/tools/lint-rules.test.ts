/** The lint configuration catches what it is there to catch, shown on small offending files. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What page and worker say to each other: whoever may import one of these files may import all. */
const SAID = [
  'corners',
  'corpus-report',
  'corpus-source',
  'decoding',
  'engine-report',
  'kept-run',
  'latent-map',
  'model-report',
  'protocol',
  'run-history',
  'run-past',
  'samples',
  'sentence-path',
  'trouble',
];

/** What each folder may import (design: dependencies run one way). Tests may import all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  corpora: ['config', 'random'],
  text: ['config', 'random'],
  metrics: ['random'],
  ops: ['config', 'random'],
  model: ['config', 'ops', 'random'],
  past: ['config', 'random', ...SAID],
  storage: [...SAID, ...'config corpora metrics model ops past random text'.split(' ')],
  worker: [...SAID, ...'config corpora metrics model ops past random storage text'.split(' ')],
  'single-file': [
    ...SAID,
    ...'config metrics model ops past random storage text worker'.split(' '),
  ],
  ui: ['config', 'past', ...SAID],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const TARGETS = [...FOLDERS, ...SAID, 'config', 'random', 'tools'];
const FILES_AT_TOP = new Set(['config', 'random', ...SAID]);

/** Lines that must be reported, each by this rule. */
const OFFENCES: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/random.ts', "import { a } from './model/arae'; a();", 'no-restricted-imports'],
  ['src/main.tsx', "import { a } from './model/arae'; a();", 'no-restricted-imports'],
  ['src/model/engine.ts', "import { a } from '../ops/wasm/wasm'; a();", 'no-restricted-imports'],
  ['src/model/deep/er.ts', "import { a } from '../../text/corpus'; a();", 'no-restricted-imports'],
  ['src/model/types.ts', "export type { A } from '../text/corpus';", 'no-restricted-imports'],
  ['src/text/files.ts', "import { a } from 'node:fs'; a();", 'no-restricted-imports'],
  ['src/metrics/hook.ts', "import { a } from 'react'; a();", 'no-restricted-imports'],
  ['src/ui/tensor.ts', "import { a } from '@tensorflow/tfjs-core'; a();", 'no-restricted-imports'],
  ['src/ui/scenes.ts', "import { a } from '../corpora/scenes'; a();", 'no-restricted-imports'],
  ['src/worker/chart.ts', "import { a } from 'recharts'; a();", 'no-restricted-imports'],
  ...['text', 'model', 'metrics'].flatMap((folder) =>
    [
      'console.log(1)',
      'Date.now()',
      'performance.now()',
      'document.title',
      'window.name',
      'self.name',
      'postMessage(1)',
    ].map((code, at) => {
      const rule = 'no-restricted-globals';
      return [`src/${folder}/global-${at}.ts`, `export const a = ${code};`, rule] as const;
    }),
  ),
  ['src/model/dice.ts', 'export const a = Math.random();', 'no-restricted-properties'],
  ['src/worker/session.ts', 'self.close();', 'no-restricted-globals'],
  ['src/ui/any.ts', 'export const a = (b: any) => b;', 'no-explicit-any'],
  ['src/ui/ignore.ts', '// @ts-ignore\nexport const a = 1;', 'ban-ts-comment'],
  ['src/ui/expect.ts', '// @ts-nocheck\nexport const a = 1;', 'ban-ts-comment'],
  ['src/ui/default.ts', 'export default 1;', 'no-default-export'],
  ['src/ui/barrel.ts', "export * from './any';", 'no-barrel-file'],
  ['src/ui/one.ts', "import { b } from './other'; export const a = () => b;", 'no-cycle'],
  ['src/ui/other.ts', "import { a } from './one'; export const b = () => a;", 'no-cycle'],
  ['src/ui/long.ts', `export const a = 1;\n${'// more\n'.repeat(330)}`, 'max-lines'],
  [
    'tests/ui/only.test.ts',
    "import { test } from 'vitest'; test.only('', () => {});",
    'no-focused',
  ],
];

/** Lines that must pass. */
const FINE: readonly (readonly [file: string, code: string])[] = [
  ['src/worker/worker.ts', 'self.close();'],
  ['src/ui/scene-list.ts', "import { a } from '../corpora/built-in'; a();"],
  ['src/ui/clock.ts', 'export const a = () => performance.now();'],
  ['src/ops/wasm/wasm.ts', "import { a } from '../ops'; a();"],
  [
    'src/ui/why.ts',
    `/* oxlint-disable max-lines -- one table */\n${'// row\n'.repeat(330)}export const a = 1;`,
  ],
  ['some.config.ts', 'export default {};'],
];

let folder = '';
/** Rules that each file broke, by file. */
const broken = new Map<string, string[]>();

const importFile = (from: string, to: string) => `src/${from}/uses-${to}.ts`;
const targetOf = (to: string) => (FILES_AT_TOP.has(to) ? `../${to}` : `../${to}/part`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const from of FOLDERS) {
    for (const to of TARGETS) {
      if (to !== from) {
        write(importFile(from, to), `import { a } from '${targetOf(to)}';\na();`);
      }
    }
  }
  for (const [file, code] of [...OFFENCES, ...FINE]) write(file, code);

  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const report: { diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout);
  for (const { filename, code } of report.diagnostics) {
    broken.set(filename, [...(broken.get(filename) ?? []), code]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, code: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${code}\n`);
}

const breaks = (file: string, rule: string) =>
  (broken.get(file) ?? []).some((code) => code.includes(rule));

describe.each(FOLDERS)('%s', (from) => {
  test.each(TARGETS.filter((to) => to !== from))('imports %s exactly if it may', (to) => {
    const allowed = MAY_IMPORT[from]?.includes(to) ?? false;
    expect(breaks(importFile(from, to), 'no-restricted-imports')).toBe(!allowed);
  });
});

test.each(OFFENCES.map(([file, , rule]) => ({ file, rule })))(
  '$file breaks $rule',
  ({ file, rule }) => {
    expect(broken.get(file)?.join(' ') ?? '').toContain(rule);
  },
);

test.each(FINE.map(([file]) => file))('%s passes', (file) => {
  expect(broken.get(file) ?? []).toEqual([]);
});

test('every folder of src has a rule of its own', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'tools')
    .map((entry) => entry.name);
  expect(folders.filter((name) => !FOLDERS.includes(name))).toEqual([]);
});

test('every exemption from a rule says why', () => {
  const unexplained = ['src', 'tests']
    .flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== import.meta.filename)
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /(oxlint|eslint)-disable/.test(line) && !/ -- \w/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(unexplained).toEqual([]);
});

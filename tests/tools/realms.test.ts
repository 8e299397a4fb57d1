/** Each TypeScript configuration knows its own realm's globals and no other's. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const LINES = {
  document: 'export const a = document.title;',
  importScripts: 'export const b = importScripts;',
  process: 'export const c = process.pid;',
  unchecked: 'export const d: number = [1, 2][0];',
};

const KNOWN: Record<string, readonly string[]> = {
  page: ['document'],
  worker: ['importScripts'],
  node: ['document', 'process'],
};

/** Inside the repository, so that type packages are found. */
let folder = '';
const refused: Record<string, string> = {};

beforeAll(() => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'realms-'));
  for (const [name, line] of Object.entries(LINES)) writeFileSync(join(folder, `${name}.ts`), line);
  for (const realm of Object.keys(KNOWN)) {
    const config = join(folder, `tsconfig.${realm}.json`);
    const extended = join(root, `tsconfig.${realm}.json`);
    writeFileSync(config, JSON.stringify({ extends: extended, include: ['*.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
      cwd: folder,
      encoding: 'utf8',
    });
    refused[realm] = stdout;
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(KNOWN))('the %s realm compiles its own globals only', (realm) => {
  const compiled = Object.keys(LINES).filter((name) => !refused[realm]?.includes(`${name}.ts(`));
  expect(compiled).toEqual(KNOWN[realm]);
});

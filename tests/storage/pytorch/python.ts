import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases, exported } from './cases';

const SCRIPT = join(import.meta.dirname, '../../fixtures/pytorch.py');

/** A Python that has PyTorch, if there is one; `PYTHON` names one that is in no usual place. */
export function findPython(): string | undefined {
  return [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find(
    (python) => python !== undefined && spawnSync(python, ['-c', 'import torch']).status === 0,
  );
}

/** A folder that is gone when the work is done. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'arae-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What tests/fixtures/pytorch.py says of all cases, as JSON. */
export function figuresOfPyTorch(python: string): string {
  return inFolder((folder) => {
    for (const each of cases()) {
      const { name, used, trained } = each;
      writeFileSync(join(folder, `${name}.zip`), exported(each));
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ used, trained }));
    }
    return execFileSync(python, [SCRIPT, folder], { encoding: 'utf8', maxBuffer: 1e8 });
  });
}

import { unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { settingsFaults } from '../../src/config';
import { seededRandom } from '../../src/random';
import type { Random } from '../../src/random';
import { decodeRun, encodeRun } from '../../src/storage/arae-file';
import { FileError } from '../../src/storage/file-error';
import { exportToPyTorch } from '../../src/storage/pytorch/export';
import { importFromPyTorch } from '../../src/storage/pytorch/import';
import { decodeModel, encodeModel } from '../../src/storage/model-file';
import { readSafetensors, writeSafetensors } from '../../src/storage/safetensors';
import type { SavedModel } from '../../src/storage/saved-model';
import { weightShapes } from '../../src/storage/weight-shapes';
import { smallModel } from './saved-models';
import { smallRun } from './saved-runs';

/** Numbers at which readers stumble. */
const EDGES = [0, 1, 7, 0x7f, 0x80, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff];
/** What JSON may hold in the place of something else. */
const VALUES = [
  ...['0', '-1', '1.5', '1e999', '-0', '9007199254740993', 'null', 'true', '""', '[]', '{}'],
  ...[
    '"__proto__"',
    '"constructor"',
    '[[[]]]',
    '"<script>"',
    '"128-128"',
    '"\\ud800"',
    '4294967296',
  ],
];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Each changes any bytes, whatever they mean. */
const BLIND: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const copy = bytes.slice();
    for (let n = 1 + random.integer(4); n > 0 && copy.length > 0; n--) {
      const at = random.integer(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(8));
    }
    return copy;
  },
  function overwrite(bytes, random) {
    const copy = bytes.slice();
    const run = Array.from({ length: 1 + random.integer(16) }, () => random.integer(256));
    if (copy.length > run.length) copy.set(run, random.integer(copy.length - run.length));
    return copy;
  },
  function setNumber(bytes, random) {
    const copy = bytes.slice();
    if (copy.length < 4) return copy;
    const view = new DataView(copy.buffer);
    const value = EDGES[random.integer(EDGES.length)] ?? 0;
    // Lengths and places stand at both ends of a file.
    const reach = Math.min(copy.length - 4, 600);
    const near = random.integer(reach + 1);
    const at = random.uniform() < 0.5 ? near : copy.length - 4 - near;
    if (random.uniform() < 0.5) view.setUint16(at, value & 0xffff, true);
    else view.setUint32(at, value, true);
    return copy;
  },
  (bytes, random) => bytes.slice(0, random.integer(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.integer(bytes.length + 1)),
  function cutOut(bytes, random) {
    const from = random.integer(bytes.length + 1);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.integer(64)));
  },
  function repeat(bytes, random) {
    const from = random.integer(bytes.length + 1);
    const to = from + random.integer(64);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) =>
    joined(
      bytes,
      Uint8Array.from({ length: 1 + random.integer(100) }, () => random.integer(256)),
    ),
];

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null/g;

/** JSON with one or two of its tokens replaced. */
function mutatedJson(text: string, random: Random): string {
  const tokens = [...text.matchAll(TOKEN)];
  const chosen = tokens[random.integer(Math.max(1, tokens.length))];
  const other = tokens[random.integer(Math.max(1, tokens.length))];
  if (chosen === undefined || other === undefined) return text;
  const value = random.uniform() < 0.3 ? other[0] : VALUES[random.integer(VALUES.length)];
  const mutated = text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
  return random.uniform() < 0.3 ? mutatedJson(mutated, random) : mutated;
}

/** A safetensors file whose header says something else, its length put right. */
function mutatedHeader(bytes: Uint8Array, random: Random): Uint8Array {
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = new TextDecoder().decode(bytes.subarray(8, 8 + length));
  const text = new TextEncoder().encode(mutatedJson(header, random));
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(text.length), true);
  return joined(joined(start, text), bytes.subarray(8 + length));
}

/** A safetensors file that is sound, with metadata that are not. */
function mutatedMetadata(bytes: Uint8Array, random: Random): Uint8Array {
  const file = readSafetensors(bytes);
  const names = [...file.metadata.keys()];
  const name = names[random.integer(names.length)] ?? '';
  const metadata = new Map(file.metadata);
  metadata.set(name, mutatedJson(metadata.get(name) ?? '', random));
  return writeSafetensors(file.tensors, metadata);
}

function mutatedModel(bytes: Uint8Array, random: Random): Uint8Array {
  const way = random.uniform();
  if (way < 0.35) return mutatedHeader(bytes, random);
  if (way < 0.6) return mutatedMetadata(bytes, random);
  return blindly(bytes, random);
}

function blindly(bytes: Uint8Array, random: Random): Uint8Array {
  const mutate = BLIND[random.integer(BLIND.length)];
  const mutated = mutate === undefined ? bytes : mutate(bytes, random);
  return random.uniform() < 0.3 ? blindly(mutated, random) : mutated;
}

/** A zip with one part mutated and packed anew, checksum and all; or mutated as it lies. */
function mutatedRun(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.uniform() < 0.5) return blindly(bytes, random);
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[random.integer(names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array();
  if (name.endsWith('.safetensors')) {
    parts[name] = mutatedModel(part.slice(), random);
  } else if (name.endsWith('.json') && random.uniform() < 0.8) {
    parts[name] = new TextEncoder().encode(mutatedJson(new TextDecoder().decode(part), random));
  } else {
    parts[name] = blindly(part, random);
  }
  return zipSync(parts, { level: random.uniform() < 0.5 ? 0 : 6 });
}

/** Whether a model may be used without a further check. */
function expectSound({ settings, vocabulary, weights, iteration }: SavedModel): void {
  expect(settingsFaults(settings)).toEqual([]);
  expect(new Set(vocabulary).size).toBe(vocabulary.length);
  expect(iteration).toBeGreaterThanOrEqual(0);
  const shapes = weightShapes(settings, vocabulary.length + 4);
  expect(Object.keys(weights).sort()).toEqual([...shapes.keys()].sort());
  for (const [name, shape] of shapes) {
    const values = weights[name]?.values ?? Float32Array.of(NaN);
    expect(weights[name]?.shape).toEqual(shape);
    expect(values).toHaveLength(shape.reduce((product, size) => product * size, 1));
    expect(values.every(Number.isFinite)).toBe(true);
  }
}

/**
 * Mutates files of a model, of a run and for PyTorch in turn: each must be refused in words or give a sound
 * model. Says how many were refused and how many were read.
 */
export function expectRefusedOrSound(cases: number): { refused: number; read: number } {
  const saved = smallModel();
  const model = encodeModel(saved);
  const halves = encodeModel(saved, { half: true });
  const run = encodeRun(smallRun());
  const vocabulary = saved.vocabulary.map((word) => (word === '__proto__' ? 'proto' : word));
  const forPyTorch = exportToPyTorch({ ...saved, vocabulary }, { form: 'script' });
  const attempts: readonly ((random: Random) => SavedModel)[] = [
    (random) => decodeModel(mutatedModel(model, random)),
    (random) => {
      const { model: read, best } = decodeRun(mutatedRun(run, random));
      if (best !== undefined) expectSound({ ...read, weights: best });
      return read;
    },
    (random) => decodeModel(mutatedModel(halves, random)),
    (random) => importFromPyTorch(mutatedRun(forPyTorch, random)),
  ];
  const count = { refused: 0, read: 0 };
  for (let i = 0; i < cases; i++) {
    const attempt = attempts[i % attempts.length];
    try {
      const read = attempt?.(seededRandom(i, 'fuzz'));
      if (read !== undefined) expectSound(read);
      count.read++;
    } catch (error) {
      if (!(error instanceof FileError)) throw new Error(`Case ${i}`, { cause: error });
      expect(error.what.length).toBeGreaterThan(20);
      expect(error.next.length).toBeGreaterThan(20);
      count.refused++;
    }
  }
  return count;
}

/**
 * Many tensors as one flat vector, without copying them together: a program finds for each texel
 * the tensor that it lies in. So all weights of a network are moved by one program, whatever
 * pieces their gradients come in.
 */
import type { Memory } from './memory';
import { program, type Program } from './programs';
import { WebglTensor, type Storage } from './tensors';

/** A stretch of the flat vector: the sum of tensors of one size, each with a factor of [1]. */
export interface Stretch {
  readonly texels: number;
  readonly terms: readonly { readonly tensor: WebglTensor; readonly scale?: WebglTensor }[];
}

/** Part of a program: GLSL for `vec4 laid(int texel)` and what it reads. */
export interface Laid {
  /** The same for the same program text. */
  readonly key: string;
  readonly inputs: Readonly<Record<string, WebglTensor>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly body: string;
  readonly texels: number;
}

/** Textures that a program may read; WebGL2 promises 16. */
const TEXTURES = 16;
const STRETCHES = 24;

/** Stretches in groups that one program each can read, given how many textures it reads besides. */
export function inGroups(stretches: readonly Stretch[], others = 0): Stretch[][] {
  const groups: Stretch[][] = [];
  let group: Stretch[] = [];
  let read = new Set<Storage>();
  for (const stretch of stretches) {
    const more = new Set([...read, ...storagesOf(stretch)]);
    if (group.length > 0 && (more.size + others > TEXTURES || group.length >= STRETCHES)) {
      groups.push(group);
      group = [];
      read = new Set(storagesOf(stretch));
    } else {
      read = more;
    }
    group.push(stretch);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function storagesOf({ terms }: Stretch): Storage[] {
  return terms.flatMap(({ tensor, scale }) =>
    scale === undefined ? [tensor.storage] : [tensor.storage, scale.storage],
  );
}

/** The stretches end to end. */
export function laid(stretches: readonly Stretch[]): Laid {
  const names = new Map<Storage, string>();
  const inputs: Record<string, WebglTensor> = {};
  const sizes: Record<string, number> = {};
  const nameOf = ({ storage }: WebglTensor): string => {
    const known = names.get(storage);
    if (known !== undefined) return known;
    const name = `source${names.size}`;
    names.set(storage, name);
    inputs[name] = new WebglTensor([4 * storage.texels], storage);
    return name;
  };

  const branches: { value: string; shifts: number[]; end: number }[] = [];
  let begin = 0;
  for (const { terms, texels } of stretches) {
    const shifts = terms.map(({ tensor }) => tensor.first - begin);
    const scales = terms.map(({ scale }) => scale?.first ?? 0);
    const value = terms
      .map(({ tensor, scale }, k) => {
        const read = `${nameOf(tensor)}(texel + SHIFT${k})`;
        return scale === undefined
          ? read
          : `${nameOf(scale)}(SHIFT${terms.length + k}).x * ${read}`;
      })
      .join(' + ');
    begin += texels;
    const all = [...shifts, ...scales];
    const last = branches.at(-1);
    if (last?.value === value && last.shifts.every((shift, k) => shift === all[k])) {
      last.end = begin; // it goes on where the one before ends
    } else {
      branches.push({ value, shifts: all, end: begin });
    }
  }

  const lines = branches.map(({ value, shifts, end }, b) => {
    const named = shifts.reduceRight((text, shift, k) => {
      const name = `shift${b}_${k}`;
      if (!text.includes(`SHIFT${k}`)) return text;
      sizes[name] = shift;
      return text.replaceAll(`SHIFT${k}`, name);
    }, value);
    if (b === branches.length - 1) return `return ${named === '' ? 'vec4(0)' : named};`;
    sizes[`end${b}`] = end;
    return `if (texel < end${b}) return ${named === '' ? 'vec4(0)' : named};`;
  });
  const body = `vec4 laid(int texel) {\n${lines.join('\n')}\n}`;
  return { key: body, inputs, sizes, body, texels: begin };
}

const made = new Map<string, Program>();

/** A program around `laid`, made once for each text. */
export function laidProgram(
  { key, inputs, sizes, body }: Laid,
  around: {
    readonly title: string;
    readonly inputs?: readonly string[];
    readonly sizes?: readonly string[];
    readonly factors?: readonly string[];
    readonly outputs?: readonly string[];
    readonly body: string;
  },
): Program {
  const fullKey = `${around.title}\n${key}`;
  const found = made.get(fullKey);
  if (found !== undefined) return found;
  const source = program<string, string, string>({
    title: around.title,
    inputs: [...Object.keys(inputs), ...(around.inputs ?? [])],
    sizes: [...Object.keys(sizes), ...(around.sizes ?? [])],
    factors: around.factors ?? [],
    outputs: around.outputs ?? ['result'],
    body: `${body}\n${around.body}`,
  });
  made.set(fullKey, source);
  return source;
}

const LAY = { title: 'lay end to end', body: 'void compute(int i) { result = laid(i); }' };

/** Memory that holds the stretches end to end. */
export function lay(memory: Memory, stretches: readonly Stretch[]): Storage {
  const storage = memory.storage(stretches.reduce((sum, { texels }) => sum + texels, 0));
  layInto(memory, stretches, storage);
  return storage;
}

function layInto(memory: Memory, stretches: readonly Stretch[], storage: Storage): void {
  let first = 0;
  for (const group of inGroups(stretches)) {
    const source = laid(group);
    const into = new WebglTensor([4 * source.texels], storage, first);
    memory.device.draw(laidProgram(source, LAY), source.inputs, source.sizes, [into]);
    first += source.texels;
  }
}

/** Matrices of the same width, one below the other; constants give a constant. */
export function joinRows(memory: Memory, parts: readonly WebglTensor[]): WebglTensor {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const shape = [rows, parts[0]?.columns ?? 0];
  const stretches = parts.map((tensor) => ({ texels: tensor.texels, terms: [{ tensor }] }));
  const keys = parts.map((part) => memory.keyOf(part));
  const constant = keys.includes(undefined)
    ? undefined
    : memory.constant(`rows of ${keys.join(', ')}`, shape, ({ storage }) => {
        layInto(memory, stretches, storage);
      });
  return constant ?? new WebglTensor(shape, lay(memory, stretches));
}

/** Whether tensors of a file are those of a model, so that it can be used without another look. */
import { FileError } from './file-error';
import { fromHalf, toHalf } from './half';
import { SPECIAL_WORDS } from './model-record';
import { shown } from './safetensors';
import type { StoredTensor } from './safetensors';
import type { SavedModel, SavedTensor, SavedTensors } from './saved-model';
import { weightShapes } from './weight-shapes';

type Sizes = Pick<SavedModel, 'settings' | 'vocabulary'>;

const NEXT = 'Save the model again where it was made, or choose another file.';

/**
 * Nothing, where the weights are all those of a model with these settings and words, and finite.
 *
 * @throws FileError that says which tensor is wrong.
 */
export function checkWeights(weights: SavedTensors, { settings, vocabulary }: Sizes): void {
  const shapes = weightShapes(settings, SPECIAL_WORDS + vocabulary.length);
  for (const [name, shape] of shapes) {
    const found = Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (found === undefined) throw new FileError(`The model lacks its tensor "${name}".`, NEXT);
    checkShape(name, found, shape);
    if (!isFinite(found.values)) throw brokenDown(name);
  }
  const stranger = Object.keys(weights).find((name) => !shapes.has(name));
  if (stranger !== undefined) {
    throw new FileError(`The tensor "${shown(stranger)}" belongs to no part of the model.`, NEXT);
  }
}

/**
 * Nothing, where every moment has the shape of its weight, squares are not negative, and all
 * numbers are finite.
 *
 * @throws FileError that says which tensor is wrong.
 */
export function checkMoments(tensors: SavedTensors, { settings, vocabulary }: Sizes): void {
  const shapes = weightShapes(settings, SPECIAL_WORDS + vocabulary.length);
  for (const [name, tensor] of Object.entries(tensors)) {
    if (!isFinite(tensor.values)) throw brokenDown(name);
    const [, network, order, weight] = /^(\w+)\.(first|second)\.(.+)$/.exec(name) ?? [];
    const shape = shapes.get(`${network}.${weight}`);
    if (shape === undefined) continue;
    checkShape(name, tensor, shape);
    if (order === 'second' && tensor.values.some((value) => value < 0)) {
      throw new FileError(`The tensor "${name}" holds negative squares.`, NEXT);
    }
  }
}

function checkShape(name: string, tensor: SavedTensor, shape: readonly number[]): void {
  const size = shape.reduce((product, width) => product * width, 1);
  if (tensor.shape.join() === shape.join() && tensor.values.length === size) return;
  const [is, wanted] = [tensor.shape, shape].map((sizes) => `[${sizes.join(', ')}]`);
  throw new FileError(
    `The tensor "${name}" has the shape ${is}; by its settings and vocabulary it is ${wanted}.`,
    NEXT,
  );
}

/**
 * The tensor's numbers.
 *
 * @throws FileError where they are whole numbers, or not finite.
 */
export function finiteFloats(name: string, tensor: StoredTensor): Float32Array {
  if (tensor.type !== 'F32' && tensor.type !== 'F16') {
    throw new FileError(`The tensor "${shown(name)}" holds whole numbers, not fractions.`, NEXT);
  }
  const values = tensor.type === 'F16' ? fromHalf(tensor.values) : tensor.values;
  if (!isFinite(values)) throw brokenDown(name);
  return values;
}

/**
 * The numbers as float16 bits.
 *
 * @throws FileError where one is too large for that.
 */
export function finiteHalves(name: string, values: Float32Array): Uint16Array {
  const halves = toHalf(values);
  if (halves.some((half) => (half & 0x7c00) === 0x7c00)) {
    throw new FileError(
      `The tensor "${name}" holds numbers too large for half precision.`,
      'Save the model in full precision.',
    );
  }
  return halves;
}

function brokenDown(name: string): FileError {
  return new FileError(
    `The tensor "${shown(name)}" holds numbers that are not finite: the model has broken down.`,
    'Use one that was saved earlier.',
  );
}

function isFinite(values: Float32Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

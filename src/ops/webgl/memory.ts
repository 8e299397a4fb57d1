/** Who owns which memory of a graphics card. */
import type { Device } from './device';
import { program } from './programs';
import { texelsOf, WebglTensor, type Recipe, type Storage } from './tensors';

/** So many constants are kept, none of them larger. */
const CONSTANTS = 32;
const CONSTANT_TEXELS = 4096;

const FILL = program({
  title: 'fill',
  inputs: [],
  sizes: ['columns', 'width'],
  factors: ['value'],
  body: 'void compute(int i) { result = keep(vec4(value), columns - 4 * (i % width)); }',
});

/** A scope is a list of storages. */
export class Memory {
  #scopes: Storage[][] = [[]];
  #alive = 0;
  #bytes = 0;
  readonly #constants = new Map<string, WebglTensor>();
  readonly #keys = new WeakMap<WebglTensor, string>();

  constructor(readonly device: Device) {}

  get alive(): { tensors: number; bytes: number } {
    return { tensors: this.#alive, bytes: this.#bytes };
  }

  enter(): () => void {
    const scope: Storage[] = [];
    this.#scopes.push(scope);
    return () => {
      const at = this.#scopes.indexOf(scope);
      // Closed already, along with a scope around it that something thrown has ended.
      if (at < 0) return;
      for (const storage of this.#scopes.splice(at).flat()) this.#free(storage);
    };
  }

  /** A tensor of the current scope, with whatever is in its memory. */
  make(shape: readonly number[]): WebglTensor {
    return new WebglTensor(shape, this.storage(texelsOf(shape)));
  }

  /** Memory of the current scope, to hold several tensors. */
  storage(texels: number): Storage {
    return this.#own(texels, this.#scope());
  }

  /** Memory that outlives scopes. */
  keep(texels: number): Storage {
    this.#alive++;
    this.#bytes += 16 * texels;
    return this.device.acquire(texels, true);
  }

  /** Gives memory back before its scope ends. */
  free(...tensors: readonly WebglTensor[]): void {
    for (const { storage } of tensors) this.#free(storage);
  }

  /**
   * A constant of the engine's, computed once under its key: models ask for the same few at every
   * step. It must not be freed, nor counts as alive. Undefined where it is not worth keeping.
   */
  constant(
    key: string,
    shape: readonly number[],
    compute: (into: WebglTensor) => void,
  ): WebglTensor | undefined {
    const found = this.#constants.get(key);
    if (found !== undefined) return found;
    const texels = texelsOf(shape);
    if (this.#constants.size >= CONSTANTS || texels > CONSTANT_TEXELS) return undefined;
    const made = new WebglTensor(shape, this.device.acquire(texels, true));
    compute(made);
    this.#constants.set(key, made);
    this.#keys.set(made, key);
    return made;
  }

  /** The key of a constant. */
  keyOf(x: WebglTensor): string | undefined {
    return this.#keys.get(x);
  }

  fill(x: WebglTensor, value: number): void {
    this.device.draw(FILL, {}, { columns: x.columns, width: x.width, value }, [x]);
  }

  /**
   * A tensor that is only computed where it is needed, and not before: a program that can take it
   * as its recipe says never asks for it. Not put off if what it comes from may change.
   */
  later(
    shape: readonly number[],
    from: readonly WebglTensor[],
    compute: (into: WebglTensor) => void,
    recipe?: Recipe,
  ): WebglTensor {
    const scope = this.#scope();
    const make = (): Storage => {
      const storage = this.#own(texelsOf(shape), scope);
      compute(new WebglTensor(shape, storage));
      return storage;
    };
    if (from.some(({ kept }) => kept)) return new WebglTensor(shape, make());
    return new WebglTensor(shape, make, 0, recipe);
  }

  #scope(): Storage[] {
    const scope = this.#scopes.at(-1);
    if (scope === undefined) throw new Error('The engine is closed.');
    return scope;
  }

  #own(texels: number, scope: Storage[]): Storage {
    const storage = this.device.acquire(texels);
    scope.push(storage);
    this.#alive++;
    this.#bytes += 16 * texels;
    return storage;
  }

  #free(storage: Storage): void {
    if (!storage.alive) return;
    this.device.release(storage);
    this.#alive--;
    this.#bytes -= 16 * storage.texels;
  }
}

/** Optimisers, with PyTorch's arithmetic: one program moves all weights of a network. */
import type { Ops, Parameters, Tensor, Tensors } from '../ops';
import { inGroups, laid, laidProgram, lay, type Laid, type Stretch } from './flat';
import type { Memory } from './memory';
import { program, type Program } from './programs';
import { lastSum, shrunk, threadsFor } from './sums';
import { own, texelsOf, WebglTensor, type Storage } from './tensors';

const SQUARES = {
  title: 'sum of squares',
  sizes: ['texels', 'threads'],
  body: `
    void compute(int i) {
      vec4 sum = vec4(0);
      for (int k = i; k < texels; k += threads) { vec4 v = laid(k); sum += v * v; }
      result = sum;
    }`,
};

const CLIP = lastSum(
  'scale that clips a norm',
  'return vec4(min(1.0, limit / (sqrt(total(sum)) + 1e-6)), 0, 0, 0);',
  ['limit'],
);

/** What both optimisers end with. */
const BOUNDED = `
  vec4 bounded(vec4 weight) {
    return hasBound == 0 ? weight : clamp(weight, -bound, bound);
  }`;

const SGD = {
  title: 'SGD',
  inputs: ['weight', 'scale'],
  sizes: ['hasScale', 'hasBound'],
  factors: ['rate', 'bound'],
  body: `${BOUNDED}
    void compute(int i) {
      vec4 gradient = laid(i);
      if (hasScale != 0) gradient *= scale(0).x;
      result = bounded(weight(i) - rate * gradient);
    }`,
};

const ADAM = {
  title: 'Adam',
  inputs: ['weight', 'first', 'second', 'scale'],
  sizes: ['hasScale', 'hasBound'],
  factors: ['rate', 'bound', 'beta1', 'beta2', 'rest1', 'rest2', 'epsilon', 'secondCorrection'],
  outputs: ['newWeight', 'newFirst', 'newSecond'],
  body: `${BOUNDED}
    void compute(int i) {
      vec4 gradient = laid(i);
      if (hasScale != 0) gradient *= scale(0).x;
      newFirst = beta1 * first(i) + rest1 * gradient;
      newSecond = beta2 * second(i) + rest2 * gradient * gradient;
      vec4 deviation = sqrt(newSecond) / secondCorrection + epsilon;
      newWeight = bounded(weight(i) - rate * newFirst / deviation);
    }`,
};

/** Parts that one program adds to a total. */
const PARTS = 14;
const addIntoPrograms = new Map<number, Program>();

/** Adds so many vectors, value after value, to the vector at `totalFirst`; the rest is copied. */
function addIntoProgram(parts: number): Program {
  const found = addIntoPrograms.get(parts);
  if (found !== undefined) return found;
  const names = Array.from({ length: parts }, (_, k) => `part${k}`);
  const reads = names.map((name, k) => {
    return `if (at < end${k}) { at -= begin${k}; return lane(${name}(at >> 2), at & 3); }`;
  });
  const source = program<string, string>({
    title: `add ${parts} to a total`,
    inputs: ['before', ...names],
    sizes: ['totalFirst', ...names.flatMap((_, k) => [`begin${k}`, `end${k}`])],
    body: `
      float added(int at) {
        if (at < begin0) return 0.0;
        ${reads.join('\n')}
        return 0.0;
      }
      void compute(int i) {
        int at = 4 * (i - totalFirst);
        result = before(i) + vec4(added(at), added(at + 1), added(at + 2), added(at + 3));
      }`,
  });
  addIntoPrograms.set(parts, source);
  return source;
}

type Optimisers = Pick<Ops, 'clipScale' | 'combine' | 'sgd' | 'adam' | 'addInto'>;

export function optimiserOps(memory: Memory): Optimisers {
  const { device } = memory;

  /** Gradients in the order of the parameters, for a program that reads `others` besides. */
  const inOrder = (parameters: Parameters, gradients: Tensors, others: number): Laid => {
    const stretches = Object.keys(parameters.tensors).map((name) => {
      const gradient = gradients[name];
      if (gradient === undefined) throw new Error(`There is no gradient for ${name}.`);
      return stretch(own(gradient));
    });
    if (inGroups(stretches, others).length <= 1) return laid(stretches);
    const storage = lay(memory, stretches);
    return laid([stretch(whole(storage))]);
  };

  return {
    clipScale: (gradients, limit) => {
      const all = gradients.flatMap((named) => Object.values(named).map((x) => stretch(own(x))));
      const groups = inGroups(all).map((group) => laid(group));
      const threads = groups.map(({ texels }) => threadsFor(texels));
      const partial = memory.make([threads.reduce((sum, count) => sum + count, 0), 4]);
      let first = 0;
      groups.forEach((source, g) => {
        const into = new WebglTensor([threads[g]!, 4], partial.storage, first);
        const sizes = { ...source.sizes, texels: source.texels, threads: into.texels };
        device.draw(laidProgram(source, SQUARES), source.inputs, sizes, [into]);
        first += into.texels;
      });
      const few = shrunk(memory, partial);
      const out = memory.make([1]);
      device.draw(CLIP, { x: few }, { texels: few.texels, limit }, [out]);
      return out;
    },

    combine: (terms) => {
      const named = new Map<string, { shape: readonly number[]; terms: Stretch['terms'] }>();
      for (const { gradients, scale } of terms) {
        for (const [name, gradient] of Object.entries(gradients)) {
          const before = named.get(name)?.terms ?? [];
          const more = termsOf(own(gradient), scale && own(scale));
          named.set(name, { shape: gradient.shape, terms: [...before, ...more] });
        }
      }
      const stretches = [...named.values()].map(({ shape, terms: parts }) => ({
        texels: texelsOf(shape),
        terms: parts,
      }));
      if (stretches.length === 0) return {};
      const storage = lay(memory, stretches);
      let first = 0;
      const sums = [...named].map(([name, { shape }]) => {
        const sum = new WebglTensor(shape, storage, first);
        first += sum.texels;
        return [name, sum] as const;
      });
      return Object.fromEntries(sums);
    },

    sgd: (parameters, gradients, { learningRate, scale, bound }) => {
      const [weights] = Object.values(parameters.tensors);
      if (weights === undefined) return;
      const source = inOrder(parameters, gradients, 2);
      const { storage } = own(weights);
      const weight = whole(storage);
      device.rewrite([storage], (fresh) => {
        device.draw(
          laidProgram(source, SGD),
          { ...source.inputs, weight, scale: scale ? own(scale) : weight },
          { ...source.sizes, ...limits(scale, bound), rate: learningRate },
          fresh,
        );
      });
    },

    adam: (parameters, moments, gradients, step) => {
      const [weights] = Object.values(parameters.tensors);
      const [firsts] = Object.values(moments.first.tensors);
      const [seconds] = Object.values(moments.second.tensors);
      if (weights === undefined || firsts === undefined || seconds === undefined) return;
      const { scale, bound, beta1, beta2, epsilon } = step;
      const source = inOrder(parameters, gradients, 4);
      const storages = [own(weights).storage, own(firsts).storage, own(seconds).storage];
      const [weight, first, second] = storages.map(whole) as [
        WebglTensor,
        WebglTensor,
        WebglTensor,
      ];
      device.rewrite(storages, (fresh) => {
        device.draw(
          laidProgram(source, ADAM),
          { ...source.inputs, weight, first, second, scale: scale ? own(scale) : weight },
          {
            ...source.sizes,
            ...limits(scale, bound),
            rate: step.learningRate / (1 - beta1 ** step.step),
            beta1,
            beta2,
            rest1: 1 - beta1,
            rest2: 1 - beta2,
            epsilon,
            secondCorrection: Math.sqrt(1 - beta2 ** step.step),
          },
          fresh,
        );
      });
    },

    addInto: (total, parts) => {
      const target = own(total);
      const before = whole(target.storage);
      let begin = 0;
      for (let k = 0; k < parts.length; k += PARTS) {
        const some = parts.slice(k, k + PARTS).map(own);
        const inputs: Record<string, WebglTensor> = { before };
        const sizes: Record<string, number> = { totalFirst: target.first };
        some.forEach((part, p) => {
          inputs[`part${p}`] = part;
          sizes[`begin${p}`] = begin;
          begin += part.columns;
          sizes[`end${p}`] = begin;
        });
        device.rewrite([target.storage], (fresh) => {
          device.draw(addIntoProgram(some.length), inputs, sizes, fresh);
        });
      }
    },
  };
}

function stretch(tensor: WebglTensor, scale?: WebglTensor): Stretch {
  return { texels: tensor.texels, terms: termsOf(tensor, scale) };
}

/** A sum that was put off is left to the program that reads it. */
function termsOf(tensor: WebglTensor, scale: WebglTensor | undefined): Stretch['terms'] {
  const { recipe } = tensor;
  if (recipe?.kind === 'sum') {
    return [...termsOf(recipe.a, scale), ...termsOf(recipe.b, scale)];
  }
  return [scale === undefined ? { tensor } : { tensor, scale }];
}

function whole(storage: Storage): WebglTensor {
  return new WebglTensor([4 * storage.texels], storage);
}

function limits(scale: Tensor | undefined, bound: number | undefined) {
  return { hasScale: scale ? 1 : 0, hasBound: bound === undefined ? 0 : 1, bound: bound ?? 0 };
}

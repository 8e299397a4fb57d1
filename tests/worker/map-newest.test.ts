import { expect, it } from 'vitest';
import { Newest } from '../../src/worker/map/newest';

it('answers an ask that comes in the very moment in which another was answered', async () => {
  const answered: number[] = [];
  let told: () => void = () => {};
  const newest = new Newest<number>(async (ask) => {
    answered.push(ask);
    told();
  });
  const first = new Promise<void>((resolve) => {
    told = resolve;
  });
  void newest.ask(1);
  await first;
  await newest.ask(2);
  expect(answered).toEqual([1, 2]);
});

it('drops what was overtaken while it waited', async () => {
  const answered: number[] = [];
  const newest = new Newest<number>(async (ask) => {
    answered.push(ask);
    await Promise.resolve();
  });
  await Promise.all([newest.ask(1), newest.ask(2), newest.ask(3)]);
  expect(answered).toEqual([3]);
});

it('takes up the next ask at once where an answer never comes and is given up', async () => {
  const answered: number[] = [];
  const newest = new Newest<number>(async (ask) => {
    answered.push(ask);
    if (ask === 1) await new Promise(() => {});
  });
  void newest.ask(1);
  await Promise.resolve();
  await Promise.resolve();
  newest.forget();
  await newest.ask(2);
  expect(answered).toEqual([1, 2]);
});

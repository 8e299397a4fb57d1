/** Kills a run in the middle of a save, opens it again, and checks that nothing kept was lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type TestInfo } from '@playwright/test';
import { seededRandom } from '../../../src/random';
import { Playground } from './page';
import { saveWithoutPause, type Kept, type Resumed } from './saving-page';
import { expect } from './test';
import { text } from './texts';

export type Victim = 'worker' | 'tab' | 'browser';

/** Small enough to train in no time, and large enough that a save is no matter of a moment. */
const MODEL = 'engine=wasm&embeddingSize=64&hiddenSize=128&batchSize=16&criticSteps=1';
const PAIR = ['the baker watches the clock', 'a girl buys a red kite'] as const;
/** A kill comes so many times the length of a save after the one before was whole, at most. */
const REACH = 1.2;

/**
 * Trains one run and kills what it lives in, one victim after another, each at a random moment in
 * the middle of a save. Every time the newest whole checkpoint must open: no earlier than what was
 * told to be kept, with its charts and sentences, and training goes on from there.
 *
 * The moments are drawn from a seed that is printed; `KILLS_SEED` gives one.
 */
export async function expectNothingLost(
  address: string,
  testInfo: TestInfo,
  victims: readonly Victim[],
): Promise<void> {
  const seed = Number(process.env['KILLS_SEED'] ?? Date.now() % 1_000_000);
  const random = seededRandom(seed, 'kills');
  const say = (words: string) => {
    console.log(words);
    testInfo.annotations.push({ type: 'kill', description: words });
  };
  say(`Kills of seed ${seed}`);
  const profile = await mkdtemp(join(tmpdir(), 'arae-kills-'));
  const visit = await Visit.begin(address, profile, testInfo);
  try {
    await trainOwn(visit);
    for (const victim of victims) {
      const { took } = await visit.nextSave();
      const moment = random.uniform() * REACH * took;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await visit.kill(victim);
      const kept = visit.kept.at(-1)?.iteration ?? NaN;
      const back = await visit.comesBack(victim);
      say(
        `${victim}: killed ${moment.toFixed(0)} ms into a save of about ${took.toFixed(0)} ms; ` +
          `kept ${kept}, back at ${back.iteration}`,
      );
      expect(back.iteration).toBeGreaterThanOrEqual(kept);
      await expectWhole(visit.playground, back);
      // Where only the worker was killed, the page trains on by itself.
      if (victim !== 'worker') await visit.playground.train();
      await expectTraining(visit.playground, back.iteration);
    }
  } finally {
    await visit.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser with a profile of its own, and the page in it. */
class Visit {
  /** Saves that the page was told of, in all browsers and tabs so far. */
  readonly kept: Kept[] = [];
  #resumed: Resumed | undefined;

  private constructor(
    readonly address: string,
    readonly launch: () => Promise<BrowserContext>,
    private context: BrowserContext,
    public playground: Playground,
  ) {}

  static async begin(address: string, profile: string, testInfo: TestInfo): Promise<Visit> {
    const { launchOptions, viewport } = testInfo.project.use;
    const launch = () =>
      chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(viewport !== undefined && { viewport }),
      });
    const context = await launch();
    const playground = new Playground(await context.newPage());
    const visit = new Visit(address, launch, context, playground);
    await visit.#listen();
    return visit;
  }

  #listen(): Promise<void> {
    return saveWithoutPause(this.context, (told) => {
      if (told.type === 'kept') this.kept.push(told);
      else this.#resumed = told;
    });
  }

  /** Resolves when the victim is gone. */
  async kill(victim: Victim): Promise<void> {
    this.#resumed = undefined;
    if (victim === 'worker') await this.playground.page.evaluate(() => window.breakWorkerOff());
    if (victim === 'tab') await this.#killTab();
    if (victim === 'browser') await this.#killBrowser();
  }

  async #killTab(): Promise<void> {
    const { page } = this.playground;
    const crashed = page.waitForEvent('crash');
    const devtools = await this.context.newCDPSession(page);
    // Nobody is left to answer.
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
  }

  /** As the system does it where memory runs out: without a chance to finish anything. */
  async #killBrowser(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    const devtools = await this.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? {};
    const { id } = processInfo?.find(({ type }) => type === 'browser') ?? {};
    if (id === undefined) throw new Error('The browser does not tell its process.');
    process.kill(id, 'SIGKILL');
    await closed;
  }

  /** The page is opened again where it is gone; resolves with the run that comes back. */
  async comesBack(victim: Victim): Promise<Resumed> {
    if (victim === 'browser') {
      this.context = await this.launch();
      await this.#listen();
    }
    if (victim !== 'worker') {
      this.playground = new Playground(await this.context.newPage());
      await this.playground.page.goto(this.address);
    }
    await expect.poll(() => this.#resumed, `after the ${victim} was killed`).toBeDefined();
    return this.#resumed as Resumed;
  }

  /** A save that is told from now on; the next one has begun by then. */
  async nextSave(): Promise<Kept> {
    const { length } = this.kept;
    await expect.poll(() => this.kept.length, { intervals: [5] }).toBeGreaterThan(length);
    const [told] = this.kept.slice(-1);
    if (told === undefined) throw new Error('Nothing was kept.');
    return told;
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}

async function trainOwn({ playground, address }: Visit): Promise<void> {
  await playground.page.goto(`${address}#${MODEL}`);
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt');
  await playground.interpolate(...PAIR);
  await expect.poll(() => playground.quotedOriginals()).toContain(PAIR[0]);
  await playground.train();
}

/** A run that came back has its charts and its sentences. */
async function expectWhole(playground: Playground, { iteration, history }: Resumed): Promise<void> {
  expect(history.length).toBeGreaterThan(0);
  for (const point of history) {
    expect(point.iteration).toBeLessThanOrEqual(iteration);
    expect(Number.isFinite(point.reconstruction + point.real + point.generated)).toBe(true);
  }
  await expect(playground.losses.locator('svg').first()).toBeVisible();
  await expect(playground.sentenceA).toHaveValue(PAIR[0]);
  await expect(playground.sentenceB).toHaveValue(PAIR[1]);
  await expect(playground.pathRows).toHaveCount(11);
}

async function expectTraining(playground: Playground, from: number): Promise<void> {
  await playground.reachIteration(from + 3);
  const loss = await playground.latestValue('Reconstruction loss', 'training');
  expect(Number.isFinite(loss)).toBe(true);
}

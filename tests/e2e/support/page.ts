/**
 * The page in the words of a visitor. Every element is found by its role and accessible name, so a
 * journey fails where somebody with a screen reader would be lost.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { SMALL, text as textOf, type Experiment } from './texts';

export type TabName = 'Samples' | 'Map' | 'Measures' | 'Corpus';
export type ChartName = 'Reconstruction loss' | 'Critic loss';
/** The values that the charts tell in words beside their curves. */
export type ChartValue = 'training' | 'held-out' | 'gap' | 'real' | 'generated';

export interface TextFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export class Playground {
  readonly corpus: Locator;
  readonly losses: Locator;
  readonly stage: Locator;
  readonly sentenceA: Locator;
  readonly sentenceB: Locator;
  readonly position: Locator;
  readonly path: Locator;
  readonly pathRows: Locator;
  readonly status: Locator;
  readonly alerts: Locator;
  readonly settings: Locator;
  /** The dialog that shows a text before it is opened. */
  readonly openCorpus: Locator;

  constructor(readonly page: Page) {
    this.corpus = page.getByRole('combobox', { name: 'Corpus', exact: true });
    this.losses = page.getByRole('region', { name: 'Losses' });
    this.stage = page.getByRole('region', { name: 'Interpolation' });
    this.sentenceA = page.getByRole('textbox', { name: 'Sentence A' });
    this.sentenceB = page.getByRole('textbox', { name: 'Sentence B' });
    this.position = page.getByRole('slider', { name: 'Position', exact: true });
    this.path = page.getByRole('list', { name: 'Interpolation path' });
    this.pathRows = this.path.getByRole('listitem');
    this.status = page.getByRole('status', { name: 'Training status' });
    this.alerts = page.getByRole('alert');
    this.settings = page.getByRole('dialog', { name: 'Settings' });
    this.openCorpus = page.getByRole('dialog', { name: 'Open corpus' });
  }

  /** Opens the page afresh at an experiment: `open({ engine: 'wasm', seed: 7 })`. */
  async open(experiment: Experiment = {}): Promise<void> {
    const words = Object.entries(experiment).map(([name, value]) => [name, String(value)]);
    const hash = new URLSearchParams(words).toString();
    // A change of the hash alone is no fresh page.
    await this.page.goto('about:blank');
    await this.page.goto(hash === '' ? './' : `./#${hash}`);
  }

  /** Opens the page with a small model, and on it a text of so many sentences. */
  async openOnText(sentences: number, experiment: Experiment = {}): Promise<void> {
    await this.open({ ...SMALL, engine: 'wasm', ...experiment });
    await this.upload('mine.txt', textOf(sentences));
    await expect(this.corpus).toContainText(`mine.txt · ${sentences} sentences`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async train(): Promise<void> {
    await this.button('Train').click();
  }

  async pause(): Promise<void> {
    await this.button('Pause').click();
    await expect(this.button('Train')).toBeVisible();
  }

  async step(): Promise<void> {
    await this.button('Step').click();
  }

  async reset(): Promise<void> {
    await this.button('Reset').click();
  }

  async swap(): Promise<void> {
    await this.button('Swap').click();
  }

  async surprise(): Promise<void> {
    await this.button('Surprise me').click();
  }

  /** Chooses one of the corpora that come with the page. */
  async chooseCorpus(title: string): Promise<void> {
    await this.corpus.click();
    await this.page.getByRole('option', { name: title, exact: true }).click();
  }

  /** Uploads through the button, as a file of this name. */
  async upload(name: string, content: string | Uint8Array): Promise<void> {
    await this.uploadAll([{ name, content }]);
  }

  /** Uploads several files at once. */
  async uploadAll(files: readonly TextFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Upload corpus').click();
    const given = files.map(({ name, content }) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    }));
    await (await chooser).setFiles(given);
  }

  /** Uploads a file from the disk: for those too large to be handed over. */
  async uploadFrom(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Upload corpus').click();
    await (await chooser).setFiles(path);
  }

  /** Drops a file of this name on the page. */
  async drop(name: string, content: string): Promise<void> {
    await this.dropAll([{ name, content }]);
  }

  /** Drops several files at once. */
  async dropAll(files: readonly { name: string; content: string }[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const { name, content } of all) {
        transfer.items.add(new File([content], name, { type: 'text/plain' }));
      }
      return transfer;
    }, files);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer });
    }
  }

  /** Opens what the dialog “Open corpus” shows. */
  async openShown(): Promise<void> {
    await this.openCorpus.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(this.openCorpus).toBeHidden();
  }

  /** The first sentences that the dialog “Open corpus” shows. */
  get shownSentences(): Locator {
    return this.openCorpus.getByRole('list', { name: 'First sentences' }).getByRole('listitem');
  }

  async interpolate(a: string, b: string): Promise<void> {
    await this.sentenceA.fill(a);
    await this.sentenceB.fill(b);
  }

  /** Moves the slider by keyboard to the first place at or after `percent`. */
  async slideTo(percent: number): Promise<void> {
    await this.position.focus();
    await this.page.keyboard.press('Home');
    for (let presses = 0; presses < 200; presses++) {
      if ((await this.sliderValue()) >= percent) return;
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`The position slider does not reach ${percent}.`);
  }

  /** Position of the slider, 0 to 100. */
  async sliderValue(): Promise<number> {
    return this.position.evaluate((slider) =>
      Number(slider instanceof HTMLInputElement ? slider.value : slider.ariaValueNow),
    );
  }

  /** The sentences of the path, from A's reconstruction to B's. */
  async pathSentences(): Promise<string[]> {
    const sentences = await this.pathRows.locator('label').allInnerTexts();
    return sentences.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** What every word of the path tells of the decoder's confidence, row by row: "37 % sure". */
  async pathConfidences(): Promise<string[]> {
    return this.pathRows
      .getByTitle('% sure')
      .evaluateAll((words) => words.map((word) => word.getAttribute('title') ?? ''));
  }

  /** The iteration whose weights decoded the path. */
  async pathIteration(): Promise<number> {
    return numberAfter('at iteration', await this.stage.innerText());
  }

  /** Which row of the path the slider points at, from 0; -1 where none is marked. */
  async currentRow(): Promise<number> {
    return this.pathRows.evaluateAll((rows) =>
      rows.findIndex((row) => row.getAttribute('aria-current') === 'true'),
    );
  }

  /** What was typed, as the first and last rows quote it beside their reconstructions. */
  async quotedOriginals(): Promise<string[]> {
    return this.path.locator('q').allInnerTexts();
  }

  /** The alert that contains these words. */
  alert(words: string | RegExp): Locator {
    return this.alerts.filter({ hasText: words });
  }

  /** N of "Iteration N" in the status. */
  async iteration(): Promise<number> {
    return numberAfter('Iteration', (await this.status.textContent()) ?? '');
  }

  /** Waits until training has come to this iteration. */
  async reachIteration(iteration: number, timeout = 45_000): Promise<void> {
    await expect.poll(() => this.iteration(), { timeout }).toBeGreaterThanOrEqual(iteration);
  }

  chart(name: ChartName): Locator {
    return this.page.getByRole('figure', { name });
  }

  /** A latest value as the chart tells it; NaN where there is none yet. */
  async latestValue(name: ChartName, value: ChartValue): Promise<number> {
    const term = this.chart(name).getByRole('term').filter({ hasText: value });
    const told = await term.locator('xpath=following-sibling::dd').innerText();
    return Number.parseFloat(told.replace('−', '-'));
  }

  async openTab(name: TabName): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click();
    return this.page.getByRole('tabpanel', { name });
  }

  async openSettings(): Promise<Locator> {
    await this.button('Settings').click();
    await expect(this.settings).toBeVisible();
    return this.settings;
  }

  /** The element that has the focus, and whether it looks different for it; none on the page. */
  async focusedStop(): Promise<{ name: string; shown: boolean } | undefined> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      // Some rings are drawn on the element's parent or on what follows a hidden input.
      const drawn = [element, element.parentElement, element.nextElementSibling].filter(
        (each) => each !== null,
      );
      const look = () => {
        for (const animation of document.getAnimations()) animation.finish();
        return drawn
          .map((each) => {
            const { outline, boxShadow, borderColor, top } = getComputedStyle(each);
            return [outline, boxShadow, borderColor, top].join();
          })
          .join();
      };
      const focused = look();
      element.blur();
      const blurred = look();
      element.focus({ preventScroll: true });
      const name = element.ariaLabel ?? element.innerText ?? element.tagName;
      return { name: `${element.tagName.toLowerCase()} “${name}”`, shown: focused !== blurred };
    });
  }

  /** What axe finds wrong, on the page or in a part; one line a finding, none where all is well. */
  async accessibilityFindings(part?: string): Promise<string[]> {
    // In the middle of a change of theme colours are those of neither.
    await this.page.evaluate(async () => {
      const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    });
    const axe = new AxeBuilder({ page: this.page });
    if (part !== undefined) axe.include(part);
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
    );
  }

  /** How many pixels the page is wider than the window; 0 means no sideways scroll. */
  async sidewaysOverflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return Math.max(0, scrollWidth - clientWidth);
    });
  }
}

/** The number behind these words; grouping of its digits is of no matter. */
function numberAfter(words: string, text: string): number {
  const digits = new RegExp(`${words}\\s+(\\d[\\d,\\u202f\\u00a0]*)`).exec(text)?.[1];
  if (digits === undefined) throw new Error(`No number behind “${words}” in: ${text}`);
  return Number(digits.replaceAll(/\D/g, ''));
}

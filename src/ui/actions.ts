/** Everything that a person can do to the page; see playground.ts, where it is done. */
import type { KeptCorners } from '../corners';
import type { Settings } from '../config';
import type { SampledDecoding } from '../decoding';
import type { FileForm } from '../kept-run';
import type { Start } from '../model-report';
import type { ReadingChoice } from '../reading';
import type { KeptDirection } from '../run-past';
import type { PathShape, PinnedPair } from '../sentence-path';
import type { Trouble } from '../trouble';
import type { RunMemory } from './runs/newest-run';
import type { Wish } from './state/wish';

export interface Actions {
  train(): void;
  pause(): void;
  step(): void;
  /** Begins again with the same corpus: as this model began, or from `start`; on `wish`, if given. */
  reset(start?: Start, wish?: Wish): void;
  /** A fresh model with these settings besides those wished for already. */
  follow(remedy: Partial<Settings>): void;
  changeLive(settings: Partial<Settings>): void;
  /** Goes back to the weights with the lowest reverse perplexity. */
  restoreBest(): void;
  /** Puts a run that went wrong back where it was in order, and trains on by these settings. */
  rollBack(settings: Partial<Settings>): void;
  openBuiltIn(name: string): void;
  /** Opens a run where one of the files holds one, else the texts in them. */
  openFiles(files: readonly File[]): void;
  /** Puts the run at hand into a file. */
  saveFile(form: FileForm, withText: boolean): void;
  /** Puts the model into one web page that needs nothing else. */
  savePage(): void;
  /** The text that an opened run needs; undefined where it cannot be had. */
  giveText(files: readonly File[] | undefined): void;
  /** Opens that run without its text: its model speaks, and cannot be trained. */
  goWithoutText(): void;
  openPasted(text: string): void;
  /** Shows how the text at hand was read, to read it in another way. */
  readAgain(): void;
  /** How the text that was brought is to be read. */
  chooseReading(choice: ReadingChoice): void;
  openBrought(): void;
  putAway(): void;
  /** Gives up what is being opened; the model at hand stays. */
  cancelOpening(): void;
  /** Answers the question whether a trained model may go. */
  answer(yes: boolean): void;
  setSentence(which: 'a' | 'b', text: string): void;
  setPair(a: string, b: string): void;
  swap(): void;
  surprise(): void;
  setShape(shape: PathShape): void;
  /** Shows the path through the prior beside it, or no longer. */
  setPrior(prior: boolean): void;
  setPoints(points: number): void;
  /** How words are chosen from now on; greedily without. */
  setDecoding(sampled: SampledDecoding | undefined): void;
  /** Keeps the path between the two sentences at hand in sight; at most {@link MOST_PINS}. */
  pin(): void;
  unpin(pair: PinnedPair): void;
  /** The directions of the map, which are kept with the run. */
  setDirections(directions: readonly KeptDirection[]): void;
  /** The corners below and the size of their grid, which are kept with the run. */
  setCorners(corners: KeptCorners): void;
  setPosition(position: number): void;
  search(query: string, offset: number, count: number): void;
  dismiss(id: number): void;
  /** Tells of trouble that the page itself met. */
  raise(trouble: Trouble): void;
  /**
   * Starts from the experiment in an address' hash. False where parts of it make no sense and
   * there is a model: that is then left as it is.
   */
  openHash(hash: string): boolean;
  /** The hash of a link to this experiment, with what was measured; undefined before there is one. */
  link(): string | undefined;
  /** The visitor has read what the sender of the link measured. */
  dismissSent(): void;
  /** Begins with the run that was here last, where the address means it, else as the hash says. */
  begin(hash: string, memory: RunMemory): Promise<void>;
  /** Brings a run back that is kept, in place of the one at hand. */
  openRun(run: string): void;
  /** Tells which runs are kept, now and after each change. */
  listRuns(): void;
  /** Tells what is known of runs without opening them. */
  describeRuns(runs: readonly string[]): void;
  renameRun(run: string, name: string): void;
  duplicateRun(run: string, name: string): void;
  deleteRuns(runs: readonly string[]): void;
  /** The visitor knows that the run is back. */
  greetRun(): void;
}

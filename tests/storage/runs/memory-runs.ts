/** Runs in memory, for sessions in Node: held to the same tests as the browser's store. */
import type {
  Moment,
  OpenedRun,
  RunStore,
  StoredSummary,
} from '../../../src/storage/runs/stored-run';

interface Kept extends Omit<OpenedRun, 'text'> {
  readonly checkpoints: readonly Uint8Array[];
}

export class MemoryRuns implements RunStore {
  readonly runs = new Map<string, Kept>();
  readonly texts = new Map<string, OpenedRun['text']>();
  /** Set to make every change fail, as a full disk does. */
  failure: Error | undefined;

  async keep({ summary, details, checkpoint, text }: Moment): Promise<void> {
    this.#check();
    if (text) this.texts.set(text.id, text);
    const former = this.runs.get(summary.id)?.checkpoints ?? [];
    const checkpoints = [checkpoint.slice(), ...former].slice(0, 2);
    this.runs.set(summary.id, structuredClone({ summary, details, checkpoints }));
  }

  async open(id: string): Promise<OpenedRun | undefined> {
    const run = this.runs.get(id);
    const text = run && this.texts.get(run.summary.text);
    return run && text && { ...run, text };
  }

  async list(): Promise<readonly StoredSummary[]> {
    return [...this.runs.values()]
      .map(({ summary }) => summary)
      .sort((one, other) => other.saved - one.saved);
  }

  async rename(id: string, name: string): Promise<void> {
    this.#check();
    const run = this.runs.get(id);
    if (run) this.runs.set(id, { ...run, summary: { ...run.summary, name } });
  }

  async duplicate(id: string, copy: Pick<StoredSummary, 'id' | 'name'>): Promise<void> {
    this.#check();
    const run = this.runs.get(id);
    const [newest] = run?.checkpoints ?? [];
    if (!run || !newest) return;
    this.runs.set(copy.id, {
      summary: { ...run.summary, ...copy, bytes: newest.length },
      details: { ...run.details, id: copy.id },
      checkpoints: [newest],
    });
  }

  async delete(ids: readonly string[]): Promise<void> {
    this.#check();
    for (const id of ids) this.runs.delete(id);
    const needed = new Set([...this.runs.values()].map(({ summary }) => summary.text));
    for (const id of this.texts.keys()) if (!needed.has(id)) this.texts.delete(id);
  }

  #check(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}

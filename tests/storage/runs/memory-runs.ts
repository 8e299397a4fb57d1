/** Runs in memory, for sessions in Node: held to the same tests as the browser's store. */
import type {
  Moment,
  OpenedRun,
  Remarks,
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

  async keep({ summary, details, checkpoint, best, text }: Moment): Promise<void> {
    this.#check();
    if (text) this.texts.set(text.id, text);
    const former = this.runs.get(summary.id);
    const checkpoints = [checkpoint.slice(), ...(former?.checkpoints ?? [])].slice(0, 2);
    const kept = best ?? former?.best;
    const run = { summary, details, checkpoints, ...(kept && { best: kept }) };
    this.runs.set(summary.id, structuredClone(run));
  }

  async describe(id: string): Promise<Pick<OpenedRun, 'summary' | 'details'> | undefined> {
    const run = this.runs.get(id);
    return run && { summary: run.summary, details: run.details };
  }

  async remark(id: string, remarks: Remarks): Promise<void> {
    this.#check();
    const run = this.runs.get(id);
    if (run)
      this.runs.set(id, { ...run, details: structuredClone({ ...run.details, ...remarks }) });
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
      ...(run.best && { best: run.best }),
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

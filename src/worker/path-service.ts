import type { Event, PathRequest } from '../protocol';
import { SentenceError } from '../text/sentence';
import type { Experiment } from './experiment';
import { decodePath } from './interpolation';
import { Pace } from './pace';

/** At least this long between two decodes of one path while the weights move, in milliseconds. */
const REFRESH_INTERVAL = 300;
/** The share of training time that re-decoding an unchanged request may take. */
const REFRESH_SHARE = 0.1;

interface Asked {
  readonly request: number;
  readonly path: PathRequest;
}

/**
 * Answers the newest path request, and again as the weights train. A request that another has
 * overtaken is never decoded; a path whose weights and sentences stand still is not decoded twice.
 */
export class PathService {
  readonly #post: (event: Event) => void;
  readonly #pace = new Pace(REFRESH_INTERVAL, REFRESH_SHARE);
  #asked: Asked | undefined;
  #fresh = false;
  #answered: { experiment: Experiment; iteration: number } | undefined;

  constructor(post: (event: Event) => void) {
    this.#post = post;
  }

  ask(request: number, path: PathRequest): void {
    this.#asked = { request, path };
    this.#fresh = true;
  }

  /** True where somebody waits for a first answer. */
  get waiting(): boolean {
    return this.#fresh;
  }

  /** Answers a new request at once, and an answered one if its weights moved and it is due. */
  async serve(experiment: Experiment, now: () => number): Promise<void> {
    while (this.#asked !== undefined && this.#wanted(experiment, now())) {
      const asked = this.#asked;
      this.#fresh = false;
      this.#answered = { experiment, iteration: experiment.iteration };
      const began = now();
      try {
        const decoded = await decodePath(experiment, asked.path);
        if (this.#asked === asked) {
          this.#post({ type: 'path', request: asked.request, decoded });
        }
      } catch (error) {
        if (!(error instanceof SentenceError)) throw error;
        // Without this the same sentence would be refused again at every refresh.
        if (this.#asked === asked) this.#asked = undefined;
        this.#post({
          type: 'trouble',
          trouble: { about: 'sentence', what: error.what, next: error.next },
        });
      }
      this.#pace.spent(began, now());
    }
  }

  /** Decodes again on other weights even if the iteration is the same: after a new model. */
  renew(): void {
    if (this.#asked !== undefined) this.#fresh = true;
    this.#answered = undefined;
  }

  /** Lets the next refresh come at once: after a pause, so that the last weights are seen. */
  hurry(): void {
    this.#pace.reset();
  }

  #wanted(experiment: Experiment, now: number): boolean {
    if (this.#fresh) return true;
    const answered = this.#answered;
    const moved =
      answered?.experiment !== experiment || answered.iteration !== experiment.iteration;
    return moved && this.#pace.due(now);
  }
}

import { appendPoints, thinned, type History } from '../past/history';
import { NO_PAST, pastOf, reducePast, type GrowingPast } from '../past/run-past';
import type { Event } from '../protocol';
import type { RunMark } from '../run-history';
import type { RunPast } from '../run-past';

const CURVE_POINTS = 48;

/** What the page was told of the model at hand, for when it is to be told again. */
export class Chronicle {
  #history: History = [];
  #marks: RunMark[] = [];
  #samples: readonly string[] = [];
  #past: GrowingPast = NO_PAST;
  #iteration = 0;
  #trained = 0;
  /** Seconds before this session; undefined where that is not known. */
  #before: number | undefined;
  #since: number | undefined;

  /** @param now a clock in milliseconds */
  constructor(readonly now: () => number = () => performance.now()) {}

  get history(): History {
    return this.#history;
  }

  get marks(): readonly RunMark[] {
    return this.#marks;
  }

  /** Sentences of the generator, of the same noise every time. */
  get samples(): readonly string[] {
    return this.#samples;
  }

  /** What became of pinned pairs and of samples. */
  get past(): RunPast {
    return pastOf(this.#past);
  }

  get iteration(): number {
    return this.#iteration;
  }

  /** Seconds that the model was trained for in this session. */
  get seconds(): number {
    const running = this.#since === undefined ? 0 : this.now() - this.#since;
    return (this.#trained + running) / 1000;
  }

  /** Seconds that the model was trained for from its first weights on, where that is known. */
  get secondsInAll(): number | undefined {
    return this.#before === undefined ? undefined : this.#before + this.seconds;
  }

  /** The course of the reconstruction loss, in few points. */
  get curve(): number[] {
    const losses = this.#history.map(({ reconstruction }) => reconstruction);
    if (losses.length <= CURVE_POINTS) return losses;
    const last = losses.length - 1;
    const places = Array.from({ length: CURVE_POINTS }, (_, i) => (i * last) / (CURVE_POINTS - 1));
    return places.map((place) => losses[Math.round(place)] ?? 0);
  }

  observe(event: Event): void {
    this.#past = reducePast(this.#past, event);
    switch (event.type) {
      case 'fresh':
        this.#history = [];
        this.#marks = [];
        this.#samples = [];
        this.#iteration = event.iteration;
        this.#trained = 0;
        this.#before = event.start === 'fresh' ? 0 : undefined;
        this.#since = undefined;
        break;
      case 'resumed':
        this.#history = thinned(event.history);
        this.#marks = [...event.marks];
        this.#before = event.seconds;
        this.#iteration = event.iteration;
        break;
      case 'progress':
        this.#iteration = event.iteration;
        this.#history = appendPoints(this.#history, event.points);
        break;
      case 'changed':
        this.#marks.push({ iteration: event.iteration, settings: event.settings });
        break;
      case 'restored':
        this.#marks.push({ iteration: this.#iteration, restored: event.iteration });
        break;
      case 'samples':
        this.#samples = event.fixed;
        break;
      case 'state': {
        this.#trained = 1000 * this.seconds;
        const isRunning = event.state === 'training' || event.state === 'warming';
        this.#since = isRunning ? this.now() : undefined;
        break;
      }
      default:
        break;
    }
  }
}

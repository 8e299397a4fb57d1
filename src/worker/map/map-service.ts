import type { MapAsk, MapEnd } from '../../latent-map';
import type { Basis } from '../../metrics/principal-components';
import type { Event } from '../../protocol';
import { seededRandom } from '../../random';
import { SentenceError } from '../../text/sentence';
import type { Experiment } from '../experiment';
import { decodeCodes, layWalk } from '../interpolation';
import { Pace } from '../pace';
import { CorpusAsks, isCorpusAsk } from './corpus-asks';
import { scoreGround } from './ground';
import { layOut } from './lay-out';
import { MapDesk, type AskOf, type MapSurroundings } from './map-desk';
import {
  choosePoints,
  codesOf,
  describePoints,
  valuesOf,
  type Between,
  type MappedPoints,
} from './mapped-points';
import { flatByPlane, flatByPoints, planeOf, type Flat } from './plane';

type Watch = Extract<MapAsk, { kind: 'watch'; on: true }>;
type Shade = Extract<MapAsk, { kind: 'shade'; on: true }>;

/** Milliseconds between two updates while the weights move, and the share of time for them. */
const INTERVAL = 8000;
const SHARE = 0.03;
/** Points at which the line of a path is drawn. */
const TRACED = 25;
/** Points at most that are read at once. */
const READ = 40;

/** What was mapped last. */
interface Mapped {
  readonly experiment: Experiment;
  readonly points: MappedPoints;
  readonly iteration: number;
  /** [points, hidden] */
  readonly codes: Float32Array;
  readonly basis: Basis;
}

/** Where UMAP put the points of an experiment. */
interface LaidOut {
  readonly points: MappedPoints;
  readonly iteration: number;
  readonly places: Float32Array;
}

/**
 * Keeps the map of the latent space: encodes the same sentences again as the weights move, in
 * pieces between which training goes on, and answers what is asked about places on the map.
 */
export class MapService {
  readonly #desk: MapDesk;
  readonly #now: () => number;
  readonly #pace: Pace;
  #watch: Watch | undefined;
  #mapped: Mapped | undefined;
  #laidOut: LaidOut | undefined;
  #layingOut: AbortController | undefined;
  #traced: AskOf<'trace'> | undefined;
  #shaded: Shade | undefined;
  #isTraining = false;
  /** Weights were put back: the codes are others even at the same iteration. */
  #isStale = false;
  readonly #updates;
  readonly #reads;
  readonly #lifts;
  readonly #traces;
  readonly #shades;
  readonly #corpusAsks: CorpusAsks;

  constructor(surroundings: MapSurroundings) {
    this.#now = surroundings.now ?? (() => performance.now());
    this.#pace = new Pace(INTERVAL, SHARE, surroundings.hand);
    const desk = new MapDesk(surroundings);
    this.#desk = desk;
    this.#updates = desk.newest<true>(() => this.#update());
    this.#reads = desk.answering<'read'>((ask, experiment) => this.#read(ask, experiment));
    this.#lifts = desk.answering<'lift'>((ask, experiment) => this.#lift(ask, experiment));
    this.#traces = desk.answering<'trace'>((ask, experiment) => this.#trace(ask, experiment));
    this.#shades = desk.answering<'shade'>((_, experiment, between) =>
      this.#shade(experiment, between),
    );
    this.#corpusAsks = new CorpusAsks(
      desk,
      (experiment) => this.#mappedOf(experiment)?.points.indices ?? new Int32Array(0),
    );
  }

  ask(ask: MapAsk): void {
    if (isCorpusAsk(ask)) {
      this.#corpusAsks.ask(ask);
      return;
    }
    switch (ask.kind) {
      case 'watch':
        this.#watch = ask.on ? ask : undefined;
        if (!ask.on) this.#layingOut?.abort();
        void this.#updates.ask(true);
        break;
      case 'lay-out':
        this.#layingOut?.abort();
        if (ask.layout === 'umap') {
          void this.#desk.guarded(() => this.#layOut());
        } else {
          this.#laidOut = undefined;
          void this.#updates.ask(true);
        }
        break;
      case 'trace':
        this.#traced = ask;
        void this.#traces.ask(ask);
        break;
      case 'shade':
        this.#shaded = ask.on ? ask : undefined;
        void this.#shades.ask(ask);
        break;
      case 'read':
        void this.#reads.ask(ask);
        break;
      case 'lift':
        void this.#lifts.ask(ask);
        break;
    }
  }

  /** To be told of all that the page is told: the map follows the run by it. */
  observe(event: Event): void {
    if (event.type === 'state') this.#isTraining = event.state === 'training';
    if (event.type === 'engine') this.#desk.forget();
    if (event.type === 'restored') {
      this.#isStale = true;
      this.#corpusAsks.renew();
    }
    if (this.#watch === undefined) return;
    const isDue =
      event.type === 'progress'
        ? this.#pace.due(this.#now())
        : event.type === 'restored' ||
          event.type === 'corpus' ||
          // The run may have moved to another engine, and is another experiment there.
          event.type === 'engine' ||
          (event.type === 'state' && event.state === 'paused');
    if (isDue) void this.#updates.ask(true);
  }

  /** Brings codes, plane and colours up to the weights and to what is watched for. */
  async #update(): Promise<void> {
    const watch = this.#watch;
    const experiment = this.#desk.experiment;
    if (watch === undefined || experiment === undefined) return;
    // Training goes on in between: that is not time spent on the map.
    let spent = 0;
    let since = this.#now();
    const letIn = async () => {
      spent += this.#now() - since;
      await this.#desk.between(experiment);
      since = this.#now();
    };
    // Somebody looks at an empty map, and waits, until there is a first one.
    const isFirst = this.#mappedOf(experiment) === undefined;
    const between = isFirst ? this.#desk.inStretches(letIn) : letIn;
    const mapped = await this.#map(experiment, watch, between);
    const { points, codes, iteration, basis } = mapped;
    const { colour } = watch;
    const values = await valuesOf(experiment, points, codes, colour, between);
    if (this.#laidOut?.points !== points) this.#laidOut = undefined;
    const shown = basis.variances.reduce((sum, variance) => sum + variance, 0);
    this.#desk.tell({
      kind: 'places',
      iteration,
      layout: this.#laidOut === undefined ? 'plane' : 'umap',
      laidOut: this.#laidOut?.iteration ?? iteration,
      shown: basis.totalVariance > 0 ? shown / basis.totalVariance : 1,
      places: this.#laidOut?.places.slice() ?? flatByPlane(basis).place(codes),
      colour,
      values,
    });
    const ended = this.#now();
    this.#pace.spent(ended - spent - (ended - since), ended);
    if (this.#traced !== undefined) void this.#traces.ask(this.#traced);
    if (this.#shaded !== undefined) void this.#shades.ask(this.#shaded);
  }

  async #map(experiment: Experiment, watch: Watch, between: Between): Promise<Mapped> {
    const last = this.#mappedOf(experiment);
    const { real, generated } = watch;
    const points = last?.points ?? choosePoints(experiment, real, generated);
    if (last === undefined) this.#desk.tell(describePoints(experiment, points));
    const { iteration } = experiment;
    if (last?.iteration === iteration && !this.#isStale) return last;
    this.#isStale = false;
    const codes = await codesOf(experiment, points, between); // [points, hidden]
    const basis = planeOf(codes, experiment.settings.hiddenSize, last?.basis);
    this.#mapped = { experiment, points, iteration, codes, basis };
    return this.#mapped;
  }

  async #layOut(): Promise<void> {
    await this.#updates.ask(true);
    const mapped = this.#mapped;
    if (mapped === undefined) return;
    const layingOut = new AbortController();
    this.#layingOut = layingOut;
    const { experiment, codes, points, iteration } = mapped;
    const { seed, hiddenSize } = experiment.settings;
    const gone = () => this.#desk.experiment !== experiment;
    try {
      const places = await layOut(codes, hiddenSize, {
        random: seededRandom(seed, 'map layout'),
        initial: flatByPlane(mapped.basis).place(codes),
        now: this.#now,
        isBusy: () => this.#isTraining,
        report: (share, known) => {
          if (gone()) layingOut.abort();
          else this.#desk.tell({ kind: 'laying-out', share, places: known });
        },
        signal: layingOut.signal,
      });
      if (gone() || layingOut.signal.aborted) return;
      this.#laidOut = { points, iteration, places };
      await this.#updates.ask(true);
    } catch (error) {
      if (!layingOut.signal.aborted) throw error;
    }
  }

  async #read({ request, points }: AskOf<'read'>, experiment: Experiment): Promise<void> {
    const mapped = this.#mappedOf(experiment);
    if (mapped === undefined) return;
    const width = experiment.settings.hiddenSize;
    const asked = points.slice(0, READ);
    const codes = new Float32Array(asked.length * width); // [points, hidden]
    asked.forEach((point, row) => {
      codes.set(mapped.codes.subarray(point * width, (point + 1) * width), row * width);
    });
    const { iteration } = experiment;
    const decoded = await decodeCodes(experiment, codes);
    const sentences = decoded.map(({ text }, row) => ({ point: asked[row] ?? 0, text }));
    this.#desk.tell({ kind: 'read', request, iteration, sentences });
  }

  async #lift({ request, x, y }: AskOf<'lift'>, experiment: Experiment): Promise<void> {
    const flat = this.#flat(experiment);
    if (flat === undefined) return;
    const code = flat.lift(Float32Array.of(x, y)); // [1, hidden]
    const [decoded, scores] = await Promise.all([
      decodeCodes(experiment, code),
      experiment.model.score(code),
    ]);
    const { words = [], text = '' } = decoded[0] ?? {};
    const [score = Number.NaN] = scores;
    this.#desk.tell({ kind: 'lifted', request, x, y, sentence: { words, text }, score });
  }

  async #shade(experiment: Experiment, between: Between): Promise<void> {
    const asked = this.#shaded;
    const flat = this.#flat(experiment);
    if (asked === undefined || flat === undefined) return;
    const { iteration } = experiment;
    const layout = this.#laidOut === undefined ? 'plane' : 'umap';
    const ground = await scoreGround(experiment, flat, asked.part, between);
    this.#desk.tell({ kind: 'ground', request: asked.request, iteration, layout, ...ground });
  }

  async #trace({ request, path }: AskOf<'trace'>, experiment: Experiment): Promise<void> {
    const flat = this.#flat(experiment);
    if (flat === undefined) return;
    const { model, settings } = experiment;
    const walk = await layWalk(experiment, path).catch((error: unknown) => {
      // Whoever draws the path itself says what is wrong with its sentences.
      if (error instanceof SentenceError) return undefined;
      throw error;
    });
    if (walk === undefined) {
      this.#traced = undefined;
      return;
    }
    const width = settings.hiddenSize;
    const codes = new Float32Array(TRACED * width); // [traced, hidden]
    for (let i = 0; i < TRACED; i++) codes.set(walk.at(i / (TRACED - 1)), i * width);
    const end = async (ids: Int32Array, row: number): Promise<MapEnd> => {
      const code = codes.slice(row * width, (row + 1) * width);
      const [[score = Number.NaN], { loss }] = await Promise.all([
        model.score(code),
        model.heldOut([ids]),
      ]);
      return { score, loss };
    };
    const [a, b] = await Promise.all([end(walk.a.ids, 0), end(walk.b.ids, TRACED - 1)]);
    this.#desk.tell({ kind: 'trace', request, path, places: flat.place(codes), a, b });
  }

  #flat(experiment: Experiment): Flat | undefined {
    const mapped = this.#mappedOf(experiment);
    if (mapped === undefined) return undefined;
    const { codes, basis } = mapped;
    return this.#laidOut === undefined
      ? flatByPlane(basis)
      : flatByPoints(codes, experiment.settings.hiddenSize, this.#laidOut.places);
  }

  #mappedOf(experiment: Experiment): Mapped | undefined {
    return this.#mapped?.experiment === experiment ? this.#mapped : undefined;
  }
}

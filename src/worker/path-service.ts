import type { Arae } from '../model/arae';
import type { Event } from '../protocol';
import type { PathRequest } from '../sentence-path';
import { SentenceError } from '../text/sentence';
import { breathe } from './breathe';
import { FourCorners } from './four-corners';
import type { Hand } from './hand';
import {
  decodeAlong,
  describePath,
  layWalk,
  sharesOf,
  type DecodedPoint,
  type Walk,
} from './interpolation';
import { Pace } from './pace';
import { findBand } from './path-band';
import { PinnedPaths } from './pinned-paths';
import { findPriorPath } from './prior-path';
import { SentenceOrigins } from './sentence-origins';
import type { Speaker } from './speaker';

/** At least this long between two decodes of one path while the weights move, in milliseconds. */
const REFRESH_INTERVAL = 300;
/** The share of training time that re-decoding an unchanged request may take. */
const REFRESH_SHARE = 0.1;
/** The same for looking between the points of a path. */
const BAND_INTERVAL = 1000;
const BAND_SHARE = 0.05;
/** The same for what is kept in sight beside the path, all of it together. */
const BESIDE_INTERVAL = 1000;
const BESIDE_SHARE = 0.04;
/** Milliseconds after which the band looks no deeper. */
const BAND_PATIENCE = 250;

/** Milliseconds spent between two iterations on the index that origins are found by. */
const INDEXING = 10;

interface Asked {
  readonly request: number;
  readonly path: PathRequest;
}

/** Weights at an iteration: what was decoded by them need not be decoded again. */
interface Moment {
  readonly model: Arae;
  readonly iteration: number;
}

/** Somebody asks for another path: the band of this one is of no use any more. */
class Overtaken extends Error {}

/**
 * Answers the newest path request, and again as the weights train. A request that another has
 * overtaken is never decoded; a path whose weights and sentences stand still is not decoded twice.
 * What takes longer – where sentences come from, and what lies between the points – follows.
 */
export class PathService {
  readonly pinned: PinnedPaths;
  readonly corners: FourCorners;
  readonly origins = new SentenceOrigins();
  readonly #post: (event: Event) => void;
  readonly #pace = new Pace(REFRESH_INTERVAL, REFRESH_SHARE);
  readonly #bandPace: Pace;
  #asked: Asked | undefined;
  #fresh = false;
  #answered: Moment | undefined;
  /** The points answered last, whose origins have not been told. */
  #untold: readonly DecodedPoint[] = [];
  /** The walk answered last, the scores of whose ends have not been told. */
  #unscored: { readonly asked: Asked; readonly walk: Walk } | undefined;
  /** Served in turns; who took time last comes last. */
  #beside: readonly (PinnedPaths | FourCorners)[];
  #band: (Moment & { readonly asked: Asked }) | undefined;

  /** @param hand for which what is beside the path waits */
  constructor(post: (event: Event) => void, hand: Hand) {
    this.#post = post;
    this.#bandPace = new Pace(BAND_INTERVAL, BAND_SHARE, hand);
    const pace = new Pace(BESIDE_INTERVAL, BESIDE_SHARE, hand);
    this.pinned = new PinnedPaths(post, pace);
    this.corners = new FourCorners((told) => post({ type: 'corners', told }), pace);
    this.#beside = [this.corners, this.pinned];
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
  async serve(speaker: Speaker, now: () => number): Promise<void> {
    while (this.#asked !== undefined && this.#wanted(speaker.model, now())) {
      const asked = this.#asked;
      this.#fresh = false;
      const { model } = speaker;
      this.#answered = { model, iteration: model.iteration };
      const began = now();
      await this.#explain(asked, async () => {
        const { request, path } = asked;
        const walk = await layWalk(speaker, path);
        const points = await decodeAlong(speaker, walk, sharesOf(path));
        if (this.#asked !== asked) return;
        this.#post({ type: 'path', request, decoded: describePath(walk, path, points) });
        this.#untold = points;
        this.#unscored = { asked, walk };
      });
      this.#pace.spent(began, now());
    }
  }

  /**
   * Tells of the pinned paths and the four corners, and what takes longer of the path that was
   * answered last: how the critic scores its ends, where its sentences come from, what lies between
   * its points, and what the generator would say in their place. To be called between two iterations.
   *
   * @param training keeps to a share of the time, for weights that move anyway
   */
  async elaborate(speaker: Speaker, now: () => number, training: boolean): Promise<void> {
    if (this.#fresh) return;
    if (await this.#canTellOrigins(speaker, now, training)) {
      this.#tellOrigins(speaker, this.#untold);
      this.#untold = [];
    }
    if (this.#fresh) return;
    await this.#tellScores(speaker);
    for (const kept of this.#beside) {
      const took = await kept.serve(speaker, now, training);
      if (took) this.#beside = [...this.#beside.filter((other) => other !== kept), kept];
    }
    const asked = this.#asked;
    if (asked === undefined || !this.#wantsBand(speaker.model, asked)) return;
    if (training && !this.#bandPace.due(now())) return;
    const began = now();
    const { model } = speaker;
    const { iteration } = model;
    await this.#explain(asked, async () => {
      const between = async () => {
        await breathe();
        if (this.#asked !== asked) throw new Overtaken();
      };
      const { request, path } = asked;
      if (path.prior === true) {
        const prior = await findPriorPath(speaker, path, between);
        this.#post({ type: 'prior', request, prior });
      }
      const enough = () => now() - began > BAND_PATIENCE;
      const { band, sentences } = await findBand(speaker, path, between, enough);
      if (this.#asked !== asked) return;
      this.#band = { model, iteration, asked };
      this.#post({ type: 'band', request, band });
      this.#tellOrigins(speaker, sentences);
    });
    this.#bandPace.spent(began, now());
  }

  /** Decodes again on other weights even if the iteration is the same: after a new model. */
  renew(): void {
    if (this.#asked !== undefined) this.#fresh = true;
    this.#answered = undefined;
    this.#band = undefined;
    this.#unscored = undefined;
    this.pinned.renew();
    this.corners.renew();
  }

  /** Lets the next refresh come at once: after a pause, so that the last weights are seen. */
  hurry(): void {
    this.#pace.reset();
  }

  /** A sentence that cannot be read is told of, and not tried again. */
  async #explain(asked: Asked, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (!(error instanceof SentenceError)) throw error;
      // Without this the same sentence would be refused again at every refresh.
      if (this.#asked === asked) this.#asked = undefined;
      this.#post({
        type: 'trouble',
        trouble: { about: 'sentence', what: error.what, next: error.next },
      });
    }
  }

  async #tellScores({ model }: Speaker): Promise<void> {
    const unscored = this.#unscored;
    if (unscored === undefined) return;
    this.#unscored = undefined;
    const { asked, walk } = unscored;
    const [a = Number.NaN, b = Number.NaN] = await model.score(walk.ends);
    if (this.#asked !== asked) return;
    const { request, path } = asked;
    this.#post({ type: 'scores', request, scores: { iteration: walk.iteration, path, a, b } });
  }

  /** Works on the index that origins are found by, as long as it is not ready and nobody waits. */
  async #canTellOrigins(
    { corpus }: Speaker,
    now: () => number,
    training: boolean,
  ): Promise<boolean> {
    if (corpus === undefined || this.#untold.length === 0) return false;
    const none = this.origins.refusal(corpus);
    if (none !== undefined) {
      this.#post({ type: 'origins', origins: [], none });
      this.#untold = [];
      return false;
    }
    const began = now();
    return this.origins.prepare(corpus, async () => {
      await breathe();
      return !this.#fresh && !(training && now() - began > INDEXING);
    });
  }

  #tellOrigins({ corpus }: Speaker, sentences: readonly DecodedPoint[]): void {
    if (corpus === undefined || sentences.length === 0) return;
    const origins = this.origins.of(corpus, sentences);
    if (origins.length > 0) this.#post({ type: 'origins', origins });
  }

  #wanted(model: Arae, now: number): boolean {
    if (this.#fresh) return true;
    const answered = this.#answered;
    const moved = answered?.model !== model || answered.iteration !== model.iteration;
    return moved && this.#pace.due(now);
  }

  #wantsBand(model: Arae, asked: Asked): boolean {
    const band = this.#band;
    return band?.asked !== asked || band.model !== model || band.iteration !== model.iteration;
  }
}

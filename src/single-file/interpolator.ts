/** The interpolator of a page that is one file: two boxes, a dial and a path. */
import type { DecodedSentence } from '../decoding';
import { seededRandom } from '../random';
import type { DecodedPath, PathRequest } from '../sentence-path';
import { SentenceError } from '../text/sentence';
import { tokenize } from '../text/tokenizer';
import type { PageContent } from '../worker/files/web-page/content';
import { element } from '../worker/files/web-page/markup';
import { IDS } from '../worker/files/web-page/page-ids';
import { endpointWords, rowsMarkup, sentenceMarkup } from '../worker/files/web-page/path-markup';
import type { Walk } from '../worker/interpolation';
import { draw } from './draw';
import type { Voice } from './voice';

/** Pause in typing after which a path is decoded, in milliseconds. */
const TYPING_PAUSE = 150;
/** What a page without a kept path goes by. */
const USUAL: Pick<PathRequest, 'points' | 'shape'> = { points: 11, shape: 'linear' };

/** Finds the page's elements. @throws Error where one is missing. */
function find<E extends Element>(id: string, kind: abstract new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

export class Interpolator {
  readonly #content: PageContent;
  readonly #voice: Promise<Voice | undefined>;
  readonly #a = find(IDS.a, HTMLTextAreaElement);
  readonly #b = find(IDS.b, HTMLTextAreaElement);
  readonly #position = find(IDS.position, HTMLInputElement);
  readonly #held = find(IDS.held, HTMLElement);
  readonly #list = find(IDS.path, HTMLElement);
  #way: Pick<PathRequest, 'points' | 'shape'> = USUAL;
  #path: DecodedPath | undefined;
  #walk: Walk | undefined;
  /** The newest path, and the newest place on it, that somebody waits for. */
  #asked = 0;
  #sought = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param voice undefined where the model cannot speak */
  constructor(content: PageContent, voice: Promise<Voice | undefined>) {
    this.#content = content;
    this.#voice = voice;
  }

  start(): void {
    const { language, paths } = this.#content;
    for (const box of [this.#a, this.#b]) {
      if (language !== undefined) box.lang = language;
      box.addEventListener('input', () => this.#type());
      box.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // A sentence has no second line: Enter means that it is done.
        event.preventDefault();
        void this.#ask();
      });
    }
    find(IDS.swap, HTMLButtonElement).addEventListener('click', () => this.#swap());
    this.#position.addEventListener('input', () => void this.#seek());
    this.#list.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('li') : null;
      if (row !== null) this.#goTo([...this.#list.children].indexOf(row));
    });
    this.#offerDraws();
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-path]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const path = paths[Number(button.dataset['path'])];
        if (path !== undefined) this.#show(path);
        find(IDS.interpolation, HTMLElement).scrollIntoView();
        this.#a.focus({ preventScroll: true });
      });
    }
    const [first] = paths;
    if (first !== undefined) this.#show(first);
  }

  /** Begins with a path that was kept: it is there at once, and the model catches up. */
  #show(path: DecodedPath): void {
    this.#a.value = path.a.original;
    this.#b.value = path.b.original;
    this.#way = { points: path.path.points, shape: path.path.shape };
    this.#take(path, undefined);
    void this.#ask();
  }

  #type(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#ask(), TYPING_PAUSE);
  }

  #swap(): void {
    [this.#a.value, this.#b.value] = [this.#b.value, this.#a.value];
    this.#position.value = String(100 - Number(this.#position.value));
    void this.#ask();
  }

  /** Decodes the path between the two boxes; of several asked for, the newest is shown. */
  async #ask(): Promise<void> {
    clearTimeout(this.#typing);
    const asked = ++this.#asked;
    const [a, b] = [this.#a.value, this.#b.value];
    try {
      const voice = await this.#voice;
      if (voice === undefined) return;
      const { walk, decoded } = await voice.walk({ ...this.#way, a, b });
      if (asked === this.#asked) this.#take(decoded, walk);
    } catch (error) {
      if (!(error instanceof SentenceError)) throw error;
      if (asked === this.#asked) this.#tellEmpty();
    }
  }

  #take(path: DecodedPath, walk: Walk | undefined): void {
    this.#path = path;
    this.#walk = walk;
    draw(this.#list, rowsMarkup(path, this.#content.language));
    find(IDS.noticeA, HTMLElement).textContent = endpointWords(path.a);
    find(IDS.noticeB, HTMLElement).textContent = endpointWords(path.b);
    void this.#seek();
  }

  #tellEmpty(): void {
    for (const [box, id] of [
      [this.#a, IDS.noticeA],
      [this.#b, IDS.noticeB],
    ] as const) {
      const words = 'No words here. Type a few, or take a random sentence; the last path stays.';
      find(id, HTMLElement).textContent =
        tokenize(box.value, { lowercase: false }).length > 0 ? '' : words;
    }
  }

  #goTo(row: number): void {
    const last = this.#list.children.length - 1;
    this.#position.value = String(Math.round((100 * row) / last));
    void this.#seek();
  }

  /** Shows what is said where the slider stands: a row of the path, or what lies between two. */
  async #seek(): Promise<void> {
    const [path, walk] = [this.#path, this.#walk];
    if (path === undefined) return;
    const sought = ++this.#sought;
    const position = Number(this.#position.value);
    const last = path.rows.length - 1;
    const row = Math.round((position / 100) * last);
    [...this.#list.children].forEach((item, i) => {
      if (i === row) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    });
    const isRow = position === Math.round((100 * row) / last);
    const nearest = path.rows[row];
    if (isRow || walk === undefined) {
      this.#hold(nearest);
      return;
    }
    const between = await (await this.#voice)?.at(walk, position / 100);
    if (sought === this.#sought) this.#hold(between);
  }

  #hold(sentence: DecodedSentence | undefined): void {
    if (sentence === undefined) return;
    draw(this.#held, element('span', {}, sentenceMarkup(sentence)));
    this.#held.lang = this.#content.language ?? '';
    this.#position.setAttribute('aria-valuetext', `${this.#position.value}: ${sentence.text}`);
  }

  /** Sentences of the generator, each of which can be an end of the path. */
  #offerDraws(): void {
    find(IDS.random, HTMLButtonElement).addEventListener('click', () => void this.#draw());
    for (const [id, box] of [
      [IDS.drawnA, this.#a],
      [IDS.drawnB, this.#b],
    ] as const) {
      find(id, HTMLButtonElement).addEventListener('click', () => {
        box.value = find(IDS.drawnText, HTMLElement).textContent;
        void this.#ask();
      });
    }
  }

  async #draw(): Promise<void> {
    const voice = await this.#voice;
    if (voice === undefined) return;
    const seed = Math.floor(Math.random() * 2 ** 31);
    const sentence = await voice.draw(seededRandom(seed, 'random sentence'));
    const text = find(IDS.drawnText, HTMLElement);
    text.lang = this.#content.language ?? '';
    text.textContent = sentence?.text ?? '(only empty sentences: it has not learned enough)';
    for (const id of [IDS.drawnA, IDS.drawnB]) {
      find(id, HTMLButtonElement).disabled = sentence === undefined;
    }
    find(IDS.drawn, HTMLElement).hidden = false;
  }
}

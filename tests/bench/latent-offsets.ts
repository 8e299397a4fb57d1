/** Offsets between groups of sentences, by the code that the page makes them with. */
import type { MapDirection } from '../../src/latent-map';
import type { Experiment } from '../../src/worker/experiment';
import { directionOf, sidesOf } from '../../src/worker/map/directions';
import { judge, type Judgement } from '../../src/worker/map/judgement';

/** From sentences with one word (or several in a row) to sentences with another. */
export interface Offset {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Singular to plural, man to woman, one place to another: all that have held-out sentences. */
export const SCENE_OFFSETS: readonly Offset[] = [
  ...pairs('singular → plural', [
    'girl>girls',
    'boy>boys',
    'child>children',
    'man>men',
    'woman>women',
    'dog>dogs',
    'cat>cats',
    'student>students',
    'tourist>tourists',
  ]),
  ...pairs('man → woman', [
    'man>woman',
    'boy>girl',
    'father>mother',
    'son>daughter',
    'brother>sister',
    'nephew>niece',
    'uncle>aunt',
    'grandfather>grandmother',
  ]),
  ...pairs('one place → another', [
    'kitchen>garden',
    'garden>kitchen',
    'lake>harbour',
    'river>lake',
    'market>station',
    'street>park',
    'school>church',
    'beach>forest',
  ]),
];

export interface OffsetFigures extends Offset, Judgement {}

/** Makes and tries one offset after another, and prints them with the share for each kind. */
export async function measureOffsets(
  experiment: Experiment,
  offsets: readonly Offset[],
): Promise<OffsetFigures[]> {
  const between = () => Promise.resolve();
  const figures: OffsetFigures[] = [];
  for (const offset of offsets) {
    const direction: MapDirection = {
      from: { by: 'words', query: offset.from },
      to: { by: 'words', query: offset.to },
    };
    const sides = sidesOf(experiment, direction, new Int32Array(0));
    const code = await directionOf(experiment, sides, between);
    figures.push({ ...offset, ...(await judge(experiment, direction, sides, code, between)) });
  }
  for (const kind of new Set(offsets.map((offset) => offset.kind))) {
    const ofKind = figures.filter((one) => one.kind === kind);
    for (const one of ofKind) {
      console.log(`  ${`${one.from} → ${one.to}`.padEnd(28)} ${shareOf([one])}  × ${one.strength}`);
    }
    console.log(`${kind}: ${shareOf(ofKind)} of held-out sentences\n`);
  }
  if (figures.length > 0) console.log(`All offsets: ${shareOf(figures)} of held-out sentences`);
  return figures;
}

function shareOf(figures: readonly Judgement[]): string {
  const tried = figures.reduce((sum, one) => sum + one.tried, 0);
  const succeeded = figures.reduce((sum, one) => sum + one.succeeded, 0);
  return `${((100 * succeeded) / tried).toFixed(0).padStart(3)} % (${succeeded} of ${tried})`;
}

function pairs(kind: string, words: readonly string[]): Offset[] {
  return words.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { kind, from, to };
  });
}

/** All scenes, parsed once. */
import { CULTURE } from './lexicon/culture';
import { HOME } from './lexicon/home';
import { OUTDOORS } from './lexicon/outdoors';
import { TOWN } from './lexicon/town';
import { TRAVEL } from './lexicon/travel';
import { WATER } from './lexicon/water';
import { WEATHER } from './lexicon/weather';
import { WORK } from './lexicon/work';
import { withClasses } from './lexicon/classes';
import { EVERYDAY } from './lexicon/everyday';
import { parseScene, type Scene, type SceneSource } from './notation';

const SOURCES: readonly SceneSource[] = [
  EVERYDAY,
  HOME,
  TOWN,
  WATER,
  OUTDOORS,
  TRAVEL,
  WORK,
  CULTURE,
  WEATHER,
].flat();

export const SCENES: readonly Scene[] = SOURCES.map((source) => parseScene(source, withClasses));

/** Rooms in which one may be while it rains or snows outside. */
export const INDOORS: ReadonlySet<string> = new Set([
  'kitchen',
  'living room',
  'bedroom',
  'café',
  'office',
  'classroom',
  'workshop',
  'library',
]);

/** Scattered scenes whose doings go on in any weather, as long as no place is named. */
export const SHELTERED: ReadonlySet<string> = new Set(['company', 'meals', 'arts', 'belongings']);

/** All scenes, parsed once. Earlier ones are drawn more often, though gently so. */
import { CULTURE } from './lexicon/culture';
import { HOME } from './lexicon/home';
import { OUTDOORS } from './lexicon/outdoors';
import { TOWN } from './lexicon/town';
import { TRAVEL } from './lexicon/travel';
import { WATER } from './lexicon/water';
import { WEATHER } from './lexicon/weather';
import { WORK } from './lexicon/work';
import { parseScene, type Scene } from './notation';

const SOURCES = [HOME, TOWN, WATER, OUTDOORS, TRAVEL, WORK, CULTURE, WEATHER].flat();

export const SCENES: readonly Scene[] = SOURCES.map(parseScene);

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

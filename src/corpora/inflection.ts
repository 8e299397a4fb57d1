/**
 * English word forms: verbs and noun plurals, by rule with the exceptions that the lexicon needs.
 */

/** base → [past, past participle], for verbs that do not simply take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent', 'bent'],
  bite: ['bit', 'bitten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  burn: ['burnt', 'burnt'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forecast: ['forecast', 'forecast'],
  forget: ['forgot', 'forgotten'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  light: ['lit', 'lit'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  restring: ['restrung', 'restrung'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shine: ['shone', 'shone'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spin: ['spun', 'spun'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  sweep: ['swept', 'swept'],
  swim: ['swam', 'swum'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  wet: ['wet', 'wet'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter before -ing and -ed. */
const DOUBLING = new Set(
  (
    'begin chop clap cut dig drip drop flap forget get grab hit hop hug hum jog knit mop nod occur pat peg prefer put quarrel rub ' +
    'run scrub set shed ship shop shovel shut sip sit skip slip spin split stir stop swim tap travel trim trot wet win wrap'
  ).split(' '),
);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  fish: 'fish',
  goose: 'geese',
  knife: 'knives',
  leaf: 'leaves',
  loaf: 'loaves',
  man: 'men',
  scarf: 'scarves',
  sheep: 'sheep',
  deer: 'deer',
  shelf: 'shelves',
  woman: 'women',
  mouse: 'mice',
  policeman: 'policemen',
  postman: 'postmen',
  fisherman: 'fishermen',
};

const endsInSibilant = (word: string): boolean => /(s|x|z|ch|sh)$/.test(word);
const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

/** The plural of a noun; of a phrase such as "old man", that of its last word. */
export function pluralOf(noun: string): string {
  const space = noun.lastIndexOf(' ');
  if (space >= 0) return noun.slice(0, space + 1) + pluralOf(noun.slice(space + 1));
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  if (endsInSibilant(noun) || /(tomato|potato)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** "carries", "watches", "goes": what one person or thing does. */
export function thirdPersonOf(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  if (endsInSibilant(verb) || /[^aeiou]o$/.test(verb)) return `${verb}es`;
  return `${verb}s`;
}

/** "running", "lying", "baking". */
export function gerundOf(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

export function pastOf(verb: string): string {
  return IRREGULAR[verb]?.[0] ?? regularPastOf(verb);
}

export function participleOf(verb: string): string {
  return IRREGULAR[verb]?.[1] ?? regularPastOf(verb);
}

function regularPastOf(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1) ?? ''}ed`;
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

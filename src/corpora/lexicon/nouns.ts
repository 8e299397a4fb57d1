/** Who acts in the scenes: nouns with their pronouns and adjectives, and groups of them. */
import type { Pronoun } from '../grammar';

/** How a noun is introduced: "a man", "my mother", "the baker". */
export type NounKind = 'person' | 'child' | 'kin' | 'role' | 'animal' | 'thing';

export interface Noun {
  readonly word: string;
  readonly kind: NounKind;
  /** More than one where the word says nothing of it. */
  readonly pronouns: readonly Pronoun[];
  readonly adjectives: readonly string[];
  /** Stays in the singular: "the captain" of a boat. */
  readonly single: boolean;
}

/** kind | word, word | pronouns | adjectives; a word with `!` stays in the singular. */
const TABLE = `
person | man | he | young, tall, bearded, tired, thin, cheerful
person | woman | she | young, tall, tired, cheerful, elegant
person | old man | he |
person | old woman | she |
child | boy | he | little, small, young, tall, shy, curious
child | girl | she | little, small, young, tall, shy, curious
child | child | he, she | small, little, young, curious
child | teenager | he, she | tall, bored, shy
child | student | he, she | young, tired, tall
person | tourist | he, she | tired, curious, cheerful
person | neighbour | he, she | old, friendly, elderly
person | couple! | they | young, old, elderly
person | family! | they | large, young, small
person | young mother | she |
person | young father | he |
child | toddler | he, she | tiny, sleepy, curious
child | baby | it |
person | friend | he, she | old, good
kin | mother, aunt | she |
kin | father, uncle | he |
kin | grandmother | she |
kin | grandfather | he |
kin | sister | she | little, older, younger
kin | brother | he | little, older, younger
kin | cousin | he, she | little, younger, older
role | teacher | she, he | young, new, patient
child | pupil | she, he | new, young, shy
role | baker | he, she | old, cheerful, busy
role | cook | he, she | busy, young, cheerful
role | waiter | he | young, tired, friendly, busy
role | waitress | she | young, tired, friendly, busy
role | gardener | he, she | old, patient, young
role | farmer | he, she | old, young, tired
person | fisherman | he | old, patient, young
person | sailor | he | young, old, tired
role | captain! | he | old, bearded
role | postman | he | cheerful, old, new, tired
role | driver | he, she | tired, patient, young
role | conductor | he, she | young, friendly
person | cyclist | he, she | young, tired
person | runner | he, she | young, tired, thin
person | nurse | she, he | young, kind, tired, busy
person | builder | he | young, strong, tired
person | painter | he, she | young, old, patient
role | cleaner | she, he | tired, cheerful, young
role | librarian | she, he | kind, quiet, young
person | musician | he, she | young, old, tired
person | street musician | he, she | young, old, cheerful
person | singer | she, he | young, nervous, famous
role | guard | he, she | bored, tired, old
person | swimmer | she, he | young, brave, strong
person | surfer | he, she | young, brave
person | hiker | he, she | young, tired, cheerful
role | shopkeeper | he, she | old, friendly, cheerful
person | customer | he, she | impatient, friendly, new
person | passenger | he, she | tired, sleepy, impatient
person | visitor | he, she | curious, young, tired
person | secretary | she, he | young, busy, new
person | camper | he, she | young, cheerful, tired
person | shepherd | he | old, young, patient
person | young man | he |
person | actor | he | young, famous, nervous
person | patient | he, she | old, young
role | policeman | he | young, friendly, tall
role | headmaster! | he | old, kind
animal | dog | it | black, brown, small, shaggy, old, white, muddy
animal | puppy | it | brown, black, tiny
animal | cat | it | black, grey, white, old, fat, striped
animal | kitten | it | grey, black, tiny
animal | bird | it | small, brown, black
animal | duck | it | brown, small, white
animal | swan | it | white, black, young
animal | gull | it | white, grey, hungry
animal | pigeon | it | grey, white, fat
animal | sparrow | it | small, brown
animal | crow | it | black, old
animal | horse | it | brown, white, black, old, grey
animal | donkey | it | grey, old, small
animal | cow | it | brown, black, white
animal | sheep | it | white, black, young
animal | goat | it | white, brown, hungry
animal | hen | it | brown, white, fat
animal | squirrel | it | red, grey, small
animal | fox | it | red, young, thin
animal | rabbit | it | brown, white, small
animal | hedgehog | it | small, little
animal | deer | it | young, shy
animal | frog | it | small, green
animal | owl | it | white, brown, old
animal | heron | it | grey, tall
animal | goose | it | white, grey, angry
animal | spider | it | small, patient
animal | bee | it | busy, little
animal | butterfly | it | white, yellow, blue
thing | boat | it | small, white, blue, old, wooden
thing | ship | it | white, large, old
thing | bus | it | yellow, red, crowded, late
thing | tram | it | yellow, old, crowded, red
thing | train | it | long, late, slow
thing | car | it | red, old, white, small
thing | lorry | it | heavy, green, old
thing | kite | it | red, yellow, long
`;

/** Names for choices of nouns, usable wherever a noun is. */
export const GROUPS: Readonly<Record<string, string>> = {
  PERSON: 'woman|man|girl|boy|old man|old woman|child|teenager',
  ADULT: 'woman|man|old man|old woman|neighbour',
  GROWN: 'woman|man|young mother|young father|couple',
  ELDER: 'old man|old woman|couple|grandfather|grandmother',
  CHILD: 'girl|boy|child',
  SIBLING: 'sister|brother|cousin|boy|girl',
  FAMILY: 'mother|father|grandmother|grandfather|aunt|uncle|sister|brother',
  PARENT: 'mother|father|young mother|young father',
  GRAND: 'grandmother|grandfather',
  PAIR:
    '+a mother and her daughter|+a father and his son|+two old friends|+a boy and his sister|' +
    '+a woman and her son|+an old man and his wife|+a girl and her brother',
  KIDS:
    '+a boy and his sister|+a girl and her brother|+two little girls|+three boys|' +
    '+two small children|+the twins',
};

const ENTRIES: readonly Noun[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [kind = '', words = '', pronouns = '', adjectives = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return items(words).map((word) => ({
      word: word.replace('!', ''),
      kind: kind as NounKind,
      pronouns: items(pronouns) as Pronoun[],
      adjectives: items(adjectives),
      single: word.endsWith('!'),
    }));
  });

function items(cell: string): string[] {
  return cell === '' ? [] : cell.split(',').map((item) => item.trim());
}

export const NOUNS: ReadonlyMap<string, Noun> = new Map(ENTRIES.map((noun) => [noun.word, noun]));

/** Who acts in the scenes: nouns with their pronouns and adjectives, and groups of them. */
import type { Pronoun } from '../grammar';

/** How a noun is introduced: "Anna", "a man", "my mother", "the baker". */
export type NounKind = 'name' | 'person' | 'child' | 'kin' | 'role' | 'animal' | 'thing';

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
name | Anna, Mary, Clara, Emma, Julia, Laura, Sarah, Helen, Eva, Nora, Lucy, Maria, Rosa, Ida, Grace, Alice, Ella, Hannah, Olivia, Sophie | she |
name | Peter, Paul, Tom, Jack, Henry, George, Oliver, Leo, Max, David, Daniel, Simon, Martin, Adam, Ben, Felix, Hugo, Oscar, Robert, Thomas | he |
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
kin | friend | he, she | old, good, best
kin | mother, aunt | she |
kin | father, uncle | he |
kin | grandmother | she |
kin | grandfather | he |
kin | daughter, niece | she | little, older, younger
kin | son, nephew | he | little, older, younger
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
person | young woman | she |
person | stranger | he, she | tall, tired, polite
person | doctor | she, he | young, tired, kind
role | butcher | he | strong, cheerful, old
person | carpenter | he, she | old, patient, young
person | mechanic | he, she | young, patient, old
person | guest | he, she | tired, polite, hungry
person | writer | he, she | young, famous, nervous
person | dancer | she, he | young, thin, famous
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
animal | fish | it | small, red, silver
animal | pony | it | brown, white, old
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

/** What anybody of a kind may be. */
const COMMON: Readonly<Partial<Record<NounKind, string>>> = {
  person:
    'young, tall, tired, cheerful, friendly, thin, nervous, quiet, kind, hungry, happy, sad, clever, busy, lonely, polite, elegant, strong, serious, proud, gentle, clumsy, brave',
  role: 'young, tall, tired, cheerful, friendly, thin, nervous, quiet, kind, hungry, happy, new, busy, old, polite, strong, clever, serious, proud, gentle, lazy',
  child:
    'small, little, shy, curious, happy, clever, hungry, tired, funny, brave, cheerful, sleepy, thin, polite, lazy, noisy, serious, clumsy',
  animal:
    'small, old, hungry, tired, brown, white, black, young, shy, fat, thin, noisy, lazy, gentle, clumsy, curious',
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
      adjectives: [
        ...new Set([
          ...items(adjectives),
          ...items(word.endsWith('!') ? '' : (COMMON[kind as NounKind] ?? '')),
        ]),
      ].filter((adjective) =>
        !word.includes('old ') && !word.includes('young ') ? true : !/old|young/.test(adjective),
      ),
      single: word.endsWith('!'),
    }));
  });

function items(cell: string): string[] {
  return cell === '' ? [] : cell.split(',').map((item) => item.trim());
}

export const NOUNS: ReadonlyMap<string, Noun> = new Map(ENTRIES.map((noun) => [noun.word, noun]));

const named = (pronoun: Pronoun): string =>
  ENTRIES.filter(({ kind, pronouns }) => kind === 'name' && pronouns.includes(pronoun))
    .map(({ word }) => word)
    .join('|');

export const GIRLS = named('she');
export const BOYS = named('he');

/** Names for choices of nouns, usable wherever a noun is. */
export const GROUPS: Readonly<Record<string, string>> = {
  PERSON:
    'NAME|NAME|NAME|woman|man|girl|boy|old man|old woman|child|teenager|student|young man|young woman|neighbour|tourist|stranger|teacher|nurse',
  ADULT:
    'NAME|NAME|woman|man|old man|old woman|neighbour|young man|young woman|teacher|nurse|doctor|stranger',
  ANYONE: 'NAME|NAME|NAME|PERSON|PERSON|FAMILY|TRADE|TRADE|PAIR|couple|family|friend|friend|CHILD',
  NAME: `${GIRLS}|${BOYS}`,
  TRADE:
    'baker|postman|waiter|waitress|nurse|doctor|teacher|farmer|gardener|librarian|driver|butcher|shopkeeper|' +
    'captain|policeman|cook|painter|cleaner|musician|secretary|writer|dancer|singer|actor|fisherman|sailor|' +
    'shepherd|carpenter|mechanic|builder|conductor|tourist|guest|visitor|cyclist|passenger|hiker',
  YOUNG:
    'NAME|NAME|NAME|girl|boy|child|teenager|pupil|student|KIDS|SIBLING|son|daughter|nephew|niece',
  MUSICIAN: 'musician|street musician|singer|girl|boy|student|KIN',
  KIN: 'mother|father|grandmother|grandfather|aunt|uncle|sister|brother|cousin|son|daughter|nephew|niece',
  PET: 'dog|cat|puppy|kitten|dog|cat',
  ANIMAL: 'goat|rabbit|pony|donkey|fox|goose|hen|squirrel|hedgehog|duck',
  BIRD: 'bird|pigeon|sparrow|crow|gull|owl|duck|goose',
  GROWN: 'NAME|NAME|woman|man|young mother|young father|couple|young woman|young man',
  ELDER: 'old man|old woman|couple|grandfather|grandmother',
  CHILD: 'NAME|girl|boy|child',
  SIBLING: 'sister|brother|cousin|boy|girl',
  FAMILY:
    'mother|father|grandmother|grandfather|aunt|uncle|sister|brother|cousin|son|daughter|nephew|niece',
  PARENT: 'mother|father|young mother|young father',
  GRAND: 'grandmother|grandfather',
  PAIR:
    '+a mother and her daughter|+a father and his son|+two old friends|+a boy and his sister|' +
    '+a woman and her son|+an old man and his wife|+a girl and her brother|' +
    `+[${GIRLS}] and [${BOYS}]|+[${BOYS}] and his [sister|brother|cousin|friend|wife|daughter]|` +
    `+[${GIRLS}] and her [sister|brother|cousin|friend|husband|son]`,
  KIDS:
    '+a boy and his sister|+a girl and her brother|+two little girls|+three boys|' +
    '+two small children|+the twins',
};

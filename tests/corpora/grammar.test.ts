import { describe, expect, it } from 'vitest';
import {
  alternatives,
  expand,
  pick,
  sentence,
  takesAn,
  verbPhrase,
  type Subject,
} from '../../src/corpora/grammar';
import { expand as expandWithAdjective } from '../../src/corpora/choice';
import { withClasses } from '../../src/corpora/lexicon/classes';
import {
  gerundOf,
  participleOf,
  pastOf,
  pluralOf,
  thirdPersonOf,
} from '../../src/corpora/inflection';
import { parseScene } from '../../src/corpora/notation';
import { SCENES } from '../../src/corpora/scenes-lexicon';
import { seededRandom } from '../../src/random';

const she: Subject = { text: 'she', plural: false, several: false, pronoun: 'she' };
const they: Subject = { text: 'they', plural: true, several: true, pronoun: 'they' };
const family: Subject = { text: 'the family', plural: false, several: true, pronoun: 'they' };

describe('inflection', () => {
  it.each([
    ['carry', 'carries', 'carrying', 'carried', 'carried'],
    ['watch', 'watches', 'watching', 'watched', 'watched'],
    ['run', 'runs', 'running', 'ran', 'run'],
    ['lie', 'lies', 'lying', 'lay', 'lain'],
    ['bake', 'bakes', 'baking', 'baked', 'baked'],
    ['stir', 'stirs', 'stirring', 'stirred', 'stirred'],
    ['do', 'does', 'doing', 'did', 'done'],
    ['have', 'has', 'having', 'had', 'had'],
  ])('knows the forms of "%s"', (verb, third, gerund, past, participle) => {
    expect([thirdPersonOf(verb), gerundOf(verb), pastOf(verb), participleOf(verb)]).toEqual([
      third,
      gerund,
      past,
      participle,
    ]);
  });

  it.each([
    ['baby', 'babies'],
    ['boy', 'boys'],
    ['potato', 'potatoes'],
    ['old man', 'old men'],
    ['sandwich', 'sandwiches'],
    ['sheep', 'sheep'],
  ])('makes "%s" into "%s"', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});

describe('a verb phrase', () => {
  it('agrees with its subject in every verb it has', () => {
    const phrase = 'open the oven and ^take out the pie';
    expect(verbPhrase(phrase, 'present', she)).toBe('opens the oven and takes out the pie');
    expect(verbPhrase(phrase, 'present', they)).toBe('open the oven and take out the pie');
    expect(verbPhrase(phrase, 'past', they)).toBe('opened the oven and took out the pie');
  });

  it('gives each of several people a thing of their own', () => {
    expect(verbPhrase('ride a~ bicycle~ to $their school', 'present', she)).toBe(
      'rides a bicycle to her school',
    );
    expect(verbPhrase('ride a~ bicycle~ to $their school', 'present', family)).toBe(
      'rides bicycles to their school',
    );
  });

  it('tells present from past inside its clauses', () => {
    expect(verbPhrase('wait until the rain stops/stopped', 'gerund', she, 'past')).toBe(
      'waiting until the rain stopped',
    );
  });
});

describe('alternatives', () => {
  it('are split outside brackets only', () => {
    expect(alternatives('a [b|c] d|e')).toEqual(['a [b|c] d', 'e']);
  });

  it('are drawn the more often the earlier they stand', () => {
    const random = seededRandom(1, 'test');
    const counts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 3000; i++) counts[pick(random, ['a', 'b', 'c'] as const)]++;
    expect(counts.a).toBeGreaterThan(counts.b);
    expect(counts.b).toBeGreaterThan(counts.c);
    expect(counts.c).toBeGreaterThan(0);
  });

  it('may be empty without leaving a gap', () => {
    const drawn = new Set<string>();
    const random = seededRandom(1, 'test');
    for (let i = 0; i < 50; i++) drawn.add(expand('the [old|] clock', random));
    expect(drawn).toEqual(new Set(['the old clock', 'the clock']));
  });
});

describe('the choices of the scenes', () => {
  it('put the alternatives in place of the name of a class', () => {
    expect(withClasses('play {game}')).toMatch(/^play \[cards\|chess\|/);
    expect(() => withClasses('play {dinosaur}')).toThrow(RangeError);
  });

  it('give each alternative the mark that stands behind their bracket', () => {
    expect(withClasses('a~ [red|[grey|blue]] [cat|[hen|big dog]]~ runs')).toBe(
      'a~ [red|[grey|blue]] [cat~|[hen~|big dog~]] runs',
    );
  });

  it('give at most one noun an adjective, and none that has one', () => {
    const random = seededRandom(1, 'test');
    const drawn = Array.from({ length: 300 }, () => expandWithAdjective('on the bridge', random));
    expect(new Set(drawn).size).toBeGreaterThan(3);
    expect(drawn.every((text) => /^on the (?:[a-z]+ )?bridge$/.test(text))).toBe(true);
    const had = Array.from({ length: 300 }, () =>
      expandWithAdjective('on the long bridge', random),
    );
    expect(new Set(had)).toEqual(new Set(['on the long bridge']));
    const named = Array.from({ length: 300 }, () =>
      expandWithAdjective('on the bus driver', random),
    );
    expect(new Set(named)).toEqual(new Set(['on the bus driver']));
  });
});

describe('a sentence', () => {
  it('has its capital, its articles and its mark', () => {
    expect(sentence(['a', 'old man', undefined, 'waits', ''], '.')).toBe('An old man waits.');
  });

  it.each([
    ['hour', true],
    ['uniform', false],
    ['umbrella', true],
    ['one', false],
    ['yellow', false],
  ])('before "%s" has an: %s', (word, an) => {
    expect(takesAn(word)).toBe(an);
  });
});

describe('the notation of scenes', () => {
  const source = {
    name: 'test',
    times: 'day',
    places: 'in the park|by the pond',
    wear: 'a hat|a tie (he)',
    marked: '',
    from: '',
    when: '',
    exclaim: '',
    things: '',
    states: '',
  };

  it('reads who, what, how, where, when and of what kind', () => {
    const { doings, wear } = parseScene({
      ...source,
      doings: 'CHILD|dog: ride a~ [red|] bicycle~ ~ slowly @! *|on the hill % summer # fun event',
    });
    expect(doings).toEqual([
      {
        who: ['CHILD', 'dog'],
        phrase: 'ride a~ [red|] bicycle~',
        adverbs: ['slowly'],
        places: ['in the park', 'by the pond', 'on the hill'],
        placed: true,
        times: ['summer'],
        flags: new Set(['fun', 'event']),
      },
    ]);
    expect(wear).toEqual([
      { text: 'a hat', fits: undefined },
      { text: 'a tie', fits: 'he' },
    ]);
  });

  it('refuses what it cannot read', () => {
    expect(() => parseScene({ ...source, doings: 'a dog barks' })).toThrow(SyntaxError);
    expect(() => parseScene({ ...source, doings: 'dog: bark # lous' })).toThrow(SyntaxError);
  });

  it('leaves no mark of itself in the lexicon once read', () => {
    for (const { doings, things, states } of SCENES) {
      for (const { phrase } of [...doings, ...things])
        expect(phrase).toMatch(/^[a-zA-Zé$~^/[\]| ]+$/);
      for (const { subject } of states) expect(subject).toMatch(/^[a-zA-Zé[\]| ]+$/);
    }
  });
});

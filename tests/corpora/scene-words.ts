/** Every word that the scene grammar can say, read off its lexicon. */
import { alternatives, tokens } from '../../src/corpora/grammar';
import {
  gerundOf,
  participleOf,
  pastOf,
  pluralOf,
  thirdPersonOf,
} from '../../src/corpora/inflection';
import { GROUPS, NOUNS } from '../../src/corpora/lexicon/nouns';
import { ALL_ADJECTIVES } from '../../src/corpora/lexicon/adjectives';
import { TIMES } from '../../src/corpora/lexicon/times';
import { SCENES } from '../../src/corpora/scenes-lexicon';

/** Words of the frames themselves. */
const FRAME_WORDS = `
  a an the and are is was were am has have been be going about do does did while when who why how long
  what where there look looking at in with wearing will shall would like likes liked want wants wanted
  love loves loved begin begins began to too tired busy forget forgets forgot promise promises promised
  refuse refuses refused had often sometimes usually always rarely just already again today yet any
  more somebody someone nobody i we you he she they it my our his her your their its me us him them
  one other two three four some several few left can see saw hear heard watch watches watched watching
  sit sits sat sitting stand stands stood standing ever for all day an hour hours twenty minutes since
  breakfast time but because listen listens listening listened tomorrow next week on saturday sunday morning yesterday last night this tourist
  must should may would hope hopes never still now seldom usually go goes went gone going come comes came coming
  hurry hurries hurried hurrying walk walks walked walking return returns returned returning run runs ran running friend stranger
`;

const VERBS = new Set<string>(
  'be sit stand watch have wait help look laugh rest smile sleep complain listen'.split(' '),
);

function allWords(): Set<string> {
  const words = new Set(tokens(FRAME_WORDS));
  const add = (text: string) => {
    for (const word of tokens(text.replace(/[[\]|/$^+]/g, ' '))) words.add(word);
  };
  for (const noun of NOUNS.values()) {
    [noun.word, pluralOf(noun.word), ...noun.adjectives].forEach(add);
  }
  Object.values(GROUPS)
    .filter((group) => group.includes('+'))
    .forEach(add);
  for (const { past, now, habit } of Object.values(TIMES)) [...past, ...now, ...habit].forEach(add);
  ALL_ADJECTIVES.forEach(add);
  for (const scene of SCENES) {
    const { doings, things, states, sky, from, when, exclaim } = scene;
    [...sky, ...from, ...when, ...exclaim].forEach(add);
    for (const { text } of [...scene.wear, ...scene.marked]) add(text);
    for (const { phrase, who, places, adverbs } of doings) {
      addPhrase(phrase);
      [...who.filter((one) => /^[+a-z]/.test(one)), ...adverbs].forEach(add);
      places.forEach((place) => addPhrase(`be ${place}`));
    }
    for (const { phrase, places, verb } of things) {
      [phrase, ...places].forEach(add);
      if (verb !== undefined) VERBS.add(verb);
    }
    for (const { subject, predicates } of states) [subject, ...predicates].forEach(add);
  }
  for (const verb of VERBS) {
    [verb, thirdPersonOf(verb), gerundOf(verb), pastOf(verb), participleOf(verb)].forEach(add);
  }
  return words;

  function addPhrase(phrase: string): void {
    const [, verbs, rest = ''] = /^\[([^[\]]*)\](.*)$/.exec(phrase) ?? [];
    if (verbs !== undefined) {
      for (const verb of verbs.split('|')) addPhrase(verb + rest);
      return;
    }
    const flat = phrase.replace(/[[\]|]/g, ' ').split(' ');
    for (const [place, word] of flat.entries()) {
      if (place === 0 || word.startsWith('^')) VERBS.add(word.replace('^', ''));
      else if (word.endsWith('~')) [word.slice(0, -1), pluralOf(word.slice(0, -1))].forEach(add);
      else add(word);
    }
  }
}

export const SCENE_WORDS: ReadonlySet<string> = allWords();

/** Base forms of all verbs that scenes use. */
export const SCENE_VERBS: ReadonlySet<string> = VERBS;

/** Nouns that act, with their plurals; words that are both are left out. */
export const SINGULARS: ReadonlySet<string> = nounForms((word) => word);
export const PLURALS: ReadonlySet<string> = nounForms(pluralOf);

function nounForms(form: (word: string) => string): Set<string> {
  const heads = [...NOUNS.keys()].map((word) => alternatives(word)[0] ?? word);
  return new Set(
    heads
      .filter((word) => pluralOf(word) !== word && NOUNS.get(word)?.kind !== 'name')
      .map((word) => form(word.slice(word.lastIndexOf(' ') + 1))),
  );
}

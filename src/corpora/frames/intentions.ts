/** Sentence shapes about what is wished, asked, planned or exclaimed. */
import { beNow, drawEvent, have, overlap, placeOf, predicate, timeFor } from '../clauses';
import { pick } from '../choice';
import { chance, sentence, verbPhrase } from '../grammar';
import type { Doing } from '../notation';
import { SOMEBODY, type Actor } from '../subjects';
import type { Frame, FrameContext } from './frame';
import { clause, forAnybody, has, lasting, play } from './play';

/** What one simply goes on with, and is never about to do. */
const RESTFUL = /^(?:watch|look|wait|sit|stand|lie|hold|sleep|rest|talk|work|walk|listen) ?/;

function wishes(context: FrameContext): string | undefined {
  const { random } = context;
  const fun = chance(random, 0.65);
  const fits = (doing: Doing): boolean =>
    lasting(doing) && doing.flags.has('fun') === fun && (fun || !RESTFUL.test(doing.phrase));
  const played = play(context, 'any', fits, 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const verb = pick(
    random,
    fun ? ['like to', 'want to', 'love to'] : ['begin to', 'be about to', 'be going to'],
  );
  const tense = verb.startsWith('be') ? 'present' : pick(random, ['present', 'past'] as const);
  return sentence(
    [actor.text, verbPhrase(verb, tense, actor), ...clause(played, 'base').slice(1)],
    '.',
  );
}

function chores(context: FrameContext): string | undefined {
  const played = play(context, 'any', has('chore'), 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const verb = pick(context.random, [
    'have to',
    'be too tired to',
    'forget to',
    'promise to',
    'refuse to',
    'be too busy to',
  ]);
  const tense = pick(context.random, ['past', 'present'] as const);
  return sentence(
    [actor.text, verbPhrase(verb, tense, actor), ...clause(played, 'base').slice(1)],
    '.',
  );
}

function tomorrow(context: FrameContext): string | undefined {
  const worthPlanning = (doing: Doing): boolean =>
    lasting(doing) &&
    !/^(?:read|eat|drink|sit|watch|look|listen) ?/.test(doing.phrase) &&
    (doing.flags.has('fun') || doing.flags.has('chore'));
  const played = play(context, 'definite', worthPlanning, 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const when = timeFor(['coming'], 'now', context.random);
  const will = chance(context.random, 0.6) ? 'will' : `${beNow(actor)} going to`;
  const words = clause(played, 'base').slice(1);
  if (when === undefined || overlap(when, words.join(' '))) return undefined;
  return chance(context.random, 0.4)
    ? sentence([`${when},`, actor.text, will, ...words], '.')
    : sentence([actor.text, will, ...words, when], '.');
}

function isIt(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'definite', lasting, 0.05);
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const end = pick(random, ['', 'again', '']);
  return sentence(
    [beNow(actor), actor.text, predicate(event, actor, 'gerund'), placeOf(event, actor), end],
    '?',
  );
}

function asks(context: FrameContext): string | undefined {
  const { random } = context;
  const who = chance(random, 0.4);
  const played = play(context, 'definite', lasting, 0.1);
  if (played === undefined) return undefined;
  const { event, actor, adverb } = played;
  if (who) {
    if (!actor.person) return undefined;
    const anybody: Actor = { ...SOMEBODY, text: 'who' };
    return sentence(clause({ event, actor: anybody, adverb }, 'progressive'), '?');
  }
  const word = pick(random, ['why', 'how long', 'why']);
  const words = predicate(event, actor, 'gerund', adverb);
  if (word === 'why')
    return sentence([word, beNow(actor), actor.text, words, placeOf(event, actor)], '?');
  return sentence([word, have(actor), actor.text, 'been', words, placeOf(event, actor)], '?');
}

const YOU: Actor = { ...SOMEBODY, text: 'you', plural: true, pronoun: 'you' };
const WE: Actor = { ...SOMEBODY, text: 'we', plural: true, several: true, pronoun: 'we' };

function everDone(context: FrameContext): string | undefined {
  const { random } = context;
  const event = drawEvent(context.scene, random, has('fun'));
  if (event === undefined || !forAnybody(event.doing)) return undefined;
  const [opening, form, subject] = pick(random, [
    ['have you ever', 'participle', YOU],
    ['would you like to', 'base', YOU],
    ['shall we', 'base', WE],
  ] as const);
  return sentence([opening, verbPhrase(event.phrase, form, subject), placeOf(event, subject)], '?');
}

function looking(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'indefinite', undefined, 0.1);
  if (played === undefined) return undefined;
  if (chance(random, 0.5) || played.event.doing.flags.has('event')) {
    return sentence(['look,', ...clause(played, 'progressive')], '!');
  }
  const { event, actor } = played;
  const text = actor.text.replace(/^(a|some|two|three|several|a few|many) /, 'the ');
  return sentence(['look at', ...clause({ event, actor, adverb: undefined }, 'gerund', text)], '!');
}

function howWell(context: FrameContext): string | undefined {
  const played = play(context, 'definite', lasting, 0);
  const adverb = played?.event.adverb;
  if (played === undefined || adverb === undefined || !adverb.endsWith('ly')) return undefined;
  return sentence([`how ${adverb}`, ...clause(played, 'present')], '!');
}

export const INTENTIONS: readonly Frame[] = [
  { name: 'wish', weight: 3.5, build: wishes },
  { name: 'chore', weight: 1, build: chores },
  { name: 'tomorrow', weight: 2.5, build: tomorrow },
  { name: 'is it', weight: 1.5, build: isIt },
  { name: 'question', weight: 2.5, build: asks },
  { name: 'invitation', weight: 1.2, build: everDone },
  { name: 'look!', weight: 1.5, build: looking },
  { name: 'how!', weight: 1.2, build: howWell },
];

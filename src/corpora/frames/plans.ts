/** Sentence shapes about what comes next: one doing after another, an errand, a duty, a skill. */
import { drawEvent, overlap, placeOf, predicate, timeFor, type Tense } from '../clauses';
import { pick } from '../choice';
import { chance, sentence, verbPhrase } from '../grammar';
import { SCENES } from '../scenes-lexicon';
import type { Frame, FrameContext } from './frame';
import { clause, forAnybody, habitual, has, lasting, play, withoutOptionalPlace } from './play';

/** Doings of the scene that take one elsewhere. */
const LEADS_AWAY = /^(?:\[walk|\[come|drive|cross)/;

const WAYS = SCENES.filter(({ name }) => name === 'ways');

/** "Clara buys a hat and walks home." What comes second leads away, and anybody may do it. */
function thenLeaves(context: FrameContext): string | undefined {
  const { random } = context;
  const first = play(context, 'any', undefined, 0.1);
  const next = drawEvent(pick(random, WAYS), random, ({ phrase }) => LEADS_AWAY.test(phrase));
  if (first === undefined || next === undefined || !first.actor.person) return undefined;
  const { actor } = first;
  if (
    context.scene === WAYS[0] ||
    /^(?:learn|teach|dream|sleep|fall|lie|lock)/.test(first.event.phrase) ||
    actor.noun?.word === 'baby'
  )
    return undefined;
  if (overlap([first.event.phrase, actor.text].join(' '), `${next.phrase} ${next.place ?? ''}`)) {
    return undefined;
  }
  const tense: Tense = chance(random, 0.5) ? 'present' : 'past';
  const place = next.doing.placed ? placeOf(next, actor) : undefined;
  return sentence(
    [
      ...clause(withoutOptionalPlace(first), tense),
      'and',
      predicate(next, actor, tense, chance(random, 0.15) ? next.adverb : undefined),
      place,
    ],
    '.',
  );
}

const DESTINATION =
  /^(?:in|at|on) the ((?:\w+ )?(?:market|park|station|library|harbour|beach|forest|garden|café|square|theatre|bakery|kitchen|farm|playground|village|museum|quay|pier|barn|meadow))$/;

/** What one does not set out to do. */
const NO_ERRAND =
  /^(?:forget|lose|find|drop|wait|sleep|meet|fall|arrive|stop|pause|stand|come|go|leave|argue|greet|touch|break|smell|cry|whisper)/;

/** "Tom goes to the market to buy pears": where one does a thing is where one goes to do it. */
function goesThere(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'any', ({ flags }) => !flags.has('once'), 0);
  const place = DESTINATION.exec(played?.event.place ?? '')?.[1];
  if (played === undefined || place === undefined || !played.actor.person) return undefined;
  if (NO_ERRAND.test(played.event.phrase)) return undefined;
  const { event, actor } = played;
  const tense = pick(random, ['present', 'past', 'progressive', 'past'] as const);
  const verb = pick(random, ['go', 'come', 'hurry', 'walk', 'return', 'run']);
  const goes = predicate({ ...event, phrase: verb }, actor, tense);
  const words = verbPhrase(event.phrase, 'base', actor);
  return sentence([actor.text, goes, `to the ${place} to`, words], '.');
}

/** "Emma can play the flute well", "The boys must clean the boots". */
function modal(context: FrameContext): string | undefined {
  const { random } = context;
  const chore = chance(random, 0.4);
  const played = play(context, 'any', chore ? has('chore') : has('fun'), chore ? 0.2 : 0);
  if (played === undefined || !played.actor.person) return undefined;
  const verb = pick(
    random,
    chore ? ['must', 'should', 'will', 'has to'] : ['may', 'will', 'would love to', 'hopes to'],
  );
  const { actor } = played;
  const agreed = actor.plural ? verb.replace('has', 'have').replace('hopes', 'hope') : verb;
  const time = chance(random, 0.3) ? timeFor(['coming'], 'now', random) : undefined;
  const [, ...words] = clause(played, 'base');
  if (overlap(time, words.join(' '))) return undefined;
  return sentence([actor.text, agreed, ...words, time], '.');
}

/** "The baker never sings", "Nora still plays the cello". */
function stillOrNever(context: FrameContext): string | undefined {
  const played = play(context, 'definite', habitual, 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { event, actor } = played;
  const word = pick(context.random, ['never', 'still', 'now', 'seldom', 'usually']);
  const shown = withoutOptionalPlace(played).event;
  return sentence(
    [actor.text, word, predicate(event, actor, 'present'), placeOf(shown, actor)],
    '.',
  );
}

/** "Paul and I fed the ducks": two who do it together. */
function together(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'definite', (doing) => lasting(doing) && forAnybody(doing), 0.1);
  if (played === undefined || !played.actor.person || played.actor.plural) return undefined;
  const friend = played.actor.pronoun === 'she' ? 'her friend' : 'his friend';
  const other = pick(random, ['I', friend, 'a friend', 'a stranger', 'a tourist', 'I', friend]);
  const text = `${played.actor.text} and ${other}`;
  if (overlap(text, played.event.phrase) || overlap(played.actor.text, other)) return undefined;
  const mine = other === 'I';
  const actor = {
    ...played.actor,
    text,
    plural: true,
    several: true,
    pronoun: mine ? ('we' as const) : ('they' as const),
  };
  const tense = pick(random, ['past', 'past progressive', 'past', 'present'] as const);
  return sentence(clause({ ...played, actor }, tense), '.');
}

export const PLANS: readonly Frame[] = [
  { name: 'then', weight: 5, build: thenLeaves },
  { name: 'goes there', weight: 3, build: goesThere },
  { name: 'modal', weight: 3, build: modal },
  { name: 'still', weight: 4, build: stillOrNever },
  { name: 'together', weight: 3, build: together },
];

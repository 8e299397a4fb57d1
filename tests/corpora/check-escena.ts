/** What is wrong with a sentence by the Spanish grammar's own rules, judged from its words alone. */
import { feminineOf, takesEl, tokens } from '../../src/corpora/escenas/agreement';
import {
  ACTORS,
  ADJECTIVE_FORMS,
  COMPANY,
  FINITE,
  FRAME_VERBS,
  HUMAN_FORMS,
  INTERRUPTING,
  LOOKS,
  NOUN_FORMS,
  OBJECTS,
  ONLOOKING,
  PERSON_FORMS,
  PLACED,
  TIMING,
  VERB_FORMS,
  type WordForm,
} from './escena-words';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/corpora/escenas/escenas';
import { MOODS, TRADES } from '../../src/corpora/escenas/lexicon/traits';
import { repeatedWord } from '../../src/corpora/escenas/repetition';

/** The first fault found, in words; undefined where there is none. */
export function checkEscena(sentence: string): string | undefined {
  const shape = shapeFault(sentence);
  if (shape !== undefined) return shape;
  const words = tokens(sentence).filter((word) => /[\p{L},]/u.test(word));
  const fault = articleFault(words);
  if (fault !== undefined) return fault;
  for (let at = 0; at < words.length; at++) {
    const found = nounPhraseFault(words, at) ?? copulaFault(words, at) ?? personalAFault(words, at);
    if (found !== undefined) return found;
  }
  const repeated = repeatedWord(sentence);
  if (repeated !== undefined) return `"${repeated}" said twice`;
  return subjectFault(words, /^[¿]/.test(sentence)) ?? companyFault(words);
}

const SHAPE = /^(¿|¡)?\p{Lu}\p{L}*(?:,? \p{L}+)*([.?!])$/u;

function shapeFault(sentence: string): string | undefined {
  const [, opening, closing] = SHAPE.exec(sentence) ?? [];
  if (closing === undefined) return 'not words and commas from a capital letter to one final mark';
  if ((opening ?? '.') !== { '.': '.', '?': '¿', '!': '¡' }[closing]) {
    return `opens with "${opening ?? ''}" and ends with "${closing}"`;
  }
  const count = sentence.split(' ').length;
  return count < FEWEST_WORDS || count > MOST_WORDS
    ? `${count} words, not ${FEWEST_WORDS} to ${MOST_WORDS}`
    : undefined;
}

function articleFault(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if ((word === 'a' || word === 'de') && next === 'el') return `"${word} el" is not contracted`;
    if ((word === 'al' || word === 'del') && /^(?:el|la|los|las|un|una|mi|su)$/.test(next)) {
      return `"${word} ${next}"`;
    }
    if ((word === 'la' || word === 'una') && takesEl(next)) return `"${word} ${next}"`;
    if (word === 'y' && /^(?:i|hi(?!e))/.test(next)) return `"y ${next}"`;
  }
  return undefined;
}

const DETERMINERS: Readonly<Record<string, Partial<WordForm>>> = {
  el: { gender: 'm', plural: false },
  la: { gender: 'f', plural: false },
  los: { gender: 'm', plural: true },
  las: { gender: 'f', plural: true },
  un: { gender: 'm', plural: false },
  una: { gender: 'f', plural: false },
  unos: { gender: 'm', plural: true },
  unas: { gender: 'f', plural: true },
  este: { gender: 'm', plural: false },
  estos: { gender: 'm', plural: true },
  estas: { gender: 'f', plural: true },
  al: { gender: 'm', plural: false },
  del: { gender: 'm', plural: false },
  nuestro: { gender: 'm', plural: false },
  nuestra: { gender: 'f', plural: false },
  nuestros: { gender: 'm', plural: true },
  nuestras: { gender: 'f', plural: true },
  varios: { gender: 'm', plural: true },
  varias: { gender: 'f', plural: true },
  mi: { plural: false },
  mis: { plural: true },
  su: { plural: false },
  sus: { plural: true },
  tu: { plural: false },
  tus: { plural: true },
  dos: { plural: true },
  tres: { plural: true },
  cuatro: { plural: true },
};

const OLD = /^viej[oa]s?$/;

const fits = (asked: Partial<WordForm>, form: WordForm): boolean =>
  (asked.gender === undefined || asked.gender === form.gender) &&
  (asked.plural === undefined || asked.plural === form.plural);

/** The noun after a determiner, and the adjective after the noun. */
function nounPhraseFault(words: readonly string[], at: number): string | undefined {
  const determiner = words[at] ?? '';
  const asked = DETERMINERS[determiner];
  if (asked === undefined) return undefined;
  const between = OLD.test(words[at + 1] ?? '') && NOUN_FORMS.has(words[at + 2] ?? '');
  const place = at + (between ? 2 : 1);
  const noun = words[place] ?? '';
  const forms = NOUN_FORMS.get(noun);
  // "La mira": a clitic before a verb.
  if (forms === undefined || (VERB_FORMS.has(noun) && !PERSON_FORMS.has(noun))) return undefined;
  const eased = takesEl(noun) && /^(?:el|un|al|del)$/.test(determiner);
  const agreeing = forms.filter((form) => eased || fits(asked, form));
  if (agreeing.length === 0) return `"${words.slice(at, place + 1).join(' ')}"`;
  if (between) {
    const old = words[at + 1] ?? '';
    const right = agreeing.some(
      ({ gender, plural }) => old === `viej${gender === 'f' ? 'a' : 'o'}${plural ? 's' : ''}`,
    );
    if (!right) return `"${old} ${noun}"`;
  }
  const adjective = words[place + 1] ?? '';
  const adjectives = ADJECTIVE_FORMS.get(adjective);
  if (adjectives === undefined || /^(?:sol|descalz)[oa]s?$/.test(adjective)) return undefined;
  return adjectives.some((form) => agreeing.some((known) => fits(form, known)))
    ? undefined
    : `"${noun} ${adjective}"`;
}

const MOOD_STEMS = new Set(
  MOODS.filter((mood) => /^\p{L}+o$/u.test(mood) && mood !== 'nervioso' && mood !== 'aburrido').map(
    (mood) => mood.slice(0, -1),
  ),
);
const TRADE_WORDS = new Set(TRADES.flatMap((trade) => [trade, feminineOf(trade)]));

/** "Es cansado" and "está panadero": which of the two verbs is asked for. */
function copulaFault(words: readonly string[], at: number): string | undefined {
  const verb = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (/^(?:es|son|era|eran)$/.test(verb) && MOOD_STEMS.has(next.replace(/[oa]s?$/, '')))
    return `"${verb} ${next}"`;
  if (/^(?:está|están|estaba|estaban)$/.test(verb) && TRADE_WORDS.has(next))
    return `"${verb} ${next}"`;
  return undefined;
}

/** Verbs whose object, where it is somebody, takes "a". */
const OF_PEOPLE = new Set(
  'abrazar saludar visitar ayudar invitar acompañar esperar encontrar fotografiar ver mirar observar'.split(
    ' ',
  ),
);

function personalAFault(words: readonly string[], at: number): string | undefined {
  const word = words[at] ?? '';
  const verbs = VERB_FORMS.get(word);
  if (verbs === undefined || ![...verbs].some((verb) => OF_PEOPLE.has(verb))) return undefined;
  // Before the verb there has to be a subject; in a question it comes behind.
  const before = words.slice(0, at).filter((one) => PERSON_FORMS.has(one));
  if (before.length === 0 || words.some((one) => /^(?:dónde|cuándo|quién|qué|cómo)$/.test(one)))
    return undefined;
  const determiner = words[at + 1] ?? '';
  const noun = words[at + 2] ?? '';
  return DETERMINERS[determiner] !== undefined && determiner !== 'al' && HUMAN_FORMS.has(noun)
    ? `"${word} ${determiner} ${noun}" without "a"`
    : undefined;
}

const BETWEEN = /^(?:siempre|nunca|casi|ya|no|se|les?|todavía|a|menudo|veces|hoy|ahora|también)$/;

/** The subject that opens the sentence, or follows its first comma: its verb, and what it may do. */
function subjectFault(words: readonly string[], question: boolean): string | undefined {
  const comma = words.indexOf(',');
  for (const start of comma < 0 ? [0] : [0, comma + 1]) {
    const named =
      NOUN_FORMS.get(words[start] ?? '') !== undefined && PERSON_FORMS.has(words[start] ?? '');
    if (question || /^(?:al|del)$/.test(words[start] ?? '')) continue;
    if (!named && DETERMINERS[words[start] ?? ''] === undefined) continue;
    let at = named ? start : start + (OLD.test(words[start + 1] ?? '') ? 2 : 1);
    const noun = words[at] ?? '';
    const forms = NOUN_FORMS.get(noun);
    if (forms === undefined) continue;
    const asked = DETERMINERS[words[start] ?? ''];
    const plural = asked?.plural ?? forms[0]?.plural ?? false;
    at++;
    if (words[at] === 'y' || words[at] === 'e') continue;
    if (ADJECTIVE_FORMS.has(words[at] ?? '')) at++;
    while (BETWEEN.test(words[at] ?? '')) at++;
    const verb = words[at] ?? '';
    const number = FINITE.get(verb);
    if (number === undefined) continue;
    if ((number === 'plural') !== plural) return `"${noun} … ${verb}"`;
    const fault = actorFault(noun, words, at);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const ANYONE = new Set(FRAME_VERBS);

function actorFault(noun: string, words: readonly string[], at: number): string | undefined {
  if (!PERSON_FORMS.has(noun)) return undefined;
  const verbs = [...(VERB_FORMS.get(words[at] ?? '') ?? [])];
  // "Está leyendo": who reads is asked, not who is.
  const next = words[at + 1] ?? '';
  const main = next.endsWith('ndo') ? [...(VERB_FORMS.get(next) ?? [])] : verbs;
  const known = main.filter((verb) => ACTORS.has(verb));
  if (known.length === 0 || known.some((verb) => ANYONE.has(verb))) return undefined;
  return known.some((verb) => ACTORS.get(verb)?.has(noun) === true)
    ? undefined
    : `"${noun}" does not ${known.join(' or ')}`;
}

/** Things and places have to be in the company of some verb of the sentence. */
function companyFault(words: readonly string[]): string | undefined {
  const verbs = words
    .flatMap((word) => [...(VERB_FORMS.get(word) ?? [])])
    .filter((verb) => COMPANY.has(verb));
  // Sentences about what there is, what it costs and where it lies have rules of their own.
  const exclaimed = words[0] === 'qué' && !words.includes('hora');
  if (verbs.length === 0 || exclaimed || words.some((word) => OTHERWISE.has(word)))
    return undefined;
  const stray = words.find((word, at) => {
    if (
      !PLACED.has(word) ||
      !NOUN_FORMS.has(word) ||
      VERB_FORMS.has(word) ||
      PERSON_FORMS.has(word)
    )
      return false;
    // "El turista francés", who is no lesson.
    if (PERSON_FORMS.has(words[at - 1] ?? '')) return false;
    if (TIMING.has(word) || verbs.some((verb) => COMPANY.get(verb)?.has(word) === true))
      return false;
    if (words[0] === 'desde' && ONLOOKING.has(word)) return false;
    if (words.includes('cuando') && INTERRUPTING.has(word)) return false;
    return !(LOOKS.has(word) && words.slice(0, at).some((one) => /^(?:llev|del?$|con$)/.test(one)));
  });
  if (stray === undefined) return objectFault(words);
  return `"${stray}" is not for ${[...new Set(verbs)].join(' or ')}`;
}

/** What stands behind a verb without a preposition is its object: one does not read stairs. */
function objectFault(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    if (
      /^(?:bajo|para|como|entre|navegar)$|[ai]d[oa]s?$|^v(?:e|í|i)/.test(word) ||
      words[at - 1] === 'sin'
    )
      continue;
    const verbs = [...(VERB_FORMS.get(word) ?? [])].filter((verb) => OBJECTS.has(verb));
    const determiner = words[at + 1] ?? '';
    const noun = words[at + (OLD.test(words[at + 2] ?? '') ? 3 : 2)] ?? '';
    if (verbs.length === 0 || NOUN_FORMS.has(word) || /^(?:al|del)$/.test(determiner)) continue;
    if (DETERMINERS[determiner] === undefined || !PLACED.has(noun) || PERSON_FORMS.has(noun))
      continue;
    if (
      TIMING.has(noun) ||
      LOOKS.has(noun) ||
      verbs.some((verb) => OBJECTS.get(verb)?.has(noun) === true)
    )
      continue;
    if (verbs.some((verb) => ACTORS.get(verb)?.has(noun) === true)) continue;
    return `one does not ${verbs.join(' or ')} "${noun}"`;
  }
  return undefined;
}

const OTHERWISE = new Set(
  (
    'hay había cuesta cuestan costaba costaban es son era eran está estaba estaban están encuentro encontré perdí dejé olvidé olvides visto tiene tenía tienen tenían ' +
    'prefiere prefieren prefería preferían gusta gustan encanta encantan queda llegar vivimos vivo pasa nos sale salía salió vive viven va fue iba vuelve volvía volvió llega llegaba corre corría'
  ).split(' '),
);

/** Spanish verb forms: the regular ones by rule, the others from tables. */

/** First and second person singular, third, first plural, third plural. */
export type Person = '1s' | '2s' | '3s' | '1p' | '3p';

export type FiniteTense = 'present' | 'preterite' | 'imperfect';

const PERSONS: readonly Person[] = ['1s', '2s', '3s', '1p', '3p'];

/** What happens to the last vowel of the stem where it is stressed. */
const STEM_CHANGES: Readonly<Record<string, string>> = {
  ...changing(
    'ie',
    'cerrar empezar comenzar pensar perder querer sentar despertar encender regar calentar fregar merendar sentir preferir nevar recomendar enterrar remendar sembrar tender',
  ),
  ...changing(
    'ue',
    'contar encontrar volver devolver envolver dormir poder mostrar colgar probar volar soñar almorzar mover llover acostar sonar costar tronar recordar soler aprobar jugar',
  ),
  ...changing('i', 'pedir servir seguir vestir repetir elegir corregir despedir medir perseguir'),
};

function changing(to: string, verbs: string): Record<string, string> {
  return Object.fromEntries(verbs.split(' ').map((verb) => [verb, to]));
}

/** Verbs in -iar and -uar that stress the i or u: "envía". */
const STRESSED_END = new Set(
  'enviar esquiar fotografiar vaciar enfriar guiar actuar continuar'.split(' '),
);

/** The five present forms where rules do not give them. */
const PRESENT: Readonly<Record<string, string>> = {
  ser: 'soy eres es somos son',
  estar: 'estoy estás está estamos están',
  ir: 'voy vas va vamos van',
  haber: 'he has ha hemos han',
  tener: 'tengo tienes tiene tenemos tienen',
  venir: 'vengo vienes viene venimos vienen',
  decir: 'digo dices dice decimos dicen',
  oír: 'oigo oyes oye oímos oyen',
  oler: 'huelo hueles huele olemos huelen',
  sonreír: 'sonrío sonríes sonríe sonreímos sonríen',
  reunir: 'reúno reúnes reúne reunimos reúnen',
};

/** The first person of the present, where it alone is irregular. */
const FIRST: Readonly<Record<string, string>> = {
  hacer: 'hago',
  poner: 'pongo',
  traer: 'traigo',
  salir: 'salgo',
  caer: 'caigo',
  dar: 'doy',
  ver: 'veo',
  saber: 'sé',
};

/** Preterites that stress the stem: "hizo", "pusieron". */
const STRONG_PRETERITE: Readonly<Record<string, string>> = {
  tener: 'tuv',
  estar: 'estuv',
  poder: 'pud',
  poner: 'pus',
  saber: 'sup',
  hacer: 'hic',
  querer: 'quis',
  venir: 'vin',
  decir: 'dij',
  traer: 'traj',
  haber: 'hub',
  conducir: 'conduj',
};

const PRETERITE: Readonly<Record<string, string>> = {
  ser: 'fui fuiste fue fuimos fueron',
  ir: 'fui fuiste fue fuimos fueron',
  dar: 'di diste dio dimos dieron',
  ver: 'vi viste vio vimos vieron',
  sonreír: 'sonreí sonreíste sonrió sonreímos sonrieron',
};

const IMPERFECT: Readonly<Record<string, string>> = {
  ser: 'era eras era éramos eran',
  ir: 'iba ibas iba íbamos iban',
  ver: 'veía veías veía veíamos veían',
};

const GERUNDS: Readonly<Record<string, string>> = {
  ir: 'yendo',
  oír: 'oyendo',
  sonreír: 'sonriendo',
  poder: 'pudiendo',
  venir: 'viniendo',
  decir: 'diciendo',
};

const PARTICIPLES: Readonly<Record<string, string>> = {
  abrir: 'abierto',
  cubrir: 'cubierto',
  descubrir: 'descubierto',
  escribir: 'escrito',
  hacer: 'hecho',
  poner: 'puesto',
  romper: 'roto',
  ver: 'visto',
  volver: 'vuelto',
  devolver: 'devuelto',
  envolver: 'envuelto',
  decir: 'dicho',
  oír: 'oído',
  sonreír: 'sonreído',
};

const ENDINGS: Readonly<Record<FiniteTense, Readonly<Record<string, readonly string[]>>>> = {
  present: {
    a: ['o', 'as', 'a', 'amos', 'an'],
    e: ['o', 'es', 'e', 'emos', 'en'],
    i: ['o', 'es', 'e', 'imos', 'en'],
  },
  preterite: {
    a: ['é', 'aste', 'ó', 'amos', 'aron'],
    e: ['í', 'iste', 'ió', 'imos', 'ieron'],
    i: ['í', 'iste', 'ió', 'imos', 'ieron'],
  },
  imperfect: {
    a: ['aba', 'abas', 'aba', 'ábamos', 'aban'],
    e: ['ía', 'ías', 'ía', 'íamos', 'ían'],
    i: ['ía', 'ías', 'ía', 'íamos', 'ían'],
  },
};

/** The form of a verb, given by its infinitive without clitics. */
export function conjugate(verb: string, tense: FiniteTense, person: Person): string {
  const at = PERSONS.indexOf(person);
  const whole = { present: PRESENT, preterite: PRETERITE, imperfect: IMPERFECT }[tense][verb];
  if (whole !== undefined) return whole.split(' ')[at] ?? verb;
  switch (tense) {
    case 'present':
      return present(verb, person, at);
    case 'preterite':
      return preterite(verb, person, at);
    case 'imperfect':
      return stemOf(verb) + endingOf(verb, 'imperfect', at);
  }
}

const stemOf = (verb: string): string => verb.slice(0, -2);
const classOf = (verb: string): string => (verb.at(-2) ?? '').replace('í', 'i');

function endingOf(verb: string, tense: FiniteTense, at: number): string {
  return ENDINGS[tense][classOf(verb)]?.[at] ?? '';
}

const isUir = (verb: string): boolean => /[^gq]uir$/.test(verb);

function present(verb: string, person: Person, at: number): string {
  const first = person === '1s' ? FIRST[verb] : undefined;
  if (first !== undefined) return first;
  let stem = stemOf(verb);
  const ending = endingOf(verb, 'present', at);
  if (person === '1p') return stem + ending;
  const change = STEM_CHANGES[verb];
  if (change !== undefined) stem = withLastVowel(stem, change);
  if (STRESSED_END.has(verb)) stem = stem.replace(/i$/, 'í').replace(/u$/, 'ú');
  if (isUir(verb)) stem += 'y';
  return person === '1s' ? beforeO(stem, verb) + ending : stem + ending;
}

function withLastVowel(stem: string, to: string): string {
  // The u of "segu-" only hardens the g.
  const tail = stem.endsWith('gu') ? 'gu' : '';
  return stem.slice(0, stem.length - tail.length).replace(/[aeiou]([^aeiou]*)$/, `${to}$1`) + tail;
}

function beforeO(stem: string, verb: string): string {
  if (/[aeiou]c[ei]r$/.test(verb)) return stem.replace(/c$/, 'zc');
  if (/g[ei]r$/.test(verb)) return stem.replace(/g$/, 'j');
  return verb.endsWith('guir') ? stem.replace(/gu$/, 'g') : stem;
}

function preterite(verb: string, person: Person, at: number): string {
  const strong = STRONG_PRETERITE[verb];
  if (strong !== undefined) {
    const ending = ['e', 'iste', 'o', 'imos', strong.endsWith('j') ? 'eron' : 'ieron'][at] ?? '';
    return (strong === 'hic' && person === '3s' ? 'hiz' : strong) + ending;
  }
  const stem = stemOf(verb);
  const ending = endingOf(verb, 'preterite', at);
  const third = person === '3s' || person === '3p';
  if (classOf(verb) === 'a') return person === '1s' ? hard(stem) + ending : stem + ending;
  if (/[aeo]$/.test(stem)) {
    return stem + (third ? ending.replace(/^i/, 'y') : ending.replace(/^i/, 'í'));
  }
  if (isUir(verb)) return stem + (third ? ending.replace(/^i/, 'y') : ending);
  return (third ? raised(verb, stem) : stem) + ending;
}

/** The sound of c, g and z kept before e: "busqué", "llegué", "crucé". */
function hard(stem: string): string {
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
}

/** "dormir" → "durm-", "pedir" → "pid-": -ir verbs that change their stem do so here too. */
function raised(verb: string, stem: string): string {
  const change = STEM_CHANGES[verb];
  if (change === undefined || classOf(verb) !== 'i') return stem;
  return withLastVowel(stem, change === 'ue' ? 'u' : 'i');
}

export function gerundOf(verb: string): string {
  const irregular = GERUNDS[verb];
  if (irregular !== undefined) return irregular;
  const stem = stemOf(verb);
  if (classOf(verb) === 'a') return `${stem}ando`;
  return /[aeo]$/.test(stem) || isUir(verb) ? `${stem}yendo` : `${raised(verb, stem)}iendo`;
}

export function participleOf(verb: string): string {
  const irregular = PARTICIPLES[verb];
  if (irregular !== undefined) return irregular;
  const stem = stemOf(verb);
  if (classOf(verb) === 'a') return `${stem}ado`;
  return stem + (/[aeo]$/.test(stem) ? 'ído' : 'ido');
}

/** All single-word forms, for those who have to recognise them. */
export function allForms(verb: string): string[] {
  const finite = (['present', 'preterite', 'imperfect'] as const).flatMap((tense) =>
    PERSONS.map((person) => conjugate(verb, tense, person)),
  );
  return [verb, gerundOf(verb), participleOf(verb), ...finite];
}

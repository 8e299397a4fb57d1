/** All that reviews are made of: topics and rules, read once. */
import { MEAL_CLAUSES, MEAL_SENTENCES } from './frames/meals';
import { SHOP_CLAUSES, SHOP_SENTENCES } from './frames/shops';
import { FOOD } from './lexicon/food';
import { GOODS } from './lexicon/goods';
import { PEOPLE } from './lexicon/people';
import { PLACES } from './lexicon/places';
import type { Lexicon } from './render';
import { parseRules, type Rule } from './rule';
import { parseTopic, type Label } from './topic';

const TOPICS = [...FOOD, ...PEOPLE, ...PLACES, ...GOODS].map(parseTopic);

/** Meals and shops have each their own groups, some of which share a name. */
const MEALS = parseRules(MEAL_CLAUSES + MEAL_SENTENCES);
const SHOPS = parseRules(SHOP_CLAUSES + SHOP_SENTENCES);

/** Groups whose rules are whole sentences. */
const SENTENCE_GROUPS = ['meals sentence', 'shops sentence'];

export const REVIEW_LEXICON: Lexicon = {
  topics: TOPICS,
  rules: [...MEALS, ...SHOPS],
  verdicts: {
    positive:
      'excellent wonderful superb outstanding perfect lovely fantastic brilliant delightful great marvellous faultless magnificent impressive terrific memorable'.split(
        ' ',
      ),
    negative: [
      'terrible',
      'awful',
      'disappointing',
      'dreadful',
      'poor',
      'a disappointment',
      'a disaster',
      'horrible',
      'hopeless',
      'mediocre',
      'ghastly',
      'appalling',
      'second rate',
      'dismal',
      'a joke',
    ],
  },
};

export const SENTENCE_RULES: Readonly<Record<Label, readonly Rule[]>> = {
  positive: sentenceRules('positive'),
  negative: sentenceRules('negative'),
};

function sentenceRules(label: Label): Rule[] {
  return REVIEW_LEXICON.rules.filter(
    (rule) =>
      SENTENCE_GROUPS.includes(rule.group) && (rule.label === undefined || rule.label === label),
  );
}

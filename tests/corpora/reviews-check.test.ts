import { describe, expect, it } from 'vitest';
import { checkReview } from './check-review';
import type { Label } from '../../src/corpora/reviews/topic';

describe('checkReview', () => {
  it.each<[string, Label]>([
    ['The soup was hot and well seasoned.', 'positive'],
    ['The soup was cold, but everything else was excellent.', 'positive'],
    ['The beer was warm and our waiter forgot the bread.', 'negative'],
    ['The view was nice, but the chips were soggy.', 'negative'],
    ['Although the street was quiet, the waitress ignored us all evening.', 'negative'],
    ['I have never tasted such a tender steak.', 'positive'],
    ['My sister bought a sturdy backpack last week.', 'positive'],
    ['Who would pay for such a soggy pizza?', 'negative'],
    ['What an elegant handbag!', 'positive'],
    ['The salmon with lemon was once more very dry.', 'negative'],
    ['The roses and the cheese from the market were fresh.', 'positive'],
  ])('finds nothing wrong with "%s" (%s)', (sentence, label) => {
    expect(checkReview(sentence, label)).toBeUndefined();
  });

  it.each<[string, Label, string]>([
    ['the soup was hot and well seasoned.', 'positive', 'no capital'],
    ['The soup was hot and well seasoned', 'positive', 'no final mark'],
    ['The soup  was hot and tasty.', 'positive', 'two spaces'],
    ['The soup, , was hot and tasty.', 'positive', 'two commas'],
    ['Such soup!', 'positive', 'too short'],
    [
      'The waiter was friendly and the soup was hot and the beer was cold and we stayed for hours.',
      'positive',
      'too long',
    ],
    ['The soup was hot and unicorns sang.', 'positive', 'words from elsewhere'],
    ['We ordered an hot soup in the garden.', 'positive', 'an before a consonant'],
    ['We ordered a excellent soup in the garden.', 'positive', 'a before a vowel'],
    ['What a crisp chips!', 'positive', 'a before a plural'],
    ['The chips was crisp and golden.', 'positive', 'chips was'],
    ['The soup were hot and creamy.', 'positive', 'soup were'],
    ['These soup was hot and creamy.', 'positive', 'these soup'],
    ['This chips were crisp and golden.', 'positive', 'this chips'],
    ['The boots fits like a glove.', 'positive', 'boots fits'],
    ['The jacket fit like a glove.', 'positive', 'jacket fit'],
    ['We shared the chips, which was crisp.', 'positive', 'chips, which was'],
    ['My sister think the jacket is warm.', 'positive', 'my sister think'],
    ['We was served a hot soup.', 'positive', 'we was'],
    ['I will bought the jacket again.', 'positive', 'will bought'],
    ['I have never ate such a tender steak.', 'positive', 'have ate'],
    ['Yesterday the soup is cold.', 'negative', 'yesterday and the present'],
    ['We came back for the soup tomorrow.', 'positive', 'tomorrow and the past'],
    ['The waiter was crisp and golden.', 'positive', 'a crisp waiter'],
    ['The steak was polite and patient.', 'positive', 'a polite steak'],
    ['What a rude tomato soup!', 'negative', 'a rude soup'],
    ['The jacket was overcooked and burnt.', 'negative', 'an overcooked jacket'],
    ['The soup was hot, and the tomato soup was creamy.', 'positive', 'soup twice'],
    ['The the soup was hot.', 'positive', 'the the'],
    ['The soup was cold and watery.', 'positive', 'complaint as praise'],
    ['The beer was cold and refreshing.', 'negative', 'praise as complaint'],
    ['The view was nice, but the chips were soggy.', 'positive', 'what is conceded as the point'],
    ['The waiter greeted us with a smile.', 'negative', 'a smile as complaint'],
    ['The jacket fell apart after a week.', 'positive', 'what fell apart, praised'],
    ['What an elegant handbag?', 'positive', 'an exclamation that asks'],
    ['Who would pay for such a soggy pizza.', 'negative', 'a question that does not'],
  ])('faults "%s" (%s): %s', (sentence, label) => {
    expect(checkReview(sentence, label)).toBeDefined();
  });
});

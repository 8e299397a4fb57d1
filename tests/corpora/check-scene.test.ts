import { describe, expect, it } from 'vitest';
import { checkScene } from './check-scene';

describe('checkScene', () => {
  it.each([
    'An old man feeds the ducks in the park.',
    'A boy and his sister play cards on the carpet.',
    'While the children are singing, the dogs bark.',
    'Is the cat sleeping on the sofa?',
    'There are two women reading on a bench.',
    'Anna and Peter walk home, and Tom watched friends picking pears.',
  ])('finds nothing wrong with "%s"', (text) => {
    expect(checkScene(text)).toBeUndefined();
  });

  it.each([
    ['an old man feeds the ducks in the park.', 'no capital'],
    ['An old man feeds the ducks in the park', 'no final mark'],
    ['An old man feeds  the ducks in the park.', 'two spaces'],
    ['The dog sleeps.', 'too short'],
    [
      'The old man in the park feeds the ducks and the swans and the squirrels on Sunday.',
      'too long',
    ],
    ['A old man feeds the ducks in the park.', 'a before a vowel'],
    ['An young man feeds the ducks in the park.', 'an before a consonant'],
    ['An old man feed the ducks in the park.', 'one man feed'],
    ['The old men feeds the ducks in the park.', 'several men feeds'],
    ['The boys is in the park.', 'several boys is'],
    ['Two boy are in the park.', 'two boy'],
    ['A women is in the park.', 'a women'],
    ['Are the cat sleeping on the sofa?', 'are the cat'],
    ['While the child are singing, the dogs bark.', 'a clause further on'],
    ['They feeds the ducks in the park.', 'they feeds'],
    ['Anna feed the ducks in the park.', 'Anna feed'],
    ['The dogs bark while Peter sleep.', 'a name further on'],
    ['An old man feeds the the ducks.', 'a word twice'],
    ['An old man feeds the dinosaur in the park.', 'a word from elsewhere'],
  ])('faults "%s": %s', (text) => {
    expect(checkScene(text)).toBeDefined();
  });
});

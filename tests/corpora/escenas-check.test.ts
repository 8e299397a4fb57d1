import { describe, expect, it } from 'vitest';
import { checkEscena } from './check-escena';

describe('checkEscena', () => {
  it.each([
    'Mi abuela está horneando un bizcocho en la cocina.',
    'Los niños juegan al fútbol en el parque.',
    'El agua está fría esta mañana.',
    'Ayer un turista fotografió a los pescadores en el muelle.',
    'A Lucía le gusta nadar en el mar.',
    '¿Dónde está mi paraguas rojo?',
    '¡Vamos a comer un helado en la plaza!',
    'Mi tía es carpintera en un pueblo.',
  ])('finds nothing wrong with "%s"', (text) => {
    expect(checkEscena(text)).toBeUndefined();
  });

  it.each([
    ['mi abuela come una pera en casa.', 'no capital'],
    ['Mi abuela come una pera en casa', 'no final mark'],
    ['Mi abuela  come una pera en casa.', 'two spaces'],
    ['La niña lee.', 'too short'],
    ['Dónde está mi paraguas rojo?', 'no opening mark'],
    ['¿Dónde está mi paraguas rojo.', 'no closing mark'],
    ['¡Vamos a nadar en el lago?', 'marks that do not match'],
    ['El niño va a el mercado con su madre.', 'a el'],
    ['El coche de el vecino está en la calle.', 'de el'],
    ['La agua está fría esta mañana.', 'la agua'],
    ['Un padre y hijo pasean por el parque.', 'y before i'],
    ['La niño come una manzana en la cocina.', 'article and noun'],
    ['El niño come un manzana en la cocina.', 'article and object'],
    ['El niño come una manzana rojo en la cocina.', 'noun and adjective'],
    ['Las vieja sillas están en el patio.', 'adjective before its noun'],
    ['Mis hermano juega al fútbol en el parque.', 'possessive and noun'],
    ['Los niños come una manzana en la cocina.', 'several and a verb for one'],
    ['Ayer por la mañana, el pescador volvieron al puerto.', 'one and a verb for several'],
    ['Pablo leen una novela en el tren.', 'a name and a verb for several'],
    ['Mi hermana es cansada esta tarde.', 'ser for a state'],
    ['Mi tía está panadera en un pueblo.', 'estar for a trade'],
    ['La abuela abraza el nieto en la estación.', 'no personal a'],
    ['Mi abuela bebe una silla en la cocina.', 'a thing that nobody drinks'],
    ['El pintor lee la escalera en el tren.', 'a place for an object'],
    ['La niña nada en la panadería todas las tardes.', 'a place for something else'],
    ['El gato lee el periódico en el sofá.', 'an actor for something else'],
    ['El niño niño come una manzana.', 'a word twice'],
    ['El pescador pesca sardinas con un pescador.', 'a word said again'],
  ])('faults "%s": %s', (text) => {
    expect(checkEscena(text)).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  agree,
  determine,
  feminineOf,
  pluralOf,
  sentence,
} from '../../src/corpora/escenas/agreement';
import { inForm } from '../../src/corpora/escenas/clauses';
import { conjugate, gerundOf, participleOf } from '../../src/corpora/escenas/conjugation';
import { ESCENAS } from '../../src/corpora/escenas/lexicon';

const she = { person: '3s', gender: 'f', plural: false } as const;
const we = { person: '1p', gender: 'm', plural: true } as const;

describe('Spanish verbs', () => {
  it.each([
    ['hablar', 'habla', 'hablaron', 'hablaba', 'hablando', 'hablado'],
    ['leer', 'lee', 'leyeron', 'leía', 'leyendo', 'leído'],
    ['dormir', 'duerme', 'durmieron', 'dormía', 'durmiendo', 'dormido'],
    ['pedir', 'pide', 'pidieron', 'pedía', 'pidiendo', 'pedido'],
    ['seguir', 'sigue', 'siguieron', 'seguía', 'siguiendo', 'seguido'],
    ['construir', 'construye', 'construyeron', 'construía', 'construyendo', 'construido'],
    ['jugar', 'juega', 'jugaron', 'jugaba', 'jugando', 'jugado'],
    ['hacer', 'hace', 'hicieron', 'hacía', 'haciendo', 'hecho'],
    ['traer', 'trae', 'trajeron', 'traía', 'trayendo', 'traído'],
    ['ir', 'va', 'fueron', 'iba', 'yendo', 'ido'],
    ['ver', 've', 'vieron', 'veía', 'viendo', 'visto'],
    ['enviar', 'envía', 'enviaron', 'enviaba', 'enviando', 'enviado'],
    ['oír', 'oye', 'oyeron', 'oía', 'oyendo', 'oído'],
  ])('knows the forms of "%s"', (verb, present, preterite, imperfect, gerund, participle) => {
    expect([
      conjugate(verb, 'present', '3s'),
      conjugate(verb, 'preterite', '3p'),
      conjugate(verb, 'imperfect', '3s'),
      gerundOf(verb),
      participleOf(verb),
    ]).toEqual([present, preterite, imperfect, gerund, participle]);
  });

  it.each([
    ['buscar', 'busco', 'busqué'],
    ['llegar', 'llego', 'llegué'],
    ['cruzar', 'cruzo', 'crucé'],
    ['recoger', 'recojo', 'recogí'],
    ['conducir', 'conduzco', 'conduje'],
    ['sembrar', 'siembro', 'sembré'],
    ['poner', 'pongo', 'puse'],
    ['salir', 'salgo', 'salí'],
    ['seguir', 'sigo', 'seguí'],
  ])('knows what I do and did: "%s"', (verb, present, preterite) => {
    expect(conjugate(verb, 'present', '1s')).toBe(present);
    expect(conjugate(verb, 'preterite', '1s')).toBe(preterite);
  });

  it('places the clitics where each form wants them', () => {
    expect(inForm('lavarse las manos', 'present', she).verb).toBe('se lava');
    expect(inForm('lavarse las manos', 'progressive', we).verb).toBe('nos estamos lavando');
    expect(inForm('lavarse las manos', 'infinitive', we).verb).toBe('lavarnos');
    expect(inForm('lavarse las manos', 'gerund', she).verb).toBe('lavándose');
    expect(
      inForm('darle pan a las niñas', 'present', she, { gender: 'f', plural: true }).verb,
    ).toBe('les da');
  });
});

describe('Spanish agreement', () => {
  it.each([
    ['joven', 'jóvenes'],
    ['camión', 'camiones'],
    ['pez', 'peces'],
    ['paraguas', 'paraguas'],
    ['sofá', 'sofás'],
    ['barco de papel', 'barcos de papel'],
  ])('makes "%s" into "%s"', (one, several) => {
    expect(pluralOf(one)).toBe(several);
  });

  it('knows the feminine of trades and adjectives', () => {
    expect(['panadero', 'profesor', 'bailarín', 'dentista', 'mayor'].map(feminineOf)).toEqual([
      'panadera',
      'profesora',
      'bailarina',
      'dentista',
      'mayor',
    ]);
    expect(agree('lleno de flores', 'f', true)).toBe('llenas de flores');
    expect(agree('de madera', 'f', true)).toBe('de madera');
  });

  it('says "el agua" and "las aguas"', () => {
    expect(determine('el', 'f', false, 'agua')).toBe('el');
    expect(determine('el', 'f', true, 'aguas')).toBe('las');
  });

  it('contracts, eases and marks a sentence', () => {
    expect(sentence(['voy a', 'el mercado de', 'el pueblo'])).toBe('Voy al mercado del pueblo.');
    expect(sentence(['padre y hijo'], '?')).toBe('¿Padre e hijo?');
    expect(sentence(['mañana del día el sábado'], '!')).toBe('¡Mañana del día el sábado!');
  });
});

describe('the Spanish lexicon', () => {
  it('leaves no mark of its notation once read', () => {
    for (const { doings, things, states } of ESCENAS) {
      for (const { phrase } of [...doings, ...things]) {
        expect(phrase).toMatch(/^[\p{L}0<>^~[\]| ]+$/u);
      }
      for (const { subject, predicates } of states) {
        expect([subject, ...predicates].join(' ')).toMatch(/^[\p{L} ]+$/u);
      }
    }
  });
});

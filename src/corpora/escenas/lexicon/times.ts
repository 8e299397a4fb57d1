/** When things happen: for each part of the day and year, phrases for each use of the tenses. */

export interface TimePhrases {
  /** With the preterite. */
  readonly past: readonly string[];
  /** With "está …ando". */
  readonly now: readonly string[];
  /** With the present of habit. */
  readonly habit: readonly string[];
  /** With "va a …". */
  readonly future: readonly string[];
  /** With the imperfect: what used to be. */
  readonly once: readonly string[];
}

const split = (text: string): string[] => text.split('|').filter((part) => part !== '');

function times(
  past: string,
  now: string,
  habit: string,
  future: string,
  once = habit,
): TimePhrases {
  return {
    past: split(past),
    now: split(now),
    habit: split(habit),
    future: split(future),
    once: split(once),
  };
}

export const TIMES: Readonly<Record<string, TimePhrases>> = {
  madrugada: times(
    'antes del amanecer|al amanecer|de madrugada|muy temprano|ayer de madrugada',
    'desde la madrugada',
    'antes del amanecer|de madrugada|al amanecer|muy temprano',
    'mañana muy temprano|antes del amanecer',
  ),
  mañana: times(
    'esta mañana|ayer|a las ocho|a media mañana|el lunes|temprano|ayer por la mañana|a las once',
    'esta mañana|desde las nueve',
    'por la mañana|todas las mañanas|cada mañana|los martes|a las ocho|muy temprano|a diario',
    'mañana|mañana temprano|el martes|a las nueve|dentro de una hora',
  ),
  mediodía: times(
    'al mediodía|ayer al mediodía|a las dos',
    'desde el mediodía',
    'al mediodía|todos los días al mediodía|a las dos',
    'al mediodía|mañana al mediodía',
  ),
  tarde: times(
    'esta tarde|ayer|a las cinco|el jueves|al final de la tarde|ayer por la tarde|a las seis|el miércoles',
    'esta tarde|desde las cuatro',
    'por la tarde|todas las tardes|cada tarde|los viernes|los jueves|a las cinco',
    'esta tarde|mañana|el viernes|más tarde|a las seis',
  ),
  noche: times(
    'anoche|a medianoche|la otra noche|el sábado|a las diez|de noche',
    'esta noche|desde las diez',
    'por la noche|todas las noches|cada noche|de noche|los sábados',
    'esta noche|a medianoche|mañana|el sábado',
  ),
  día: times(
    'ayer|hoy|anteayer|el otro día|el martes|el jueves pasado|el lunes|el viernes|hace tres días|hace poco|una vez|la semana pasada',
    'hoy|ahora mismo|en este momento|ahora',
    'todos los días|cada día|a diario|los lunes|los martes|los miércoles|cada semana',
    'mañana|hoy|pasado mañana|el miércoles|el jueves|pronto|luego|más tarde',
    'todos los días|antes|los viernes|en aquellos años',
  ),
  trabajo: times(
    'el lunes|ayer|la semana pasada|el miércoles pasado|hace tres días',
    'hoy|esta semana|ahora mismo|desde el lunes',
    'todos los días|de lunes a viernes|los lunes|cada semana',
    'mañana|la semana que viene|el lunes|esta semana',
    'todos los días|cada semana|en aquellos años|antes',
  ),
  clase: times(
    'ayer|el lunes|la semana pasada|hace dos días|el viernes',
    'hoy|ahora mismo|esta semana|en este momento',
    'todos los días|los lunes|los martes y los jueves|cada semana|por las mañanas',
    'mañana|el lunes|la semana que viene|este curso',
    'todos los días|cada semana|en aquellos años|los lunes',
  ),
  sábado: times(
    'el sábado|el sábado pasado|este fin de semana|el fin de semana pasado',
    'este fin de semana',
    'los sábados|todos los sábados|los fines de semana',
    'el sábado|este fin de semana|el próximo sábado',
  ),
  domingo: times(
    'el domingo|el domingo pasado|este fin de semana',
    'este domingo',
    'los domingos|todos los domingos|cada domingo',
    'el domingo|este fin de semana|el próximo domingo',
  ),
  primavera: times(
    'la primavera pasada|en abril|en mayo',
    'esta primavera',
    'en primavera|cada primavera|en abril',
    'en primavera|en mayo',
  ),
  verano: times(
    'el verano pasado|en julio|en agosto|este verano',
    'este verano',
    'en verano|todos los veranos|en agosto|cada verano',
    'este verano|en julio|el próximo verano',
  ),
  otoño: times(
    'el otoño pasado|en octubre|en noviembre',
    'este otoño',
    'en otoño|cada otoño|en octubre',
    'en otoño|en octubre',
  ),
  invierno: times(
    'el invierno pasado|en enero|en diciembre',
    'este invierno',
    'en invierno|todos los inviernos|en enero',
    'este invierno|en diciembre',
  ),
  vacaciones: times(
    'en vacaciones|el verano pasado|en Navidad|hace un mes',
    'estos días',
    'en vacaciones|cada año|todos los años',
    'en vacaciones|el mes que viene|el próximo año',
  ),
};

/** With what goes before or after: the same one does both, so infinitives serve. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  mañana: split('antes de desayunar|después de desayunar|antes de salir de casa|al levantarse'),
  mediodía: split('antes de comer|después de comer'),
  tarde: split('después de comer|después de la siesta|antes de cenar|después de merendar'),
  noche: split('después de cenar|antes de dormir|antes de acostarse|después de trabajar'),
  trabajo: split('antes de trabajar|después del trabajo|al llegar al trabajo|antes de la reunión'),
  clase: split('después de clase|antes del recreo|antes del examen|al salir de la escuela'),
  domingo: split('antes de comer|después de desayunar'),
  vacaciones: split('antes del viaje|al llegar al hotel|después de un viaje largo'),
  madrugada: split('antes de salir el sol|sin desayunar'),
};

/** Those who act: people by age and trade, kin, names, animals. */

/**
 * A line of words `|` with their adjectives after `~`. A noun that ends in -o, -or, -ín or -ón is
 * read for both genders; `:m`, `:f` fix the gender, `:mf` leaves the form as it is.
 */
export type PeopleKind = 'person' | 'child' | 'kin' | 'name' | 'role' | 'animal';

export interface PeopleSource {
  readonly kind: PeopleKind;
  readonly words: string;
  readonly adjectives: string;
}

const ROLE = 'amable|simpático|paciente|nuevo|joven|alto|serio|alegre|moreno|cansado';

export const PEOPLE: Readonly<Record<string, PeopleSource>> = {
  NIÑO: {
    kind: 'child',
    words: 'niño|chico|muchacho',
    adjectives:
      'pequeño|rubio|travieso|alegre|curioso|tímido|moreno|risueño|pelirrojo|inquieto|descalzo|despeinado',
  },
  ALUMNO: {
    kind: 'child',
    words: 'alumno|niño|colegial:m|escolar:mf',
    adjectives: 'nuevo|aplicado|distraído|tímido|alto|callado|curioso',
  },
  JOVEN: {
    kind: 'person',
    words: 'joven:mf|estudiante:mf|muchacho|chico|adolescente:mf',
    adjectives: 'alto|delgado|simpático|elegante|moreno|rubio|distraído|alegre|cansado',
  },
  ADULTO: {
    kind: 'person',
    words: 'mujer:f|hombre:m|señor|vecino|desconocido',
    adjectives: 'joven|alto|elegante|amable|mayor|cansado|delgado|rubio|moreno|simpático|solitario',
  },
  VISITANTE: {
    kind: 'person',
    words: 'turista:mf|viajero|visitante:mf|excursionista:mf',
    adjectives: 'alemán|curioso|perdido|cansado|solitario|francés|inglés|japonés|contento',
  },
  ANCIANO: {
    kind: 'person',
    words: 'anciano|jubilado',
    adjectives: 'elegante|simpático|solitario|sonriente|sabio|tranquilo|delgado',
  },
  PARIENTE: {
    kind: 'kin',
    words: 'madre:f|padre:m|abuela:f|abuelo:m|hermano|tía:f|tío:m|primo|cuñado|suegra:f|padrino:m',
    adjectives: '',
  },
  MENOR: {
    kind: 'kin',
    words: 'hermano|primo|hijo|sobrino|nieto',
    adjectives: 'pequeño|mayor',
  },
  NOMBRE: {
    kind: 'name',
    words:
      'Lucía:f|Pablo:m|Marta:f|Andrés:m|Elena:f|Diego:m|Carmen:f|Luis:m|Sofía:f|Javier:m|Rosa:f|Mateo:m|Ana:f|Tomás:m|Clara:f|Miguel:m|Julia:f|Raúl:m|Inés:f|Hugo:m|Teresa:f|Óscar:m|Nuria:f|Emilio:m|Irene:f|Jorge:m|Paula:f|Víctor:m|Lola:f|Manuel:m|Silvia:f|Daniel:m|Alba:f|Carlos:m|Olga:f|Iván:m|Pilar:f|Martín:m|Eva:f|Felipe:m',
    adjectives: '',
  },
  OFICIO: {
    kind: 'role',
    words:
      'panadero|cocinero|camarero|vendedor|pescador|marinero:m|maestro|profesor|director|bibliotecario|conductor|revisor|jardinero|granjero|pastor|agricultor|veterinario|carpintero|mecánico|pintor|fotógrafo|zapatero:m|peluquero|dependiente:m|dependienta:f|cajera:f|médico:m|médica:f|doctora:f|enfermero|dentista:mf|bombero|policía:mf|guardia:mf|taxista:mf|cartero:m|repartidor|portero|entrenador|jugador|nadador|socorrista:mf|surfista:mf|ciclista:mf|atleta:mf|bailarín|cantante:mf|guitarrista:mf|pianista:mf|violinista:mf|músico:m|actor:m|actriz:f|artista:mf|guía:mf|piloto:mf|azafata:f|recepcionista:mf|secretario|ingeniero|arquitecto|periodista:mf|florista:mf|frutero:m|frutera:f|pescadero|carnicero|pastelero|librero:m|librera:f|sastre:m|modista:f|mago:m|payaso:m|cliente:mf|pasajero|paciente:mf|escritor|científico|barrendero|guardabosques:mf|esquiador|monitor|invitado|novio|apicultor|montañero|escultor|lector|costurera:f|relojero:m|electricista:mf|fontanero:m|albañil:m|vigilante:mf|leñador:m|cazador|bañista:mf|capitán:m|patinador|tenista:mf|portera:f|árbitro:m|cuidador|campesino|nadadora:f|heladero|remero|aprendiz:m|jefe:m|jefa:f|empleado|espectador|acróbata:mf|huésped:mf|trabajador|obrero|abogado|técnico|alfarero|farmacéutico|delantero|corredor:m|gimnasta:mf|aficionado|camarera:f',
    adjectives: ROLE,
  },
  BEBÉ: {
    kind: 'child',
    words: 'bebé:m|gemelo',
    adjectives: 'pequeño|risueño|tranquilo|rubio',
  },
  COLECTIVO: {
    kind: 'role',
    words: 'coro:m|equipo:m|orquesta:f|público:m|banda:f',
    adjectives: '',
  },
  MASCOTA: {
    kind: 'animal',
    words: 'perro|gato|cachorro:m',
    adjectives: 'negro|blanco|pequeño|viejo|juguetón|flaco|peludo|tranquilo|callejero',
  },
  PERRO: {
    kind: 'animal',
    words: 'perro:m|perra:f|cachorro:m',
    adjectives: 'negro|blanco|pequeño|enorme|juguetón|peludo|mojado|callejero|fiel',
  },
  GATO: {
    kind: 'animal',
    words: 'gato|gatito:m',
    adjectives: 'negro|blanco|gris|gordo|perezoso|curioso|atigrado|asustado',
  },
  PÁJARO: {
    kind: 'animal',
    words: 'pájaro:m|gorrión:m|mirlo:m|canario:m|golondrina:f|ruiseñor:m',
    adjectives: 'pequeño|azul|amarillo|negro|cantor',
  },
  ANIMAL: {
    kind: 'animal',
    words:
      'paloma:f|gaviota:f|pato:m|cisne:m|caballo:m|yegua:f|vaca:f|oveja:f|cabra:f|gallina:f|gallo:m|cerdo:m|burro:m|conejo:m|ardilla:f|ciervo:m|zorro:m|búho:m|águila:f|rana:f|tortuga:f|abeja:f|mariposa:f|hormiga:f|cangrejo:m|delfín:m|pez:m|trucha:f|loro:m|mono:m|elefante:m|jirafa:f|león:m|lagartija:f|cigüeña:f|pavo:m|oso:m|mosca:f|pingüino:m|ternero:m|potro:m|erizo:m|caracol:m|murciélago:m|cordero:m',
    adjectives: 'pequeño|hambriento|solitario|tranquilo',
  },
};

/** Groups of groups, and phrases that are several people; `+` marks a plural one. */
export const GROUPS: Readonly<Record<string, string>> = {
  GENTE: 'NOMBRE|NOMBRE|NOMBRE|PARIENTE|PARIENTE|ADULTO|JOVEN|ANCIANO|NIÑO|FAMILIA',
  GRANDE: 'NOMBRE|NOMBRE|PARIENTE|ADULTO|JOVEN|ANCIANO',
  CASA: 'PARIENTE|NOMBRE|MENOR|FAMILIA',
  PEQUE: 'NIÑO|MENOR|NIÑO|HERMANOS',
  FAMILIA:
    '+mis padres|+mis abuelos|+mis primos|+nuestros vecinos|+mis amigas|+unos amigos|mi familia|+mis tíos|+Lucía y Andrés|+Marta y Diego',
  HERMANOS:
    '+los niños|+los gemelos|+las dos hermanas|una niña y su hermano|+mis hermanos|un padre y su hija|una madre y sus hijos|+dos amigas',
  PAREJA:
    '+los novios|una pareja|+dos amigas|+dos hermanas|+mis abuelos|+Elena y Hugo|+dos ancianos|+unos jóvenes',
  PINTA: 'NOMBRE|ANCIANO|pintor|MENOR',
  AMIGOS: '+mis amigos|+sus amigas|+unos amigos',
  CLIENTES: '+los clientes|+unas amigas|+unos turistas',
  INVITADOS: '+los invitados|+los novios|+unos amigos|+mis primos',
};

/** Those to whom something is done; groups that only slots name. */
export const RECEIVERS: Readonly<Record<string, string>> = {
  NIETO:
    'NIÑO|+los niños|+sus nietos|+los gemelos|NOMBRE|su hijo|su nieta|su hermano pequeño|+sus sobrinos',
  EXTRAÑO:
    'NOMBRE|PARIENTE|vecino|NIÑO|ADULTO|NOMBRE|OFICIO|ANCIANO|JOVEN|+sus amigos|MENOR|turista|NOMBRE|OFICIO|maestro|médico|camarero|PAREJA',
  CUALQUIERA:
    'NOMBRE|PARIENTE|NOMBRE|MENOR|vecino|NOMBRE|PARIENTE|+unos amigos|su mejor amiga|maestro|+sus primas|+los vecinos|un viejo amigo',
  AMIGO: 'NOMBRE|vecino|+sus amigos|su mejor amiga|+unos amigos|PARIENTE|un viejo amigo',
  CALLE: 'ANCIANO|vecino|policía|un desconocido|ADULTO|cartero',
  CLIENTE: 'cliente|señor|señora|ANCIANO|NOMBRE|PAREJA|turista|una clienta',
  PEQUEÑÍN: 'bebé|su hijo|su nieta|NIÑO|PERRO|+los gemelos|su hermano pequeño',
  HUÉSPED: 'huésped|turista|PAREJA|viajero|señora|+los novios',
  VIAJERO: 'turista|viajero|+unos turistas|ANCIANO|+los músicos|NOMBRE',
  PACIENTE: 'paciente|NIÑO|ANCIANO|PARIENTE|MENOR|NOMBRE|bebé|+los enfermos',
};

/** What people are, have and feel, what they do for a living, and what the weather does. */

const split = (text: string): readonly string[] => text.split('|');

/** With "ser". */
export const TRAITS = split(
  'amable|simpático|alto|muy alegre|muy paciente|bastante tímido|muy curioso|trabajador|generoso|muy divertido|elegante|muy serio|un poco distraído|inteligente|muy sincero|muy tranquilo|rubio|moreno|muy valiente|demasiado exigente|muy educado|delgado',
);

/** With "estar". */
export const MOODS = split(
  'cansado|contento|enfermo|nervioso|muy ocupado|triste|enfadado|de buen humor|de vacaciones|muy tranquilo|preocupado|aburrido|de mal humor|listo para salir|sentado|emocionado|muy orgulloso|solo|sorprendido',
);

/** With "tener". */
export const BELONGINGS = split(
  'hambre|sueño|frío|calor|prisa|mucha sed|miedo|una idea|dos hermanos|un perro pequeño|un gato gris|el pelo largo|los ojos verdes|una voz bonita|muchos amigos|una casa en el campo|una tienda de flores|mucho trabajo|poco tiempo|dolor de cabeza|fiebre|un secreto|una bicicleta roja|tres gatos|diez años|ochenta años|las manos frías|un jardín enorme|buena memoria',
);

/** After "ser" these go without an article: "es carpintera". */
export const TRADES = split(
  'panadero|cocinero|camarero|pescador|maestro|profesor|bibliotecario|conductor|jardinero|veterinario|carpintero|mecánico|pintor|fotógrafo|peluquero|enfermero|dentista|bombero|policía|taxista|cantante|pianista|piloto|ingeniero|arquitecto|periodista|escritor|científico|electricista|abogado|bailarín|escultor|granjero|médico',
);

export const SKIES = split(
  'llover|llover mucho|nevar|hacer frío|hacer calor|hacer sol|hacer mucho viento|soplar un viento frío|salir el sol|hacer buen tiempo|caer una lluvia fina|haber niebla|haber tormenta|caer la nieve|brillar el sol|hacer mal tiempo|brillar la luna',
);

export const SKY_PLACES = split(
  'en la ciudad|en el pueblo|en la montaña|sobre el mar|en la costa|en todo el país|sobre los tejados|en el valle|en el puerto|en el campo',
);

/** Where one asks the way to. */
export const GOALS = split(
  'la estación|el museo|la farmacia|el puerto|la playa|el hospital|la biblioteca|el mercado|la plaza|el hotel|la catedral|el teatro|el aeropuerto|la panadería|el banco|la escuela|el estadio|el parque|la oficina de correos|el zoológico|el castillo|la parada de autobús',
);

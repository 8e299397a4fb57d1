/** Scenes at school, in offices, workshops and hospitals. */
import type { SceneSource } from '../../notation';

const escuela: SceneSource = {
  name: 'escuela',
  times: 'clase|mañana|tarde|día',
  places: 'en la escuela|en clase|en el aula',
  wear: 'un uniforme gris|una mochila azul|un jersey verde|unas zapatillas nuevas',
  marked: 'con gafas|con trenzas (she)|con una mochila enorme|con el pelo corto',
  from: 'desde el pasillo|desde la ventana|desde el patio',
  when: 'sonó el timbre|entró el director|empezó a nevar|se fue la luz|entró una paloma',
  exclaim: `
    qué [examen|ejercicio|problema|libro] tan [difícil|fácil|largo|aburrido|interesante]
    qué [clase|lección|historia|maestra] tan [divertida|interesante|larga|aburrida]
  `,
  doings: `
    maestro|profesor: explicar [<el TAREA>|la lección|las fracciones|los volcanes|los planetas] ~ con paciencia|dos veces|en la pizarra @ en clase|en el aula % clase|mañana
    profesor|profesor: enseñar <0 MATERIA> ~ con entusiasmo|desde hace años @ en la escuela|en la universidad|en un instituto % clase
    ALUMNO|estudiante|NOMBRE: estudiar <0 MATERIA> ~ con atención|toda la noche|con una amiga @ en la biblioteca|en casa|en la universidad # chore
    ALUMNO|estudiante|MENOR: hacer <el TAREA> ~ en silencio|con un lápiz|sin errores|de mala gana @ en clase|en casa|en la biblioteca # chore
    maestro|profesor: corregir <los TAREA> ~ con un bolígrafo rojo|en silencio @ en casa|en el aula % noche|domingo|tarde # chore
    maestro|profesor: escribir [la fecha|una frase|una palabra difícil|los deberes|una suma] ~ con tiza blanca|en letras grandes @ en la pizarra % clase|mañana
    ALUMNO|ALUMNO: levantar la mano ~ con timidez|con entusiasmo|sin pensar @ en clase|en la última fila % clase # event
    ALUMNO|NIÑO|MENOR: dibujar <un PINTURA> ~ con lápices de colores|con tiza|en silencio @ en el cuaderno|en la pizarra|en clase # fun
    ALUMNO|PEQUE: aprender [a leer|a sumar|los números|una canción nueva|los colores|el alfabeto] ~ con ilusión|poco a poco @ en la escuela|en clase % clase # fun
    PEQUE|HERMANOS|ALUMNO: jugar <al DEPORTE> ~ entre gritos|con energía @ en el patio|en el recreo|en el gimnasio % clase|mañana # fun heard
    estudiante|ALUMNO|MENOR: aprobar [el examen|el examen de historia|las matemáticas|todas las asignaturas] ~ por fin|con buena nota|sin estudiar @ % clase|día # event
    ALUMNO|MENOR: olvidar [los deberes|el libro|la mochila|el cuaderno|el bocadillo] @ en casa|en el autobús|en el aula % clase|mañana # event once
    NIÑO|MENOR: ir a la escuela ~ a pie|en bicicleta|de la mano de su abuelo|con sueño @ % clase|mañana
    maestro|maestro: leerles [un cuento|un poema|una fábula|una leyenda] a los niños ~ en voz alta|con gracia @ en clase|en la biblioteca|en el patio # fun
    ALUMNO|coro|PEQUE: cantar <un CANCIÓN> ~ en voz alta|con alegría @ en clase|en el patio|en la fiesta de fin de curso # fun heard
    ALUMNO|ALUMNO: contestar [las preguntas|la pregunta] ~ sin dudar|con timidez|en inglés @ en clase % clase # event
    bibliotecario|bibliotecario: ordenar [los libros|las estanterías|las revistas|los mapas] ~ por autores|con paciencia|en silencio @ en la biblioteca # chore
    estudiante|GENTE|lector: buscar [un libro|una novela|un diccionario|un mapa antiguo] ~ en silencio @ en la biblioteca|en las estanterías # once
    ALUMNO|NIÑO: mirar [por la ventana|el reloj|las nubes|la pizarra] ~ con aburrimiento|en silencio @ en clase % clase
    estudiante|ALUMNO: copiar [la lección|las respuestas|un poema|el mapa] ~ deprisa|con buena letra @ en su cuaderno % clase # chore
  `,
  things: `
    un [mapa|globo terráqueo|esqueleto|reloj] [viejo|enorme|nuevo|de madera] ~ estar @ en el aula|en la pared|junto a la pizarra
    +[unos cuadernos|unos lápices|unos libros|unas tizas] [nuevo~~|roto~~|rojo~~|viejo~~] ~ estar @ en la mesa|en el suelo|en la mochila # left
    +[muchos niños|unas alumnas|muchos estudiantes|unas maestras] ~ estar @ en el patio|en la biblioteca|en el pasillo
    <un LECTURA> ~ estar @ en la biblioteca|sobre el pupitre|en la mochila # left
  `,
  states: `
    la escuela: estar cerrada|estar cerca|ser nueva|empezar a las nueve % clase
    el examen: ser difícil|ser fácil|ser muy largo|empezar a las diez % mañana
    la biblioteca: estar en silencio|estar llena|estar abierta|cerrar a las ocho % tarde
    el aula: estar vacía|estar llena|ser luminosa|estar en silencio % clase
    +los deberes: ser difíciles|estar hechos|ser muy aburridos % tarde
    la pizarra: estar sucia|estar limpia|estar llena de números % clase
    el patio: estar vacío|estar mojado|estar lleno de niños % clase
  `,
  sky: '',
};

const oficina: SceneSource = {
  name: 'oficina',
  times: 'trabajo|mañana|tarde|día',
  places: 'en la oficina|en el despacho|en la reunión',
  wear: 'un traje azul|una corbata roja (he)|una blusa blanca (she)|unos zapatos negros',
  marked: 'con gafas|con el pelo corto|con una carpeta|con ojeras',
  from: 'desde la ventana|desde la calle|desde el pasillo',
  when: 'sonó el teléfono|se fue la luz|entró la jefa|se paró el ascensor|empezó la reunión',
  exclaim: `
    qué [reunión|semana|mañana|oficina] tan [larga|aburrida|tranquila|rara]
    cuánto trabajo [tengo|tenemos|hay] [hoy|esta semana|en la oficina]
  `,
  doings: `
    secretario|ADULTO|empleado|NOMBRE: escribir <un PAPEL> ~ en silencio|con prisa|sin errores @ en la oficina|en el despacho
    secretario|empleado: enviar <un PAPEL> ~ por correo|con urgencia @ a la jefa|a un cliente|al banco # event
    director|jefa|jefe|abogado: firmar <un PAPEL> ~ sin leer|con una pluma negra|con calma @ en su despacho|en la reunión # event
    secretario|empleado|recepcionista: contestar el teléfono ~ amablemente|en inglés|de mala gana @ en la oficina|en la recepción # chore
    director|jefa|ingeniero|arquitecto: presentar [el proyecto|los planos|los resultados|una idea nueva|el presupuesto] ~ con entusiasmo|con nervios @ en la reunión|en la oficina % trabajo|tarde # event
    empleado|NOMBRE|PARIENTE: llegar [tarde|temprano|a tiempo|en bicicleta|con sueño] @! al trabajo|a la oficina|a la reunión % trabajo|mañana # event
    PARIENTE|NOMBRE|ADULTO: trabajar ~ hasta tarde|desde casa|sin descanso|de noche @! en la oficina|en un banco|en el hospital|en una fábrica % trabajo|noche
    empleado|secretario: tomar <un CALIENTE> ~ de pie|con los compañeros|sin azúcar @ en la oficina|en el pasillo|junto a la máquina # fun
    ingeniero|arquitecto|arquitecta: diseñar [un puente|una casa|un parque|un edificio|una escuela|una torre] ~ con cuidado|en la computadora @ en su estudio|para la ciudad % trabajo|día
    periodista|periodista|escritor: entrevistar a [la directora|una actriz|un científico|la alcaldesa|un atleta|un cantante] ~ con paciencia|por teléfono @ en su casa|en un café|en la radio % trabajo|tarde # event
    empleado|técnico: arreglar [la impresora|el ascensor|la computadora|la puerta|el aire acondicionado] ~ con un destornillador|por fin|sin éxito @ en la oficina|en el despacho # chore
    GRANDE|empleado: buscar <un PAPEL> ~ con prisa|por todas partes @ en el cajón|en el despacho|entre los papeles # once
    abogado|director|jefa: leer <el PAPEL> ~ en voz alta|con atención|dos veces @ en la reunión|en su despacho
    portero|vigilante|guardia: cerrar [las puertas|la oficina|el garaje|el edificio] ~ con llave|a medianoche @ % noche|trabajo # chore
    vigilante|guardia: vigilar [el edificio|la entrada|el banco|el aparcamiento] ~ con un perro|en silencio @ % noche|madrugada
  `,
  things: `
    <un PAPEL> ~ estar @ sobre el escritorio|en el cajón|en la carpeta # left
    una [planta|impresora|lámpara|silla] [vieja|enorme|nueva|rota] ~ estar @ en el despacho|en la oficina|junto a la ventana
    +[muchos papeles|unas carpetas|unas llaves|unos sobres] ~ estar @ sobre el escritorio|en el cajón # left
  `,
  states: `
    la oficina: estar vacía|estar cerrada|estar en silencio|ser muy ruidosa % trabajo
    la reunión: ser muy larga|ser a las diez|ser aburrida|empezar tarde % trabajo
    el ascensor: no funcionar|estar ocupado|ser muy lento % mañana
    la impresora: no funcionar|hacer ruido|estar rota % trabajo
    la jefa: estar de viaje|estar contenta|estar en una reunión|ser muy exigente % trabajo
    el informe: estar listo|estar sobre la mesa|ser demasiado largo % trabajo
  `,
  sky: '',
};

const taller: SceneSource = {
  name: 'taller',
  times: 'trabajo|mañana|tarde|sábado|día',
  places: 'en el taller|en el garaje',
  wear: 'un mono azul|unos guantes gruesos|unas gafas de protección|una gorra vieja',
  marked: 'con las manos sucias|con barba (he)|con un lápiz en la oreja',
  from: 'desde la calle|desde la puerta',
  when: 'sonó el teléfono|llegó un cliente|se fue la luz|se rompió la sierra',
  exclaim: `
    qué [mesa|silla|estantería|puerta] tan [bonita|sólida|vieja|bien hecha]
    qué [ruido|taller|motor] tan [fuerte|raro|viejo]
  `,
  doings: `
    carpintero|carpintero|abuelo: hacer <un MUEBLE> [de roble|de pino|para su hija|] ~ con paciencia|a mano|con cuidado @ en el taller|en el garaje
    mecánico|mecánico: arreglar [el motor|los frenos|un coche viejo|una motocicleta|la furgoneta] ~ en dos horas|con paciencia|sin prisa @ en el taller|en el garaje
    PARIENTE|GRANDE|vecino: arreglar <el APARATO> ~ con un destornillador|sin ayuda|por fin @ en el taller|en el garaje|en el patio % sábado|domingo # chore
    carpintero|PARIENTE|aprendiz: usar <el HERRAMIENTA> ~ con cuidado|por primera vez|con destreza @ en el taller|en el garaje
    carpintero|carpintero|aprendiz: cortar [una tabla|la madera|un tronco|las patas de la silla] ~ con la sierra|con precisión @ en el taller
    pintor|NOMBRE|PARIENTE: pintar <el MUEBLE> [de blanco|de azul|de verde|de rojo|de amarillo] ~ con una brocha|con cuidado @ en el taller|en el patio|en el garaje % sábado|tarde|verano
    escultor|escultor|artista: tallar [una figura|un caballo|una máscara|un ángel|una cabeza] ~ en madera|en piedra|con paciencia @ en su taller|en el patio
    fontanero|fontanero: arreglar [el grifo|la ducha|una tubería|el fregadero] ~ deprisa|con una llave inglesa @ en la cocina|en el baño|en el sótano % trabajo|mañana # chore
    albañil|albañil: construir [una casa|un muro|una escalera|un garaje|una chimenea] ~ con ladrillos|bajo el sol @ en el pueblo|junto al río|en las afueras % trabajo|mañana|verano
    electricista|electricista: cambiar [las bombillas|los cables|un enchufe|la lámpara] ~ con cuidado|desde una escalera @ en el taller|en el pasillo|en el salón # chore
    costurera|modista|tía: coser [un vestido de novia|las cortinas|un disfraz|una falda|un botón] ~ a mano|a máquina|en silencio @ en su taller|junto a la ventana
    aprendiz|NIÑO|MENOR: barrer el taller ~ con una escoba|de mala gana|en silencio @ % tarde|sábado|trabajo # chore
    PARIENTE|NOMBRE|ADULTO: lavar [el coche|la furgoneta|la motocicleta] ~ con agua y jabón|con cuidado @ delante de la casa|en el garaje % sábado|domingo # chore
    aprendiz|carpintero: buscar <el HERRAMIENTA> ~ por todas partes @ en el taller|en el cajón|debajo de la mesa # once
    alfarero|alfarera: hacer [una jarra|un plato|una taza|un jarrón|una fuente] [de barro|] ~ con las manos|con paciencia @ en su taller % mañana|tarde # 
  `,
  things: `
    <un HERRAMIENTA> ~ estar @ en el taller|sobre la mesa|en el suelo # left
    +<unos HERRAMIENTA> ~ estar @ en la pared|en el cajón|en el taller # left
    <un APARATO> ~ estar @ en el garaje|en el taller
    +[unas tablas|unos ladrillos|unos cables|unos botes de pintura] ~ estar @ en el suelo|en el garaje|detrás de la puerta # left
  `,
  states: `
    el coche: estar roto|estar en el taller|estar limpio|no arrancar % mañana
    el motor: hacer mucho ruido|estar frío|no funcionar % invierno
    el taller: estar cerrado|estar lleno de polvo|oler a madera|estar desordenado % sábado
    la silla: estar rota|estar recién pintada|ser muy vieja|ser incómoda
    la puerta: estar abierta|estar cerrada con llave|ser de madera|hacer ruido % noche
    +las herramientas: estar limpias|estar en su sitio|ser nuevas
  `,
  sky: '',
};

const hospital: SceneSource = {
  name: 'hospital',
  times: 'mañana|tarde|noche|trabajo|día',
  places: 'en el hospital|en la consulta|en la sala de espera',
  wear: 'una bata blanca|unos zuecos blancos|una mascarilla|un pijama azul',
  marked: 'con el brazo roto|con muletas|con fiebre|con cara de cansancio',
  from: 'desde el pasillo|desde la puerta',
  when: 'entró la enfermera|sonó una alarma|llegó una ambulancia|llegaron las visitas',
  exclaim: `
    qué [amables|simpáticas|pacientes] son [las enfermeras|las médicas|las doctoras]
    qué [espera|noche|cola] tan [larga|mala|aburrida]
  `,
  doings: `
    médico|médica|doctora: examinar <a PACIENTE> ~ con cuidado|con atención|durante una hora @ en el hospital|en la consulta
    enfermero|enfermero: ponerle [una inyección|una venda|el termómetro|una vacuna|una manta] <a PACIENTE> ~ con cuidado|con cariño @ en el hospital|en la consulta
    enfermero|PARIENTE|NOMBRE: cuidar <a PACIENTE> ~ con cariño|toda la noche|con paciencia @ en el hospital|en casa
    dentista|dentista: sacarle una muela <a PACIENTE> ~ sin dolor|en cinco minutos @ en la consulta % mañana|tarde # event
    paciente|ANCIANO|GENTE: esperar al médico ~ con paciencia|desde las nueve|con nervios @ en la sala de espera|en el pasillo
    paciente|GENTE: tomar [la medicina|una pastilla|el jarabe|una aspirina] ~ con agua|después de comer|sin ganas @ en la cama|antes de dormir % mañana|noche # chore
    PARIENTE|NOMBRE|AMIGOS: visitar <a PACIENTE> ~ con flores|con un libro @ en el hospital % domingo|tarde
    médico|doctora|médica: recetarle [un jarabe|unas pastillas|mucho descanso|unas vitaminas] <a PACIENTE> @ en la consulta % mañana|tarde # event
    NIÑO|MENOR|NOMBRE: romperse [un brazo|una pierna|un dedo|la muñeca] @ en el recreo|en la montaña|en la bicicleta % invierno|tarde|clase # event once
    ANCIANO|paciente: caminar ~ despacio|con muletas|con un bastón @! por el pasillo|por el jardín del hospital % mañana|tarde
    veterinario|veterinario: curar <a MASCOTA> ~ con cuidado|con paciencia @ en la clínica|en la consulta
    farmacéutico|farmacéutica: explicarle la receta <a CLIENTE> ~ con paciencia|en voz baja @ en la farmacia % tarde|mañana
    NIÑO|MENOR|PARIENTE: estar enfermo~ ~ desde el lunes|con fiebre|otra vez @ # once
    científico|científico: estudiar [las estrellas|los volcanes|las abejas|un virus|los sueños|las ballenas] ~ con un microscopio nuevo|desde hace años @ en el laboratorio|en la universidad % trabajo|día
    +las enfermeras|médico|doctora: descansar ~ diez minutos|con un café @! en el pasillo|en una silla|en la cafetería % noche|madrugada
  `,
  things: `
    un [ramo de flores|libro|vaso de agua|termómetro] ~ estar @ junto a la cama|sobre la mesa|en la habitación # left
    +[muchos pacientes|unas sillas|unas revistas viejas|unas enfermeras] ~ estar @ en la sala de espera|en el pasillo
    una [ambulancia|camilla] [blanca|vacía|nueva] ~ estar @ delante del hospital|en la entrada|en el pasillo
  `,
  states: `
    el hospital: estar lleno|estar tranquilo|ser nuevo|estar cerca % noche
    la consulta: estar cerrada|abrir a las nueve|estar llena % mañana
    la sala de espera: estar llena|estar vacía|ser fría % tarde
    el paciente: estar mejor|estar dormido|tener fiebre|estar solo % noche
    la doctora: estar cansada|ser muy amable|estar ocupada|ser muy joven % noche
    el niño: tener fiebre|estar mejor|tener miedo|estar enfermo % noche
  `,
  sky: '',
};

export const WORK: readonly SceneSource[] = [escuela, oficina, taller, hospital];

/** Scenes on stages, in museums, at feasts and at sports. */
import type { SceneSource } from '../../notation';

const teatro: SceneSource = {
  name: 'teatro',
  times: 'noche|sábado|tarde|día',
  places: 'en el teatro|en el escenario|en el concierto',
  wear: 'un vestido negro (she)|un traje elegante (adult)|una capa roja|unos zapatos brillantes',
  marked: 'con el pelo rojo|con una guitarra|con un violín|con barba (he)',
  from: 'desde la primera fila|desde el balcón|desde la calle',
  when: 'se apagaron las luces|sonó un teléfono|empezó la música|se abrió el telón|se rompió una cuerda',
  exclaim: `
    qué [película|obra|canción|voz|actriz] tan [bonita|triste|emocionante|divertida]
    qué bien [canta|baila|toca|actúa] [tu hermana|esa actriz|la bailarina|el violinista|el cantante]
  `,
  doings: `
    cantante|coro|NOMBRE|JOVEN: cantar <un CANCIÓN> ~ con emoción|a dos voces|en voz baja|con los ojos cerrados @ en el escenario|en el teatro|en la fiesta # fun heard
    pianista|violinista|guitarrista|orquesta|músico: tocar <un CANCIÓN> ~ de memoria|con elegancia|con pasión @ en el teatro|en el concierto|en la radio # fun heard
    NOMBRE|MENOR|ALUMNO|músico: tocar <el INSTRUMENTO> ~ de oído|muy bien|desde niño~ @ en una orquesta|en el concierto|en su habitación # fun heard
    NOMBRE|MENOR|ALUMNO: aprender a tocar <el INSTRUMENTO> ~ poco a poco|con paciencia @ en la escuela|con una profesora # fun
    actor|actriz|actriz: ensayar [la obra|su papel|una escena triste|el final] ~ delante del espejo|en voz alta @ en el teatro|en el escenario % tarde|noche
    bailarín|bailarín|+los bailarines: ensayar [un baile|el tango|los pasos|la última escena] ~ con disciplina|descalzo~ @ en el escenario|en la academia % tarde|mañana
    público|+los espectadores: aplaudir ~ con entusiasmo|de pie|durante diez minutos @ al final|en el teatro % noche|sábado # heard
    GENTE|PAREJA|FAMILIA: ver <un PELÍCULA> ~ en silencio|con palomitas|desde la primera fila @ en el cine|en el teatro # fun
    GENTE|PAREJA: comprar [dos entradas|las entradas|palomitas|unas entradas baratas] @ en el cine|en la taquilla|para el concierto|para la ópera # event
    mago|mago: sacar [un conejo|una paloma|un ramo de flores|una moneda|una carta] ~ con elegancia @ de su sombrero|de la manga % noche|sábado # event
    payaso|payaso: hacer reír [a los niños|al público] ~ con sus zapatos enormes|con una trompeta @ en el circo|en la plaza|en el hospital % domingo|tarde
    PAREJA|GENTE|+los novios: bailar <un BAILE> ~ despacio|hasta la madrugada|con gracia|abrazados @ en la boda|en la fiesta|en el salón % noche|sábado # fun
    VISITANTE|GENTE|ALUMNO: mirar <el CUADRO> ~ con curiosidad|en silencio|durante mucho tiempo @ en el museo|en la galería # fun
    artista|pintor|PINTA: pintar <un PINTURA> ~ al óleo|con colores vivos|con paciencia @ en su estudio|en el taller|en la pared # fun
    vigilante|guía|guardia: vigilar <el CUADRO> ~ con atención|en silencio @ en el museo|en la galería
    escritor|NOMBRE|JOVEN: escribir [una novela|un cuento|poemas|una obra de teatro|una canción de amor] ~ a mano|de noche|con paciencia @ en su estudio|en el jardín|en un cuaderno # fun
    guía|maestro|profesor: mostrarles <el CUADRO> a los [niños|visitantes|alumnos|turistas] ~ con entusiasmo @ en el museo
    fotógrafo|NOMBRE: fotografiar [a los actores|a la bailarina|a los músicos|a la cantante] ~ con una cámara antigua|en blanco y negro @ en el escenario|en su estudio # fun
  `,
  things: `
    <un CUADRO> ~ estar @ en el museo|en la pared|en la galería
    <un INSTRUMENTO> ~ estar @ en el escenario|en el salón|en el rincón
    +[muchos espectadores|unas butacas vacías|unos músicos|unas entradas] ~ estar @ en el teatro|en la primera fila|en la taquilla
  `,
  states: `
    el teatro: estar lleno|estar vacío|ser muy antiguo|estar a oscuras % noche
    la película: ser muy larga|ser divertida|ser triste|empezar a las nueve % noche
    el museo: estar cerrado|ser gratis|estar lleno de turistas|abrir a las diez % domingo
    el concierto: ser al aire libre|empezar tarde|ser un éxito|ser en la plaza % sábado
    +las entradas: ser caras|estar agotadas|ser gratis % sábado
    el público: estar contento|estar de pie|estar en silencio % noche
    el piano: estar desafinado|ser muy viejo|estar en el salón
  `,
  sky: 'llover|hacer frío',
};

const fiesta: SceneSource = {
  name: 'fiesta',
  times: 'noche|sábado|tarde|verano|día',
  places: 'en la fiesta|en la boda',
  wear: 'un vestido largo (she)|una corona de papel (child)|una corbata de colores (he)|unos zapatos brillantes|un sombrero divertido',
  marked:
    'con un globo|con una copa en la mano|con la cara pintada (child)|con flores en el pelo (she)',
  from: 'desde el jardín|desde la terraza|desde el balcón',
  when: 'se fue la luz|llegó la tarta|empezó la música|llamaron a la puerta|empezaron los fuegos artificiales',
  exclaim: `
    qué [fiesta|boda|tarta|noche] tan [bonita|divertida|alegre|rica]
    qué [regalo|vestido|disfraz|pastel] tan [bonito|original|grande|especial]
    feliz [cumpleaños|aniversario|viaje] a [mi hermana|mi abuelo|nuestros padres|los novios]
  `,
  doings: `
    NIÑO|MENOR|NOMBRE|abuelo: apagar las velas ~ de un soplido|entre aplausos @ en la fiesta|en su cumpleaños % tarde|sábado # event
    NIÑO|MENOR|+los novios|NOMBRE: abrir <el REGALO> ~ con ilusión|deprisa|con cuidado @ en la fiesta|delante de todos|junto al árbol # event
    PEQUE|HERMANOS|FAMILIA: inflar [los globos|unos globos rojos|veinte globos] ~ sin descanso|entre risas @ en el salón|en el jardín|antes de la fiesta % tarde|sábado # chore
    INVITADOS|PAREJA|GENTE: bailar ~ toda la noche|sin parar|descalzo~|con alegría @! en la fiesta|en la boda|en la terraza|bajo las luces % noche|sábado|verano # fun
    PARIENTE|NOMBRE: hacerle <un HORNO> <a NIETO> @ para su cumpleaños|para la fiesta % tarde|sábado # fun
    NIÑO|MENOR|JOVEN: ponerse <un DISFRAZ> @ para la fiesta|delante del espejo|en carnaval % tarde|noche|sábado # fun
    GENTE|PAREJA|NIÑO: mirar los fuegos artificiales ~ con asombro|de la mano @ desde el balcón|desde la playa|en la plaza % noche|verano # fun
    FAMILIA|INVITADOS: brindar ~ por los novios|por el año nuevo|con sidra @ en la boda|en el jardín|en la terraza % noche|sábado # fun
    FAMILIA|CASA: decorar [el árbol|la casa|el salón|la mesa|el patio] ~ con luces|con flores|con guirnaldas @ % tarde|invierno|sábado # fun
    GENTE|INVITADOS|novia: sacarse una foto ~ con los abuelos|entre risas @ en la boda|delante de la iglesia|en el jardín % sábado|tarde # fun event
    músico|guitarrista|orquesta|banda: tocar [música alegre|canciones antiguas|un vals|una cumbia|boleros] ~ hasta la madrugada|con energía @ en la boda|en la fiesta # heard
    GENTE|FAMILIA: celebrar [el cumpleaños|el año nuevo|la boda|la victoria|las bodas de oro] ~ con una cena|con música @ en el jardín|en casa|en un restaurante # fun
    GENTE|invitado: llegar [tarde|con un regalo|con flores|sin invitación|temprano] @! a la fiesta|a la boda|al baile % noche|sábado # event
    NIÑO|PEQUE: romper la piñata ~ con un palo|a la primera|con los ojos cerrados @ en la fiesta|en el patio % tarde|sábado # event
    +los novios|PAREJA: casarse @! en una iglesia pequeña|en la playa|en el ayuntamiento|en secreto % sábado|verano|primavera # event
  `,
  things: `
    <un DULCE> ~ estar @ sobre la mesa|en el centro de la mesa # left
    +[unos globos|unas guirnaldas|unos farolillos|unas velas] [rojo~~|blanco~~|de colores|dorado~~] ~ estar @ en el patio|en el salón|en la terraza
    <un REGALO> ~ estar @ debajo del árbol|sobre la mesa|en el pasillo # left
    +[muchos invitados|unos músicos|muchos niños] ~ estar @ en la fiesta|en el jardín|en la boda
  `,
  states: `
    la fiesta: estar animada|ser en el jardín|ser una sorpresa|empezar a las ocho % sábado
    la tarta: ser enorme|ser de chocolate|estar deliciosa|tener diez velas % tarde
    la música: estar demasiado alta|ser alegre|ser de los años ochenta % noche
    la novia: estar nerviosa|estar preciosa|llegar tarde|estar feliz % sábado
    +los invitados: estar contentos|bailar sin parar|estar en el jardín % noche
    +los regalos: estar debajo del árbol|ser para los niños|estar envueltos % invierno
  `,
  sky: '',
};

const deporte: SceneSource = {
  name: 'deporte',
  times: 'tarde|mañana|domingo|sábado|día',
  places: 'en el estadio|en el gimnasio|en la piscina|en la cancha',
  wear: 'una camiseta roja|unos pantalones cortos|un chándal gris|unas zapatillas verdes|un gorro azul',
  marked: 'con el número siete|con coleta|con barba (he)|con la rodilla vendada',
  from: 'desde la grada|desde la ventana|desde el banquillo',
  when: 'empezó a llover|marcaron un gol|se lesionó un jugador|sonó el silbato|terminó el partido',
  exclaim: `
    qué [partido|gol|equipo|salto] tan [bonito|emocionante|bueno|malo]
    qué [carrera|victoria|final] tan [emocionante|larga|difícil]
  `,
  doings: `
    JOVEN|NOMBRE|MENOR|HERMANOS: jugar <al DEPORTE> ~ muy bien|con los amigos|hasta tarde|bajo la lluvia @ en la cancha|en el parque|detrás de la escuela # fun
    jugador|jugador|delantero: marcar [un gol|dos goles|un punto|el último gol] ~ de cabeza|en el último minuto|con la izquierda @ % domingo|tarde|sábado # event
    equipo|+los jugadores|+las jugadoras: ganar [el partido|la copa|el torneo|la final] ~ con facilidad|en el último minuto|por fin @ % domingo|sábado # event
    equipo|+los jugadores|NOMBRE|tenista: perder [el partido|la final|el torneo|la pelota] ~ por un punto|con honor @ % domingo|sábado|tarde # event
    entrenador|entrenador: animar a [los jugadores|las jugadoras|las nadadoras|su equipo] ~ a gritos|con entusiasmo @ desde el banquillo|en el estadio # heard
    nadador|nadadora|JOVEN|NOMBRE: nadar ~ mil metros|de espaldas|a braza|a buen ritmo @! en la piscina|en la piscina del barrio % mañana|tarde # fun bare
    NIÑO|MENOR|NOMBRE: aprender a [nadar|patinar|montar en bicicleta|jugar al tenis|bucear|esquiar] ~ sin miedo|con su padre|poco a poco @ % verano|vacaciones|sábado # fun
    atleta|+las atletas|corredor|NOMBRE: correr [la maratón|diez kilómetros|los cien metros|una carrera popular] ~ a buen ritmo|sin parar|con dolor @ por la ciudad|en el estadio % domingo|mañana
    GENTE|FAMILIA|PAREJA: ver el partido ~ con nervios|entre gritos|con unas pizzas @ en el estadio|en el bar|en la televisión # fun
    JOVEN|NOMBRE|ADULTO: levantar pesas ~ con esfuerzo|delante del espejo|con música @ en el gimnasio % mañana|tarde|trabajo
    árbitro|árbitro: sacarle una tarjeta [amarilla|roja] al [portero|delantero|capitán|entrenador] ~ sin dudar @ # event
    portero|portera|NOMBRE: parar [un penalti|el balón|un tiro difícil] ~ con una mano|con reflejos @ % domingo|tarde # event
    ciclista|ciclista|+los ciclistas: subir [la montaña|la cuesta|el puerto] ~ con esfuerzo|bajo el sol|a buen ritmo @ % mañana|verano|domingo
    gimnasta|patinador|patinadora: entrenar ~ seis horas al día|con disciplina|con música clásica @! en el gimnasio|en la pista % mañana|tarde
    aficionado|+los aficionados: cantar el himno ~ a gritos|con orgullo @ en la grada|en el estadio % domingo # heard
    JOVEN|+los jugadores|NOMBRE: entrenar ~ con el equipo|duro|bajo la lluvia @! en el estadio|en la cancha|en el gimnasio % tarde|mañana
  `,
  things: `
    +[muchos aficionados|unas banderas|unos jugadores|unas jugadoras] ~ estar @ en el estadio|en la grada|en la cancha
    un [balón|silbato|trofeo|marcador] [nuevo|dorado|viejo|enorme] ~ estar @ en el gimnasio|en la cancha|en la vitrina
    +[unas toallas|unas raquetas|unas pelotas|unas bicicletas] [viejas|blancas|nuevas|azules] ~ estar @ en el gimnasio|en el suelo|en el vestuario # left
  `,
  states: `
    el estadio: estar lleno|estar vacío|ser enorme|estar lejos del centro % domingo
    el partido: ser emocionante|ser aburrido|empezar a las cinco|terminar en empate % domingo
    la piscina: estar llena|estar vacía|ser muy profunda|abrir a las siete % verano
    el equipo: ser muy bueno|estar cansado|tener un nuevo entrenador|jugar en casa % domingo
    +los jugadores: estar cansados|ser muy jóvenes|estar en el vestuario|estar contentos % domingo
    el gimnasio: estar cerrado|estar lleno|ser demasiado caro % noche
  `,
  sky: 'hacer sol|hacer buen tiempo',
};

export const CULTURE: readonly SceneSource[] = [teatro, fiesta, deporte];

/** Scenes in the hills, by rivers and on farms, and weather of all kinds. */
import type { SceneSource } from '../../notation';

const montaña: SceneSource = {
  name: 'montaña',
  times: 'mañana|otoño|verano|domingo|vacaciones|día',
  places: 'en el bosque|en la montaña|en el valle',
  wear: 'unas botas de montaña|una chaqueta roja|un gorro de lana|unos guantes gruesos',
  marked: 'con una mochila|con barba (he)|con un bastón|con un mapa',
  from: 'desde la cima|desde el refugio|desde el puente',
  when: 'apareció un ciervo|empezó a nevar|se oyó un trueno|se puso el sol|bajó la niebla',
  exclaim: `
    qué [montaña|vista|cascada|noche] tan [hermosa|impresionante|tranquila|bonita]
    qué [bosque|valle|sendero|silencio] tan [hermoso|profundo|grande|bonito]
  `,
  doings: `
    GENTE|VISITANTE|montañero: subir ~ despacio|con esfuerzo|antes del amanecer|en fila @! a la montaña|a la cima|por el sendero|hasta el refugio # fun
    GENTE|VISITANTE|FAMILIA: caminar ~ en silencio|durante horas|con calma|sin mapa @! por el bosque|por el valle|entre los pinos|hasta la cascada # fun
    GENTE|HERMANOS: recoger <0 HOJA> ~ con una cesta|con cuidado|en silencio @ en el bosque|bajo los árboles|junto al sendero % otoño|tarde|domingo # fun
    FAMILIA|JOVEN|PAREJA|HERMANOS: acampar ~ en una tienda|con los amigos|sin permiso @! en el bosque|junto al lago|en el valle % verano|vacaciones|sábado # fun
    JOVEN|FAMILIA|excursionista: encender una hoguera ~ con ramas secas|con dificultad @ en el campamento|junto a la tienda % noche|verano
    leñador|campesino|abuelo: cortar leña ~ con un hacha|para el invierno @ en el bosque|detrás de la cabaña % otoño|mañana|invierno
    excursionista|montañero|VISITANTE: descansar ~ con una manzana|a la sombra @! en el refugio|sobre una roca|bajo un pino|en la cima % mediodía|tarde
    GENTE|excursionista: fotografiar [un ciervo|la cascada|un águila|las setas|el paisaje|las flores silvestres] ~ con cuidado|en silencio @ en el bosque|en la montaña|desde lejos # fun
    ciervo|oso|zorro: beber agua ~ en silencio|al amanecer @ en el arroyo|en el lago|en el río % madrugada|mañana|noche
    zorro|erizo|conejo: cruzar el sendero ~ rápidamente|en la oscuridad|sin hacer ruido @ % noche|madrugada # event
    búho|búho: vigilar [el bosque|el valle|la noche] ~ en silencio @ desde una rama|desde un roble % noche
    águila|+dos águilas: volar ~ en círculos|muy alto @! sobre el valle|sobre la cima|entre las montañas % mañana|mediodía
    esquiador|JOVEN|NOMBRE|FAMILIA: esquiar ~ a toda velocidad|con cuidado|por primera vez @! en la montaña|por la pista|ladera abajo % invierno|vacaciones # fun
    PEQUE|HERMANOS: hacer un muñeco de nieve ~ con una zanahoria|entre risas @ delante de la casa|en el valle|en el jardín % invierno|vacaciones # fun
    guardabosques|guardabosques: proteger [a los animales|el bosque|los nidos|los árboles viejos] @ en el parque natural|en la sierra % trabajo|verano
    GENTE|excursionista: perderse @! en el bosque|en la niebla|en la montaña % noche|otoño # event once
    JOVEN|FAMILIA|VISITANTE: mirar [las estrellas|la luna|el fuego|el paisaje] ~ en silencio|con asombro @ desde la cima|desde la tienda|junto a la hoguera % noche|verano # fun
  `,
  things: `
    una [cabaña|cascada|cueva|tienda] [pequeña|escondida|vieja|enorme] ~ estar @ en el bosque|en el valle|cerca del río
    +[unos ciervos|unas cabras|muchas setas|unas flores silvestres|unos caballos] ~ estar @ en el bosque|en la montaña|en el valle
    un [puente|refugio|sendero|mirador] [de madera|viejo|estrecho|de piedra] ~ estar @ en el valle|cerca de la cima
  `,
  states: `
    la montaña: estar cubierta de nieve|estar lejos|ser muy alta|ser peligrosa % invierno
    el bosque: estar oscuro|estar en silencio|estar húmedo|oler a pino % *
    el sendero: ser muy estrecho|estar lleno de barro|ser largo|estar cortado % otoño
    la cascada: ser impresionante|estar helada|estar cerca % invierno
    la nieve: ser blanda|cubrir el camino|estar dura|brillar al sol % invierno
    +los pinos: ser muy altos|estar cubiertos de nieve|oler a resina % invierno
    el refugio: estar cerrado|estar lleno|ser de piedra % noche
  `,
  sky: 'hacer sol|hacer buen tiempo|hacer frío',
};

const río: SceneSource = {
  name: 'río',
  times: 'mañana|tarde|verano|domingo|primavera|día',
  places: 'en el río|en el lago|junto al río',
  wear: 'un sombrero verde|unas botas de goma|unos pantalones cortos|una camiseta de rayas',
  marked: 'con una caña|con barba (he)|con los pies en el agua',
  from: 'desde el puente|desde la orilla|desde el molino',
  when: 'saltó un pez|pasó una barca|empezó a llover|apareció una garza',
  exclaim: `
    qué [río|lago|puente|pez] tan [grande|bonito|tranquilo|antiguo]
    qué [fría|clara|limpia] está el agua [del río|del lago|esta mañana]
  `,
  doings: `
    ANCIANO|PARIENTE|pescador: pescar [truchas|en silencio|con caña|con su nieto|] ~ con paciencia|sin suerte|desde el amanecer @ en el río|en el lago|desde el puente # fun
    JOVEN|HERMANOS|NIÑO: bañarse ~ entre risas|sin ropa|con los primos @! en el río|en el lago|bajo la cascada % verano|tarde # fun bare
    GENTE|PAREJA: remar ~ despacio|en una barca vieja|sin prisa @! por el lago|hasta la isla|río abajo % domingo|verano|tarde # fun
    NIÑO|ANCIANO|MENOR: tirar piedras ~ con fuerza|una por una @ al río|al lago|desde el puente # fun
    NIÑO|GENTE: cruzar el río ~ de piedra en piedra|en una barca|con el agua hasta las rodillas @ por el puente|cerca del molino
    rana|+las ranas: cantar ~ toda la noche|sin descanso @! en el lago|entre las cañas|en la orilla % noche|primavera|verano # heard
    pato|+unos patos|cisne|+dos cisnes: nadar ~ en fila|tranquilamente|contra la corriente @! en el lago|por el río|bajo el puente
    tortuga|tortuga: tomar el sol @ sobre una piedra|en la orilla|en un tronco % mediodía|verano
    NIÑO|MENOR: hacer navegar un barco de papel @ en el río|por el arroyo|en el lago # fun
    FAMILIA|PAREJA|JOVEN: comer [una tortilla|bocadillos|pollo frío|fruta|empanada] ~ en la hierba|a la sombra @ junto al río|a la orilla del lago % domingo|mediodía|verano # fun
    pez|trucha: saltar @! en el río|fuera del agua|entre las piedras % mañana|tarde # event
    GENTE|PAREJA: cruzar el puente ~ despacio|en bicicleta|de la mano|corriendo @ 
    GENTE|niño: mojarse los pies ~ con cuidado @ en el río|en la orilla|en el agua fría % verano|tarde # fun
    PERRO: sacar [un palo|una pelota|una zapatilla] del agua ~ con orgullo @ # event
    fotógrafo|VISITANTE|pintor: fotografiar [el puente|el molino|los cisnes|una garza|el lago] ~ al amanecer|con calma @ desde la orilla|desde la barca # fun
  `,
  things: `
    un [puente|molino|embarcadero] [antiguo|de piedra|de madera|pequeño] ~ estar @ sobre el río|junto al río|cerca del lago
    una [barca|isla|canoa|caña de pescar] [vieja|pequeña|roja|verde] ~ estar @ en el lago|en la orilla
    +[muchas ranas|unos patos|dos tortugas|unos cisnes|muchas libélulas] ~ estar @ en la orilla|en el lago|entre las cañas
  `,
  states: `
    el río: estar tranquilo|estar crecido|ser muy ancho|estar casi seco|ser profundo % *
    el lago: estar helado|estar en calma|ser muy profundo|estar rodeado de árboles % invierno
    el puente: ser muy antiguo|estar cortado|ser de piedra|ser estrecho
    el molino: estar abandonado|ser de piedra|estar junto al agua
    la corriente: ser muy fuerte|ser suave|ser peligrosa % primavera
  `,
  sky: 'hacer calor|hacer sol|hacer buen tiempo',
};

const granja: SceneSource = {
  name: 'granja',
  times: 'madrugada|mañana|tarde|verano|otoño|trabajo',
  places: 'en la granja|en el campo|en el establo',
  wear: 'un sombrero de paja|unas botas viejas|una camisa de cuadros|unos pantalones de trabajo',
  marked: 'con las manos sucias|con bigote (he)|con un pañuelo en la cabeza (she)',
  from: 'desde la ventana|desde el establo|desde el tractor',
  when: 'cantó el gallo|se escapó una gallina|empezó a llover|ladró el perro|nació un ternero',
  exclaim: `
    qué [granja|cosecha|oveja|yegua] tan [grande|buena|hermosa|bonita]
    qué [campo|caballo|burro|cordero] tan [bonito|grande|tranquilo]
  `,
  doings: `
    granjero|campesino|PARIENTE: ordeñar [las vacas|las cabras|las ovejas|una vaca] ~ a mano|con paciencia|muy temprano @ en el establo|en la granja % madrugada|mañana # chore
    granjero|NIÑO|MENOR|ANCIANO: dar de comer a [las gallinas|los cerdos|los conejos|los caballos|las ovejas|los pavos] ~ con cariño|con un cubo @ en la granja|en el corral # chore
    granjero|NIÑO|PARIENTE: recoger los huevos ~ con cuidado|en una cesta|uno por uno @ en el corral|en el gallinero % mañana
    agricultor|campesino|granjero: sembrar [trigo|maíz|cebollas|girasoles|garbanzos] ~ a mano|con una máquina @ en el campo|cerca del río % primavera|mañana|otoño
    agricultor|campesino|+los campesinos: recoger <0 CULTIVO> ~ a mano|bajo el sol|desde el amanecer @ en el campo|en la huerta % verano|otoño|mañana
    agricultor|granjero: conducir el tractor ~ despacio|desde temprano @ por el campo|por el camino|entre los olivos % mañana|trabajo|otoño
    pastor|pastor: cuidar [las ovejas|las cabras|el rebaño|los corderos] ~ con su perro|en silencio @ en el monte|en el prado|en el valle
    +las vacas|vaca|+los caballos|caballo|burro|+las ovejas|cabra: comer hierba ~ tranquilamente|sin prisa @ en el prado|junto al río|al sol % mañana|tarde|primavera
    caballo|yegua|potro: galopar ~ libremente|a toda velocidad @! por el campo|por la playa|por el prado % mañana|tarde
    JOVEN|NIÑO|NOMBRE|PARIENTE: montar a caballo ~ con elegancia|por primera vez|sin miedo @ por el campo|en la granja|por el bosque % domingo|verano|tarde # fun
    gallo|gallo: cantar ~ con fuerza|antes del amanecer @! en el corral|sobre el tejado % madrugada|mañana # heard
    cerdo|+los cerdos: dormir ~ profundamente|en el barro @! en el corral|a la sombra % tarde|mediodía
    gallina|gallina: poner [un huevo|dos huevos] @ en el gallinero|entre la paja % mañana # event
    PERRO: vigilar [las ovejas|la granja|el rebaño|el corral] ~ con atención @ desde la colina|en el prado % noche|tarde
    veterinario|veterinario: curar [una vaca|un caballo|a la yegua|un cordero|al burro] ~ con paciencia|con cuidado @ en el establo|en la granja % tarde|madrugada|trabajo
    granjero|ANCIANO|PARIENTE: arreglar [la valla|el tejado|el tractor|el pozo|la puerta del establo] ~ con un martillo|sin ayuda @ en la granja|detrás de la casa % sábado|tarde # chore
    apicultor|apicultor: recoger la miel ~ con cuidado|con guantes @ en el campo|detrás de la granja % verano|mañana
  `,
  things: `
    +[unas vacas|unas ovejas|unos caballos|dos burros|muchas gallinas|unas cabras] ~ estar @ en el prado|en la granja|en el camino
    un [tractor|pozo|molino|carro] [viejo|rojo|oxidado|azul] ~ estar @ delante del establo|en el campo|junto al camino
    [un saco|una caja] de [trigo|maíz|almendras|aceitunas|manzanas] ~ estar @ en el establo|en el carro # left
  `,
  states: `
    la granja: estar lejos del pueblo|ser pequeña|estar en venta|ser de mis abuelos
    el campo: estar seco|estar verde|estar cubierto de flores|estar en silencio % primavera
    +las vacas: estar en el prado|tener hambre|estar tranquilas % mañana
    el trigo: estar alto|estar maduro|ser amarillo % verano
    el establo: estar limpio|estar vacío|oler a paja % mañana
    el caballo: ser muy rápido|estar cansado|tener sed|ser manso
    +las uvas: estar maduras|estar verdes|ser dulces % otoño
  `,
  sky: 'hacer sol|hacer buen tiempo|hacer frío',
};

export const COUNTRY: readonly SceneSource[] = [montaña, río, granja];

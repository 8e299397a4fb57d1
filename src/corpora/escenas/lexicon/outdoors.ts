/** Scenes in parks, in the country and by the water. */
import type { SceneSource } from '../../notation';

const parque: SceneSource = {
  name: 'parque',
  times: 'mañana|tarde|domingo|primavera|otoño|día',
  places: 'en el parque|en el césped|bajo los árboles',
  wear: 'una gorra roja|unas zapatillas blancas|un chándal azul|un vestido amarillo (she)|una bufanda de colores',
  marked:
    'con bastón|con una bicicleta|con gafas de sol|con coletas (she)|con la cara pintada (child)',
  from: 'desde el banco|desde el puente|desde el quiosco',
  when: 'empezó a llover|salió el sol|ladró un perro|sonó una campana|cayó un rayo',
  exclaim: `
    qué [parque|estanque|jardín|árbol] tan [bonito|grande|tranquilo|verde]
    qué [tarde|mañana] tan [bonita|agradable|soleada] para [pasear|jugar al tenis|salir en bicicleta|leer en el parque]
  `,
  doings: `
    GENTE|PAREJA: pasear ~ sin prisa|de la mano|en silencio @! por el parque|entre los árboles|alrededor del estanque|por el sendero # fun
    ADULTO|JOVEN|NOMBRE|atleta: correr ~ con música|despacio|a buen ritmo @! por el parque|alrededor del lago|entre los árboles % mañana|tarde|domingo
    PEQUE|HERMANOS: jugar <al DEPORTE> ~ con energía|entre gritos @ en el parque|en el césped|entre dos árboles # fun heard
    PEQUE|MENOR: montar en [bicicleta|patinete|triciclo|monopatín] ~ a toda velocidad|con cuidado @ por el parque|por el sendero|cuesta abajo # fun
    NIÑO|MENOR: volar [una cometa|un avión de papel|un helicóptero de juguete|una cometa roja] @ en el parque|en la colina|sobre el césped % domingo|primavera|tarde # fun
    FAMILIA|PAREJA: hacer un picnic ~ sin prisa @ en el césped|bajo un roble|junto al estanque % domingo|primavera|mediodía # fun
    PEQUE|MENOR: trepar ~ con cuidado|sin miedo|descalzo~ @! a un árbol|a la red|a lo alto del tobogán % tarde|domingo # fun
    NIÑO|MENOR: columpiarse ~ muy alto|entre risas @ en el parque|bajo el castaño % tarde|domingo # fun
    JOVEN|ADULTO|NOMBRE: leer <un LECTURA> ~ a la sombra|con calma @ en un banco|en el césped|bajo un árbol # fun sit
    ANCIANO|HERMANOS: dar de comer a los patos ~ con paciencia|en silencio @ en el estanque|desde el puente # fun
    PERRO: correr detrás de [una pelota|un palo|un gato|las palomas|una ardilla] ~ con alegría|sin parar @ por el parque|por el césped
    GRANDE|NIÑO: lanzarle [un palo|la pelota|una rama] al perro @ en el parque|en el césped # fun
    +los patos|pato|cisne: nadar ~ tranquilamente|en silencio @! en el estanque|bajo el puente|entre las plantas
    ardilla: esconder [una nuez|una bellota|una avellana|una piña] ~ deprisa @ en un árbol|bajo la tierra|entre las hojas % otoño # event
    jardinero|jardinero: [podar|plantar|regar] [los rosales|los árboles jóvenes|los setos|las flores|los pinos] ~ con cuidado|desde temprano @ en el parque|junto al estanque % mañana|primavera|trabajo
    GRANDE|JOVEN: hacer [yoga|gimnasia|estiramientos|ejercicio] ~ en silencio|con energía @ en el parque|en el césped % mañana|domingo # fun
    JOVEN|HERMANOS: patinar ~ a toda velocidad|con elegancia @! por el parque|en la pista|alrededor de la fuente % tarde|domingo # fun
    GENTE|niño: sentarse ~ a descansar|a leer|a tomar el sol @! en un banco|en el césped|a la sombra de un pino % tarde|mañana
  `,
  things: `
    un [banco|estanque|tobogán|columpio|quiosco|puente] [nuevo|pequeño|de madera|verde] ~ estar @ en el parque|bajo los árboles
    +[unos patos|dos cisnes|unas ardillas|muchos pájaros|tres tortugas] ~ estar @ en el estanque|en el parque
    <un JUGUETE> ~ estar @ en el césped|junto al tobogán|debajo del banco # left
    [un paraguas|un sombrero|una bufanda|un periódico|una bicicleta] [viejo~~|azul|rojo~~] ~ estar @ en el banco|en el césped # left
  `,
  states: `
    el parque: estar lleno de niños|estar vacío|estar precioso|estar tranquilo|cerrar a las nueve % *
    el césped: estar mojado|estar seco|estar muy verde|estar recién cortado % primavera
    el estanque: estar helado|estar lleno de peces|estar limpio % invierno
    +los árboles: estar desnudos|estar en flor|ser muy altos|estar llenos de pájaros % otoño
    +las hojas: estar secas|estar amarillas|cubrir el suelo % otoño
    el banco del parque: estar roto|estar mojado|ser de hierro
  `,
  sky: 'hacer sol|hacer buen tiempo',
};

const jardín: SceneSource = {
  name: 'jardín',
  times: 'mañana|tarde|primavera|verano|sábado|día',
  places: 'en el jardín|en el huerto|en el patio',
  wear: 'un sombrero de paja|unas botas de goma|unos guantes viejos|una camisa de cuadros',
  marked: 'con las manos sucias|con una regadera|con barba blanca (he)',
  from: 'desde la ventana|desde el balcón|desde la puerta',
  when: 'empezó a llover|apareció un erizo|se nubló el cielo|llegó el cartero',
  exclaim: `
    qué [rosas|flores|margaritas|plantas] tan [hermosas|bonitas|grandes|olorosas]
    qué bien huelen [las rosas|los jazmines|las hierbas|los naranjos]
  `,
  doings: `
    ANCIANO|PARIENTE|jardinero|NOMBRE: regar <los FLOR> ~ con cuidado|con una manguera|con paciencia @ en el jardín|en el patio|en la terraza # chore
    ANCIANO|PARIENTE|jardinero: plantar <unos FLOR> ~ con cariño|en fila @ en el jardín|en una maceta|junto al muro % primavera|sábado|mañana # fun
    PARIENTE|jardinero|GRANDE: plantar <un ÁRBOL> ~ con una pala @ en el jardín|junto a la casa|delante de la puerta % primavera|otoño|sábado # fun once
    PARIENTE|ANCIANO|NOMBRE: cultivar <0 CULTIVO> ~ con paciencia @ en el huerto|detrás de la casa % primavera|verano # fun
    PARIENTE|ANCIANO|HERMANOS: recoger <0 CULTIVO> ~ con una cesta|con cuidado @ en el huerto % verano|mañana|otoño
    ADULTO|vecino|PARIENTE: cortar [el césped|las rosas|las ramas secas|la hierba] ~ con unas tijeras enormes|sin prisa @ en el jardín|detrás de la casa % sábado|mañana # chore
    vecino|PARIENTE: podar <el ÁRBOL> ~ desde una escalera|con cuidado @ en el jardín|junto al muro % invierno|otoño # chore
    GATO: perseguir [una mariposa|una lagartija|un ratón|una mosca|un pájaro] @ por el jardín|entre las flores|por el tejado % mañana|tarde
    GATO|PERRO: tomar el sol ~ con los ojos cerrados @ en el muro|en el patio|sobre la hierba # 
    NIÑO|MENOR: perseguir [las mariposas|al gato|a las gallinas|un grillo] ~ entre risas @ por el jardín|por el patio|por el huerto % verano|tarde # fun
    PÁJARO|ruiseñor: cantar ~ con fuerza|dulcemente|sin descanso @! en el jardín|en una rama|sobre el tejado|en el limonero % mañana|madrugada|primavera # heard
    PÁJARO|golondrina|cigüeña: hacer su nido @ en el tejado|bajo el balcón|en el árbol más alto % primavera
    abeja|mariposa: volar ~ de flor en flor @! por el jardín|entre las rosas|sobre la lavanda % primavera|verano|mañana
    FAMILIA|PARIENTE: hacer una barbacoa ~ con los amigos @ en el jardín|en la terraza % verano|domingo|sábado # fun
    GENTE|ANCIANO: descansar ~ a la sombra|con un libro|sin hacer nada @! en la hamaca|bajo la parra|en el patio|bajo el limonero % verano|tarde # fun
    bebé|gemelo: gatear ~ con energía|detrás del gato @! por la hierba|por el patio % verano|mañana
    PARIENTE|HERMANOS: lavar [el coche|las bicicletas|al perro] ~ con una esponja|con la manguera @ en el patio|delante de la casa % sábado|domingo # chore
  `,
  things: `
    [una maceta|un ramo|una cesta] de <xs FLOR> ~ estar @ en el patio|en la ventana|junto a la puerta # left
    <un HERRAMIENTA> ~ estar @ en el jardín|junto al muro|detrás de la puerta # left
    <un ÁRBOL> ~ estar @ en el jardín|junto al pozo|en el patio
    una [hamaca|mesa|fuente|caseta] [blanca|vieja|de madera|pequeña] ~ estar @ bajo la parra|en el jardín|en el patio
    +[unas abejas|dos mariposas|muchas hormigas|unos caracoles|unos gatos] ~ estar @ en el jardín|entre las flores
  `,
  states: `
    el jardín: estar lleno de flores|estar descuidado|estar precioso|ser muy grande % primavera
    +las rosas: estar en flor|estar marchitas|oler muy bien|ser blancas % primavera
    la tierra: estar seca|estar húmeda|estar dura % verano
    +los tomates del huerto: estar maduros|estar verdes|ser enormes % verano
    el limonero: estar en flor|estar cargado de limones|ser muy viejo
    la hierba: estar alta|estar mojada|estar seca % verano
  `,
  sky: 'hacer sol|hacer buen tiempo|hacer calor',
};

const playa: SceneSource = {
  name: 'playa',
  times: 'verano|mañana|tarde|vacaciones|domingo|día',
  places: 'en la playa|en la arena|a la orilla del mar',
  wear: 'un bañador rojo|un sombrero de paja|una camiseta blanca|unas gafas de sol|unas sandalias',
  marked: 'con el pelo mojado|con los pies descalzos|con pecas|con una toalla al hombro',
  from: 'desde el muelle|desde el paseo|desde la terraza del hotel',
  when: 'llegó una ola enorme|empezó a llover|se puso el sol|subió la marea|se levantó el viento',
  exclaim: `
    qué [fría|buena|caliente|limpia] está el agua [hoy|esta mañana|esta tarde|]
    qué [olas|rocas|playas] tan [grandes|bonitas|blancas]
    qué [playa|ola|arena] tan [limpia|bonita|blanca]
    qué calor hace [hoy|esta tarde|en la playa|al sol]
  `,
  doings: `
    PEQUE|HERMANOS: construir [un castillo de arena|un túnel|una muralla de arena|una presa] ~ con un cubo|con paciencia @ en la playa|a la orilla del mar # fun
    GENTE|bañista|nadador: nadar ~ despacio|muy bien|sin miedo|hasta la boya @! en el mar|entre las olas|cerca de la orilla|en el agua fría # fun bare
    GENTE|bañista: bañarse ~ con los amigos|a la luz de la luna @! en el mar|en la cala # fun bare
    GENTE|VISITANTE|bañista: tomar el sol ~ boca abajo|con crema|durante horas @ en la playa|en una toalla|en la terraza % verano|vacaciones|mañana # fun
    GENTE|PAREJA: caminar ~ descalzo~|de la mano|al atardecer @! por la orilla|por la arena|por el paseo marítimo % tarde|mañana|noche # fun
    PEQUE|ANCIANO|HERMANOS: recoger <xs MARISCO> ~ con un cubo|con curiosidad @ en la playa|entre las rocas|a la orilla del mar # fun
    PEQUE|MENOR: saltar las olas ~ entre risas|de la mano @ a la orilla del mar|cerca de las rocas # fun
    JOVEN|HERMANOS: jugar al [voleibol|fútbol|balón|tenis] ~ descalzo~|entre risas @ en la arena|en la playa # fun heard
    GENTE|FAMILIA|NIÑO: comer [un helado|sandía|pescado frito|bocadillos de queso|sardinas asadas] @ en la playa|bajo la sombrilla|en el chiringuito # fun
    GRANDE|bañista: leer <un LECTURA> ~ con los pies en el agua|a la sombra @ bajo la sombrilla|en una tumbona|en la playa # fun sit
    surfista|surfista|JOVEN: esperar [una ola|el viento|la ola perfecta|la marea] ~ sobre su tabla|con paciencia @ en el mar|cerca de las rocas
    socorrista|socorrista: vigilar [la playa|a los bañistas|a los niños|el mar] ~ con atención|con unos prismáticos @ desde su silla|desde la torre
    vendedor|heladero: vender [helados|refrescos|sombreros|toallas|collares de conchas] ~ a gritos @ en la playa|en el paseo marítimo
    GENTE|PAREJA: mirar [el mar|las olas|la puesta de sol|los barcos|el horizonte] ~ en silencio|con nostalgia @ desde la playa|desde las rocas|desde el paseo # fun
    gaviota|gaviota: robar [un bocadillo|una patata|un pez|unas galletas] @ de una mesa|de las manos de un niño # event
    gaviota|+las gaviotas: volar ~ en círculos @! sobre el mar|sobre la playa|entre los barcos
    cangrejo|cangrejo: esconderse ~ rápidamente @! bajo una roca|en la arena % tarde|mañana # event
    PERRO: entrar en el agua ~ detrás de una pelota|con alegría|sin miedo @ 
    NIÑO|MENOR: enterrar [los pies|a su padre|un tesoro|sus zapatos] @ en la arena # fun
    +las olas: romper ~ suavemente|con fuerza @! contra las rocas|en la orilla|en la playa desierta % noche|invierno|tarde # heard
    PARIENTE|GRANDE: dormirse @! bajo la sombrilla|en la toalla|al sol # event
  `,
  things: `
    una [sombrilla|toalla|tumbona|tabla] [roja|azul|de rayas|amarilla|verde] ~ estar @ en la arena|en la playa
    +[unas conchas|unas rocas|unas algas|unas piedras] [blancas|enormes|negras|brillantes] ~ estar @ en la orilla|en la arena
    un [cubo|castillo de arena|balón|flotador] [pequeño|rojo|enorme|azul] ~ estar @ a la orilla del mar|en la arena
    <un MARISCO> ~ estar @ en la arena|en la orilla|entre las rocas # left
  `,
  states: `
    la playa: estar llena|estar desierta|estar limpia|ser muy larga % *
    el mar: estar en calma|estar agitado|estar tranquilo|estar lleno de barcos|estar azul % *
    el agua: estar fría|estar helada|estar limpia|estar tibia|estar transparente % *
    la arena: estar caliente|quemar los pies|ser muy fina|ser blanca % verano
    +las olas: ser enormes|ser pequeñas|ser perfectas para los surfistas % tarde
    el helado: estar derretido|estar rico|ser de limón % verano
  `,
  sky: 'hacer calor|hacer sol|hacer mucho calor',
};

const puerto: SceneSource = {
  name: 'puerto',
  times: 'madrugada|mañana|tarde|noche|trabajo|día',
  places: 'en el puerto|en el muelle',
  wear: 'un gorro de lana|un impermeable amarillo|unas botas de goma|un jersey azul',
  marked: 'con barba (he)|con una gorra|con las manos fuertes|con un cubo',
  from: 'desde el faro|desde el barco|desde el muelle',
  when: 'sonó la sirena de un barco|se levantó el viento|salió la luna|volvieron los barcos|empezó la tormenta',
  exclaim: `
    qué [barco|velero|puerto|faro] tan [grande|bonito|antiguo|blanco]
    qué viento hace [en el puerto|esta mañana|en el muelle|hoy]
  `,
  doings: `
    pescador|marinero: remendar [las redes|la vela|una red rota] ~ con paciencia|en silencio|al sol @ en el muelle|junto a su barca
    pescador|pescador|ANCIANO: pescar [sardinas|calamares|atunes|merluza|] ~ con caña|con red|en silencio @ en el muelle|cerca del faro|desde las rocas # fun
    marinero|pescador: descargar [el pescado|las cajas|las redes|los barriles] ~ con esfuerzo|deprisa @ en el puerto|en el muelle % madrugada|mañana # chore
    pescador|ANCIANO|NIÑO: pintar <un EMBARCACIÓN> [de azul|de blanco|de verde|de rojo] ~ con cuidado @ en el puerto|en la arena % primavera|sábado
    capitán|marinero: atar <el EMBARCACIÓN> ~ con una cuerda|con un nudo fuerte @ en el muelle|al poste % tarde|noche
    +los pescadores|marinero|+los barcos|capitán: volver al puerto ~ con las redes llenas|antes de la tormenta|sin peces @ % madrugada|mañana|tarde # event
    +los barcos|el velero|el transbordador|+los pescadores: salir del puerto ~ lentamente|antes del amanecer|con viento a favor @ % madrugada|mañana # event
    VISITANTE|PAREJA|GENTE: mirar los barcos ~ en silencio|con curiosidad @ desde el muelle|desde la terraza|desde el faro # fun
    GENTE|PAREJA|turista: pasear ~ sin prisa|de la mano|al atardecer @! por el puerto|por el muelle|hasta el faro # fun
    GATO|GATO: comer [una sardina|restos de pescado|una cabeza de atún] @ en el muelle|junto a las redes|detrás de las cajas
    gaviota|+las gaviotas: seguir a los barcos ~ con hambre @ hasta el puerto|hasta el muelle % mañana|tarde
    GENTE|JOVEN|HERMANOS: navegar ~ con viento a favor|sin motor|por primera vez @! por la bahía|en un velero|hasta la isla % verano|domingo|vacaciones # fun
    delfín|+unos delfines: saltar @! delante del barco|cerca de la costa|entre las olas % mañana|verano
    GENTE|VISITANTE: comer [sardinas asadas|pulpo|pescado fresco|calamares fritos|marisco] @ en el puerto|en un bar del muelle % mediodía|verano|domingo # fun
    remero|+los remeros: remar ~ con fuerza|a buen ritmo|contra la corriente @! hacia la isla|por la bahía % mañana|tarde
    el faro: iluminar [la costa|las rocas|el mar|la bahía] @ % noche
    GRANDE|NIÑO: despedirse ~ con un pañuelo|con lágrimas|con la mano @! en el muelle|desde el barco % mañana|tarde # event
  `,
  things: `
    <un EMBARCACIÓN> ~ estar @ en el puerto|junto al muelle|cerca del faro
    +<unos EMBARCACIÓN> ~ estar @ en la bahía|en el puerto|en el horizonte
    +[unas redes|unas cajas|unas cuerdas] [mojadas|vacías|viejas] ~ estar @ en el muelle|en la barca # left
    [una caja|un cubo] de [sardinas|pescado|calamares|hielo] ~ estar @ en el muelle|en la barca # left
  `,
  states: `
    el puerto: estar tranquilo|estar lleno de barcos|oler a pescado|estar iluminado % *
    +los barcos: estar amarrados|estar lejos|ser de madera|estar listos para salir % madrugada
    el faro: ser muy alto|estar encendido|estar lejos|ser blanco y rojo % noche
    +las redes: estar llenas|estar vacías|estar rotas|estar al sol % mañana
    la barca: estar llena de agua|ser azul|ser muy vieja
    el muelle: estar mojado|estar vacío|ser de madera % noche
  `,
  sky: 'hacer buen tiempo|hacer viento',
};

export const OUTDOORS: readonly SceneSource[] = [parque, jardín, playa, puerto];

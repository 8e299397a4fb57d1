/** Scenes at home. */
import type { SceneSource } from '../../notation';

const cocina: SceneSource = {
  name: 'cocina',
  times: 'mañana|mediodía|tarde|noche|domingo|día',
  places: 'en la cocina|en casa',
  wear: 'un delantal blanco|un delantal de rayas|unas zapatillas viejas',
  marked: 'con gafas|con el pelo corto|con barba (he)',
  from: 'desde el pasillo|desde la puerta|desde el patio',
  when: 'sonó el teléfono|se fue la luz|llamaron a la puerta|se rompió un vaso|llegaron los invitados',
  exclaim: `
    qué bien huele [el pan|la sopa|el café|el pastel|el guiso|la salsa]
    qué [rico|delicioso|bueno] está [el flan|el guiso|el arroz|el caldo|el pollo]
    qué hambre [tengo|tenemos] [hoy|esta noche|esta tarde|después de la clase]
  `,
  doings: `
    GRANDE|CASA: preparar <un PLATO> ~ con cuidado|sin prisa|con mucho cariño @ * # fun
    CASA|cocinero: cortar <unos VERDURA> ~ despacio|con cuidado @ *|sobre la mesa % mañana|mediodía|noche # chore
    CASA|PAREJA: lavar <los VAJILLA> ~ en silencio|rápidamente|de mala gana @ * % mediodía|noche|tarde # chore
    GRANDE|cocinero: probar <el PLATO> ~ con una cuchara|con curiosidad @ * % mediodía|noche
    PARIENTE|NOMBRE: hornear <un HORNO> @ *|para la fiesta|para los nietos % tarde|domingo|mañana # fun
    GENTE: beber <un BEBIDA> ~ despacio|con calma|de pie @ *|junto a la ventana % mañana|tarde|noche # fun
    GENTE: desayunar [pan con mantequilla|cereales con leche|tostadas con miel|fruta fresca|churros con chocolate|huevos fritos] ~ sin prisa|en silencio|deprisa @ *|en el balcón|en la terraza % mañana|domingo # fun
    CASA|MENOR: poner la mesa [para seis personas|con cuidado|para la cena|] @ en el comedor|en la terraza|bajo la parra % mediodía|noche|domingo # chore
    PEQUE|MENOR: pelar <unos FRUTA> [para la abuela|para el postre|] ~ con cuidado|despacio @ * % tarde|mediodía
    NIÑO|MENOR: romper <un VAJILLA> ~ sin querer @ * % mañana|tarde|noche # event once
    PARIENTE|PAREJA: calentar <el CALIENTE> ~ a fuego lento @ * % mañana|noche|tarde
    GATO: beber leche ~ despacio|en silencio @ *|de un plato|junto a la nevera % mañana|tarde|noche
    GATO: robar [una sardina|un trozo de queso|un trozo de jamón|la merluza] @ de la mesa|de la cocina % mediodía|noche # event
    PEQUE: merendar [pan con chocolate|un yogur|galletas con leche|un plátano|queso con membrillo] @ *|en el jardín|en el patio % tarde # fun
    PARIENTE|NOMBRE: guardar <los VAJILLA> [limpio~~|] @ en el armario|en el cajón % mediodía|noche # chore
    GENTE: cenar <un PLATO> ~ en silencio|sin prisa @ *|en la terraza|delante del televisor % noche # fun
    CASA: comprar <0 COMIDA> y ^hacer <un HORNO> % tarde|sábado|domingo # fun
  `,
  things: `
    [una cesta|un tazón|un plato] de [cerezas|fresas|naranjas|uvas|nueces|higos|ciruelas] ~ estar @ sobre la mesa|en la cocina
    [una jarra|una botella] de [agua|leche|limonada|vino] ~ estar @ en la nevera|sobre la mesa
    +<unos VAJILLA> ~ estar @ en la mesa|en el fregadero|en el armario # left
    <un HORNO> ~ estar @ en el horno|sobre la mesa|en la nevera # left
    [una barra de pan|una caja de galletas|un tarro de miel|un bote de mermelada] ~ estar @ en el armario|sobre la mesa # left
  `,
  states: `
    la sopa: estar caliente|estar lista|estar fría|estar muy salada|oler bien % mediodía|noche
    el pan: estar duro|estar recién hecho|estar caliente|estar en el horno % mañana
    la cocina: estar limpia|estar llena de humo|estar desordenada|oler a canela|ser muy pequeña % *
    el café: estar frío|estar listo|estar demasiado amargo|oler muy bien % mañana|tarde
    el pastel: estar en el horno|estar delicioso|estar listo|oler a limón % tarde|domingo
    la nevera: estar vacía|estar llena de fruta|hacer mucho ruido|estar rota % día
    +los platos: estar sucios|estar limpios|estar en el fregadero % noche|mediodía
    +las tostadas: estar quemadas|estar frías|estar ricas % mañana
    el horno: estar encendido|estar demasiado caliente|estar roto
  `,
  sky: 'llover|hacer frío|nevar',
};

const salón: SceneSource = {
  name: 'salón',
  times: 'tarde|noche|domingo|invierno|día',
  places: 'en el salón|en el sofá|en casa',
  wear: 'un jersey de lana|unas zapatillas|una bata azul|unos calcetines gruesos',
  marked: 'con gafas|con el pelo blanco|con bigote (he)',
  from: 'desde el pasillo|desde la escalera|desde el jardín',
  when: 'sonó el timbre|empezó la tormenta|llegaron mis tíos|se apagó la luz|ladró el perro',
  exclaim: `
    qué [cómodo|viejo|bonito|grande] es [este sillón|este sofá|tu salón]
    qué [casa|lámpara|alfombra] tan [bonita|acogedora|elegante|antigua]
  `,
  doings: `
    GRANDE|GENTE: leer <un LECTURA> ~ en silencio|con interés|en voz alta @ *|junto a la ventana|en la cama # fun
    GENTE|PAREJA: ver <un PELÍCULA> ~ en silencio|con atención @ en el salón|en el sofá|en la televisión % noche|sábado|domingo # fun
    FAMILIA|PAREJA|HERMANOS: jugar <al MESA> ~ tranquilamente|con entusiasmo @ en el salón|en la mesa del comedor|junto a la chimenea # fun
    ANCIANO|abuela|PARIENTE: tejer <un ROPA> ~ con paciencia|en silencio @ en el sillón|junto al fuego|* % tarde|noche|invierno # fun
    GENTE: escuchar [la radio|música clásica|un disco viejo|las noticias|una ópera] ~ con atención|en silencio @ * # fun
    GENTE: dormir la siesta @ en el sofá|en el sillón|en la hamaca % tarde|domingo|verano # fun
    GATO: dormir ~ tranquilamente|profundamente @! en el sofá|junto a la estufa|sobre la alfombra|en el sillón % tarde|noche|invierno
    MASCOTA: esperar <a CASA> ~ con paciencia @ junto a la puerta|en la entrada|en el pasillo % tarde|noche|mañana
    PARIENTE|NOMBRE: limpiar [el polvo|las ventanas|la alfombra|los muebles|los cristales] ~ con un trapo|con energía @ en el salón|en toda la casa % mañana|sábado # chore
    CASA|MENOR: tocar <el INSTRUMENTO> ~ muy bien|con entusiasmo|fatal @ * # fun heard
    NIÑO|MENOR|HERMANOS: construir [una torre|un castillo|un puente|una nave espacial] [con cojines|de madera|con bloques|] @ en la alfombra|en el salón % tarde|domingo # fun
    PARIENTE: contarle [un cuento|una historia de miedo|un chiste|un secreto] <a NIETO> ~ en voz baja @ junto al fuego|en el sofá % noche|tarde|invierno # fun
    GENTE: hablar por teléfono [con <NOMBRE>|con una amiga|con el médico|] ~ en voz baja|animadamente @ *|en el pasillo % tarde|noche # fun heard
    CASA: encender [la chimenea|la lámpara|el televisor|una vela|la radio] @ en el salón % noche|invierno
    CASA|NOMBRE: pintar [la puerta|las paredes|el techo|la valla] [de blanco|de azul|de amarillo|de verde] ~ con cuidado % sábado|verano|mañana # chore once
    GENTE: invitar <a AMIGO> [a cenar|a merendar|a tomar café] % sábado|domingo|noche # fun
    FAMILIA|HERMANOS: hacer un rompecabezas [de mil piezas|del mundo|enorme|] ~ con paciencia @ en el salón|sobre la alfombra # fun
  `,
  things: `
    <un MUEBLE> ~ estar @ en el salón|en el pasillo|junto a la ventana
    [una foto|un retrato] de [mi abuelo|la familia|mis padres|los novios] ~ estar @ en la pared|sobre el piano
    [un jarrón|un ramo] de <xs FLOR> ~ estar @ sobre la mesa|en el salón|junto al espejo # left
    <un LECTURA> ~ estar @ en el sofá|sobre la mesa|en la estantería # left
    +[unos cojines|unas cortinas] [azules|de rayas|nuevo~~|rojo~~] ~ estar @ en el salón
  `,
  states: `
    el salón: estar lleno de gente|ser muy luminoso|estar ordenado|estar en silencio % *
    el sofá: ser muy cómodo|ser demasiado grande|estar lleno de cojines
    la lámpara: estar encendida|estar rota|ser antigua % noche
    la chimenea: estar encendida|estar apagada|dar mucho calor % invierno|noche
    la televisión: estar encendida|estar demasiado alta|no funcionar % noche|tarde
    el reloj del salón: estar parado|ser muy antiguo|sonar cada hora
    +las cortinas: estar cerradas|ser nuevas|ser de color verde
  `,
  sky: 'llover|hacer frío|nevar|llover mucho',
};

const dormitorio: SceneSource = {
  name: 'dormitorio',
  times: 'mañana|noche|madrugada|día',
  places: 'en el dormitorio|en su cuarto|en la cama',
  wear: 'un pijama de rayas|una bata blanca|un camisón largo (she)',
  marked: 'con el pelo mojado|con cara de sueño|con los ojos cerrados',
  from: 'desde el pasillo|desde la cocina',
  when: 'sonó el despertador|entró el gato|empezó a llover|se cayó un cuadro',
  exclaim: `
    qué sueño [tengo|tenemos] [esta mañana|esta noche|hoy]
    qué cama tan [cómoda|grande|dura|blanda]
  `,
  doings: `
    GENTE: despertarse ~ tarde|muy temprano|de buen humor|de mal humor|sin ganas % mañana|domingo|invierno
    GENTE: levantarse [a las siete|a las seis|antes del amanecer|temprano|muy tarde] % mañana|trabajo|clase
    GENTE: acostarse ~ temprano|tarde|muy cansado~ % noche|domingo|invierno
    GENTE: dormir ~ profundamente|mal|como un tronco|con la luz encendida @ *|en el sofá % noche # fun
    NIÑO|JOVEN|ADULTO|NOMBRE: ducharse ~ con agua fría|con agua caliente|rápidamente @ % mañana|noche|verano # bare
    NIÑO|MENOR|NOMBRE: lavarse [las manos|los dientes|la cara|el pelo] ~ con jabón|con agua fría|deprisa @ en el baño|antes de cenar|antes de comer % noche|mañana # chore
    ADULTO|PARIENTE|NOMBRE: hacer la cama ~ deprisa|con cuidado|de mala gana @ % mañana # chore
    GENTE: ponerse <un ROPA> [para salir|para la fiesta|] @ delante del espejo|en el dormitorio % mañana|noche|tarde
    CASA|NOMBRE: planchar <un ROPA> ~ con cuidado|en silencio @ en el dormitorio|en la cocina % mañana|tarde|sábado # chore
    PARIENTE|NOMBRE: bañar <a PEQUEÑÍN> ~ con cuidado|con agua tibia @ en el baño % noche|tarde # fun
    PARIENTE: leerle un cuento <a NIETO> ~ en voz baja|con cariño @ en la cama|en el dormitorio % noche # fun
    CASA|NOMBRE: ordenar [el armario|los cajones|la habitación|la ropa|los juguetes] ~ con paciencia|de mala gana @ % sábado|tarde # chore
    NIÑO|MENOR: buscar <su JUGUETE> ~ por todas partes @ debajo de la cama|en el armario|en su cuarto % tarde|noche # once
    bebé: llorar ~ sin parar|con fuerza @ en la cuna|en brazos de su padre|en el dormitorio % noche|madrugada # heard
    GRANDE: peinarse ~ despacio|con cuidado @ delante del espejo|en el baño % mañana|noche
    PARIENTE|NOMBRE: tender la ropa ~ con cuidado @ en el balcón|en la azotea|en el patio|al sol % mañana|verano|sábado # chore
    GRANDE|MENOR: regar las plantas @ en el balcón|en la terraza|en la azotea % mañana|tarde|verano # chore
    NIÑO|JOVEN|NOMBRE: soñar [con el mar|con un viaje largo|con un dragón|con las vacaciones|con caballos] % noche
  `,
  things: `
    +<unos JUGUETE> ~ estar @ debajo de la cama|en el suelo|en el armario # left
    <un ROPA> ~ estar @ sobre la cama|en la silla|en el armario # left
    +<unos CALZADO> ~ estar @ debajo de la cama|en el pasillo|junto a la puerta # left
    [una manta|una almohada|una alfombra] [de lana|blanca|vieja|azul] ~ estar @ sobre la cama|en el dormitorio
  `,
  states: `
    la cama: estar hecha|estar sin hacer|ser muy cómoda|estar fría % noche|mañana
    el dormitorio: estar ordenado|estar oscuro|ser pequeño|dar al jardín % noche
    el baño: estar ocupado|estar limpio|estar lleno de vapor % mañana
    el agua de la ducha: estar helada|estar demasiado caliente % mañana
    el armario: estar lleno|estar vacío|estar abierto
    +las sábanas: estar limpias|oler a jabón|ser nuevas
  `,
  sky: '',
};

export const HOME: readonly SceneSource[] = [cocina, salón, dormitorio];

/** Scenes in streets and shops. */
import type { SceneSource } from '../../notation';

const calle: SceneSource = {
  name: 'calle',
  times: 'mañana|tarde|noche|trabajo|día',
  places: 'en la calle|en la esquina|en la acera',
  wear: 'un abrigo largo|un sombrero negro|una bufanda roja|un traje gris (adult)|una chaqueta de cuero|unos zapatos nuevos',
  marked: 'con barba (he)|con un paraguas|con gafas de sol|con una mochila|con el pelo largo',
  from: 'desde el balcón|desde la ventana|desde el café',
  when: 'empezó a llover|sonó una sirena|pasó una ambulancia|cambió el semáforo',
  exclaim: `
    qué [calle|avenida|acera] tan [larga|estrecha|ruidosa|bonita|tranquila]
    cuánto [tráfico|ruido] hay [hoy|esta mañana|en esta calle|en el centro]
    cuánta gente hay [hoy|esta tarde|en la calle|en el centro]
  `,
  doings: `
    GENTE|VISITANTE: caminar ~ deprisa|despacio|sin rumbo|en silencio|bajo el paraguas @! por la calle|por el centro|por la acera|hacia la estación|por la avenida
    GENTE: cruzar [la calle|la avenida|el puente|la plaza] ~ con cuidado|corriendo|de la mano|sin mirar @
    ADULTO|JOVEN|trabajador: esperar <el TRANSPORTE> ~ con paciencia|bajo la lluvia|desde hace una hora @ en la parada|en la esquina % mañana|tarde|trabajo
    GRANDE|JOVEN: montar en bicicleta ~ deprisa|sin casco|todo el día @! por la ciudad|por la avenida|por el carril % tarde|domingo|verano # fun
    VISITANTE|turista: buscar [el museo|el hotel|la catedral|una farmacia|la estación|el ayuntamiento] ~ con un mapa|desde hace una hora @ por el centro|por todo el barrio % mañana|tarde|verano # once
    VISITANTE: preguntarle el camino <a CALLE> @ en la esquina|en la plaza|delante del banco % tarde|mañana|verano # event
    cartero|repartidor: repartir [cartas|paquetes|periódicos|el correo] ~ en bicicleta|bajo la lluvia|sin descanso @ por el barrio|de puerta en puerta % mañana|trabajo
    barrendero|barrendero: barrer [las hojas|la acera|la calle|la plaza] ~ en silencio|con una escoba vieja @ % mañana|madrugada|otoño # chore
    policía|guardia: dirigir el tráfico ~ con un silbato|con calma @ en el cruce|en la avenida % mañana|trabajo
    taxista|ADULTO|conductor: aparcar <el VEHÍCULO> ~ con dificultad|con cuidado @ delante del banco|en la esquina|junto al hotel % tarde|noche|trabajo # event
    ANCIANO|GRANDE: pasear <al PERRO> ~ sin prisa @ por el barrio|por la avenida|por la acera # fun
    bombero|bombero: apagar un incendio @ en una fábrica|en un edificio viejo|en la calle mayor % noche|madrugada # event once
    músico|guitarrista|violinista: tocar <un CANCIÓN> ~ con los ojos cerrados|con su viejo violín @ en la calle|en el metro|en la esquina # fun heard
    GENTE: mirar [los escaparates|los edificios|el semáforo|las luces de la ciudad] ~ con curiosidad|en silencio @ % tarde|noche|sábado # fun
    GRANDE: encontrarse con <AMIGO> ~ por casualidad @ en la calle|en la esquina|delante del cine % tarde|noche|sábado # event
    PERRO: ladrar ~ sin parar|con fuerza @ en la calle|detrás de la puerta|en el portal % noche|madrugada # heard
    GRANDE|JOVEN: perder <su LLAVE> @ en la calle|en el taxi|en el mercado|en el metro % noche|tarde # event once
    GENTE|NIÑO: encontrar [una moneda|una cartera|un gato perdido|unas llaves|un anillo] @ en la acera|en la calle|en el portal % mañana|tarde # event once
    GENTE: saludar <a CALLE> ~ con la mano|con una sonrisa|amablemente @ en la calle|desde el balcón|en el portal % mañana|trabajo
    NIÑO|PEQUE: saltar [en los charcos|a la cuerda] ~ con las botas puestas|entre risas @ en la acera|en la calle % otoño|tarde # fun
    electricista|albañil|obrero: arreglar [las farolas|el semáforo|la acera|un tejado|una fachada] @ en la calle mayor|en el centro % mañana|trabajo
  `,
  things: `
    +<unos VEHÍCULO> ~ estar @ delante del hotel|en la calle|en el aparcamiento
    <un VEHÍCULO> ~ estar @ en la esquina|delante de la casa|en el garaje
    un [cartel|buzón|semáforo|quiosco|charco] [enorme|nuevo|rojo|viejo] ~ estar @ en la esquina|delante del banco
    <un TIENDA> ~ estar @ en la calle mayor|en la esquina|junto al parque|en el barrio
  `,
  states: `
    la calle: estar vacía|estar llena de gente|estar mojada|ser muy ruidosa|estar cortada|estar oscura % *
    el semáforo: estar en rojo|estar en verde|no funcionar % mañana
    el banco: estar cerrado|estar abierto|estar lleno % mañana|trabajo
    el tráfico: ser horrible|ser muy lento|ser escaso % mañana|trabajo
    la acera: estar mojada|ser muy estrecha|estar llena de hojas % otoño
    la farmacia: estar abierta|estar cerrada|estar lejos % noche
    +las farolas: estar encendidas|estar apagadas|ser nuevas % noche
  `,
  sky: '',
};

const plaza: SceneSource = {
  name: 'plaza',
  times: 'mañana|tarde|noche|domingo|verano|día',
  places: 'en la plaza|junto a la fuente',
  wear: 'un vestido de flores (she)|un sombrero de paja|una camisa blanca|una falda larga (she)|unos pantalones cortos',
  marked: 'con bastón|con barba (he)|con el pelo blanco|con una flor en el pelo (she)',
  from: 'desde el balcón|desde la terraza|desde el ayuntamiento',
  when: 'sonaron las campanas|empezó a llover|empezó la música|salió el sol|pasó un desfile',
  exclaim: `
    qué [plaza|fuente|iglesia|tarde] tan [bonita|tranquila|hermosa|antigua]
    cuántas [palomas|flores|luces|terrazas] hay [en la plaza|hoy|esta noche]
  `,
  doings: `
    ANCIANO|NIÑO|HERMANOS: dar de comer a las palomas ~ con paciencia|en silencio @ en la plaza|junto a la fuente # fun
    ANCIANO|PAREJA: charlar ~ animadamente|en voz baja|durante horas @! en un banco|a la sombra|en la plaza|bajo los soportales # fun heard
    PEQUE|HERMANOS: jugar [a la pelota|al escondite|con un aro|a las canicas|al balón] ~ entre risas|con energía @ en la plaza|alrededor de la fuente|delante de la iglesia % tarde|domingo|verano # fun heard
    PAREJA: bailar <un BAILE> ~ lentamente|con elegancia|toda la noche @ en la plaza|bajo las luces % noche|verano|domingo # fun
    VISITANTE|fotógrafo: fotografiar [la iglesia|la fuente|la torre|el ayuntamiento|las palomas|la fachada] ~ con un teléfono|con una cámara antigua @ # fun
    GENTE|PAREJA: tomar <un BEBIDA> ~ sin prisa|a la sombra @ en una terraza|en la plaza|bajo los toldos # fun
    artista|pintor|PINTA: pintar [la iglesia|los tejados|la torre|la fuente] [al atardecer|con acuarelas|] ~ con paciencia @ en la plaza|a la sombra % mañana|tarde|verano # fun
    vendedor|vendedor: vender [globos|castañas asadas|flores|helados|algodón de azúcar] @ en la plaza|delante de la iglesia|junto a la fuente % tarde|domingo
    mago|payaso|acróbata: hacer trucos ~ con mucha gracia @ en la plaza|delante de los niños % domingo|tarde|verano # fun
    NIÑO|turista: tirar una moneda @ a la fuente % tarde|domingo # event
    +las campanas: sonar ~ con fuerza|a lo lejos @ en la torre|en la iglesia % mañana|domingo|mediodía # heard
    +las palomas|cigüeña: volar @! sobre los tejados|alrededor de la torre|sobre la plaza % mañana|tarde
    orquesta|coro|banda: tocar [un vals|música alegre|una marcha|un himno] @ en la plaza|en el quiosco % domingo|verano|noche # fun heard
    +los novios|PAREJA: salir de [la iglesia|el ayuntamiento|el teatro] ~ de la mano|entre aplausos % sábado|mediodía|tarde # event
    GENTE|PAREJA: sentarse ~ a descansar|a la sombra @! en un banco|junto a la fuente|bajo un árbol % tarde|verano
    GRANDE: leer <el LECTURA> ~ con calma @ en un banco de la plaza|a la sombra % mañana|domingo # fun
  `,
  things: `
    una [fuente|estatua|torre|iglesia] [antigua|de piedra|enorme|blanca] ~ estar @ en la plaza|en el centro
    +[muchas|unas|dos] palomas ~ estar @ en la plaza|sobre el tejado|junto a la fuente
    +[unos puestos|unas mesas|unos bancos] de [madera|colores] ~ estar @ en la plaza|bajo los árboles
    <un ÁRBOL> ~ estar @ en la plaza|delante de la iglesia
  `,
  states: `
    la plaza: estar llena de gente|estar vacía|estar tranquila|ser muy grande|estar iluminada % *
    la fuente: estar seca|ser muy antigua|estar rodeada de flores % verano
    la iglesia: estar abierta|ser del siglo doce|estar cerrada % domingo
    +las terrazas: estar llenas|estar vacías|estar abiertas % noche|verano
    +los bancos de la plaza: estar ocupados|estar mojados|ser de piedra % tarde
    la torre: ser muy alta|ser de ladrillo|tener un reloj
  `,
  sky: 'hacer sol|hacer calor|hacer buen tiempo',
};

const mercado: SceneSource = {
  name: 'mercado',
  times: 'mañana|sábado|mediodía|trabajo|día',
  places: 'en el mercado|en el puesto de la esquina|en la frutería',
  wear: 'un delantal verde|una gorra azul|un pañuelo de colores (she)|unas botas de goma',
  marked: 'con una cesta|con un carrito|con bigote (he)|con las manos grandes',
  from: 'desde la entrada|desde la calle',
  when: 'empezó a llover|se cayó una caja|cerró el mercado|pasó un perro corriendo',
  exclaim: `
    qué [caros|baratos|ricos|frescos] están [los tomates|los melones|los plátanos|los higos|los pepinos]
    qué [caras|baratas|ricas|dulces] están [las fresas|las naranjas|las cerezas|las uvas|las manzanas|las peras]
    cuánta gente hay en [el mercado|la frutería|la pescadería]
  `,
  doings: `
    GENTE|GRANDE: comprar <unos FRUTA> @ en el mercado|en la frutería|para la merienda|para los niños # fun
    GENTE|GRANDE: comprar <unos VERDURA> [para la sopa|para la ensalada|para la cena|] @ en el mercado|en el puesto de la esquina # chore
    GRANDE|cocinero: elegir <unos FRUTA> ~ con cuidado|sin prisa|uno~~~ por uno~~~ @ en el mercado|en la frutería
    GRANDE|cliente: comprar <un PESCADO> [para la cena|para el domingo|] @ en el mercado|en la pescadería
    GRANDE: comprar <0 COMIDA> @ en el mercado|en la tienda de la esquina|en el supermercado # chore
    vendedor|frutera|frutero: vender [<xs FRUTA>|<xs VERDURA>|<xs FLOR>] ~ con una sonrisa|a buen precio|a gritos @ en el mercado|en la plaza|en la calle
    cliente|ANCIANO|señora: preguntar el precio de <el FRUTA> ~ en voz alta @ en el puesto|en la frutería # event
    frutero|frutera|vendedor: pesar <los VERDURA> ~ con cuidado|deprisa @ en una balanza antigua|en el puesto
    pescadero|pescadero: limpiar <un PESCADO> ~ con un cuchillo largo|deprisa @ en el mercado|en la pescadería
    carnicero|carnicero: cortar [la carne|el jamón|un pollo|unas chuletas|las salchichas] ~ con cuidado @ en la carnicería|en el mercado
    PARIENTE|NOMBRE|ADULTO: llevar [las bolsas|una cesta de fruta|un saco de arroz|una caja de naranjas] ~ sin ayuda|con esfuerzo @ a casa|hasta el coche % mañana|mediodía|sábado # chore
    cliente|señora|GRANDE: probar [un trozo de queso|una aceituna|una uva|un trozo de melón|las fresas] @ en el mercado|en el puesto # fun event
    cliente|GRANDE: pagar [la fruta|el pescado|las verduras|las flores] ~ con tarjeta|con monedas|en efectivo @ en la caja|en el mercado # event
    NIÑO|MENOR: ayudar <a PARIENTE> @ en el puesto|en el mercado|en la tienda # fun
    vendedor|vendedor: colocar [las cajas|los melones|las lechugas|los tomates] ~ con cuidado|muy temprano @ en el puesto|en la mesa % madrugada|mañana # chore
    florista|florista: hacer un ramo de <xs FLOR> ~ con cuidado|con cariño @ en el puesto|en la floristería % mañana|sábado
    GATO: esperar [las sobras|una sardina|un trozo de pescado] ~ con paciencia @ detrás de la pescadería|debajo del puesto % mañana|mediodía
    GRANDE|cliente: hacer cola ~ con paciencia|desde las ocho @! en la panadería|en la carnicería|delante de la pescadería % mañana|sábado # chore
  `,
  things: `
    [una caja|una cesta|un saco] de [naranjas|tomates|cebollas|limones|manzanas|ajos|nueces] ~ estar @ en el suelo|en el puesto|junto a la puerta # left
    un puesto de [flores|quesos|especias|pescado|fruta|pan] ~ estar @ en el mercado|a la entrada
    +[unas sardinas|unos calamares|unos salmones|unas truchas] [fresco~~|pequeño~~|barato~~] ~ estar @ en la pescadería|en el mercado
  `,
  states: `
    el mercado: estar lleno|estar cerrado|estar muy animado|abrir a las ocho % *
    +los tomates: estar maduros|estar verdes|estar baratos|ser de la huerta % mañana
    +las fresas: estar dulces|estar caras|estar maduras % mañana
    el pescado: ser fresco|estar caro|oler a mar % mañana
    el queso: estar rico|ser de cabra|ser muy fuerte
    la frutería: estar cerrada|estar llena|oler a melón % sábado
    +los precios: ser muy altos|ser razonables|estar por las nubes
  `,
  sky: '',
};

const café: SceneSource = {
  name: 'café',
  times: 'mañana|mediodía|tarde|noche|sábado|día',
  places: 'en el café|en el restaurante|en la terraza',
  wear: 'una camisa blanca|un chaleco negro|un vestido elegante (she)|una corbata azul (he)',
  marked: 'con bigote (he)|con gafas|con el pelo rizado|con una revista',
  from: 'desde la calle|desde la barra|desde la mesa del fondo',
  when: 'llegó la cuenta|sonó un teléfono|entró un músico|se cayó una taza|empezó el partido',
  exclaim: `
    qué [café|restaurante|bar] tan [bonito|ruidoso|tranquilo|caro|acogedor]
    qué [rica|buena|salada|picante] está [la sopa|la paella|la tortilla|la salsa|la ensalada]
  `,
  doings: `
    GENTE|cliente: pedir <un PLATO> [y <un BEBIDA>|] @ en el restaurante|en la barra|en el bar % mediodía|noche|sábado # fun
    GENTE|cliente: pedir <un BEBIDA> ~ en voz baja|sin mirar la carta @ en el café|en la barra|en la terraza # fun
    camarero|camarera: servirle <un BEBIDA> <a CLIENTE> ~ con una sonrisa|amablemente @ en la terraza|en la barra|en la mesa del fondo
    camarero|camarero: traer [la cuenta|la carta|los platos|el pan|las copas] ~ enseguida|con una bandeja|por fin @ a la mesa|a la terraza
    camarero|camarero: limpiar [las mesas|la barra|las copas|los vasos] ~ deprisa|con un trapo @ en el bar|antes de cerrar % noche|tarde # chore
    GENTE|PAREJA|FAMILIA: comer <un PLATO> ~ con apetito|sin prisa|con las manos @ en el restaurante|en la terraza|junto al puerto % mediodía|domingo|sábado # fun
    GENTE|PAREJA: cenar ~ a la luz de las velas|en silencio|tarde @! en un restaurante italiano|en la terraza|en el hotel|fuera de casa % noche|sábado # fun
    cocinero|cocinera: preparar <un PLATO> [para los invitados|para veinte personas|] ~ con mucho cuidado|deprisa @ en el restaurante|en la cocina del hotel % mediodía|noche
    JOVEN|escritor|estudiante: escribir [una novela|un poema|una carta|su diario|una canción] ~ con calma|en un cuaderno @ en el café|en la mesa del fondo|junto a la ventana % tarde|mañana # fun
    ANCIANO|cliente: leer el periódico ~ con calma|sin gafas @ en el café|en la barra|en la terraza % mañana # fun
    PAREJA|FAMILIA: celebrar [un cumpleaños|la boda|el aniversario|el fin de curso] @ en el restaurante|en la terraza|en un bar % noche|sábado # fun
    pastelero|panadero: decorar [una tarta|un pastel enorme|unas galletas|el escaparate] [con nata|con fresas|con chocolate|] ~ con paciencia @ en la pastelería % mañana|madrugada
    panadero|panadero: hacer [el pan|bollos|barras de pan|empanadas|rosquillas] ~ con harina blanca|de noche @ en la panadería % madrugada|mañana
    cliente|ADULTO|JOVEN: pagar [la cuenta|los cafés|la cena|la comida] ~ con tarjeta|sin mirar @ en la barra|en la caja % noche|mediodía # event
    CLIENTES|PAREJA: brindar ~ con vino|por la amistad|entre risas @ en la terraza|en el restaurante % noche|sábado # fun
    GENTE|NIÑO: compartir <un DULCE> [con su hermana|con una amiga|con su abuelo|] @ en el café|en la terraza|en la heladería % tarde|domingo # fun
    camarero|NIÑO|cliente: derramar [el café|la sopa|el vino|la limonada|el agua] ~ sin querer @ sobre el mantel|sobre la alfombra|sobre la mesa # event once
  `,
  things: `
    [una taza|un vaso] de [té|chocolate|leche] ~ estar @ sobre la mesa|en la barra # left
    una mesa [libre|para dos|con velas|redonda] ~ estar @ en la terraza|junto a la ventana|en el restaurante
    +[unas copas|unas tazas|unas sillas] [vacías|limpias|de cristal|blancas] ~ estar @ en la barra|en la terraza
    [un cartel|un espejo|un piano] [viejo|enorme|negro|antiguo] ~ estar @ en el bar|en el café
  `,
  states: `
    el café de la esquina: estar abierto|estar lleno|estar cerrado|ser muy tranquilo % *
    el restaurante: ser caro|estar lleno|estar vacío|cerrar los lunes|ser italiano % noche
    la cuenta: estar sobre la mesa|ser muy alta|estar mal % noche
    la mesa del fondo: estar libre|estar ocupada|estar reservada % noche
    la paella: estar rica|estar lista|ser para cuatro % domingo
    el camarero: estar cansado|ser muy amable|ser nuevo
    +los churros: estar calientes|estar crujientes|estar ricos % mañana
  `,
  sky: 'llover|hacer frío|hacer buen tiempo',
};

const tienda: SceneSource = {
  name: 'tienda',
  times: 'tarde|sábado|mañana|trabajo|día',
  places: 'en la tienda|en el centro comercial',
  wear: 'una chaqueta azul|un vestido rojo (she)|una gorra|unos zapatos de tacón (she)|un traje oscuro (adult)',
  marked: 'con muchas bolsas|con el pelo corto|con un carrito',
  from: 'desde el escaparate|desde la calle',
  when: 'se apagaron las luces|cerró la tienda|sonó la alarma',
  exclaim: `
    qué [vestido|abrigo|sombrero|traje] tan [elegante|caro|bonito|feo]
    qué [bonitas|caras|cómodas|feas] son [estas botas|estas sandalias|estas zapatillas]
  `,
  doings: `
    GENTE|cliente: probarse <un ROPA> ~ delante del espejo|con calma @ en la tienda|en el probador # fun
    GENTE|GRANDE: comprar <un ROPA> ~ sin mirar el precio|en las rebajas @ en la tienda|en el centro comercial|en el mercado # fun
    GENTE|GRANDE: comprar <un CALZADO> @ en la zapatería|en las rebajas|para el invierno|para la boda # fun
    GRANDE|PAREJA: buscar <un REGALO> [para su madre|para su hermano|para la maestra|para una amiga|] @ en la tienda|en el centro comercial|en la librería # fun once
    dependiente|dependienta: doblar [las camisas|los jerséis|las toallas|los pantalones] ~ con cuidado|en silencio @ en la tienda|sobre el mostrador # chore
    dependiente|dependienta|librera: envolver <un REGALO> ~ con papel dorado|con cuidado|con un lazo @ en la tienda|en el mostrador
    dependienta|dependiente: enseñarle <un JOYA> <a CLIENTE> ~ con paciencia|amablemente @ en la joyería|en la tienda
    GENTE|cliente: devolver <un ROPA> ~ sin el recibo @ en la tienda|en el centro comercial # event
    sastre|modista|costurera: coser <un ROPA> ~ a mano|a máquina|con hilo rojo @ en el taller|en la tienda % mañana|tarde|trabajo
    zapatero|zapatero: arreglar <un CALZADO> ~ con paciencia|en diez minutos @ en su taller|en la zapatería
    relojero|relojero: reparar [un reloj de pared|un reloj antiguo|la caja de música|un despertador] ~ con una lupa|con paciencia @ en su taller
    peluquero|peluquera: cortarle el pelo <a CLIENTE> ~ con cuidado|muy corto @ en la peluquería
    librero|librera: recomendarle <un LECTURA> <a CLIENTE> ~ con entusiasmo @ en la librería
    cajera|cajera: contar [las monedas|los billetes|el dinero] ~ con atención|en voz baja @ en la caja|en el mostrador % noche|tarde
    PARIENTE|NOMBRE: regalarle <un REGALO> <a AMIGO> @ por su cumpleaños|el día de su boda|por sorpresa % sábado|noche|día # event
    NIÑO|PEQUE: mirar [los juguetes|los caramelos|los trenes eléctricos|las muñecas] ~ con ilusión|en silencio @ en el escaparate|en la juguetería % tarde|sábado # fun
    joven|PAREJA: elegir <un MUEBLE> [para la casa nueva|para el salón|para su habitación|] ~ sin prisa @ en la tienda % sábado|tarde # fun
  `,
  things: `
    <un ROPA> ~ estar @ en el escaparate|en el probador|sobre el mostrador # left
    +<unos CALZADO> ~ estar @ en el escaparate|en la zapatería
    <un JOYA> ~ estar @ en el escaparate|en la joyería
    <un JUGUETE> ~ estar @ en el escaparate|en la juguetería
  `,
  states: `
    la tienda: estar cerrada|estar llena|abrir a las diez|ser muy cara|estar de rebajas % *
    el vestido: ser demasiado largo|ser precioso|estar manchado|ser de seda
    +los zapatos: ser demasiado pequeños|ser muy cómodos|estar rebajados|ser de cuero
    el abrigo: ser de lana|ser muy caro|estar roto|ser demasiado grande % invierno
    la librería: estar abierta|ser muy antigua|estar vacía % tarde
    el probador: estar ocupado|estar libre % tarde
    el escaparate: estar lleno de juguetes|estar iluminado|estar roto % noche
  `,
  sky: '',
};

export const TOWN: readonly SceneSource[] = [calle, plaza, mercado, café, tienda];

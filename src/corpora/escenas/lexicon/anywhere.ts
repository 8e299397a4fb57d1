/** What people do in many places, with many things: the doings that leave most to choose. */
import type { SceneSource } from '../../notation';

/** Places by name, for doings that fit them all: `@ RINCÓN`. */
export const PLACE_GROUPS: Readonly<Record<string, string>> = {
  // Where one may sit down with a book, a letter or a cup.
  RINCÓN:
    'en el parque|en la cocina|en el balcón|en la terraza|en el tren|en un banco|en el jardín|en el patio|en la plaza|junto a la ventana|en el café|en la playa|bajo un árbol|en el salón|en el hotel|a la sombra|junto al río|en el sofá|en la estación|en el barco|en la escalera|en la oficina|junto al fuego|en el hospital|en casa de su tía|en el muelle|en el pueblo|en el aeropuerto',
  // Where people come across each other.
  ENCUENTRO:
    'en el mercado|en la calle|en la estación|en la plaza|en el parque|en la fiesta|en el café|en el teatro|en la puerta del cine|en el museo|en la panadería|en el puerto|en la escuela|en el hotel|en la esquina|en la librería|delante del banco|en el autobús|en la playa|en el andén|en el aeropuerto|en la farmacia|en el hospital|en el ascensor|en el portal|junto a la fuente',
  // Rooms and other places where things are kept.
  CASA: 'en la cocina|en el salón|en el dormitorio|en el garaje|en el patio|en el jardín|en la terraza|en el pasillo|en el balcón|en casa de mi tía|en el taller|en el comedor|en el sótano|en la cabaña',
  // Where one cleans and mends.
  TRABAJO:
    'en el patio|en el garaje|en el salón|en el taller|en la terraza|en el jardín|en el pasillo|en el sótano|en la cabaña|en la granja|en la entrada|en casa de mi tía',
  // Where things may lie forgotten.
  SITIO:
    'en la mesa|en el suelo|en el tren|sobre la cama|en el coche|en la escalera|en el banco|en la cocina|debajo de la silla|en el sofá|en el taxi|en la playa|en el pasillo|junto a la puerta|en el jardín|en la oficina|sobre el piano|en el armario|en la estación|en el patio|en el andén|en la terraza|detrás de la puerta|en el balcón|en el autobús|en la hierba|sobre el mostrador|en el hotel|en la arena|junto a la fuente',
  // Where one can make music or play.
  ESCENA:
    'en la plaza|en el teatro|en la fiesta|en el patio|en la boda|en la escuela|en el parque|en la calle|en la terraza|en el barco|en el salón|en la estación|junto al fuego|en la playa|en el jardín|en el café|en el hotel|en la iglesia|en la cocina',
  // From where one looks out.
  VENTANA:
    'desde el balcón|desde la ventana|desde el tren|desde la terraza|desde la playa|desde el puente|desde la torre|desde el barco|desde la colina|desde el hotel|desde un banco|desde el jardín|desde el coche|desde el muelle|desde la plaza',
  // Where one buys.
  COMPRA:
    'en el mercado|en la plaza|en la estación|en el centro|en la tienda de la esquina|en el pueblo|en la feria|en el puerto|en el aeropuerto|cerca del hotel|en las rebajas|en la calle mayor',
};

const juntos: SceneSource = {
  name: 'juntos',
  times: 'mañana|tarde|noche|sábado|domingo|día|trabajo',
  places: 'RINCÓN',
  wear: 'una camisa azul|un abrigo negro|un sombrero verde|una falda roja (she)|una chaqueta marrón|un jersey blanco|unos zapatos rojos|una bufanda amarilla|un vestido azul (she)|una gorra gris|unos pantalones blancos',
  marked:
    'con gafas|con barba (he)|con una mochila|con el pelo largo|con el pelo corto|con bigote (he)|con pecas|con el pelo rizado|con los ojos verdes',
  from: 'desde la puerta|desde la escalera|desde el pasillo|desde la ventana|desde lejos|desde un rincón',
  when: 'empezó a llover|salió el sol|sonó el teléfono|se puso el sol|sonaron las campanas|pasó una ambulancia|empezó la tormenta|cayó un rayo|llegaron los niños|llegó la abuela|ladró un perro|empezó a nevar',
  exclaim: `
    qué [bonito|viejo|caro|pequeño|raro] es [este sombrero|tu abrigo|el barco|ese cuadro|este anillo|el espejo]
    qué [bonita|vieja|cara|pequeña|rara] es [esta lámpara|tu chaqueta|la casa|esa máscara|esta caja|la guitarra]
    qué [alegría|sorpresa|suerte] [verte aquí|encontrarte en el tren|estar en casa|tener vacaciones]
  `,
  doings: `
    GENTE|NIÑO|JOVEN: hablar con <EXTRAÑO> ~ en voz baja|durante horas|animadamente|sin prisa @ ENCUENTRO # fun heard
    GENTE|VISITANTE|ADULTO: saludar <a EXTRAÑO> ~ con la mano|con una sonrisa|en voz alta|amablemente @ ENCUENTRO
    GENTE|ADULTO|JOVEN|VISITANTE: esperar <a CUALQUIERA> ~ con paciencia|bajo la lluvia|con un ramo de flores|desde hace una hora|de pie @ ENCUENTRO
    GENTE|NIÑO|JOVEN|OFICIO: ayudar <a EXTRAÑO> ~ con paciencia|con cariño|de buena gana @ ENCUENTRO|en la cocina|en el jardín|en el taller # fun
    GENTE|ADULTO|VISITANTE: encontrar <a EXTRAÑO> ~ por casualidad @ ENCUENTRO # event
    GENTE|NIÑO|PAREJA: visitar <a CUALQUIERA> ~ con flores|por sorpresa|sin avisar @ en el barrio|en el pueblo|en la ciudad|en el hospital|en la granja # fun
    GENTE|JOVEN|ADULTO: llamar por teléfono <a CUALQUIERA> ~ con nervios|con urgencia|desde el hotel @ RINCÓN
    GENTE|NIÑO|ADULTO: abrazar <a CUALQUIERA> ~ con fuerza|con cariño|entre lágrimas @ ENCUENTRO # event
    GENTE|JOVEN|PAREJA: invitar <a CUALQUIERA> [a cenar|a la fiesta|a un café|al cine|a la boda|a bailar|al teatro|a comer] # event
    GENTE|NIÑO|ANCIANO: contarle [un chiste|un secreto|una historia|un sueño|la verdad|una mentira|las noticias] <a CUALQUIERA> ~ en voz baja|con gracia|entre risas @ RINCÓN # fun
    GENTE|NIÑO|JOVEN: regalarle <un REGALO|JOYA|ROPA|FLOR|DULCE> <a CUALQUIERA> ~ con cariño|por sorpresa @ ENCUENTRO # event
    GENTE|VISITANTE|JOVEN: enviarle <un PAPEL|REGALO> <a CUALQUIERA> ~ por correo|desde la playa|con urgencia # event
    GENTE|ANCIANO|NIÑO: enseñarle <un CUADRO|JOYA|LECTURA|PINTURA|MARISCO> <a CUALQUIERA> ~ con orgullo|con paciencia @ RINCÓN # event
    GENTE|ADULTO|OFICIO: acompañar <a EXTRAÑO> ~ en silencio|de la mano|con un paraguas @! a la estación|al hospital|al mercado|al teatro|hasta la puerta|a casa|a la playa|al aeropuerto|al médico|a la escuela
    GENTE|JOVEN|PAREJA: discutir con <EXTRAÑO> ~ a gritos|por el precio|sin razón|en voz alta @ ENCUENTRO|RINCÓN # heard
    fotógrafo|artista|GENTE|VISITANTE: fotografiar <a EXTRAÑO> ~ en blanco y negro|con una cámara antigua|con un teléfono|sin flash @ RINCÓN # fun
    pintor|artista|ANCIANO|NIÑO|NOMBRE: dibujar <a EXTRAÑO> ~ con lápices|con calma|de memoria @ RINCÓN # fun
  `,
  things: `
    <un LECTURA> ~ estar @ SITIO # left
    <un EQUIPAJE> ~ estar @ SITIO # left
    <un ROPA> ~ estar @ SITIO # left
    <un REGALO> ~ estar @ SITIO # left
    <un JUGUETE> ~ estar @ SITIO # left
    <un VAJILLA> ~ estar @ SITIO # left
    <un HERRAMIENTA> ~ estar @ SITIO # left
    <un DULCE> ~ estar @ en la mesa|en la cocina|en el armario|sobre el mostrador # left
    <un MUEBLE> ~ estar @ CASA
    +[un gato|un perro|una paloma|una mariposa|un pájaro|un ratón] [negro~~|blanco~~|pequeño~~|dormido~~] ~ estar @ RINCÓN
  `,
  states: `
    la puerta: estar abierta|estar cerrada|estar rota % noche|tarde
    la casa: estar vacía|estar llena de gente|estar en silencio|ser muy grande % noche|domingo
    la ventana: estar abierta|estar cerrada|estar sucia % noche|mañana
    el teléfono: no funcionar|estar ocupado|estar sobre la mesa % mañana
    el gato: estar dormido|tener hambre|estar en el tejado|estar contento % noche|tarde
    +los niños: estar cansados|tener hambre|estar en el patio|estar dormidos|tener sueño % noche|tarde
    +los abuelos: estar contentos|estar en el pueblo|estar de viaje % domingo
  `,
  sky: '',
};

const cosas: SceneSource = {
  ...juntos,
  name: 'cosas',
  doings: `
    GENTE|NIÑO|JOVEN|VISITANTE|OFICIO: leer <un LECTURA|TEXTO> ~ en silencio|en voz alta|con atención|sin gafas|despacio @ RINCÓN # fun
    GENTE|NIÑO|VISITANTE: comer <un DULCE|FRUTA|PLATO> ~ sin prisa|con apetito|de pie|con los dedos @ RINCÓN # fun
    GENTE|VISITANTE|JOVEN|OFICIO: beber <un BEBIDA|CALIENTE> ~ despacio|de un trago|con calma|sin azúcar @ RINCÓN # fun
    GENTE|JOVEN|NIÑO: escribir <un TEXTO> ~ a mano|con buena letra|de noche @ RINCÓN # fun
    NIÑO|NOMBRE|MENOR|JOVEN|ANCIANO: dibujar <un PINTURA|ÁRBOL|FLOR|VEHÍCULO> ~ con lápices de colores|de memoria|con cuidado @ RINCÓN # fun
    GENTE|NIÑO|VISITANTE|OFICIO: perder <su LLAVE|EQUIPAJE|ROPA|JOYA> ~ sin darse cuenta|otra vez @ ENCUENTRO # event once
    GENTE|NIÑO|VISITANTE|OFICIO: encontrar <un LLAVE|JOYA|ROPA|JUGUETE|LECTURA> ~ por casualidad @ SITIO|ENCUENTRO # event once
    GENTE|NIÑO|VISITANTE: olvidar <su LLAVE|EQUIPAJE|ROPA|LECTURA> ~ otra vez @ SITIO # event once
    GENTE|VISITANTE|JOVEN|PAREJA: comprar <un ROPA|JOYA|REGALO|LECTURA|FLOR|CALZADO|JUGUETE|MUEBLE> ~ sin mirar el precio|a buen precio|para su madre|con sus ahorros @ COMPRA # fun
    vendedor|ADULTO|ANCIANO|NOMBRE|NIÑO: vender <xs FRUTA|FLOR|DULCE|VERDURA|LECTURA|JUGUETE> ~ a buen precio|con una sonrisa|a gritos @ COMPRA
    PARIENTE|NOMBRE|JOVEN|vecino|ADULTO: limpiar <el MUEBLE|VAJILLA|APARATO|CALZADO> ~ con un trapo|con cuidado|de mala gana @ TRABAJO # chore
    PARIENTE|NOMBRE|vecino|ADULTO|ANCIANO: arreglar <el APARATO|MUEBLE|JUGUETE|CALZADO> ~ sin ayuda|con paciencia @ TRABAJO # chore
    PARIENTE|NOMBRE|JOVEN|ADULTO|artista: pintar <un MUEBLE|PINTURA|ÁRBOL|FLOR> ~ con cuidado|de colores vivos|con una brocha @ CASA # fun
    GENTE|NIÑO: guardar <el ROPA|JUGUETE|VAJILLA|LECTURA|HERRAMIENTA|REGALO> ~ con cuidado|deprisa @ en el armario|en una caja|en el cajón|debajo de la cama|en la mochila|en el garaje|en la maleta|en el sótano|en el baúl # chore
    GENTE|NIÑO|VISITANTE|OFICIO: dejar <un EQUIPAJE|LECTURA|ROPA|LLAVE|VAJILLA> @! SITIO # event
    GENTE|OFICIO|VISITANTE: llevar <un EQUIPAJE|REGALO|LECTURA|JUGUETE> ~ con esfuerzo|con cuidado|sin ayuda @! al coche|a la cocina|a la estación|al mercado|a casa|al garaje|a la fiesta|al jardín|a la oficina|al hotel
    NOMBRE|JOVEN|MENOR|músico|ANCIANO|ADULTO: tocar <el INSTRUMENTO> ~ de oído|muy bien|con los ojos cerrados|con pasión @ ESCENA # fun heard
    GENTE|NIÑO|JOVEN|cantante: cantar <un CANCIÓN> ~ en voz baja|con alegría|de memoria|a gritos @ ESCENA # fun heard
    PAREJA|GENTE|JOVEN: bailar <un BAILE> ~ descalzo~|con gracia|hasta tarde|lentamente @ ESCENA # fun
    GENTE|NIÑO|JOVEN: jugar <al MESA|DEPORTE> ~ con los amigos|hasta tarde|sin reglas|muy bien @ en el patio|en el parque|en el pueblo|en la playa|en la escuela|en casa|en la plaza|en el hotel # fun
    GENTE|VISITANTE|PAREJA|NIÑO: mirar <el VISTA> ~ en silencio|con curiosidad|con asombro|durante horas @ VENTANA # fun
    GENTE|PARIENTE|cocinero: preparar <un PLATO|CALIENTE|HORNO> ~ sin prisa|con cariño|para todos|sin receta @ en la cocina|en casa de mi tía|en la cabaña|en el hotel|en el barco|en el restaurante|en la granja|en el pueblo # fun
    GENTE|JOVEN|VISITANTE: probarse <un ROPA|CALZADO|JOYA|DISFRAZ> ~ delante del espejo|con calma @ en la tienda|en casa|en el dormitorio|en el mercado # fun
    GENTE|NIÑO|PAREJA: pedir <un DULCE|BEBIDA|PLATO> ~ en voz baja|por teléfono|sin dudar @ en el café|en el bar|en el hotel|en la terraza|en el restaurante|en la heladería # fun
    GENTE|NIÑO|VISITANTE|PAREJA: ver <un PELÍCULA> ~ en silencio|con los amigos|con palomitas|hasta el final @ en el cine|en el teatro|en casa|en el salón|en el hotel|en el avión|en la plaza # fun
    GENTE|VISITANTE|JOVEN: tomar <un TRANSPORTE> ~ por primera vez|con prisa|con dos maletas @! al centro|a la costa|al aeropuerto|al trabajo|a la playa|a la estación|al pueblo # event
    GENTE|VISITANTE|PAREJA: viajar ~ en tren|en autobús|en barco|con poco equipaje|con los niños @! a la costa|al sur|a la capital|al norte|a la montaña|a una isla|al extranjero % vacaciones|verano|invierno # fun
    GENTE|NIÑO: plantar <un ÁRBOL|FLOR> ~ con cuidado|con una pala|con cariño @ en el jardín|en el huerto|en la terraza|en el patio|en la escuela|junto al muro # fun
    JOVEN|ALUMNO|NOMBRE|MENOR|estudiante: estudiar <0 MATERIA> ~ con una amiga|hasta tarde|sin ganas|con atención @ RINCÓN # chore
    GENTE|NIÑO|JOVEN: romper <un VAJILLA|JUGUETE|JOYA|MUEBLE> ~ sin querer|en mil pedazos @ CASA # event once
  `,
};

export const ANYWHERE: readonly SceneSource[] = [juntos, cosas];

/** Things that slots name: `<un FRUTA>`, `<las HERRAMIENTA>` and so on. */

/**
 * Nouns and their adjectives. The gender is that of the ending, or `:m`, `:f`; a `0` marks what is
 * not counted ("leche:f0"), a `p` what is always several ("tijeras:fp").
 */
export interface ThingSource {
  readonly words: string;
  readonly adjectives: string;
}

export const THINGS: Readonly<Record<string, ThingSource>> = {
  FRUTA: {
    words:
      'manzana|naranja|pera|fresa|uva|limón:m|cereza|plátano|melón:m|sandía|mandarina|higo|ciruela|piña|mango|frambuesa|granada|coco',
    adjectives: 'maduro|dulce|verde|fresco|pequeño',
  },
  VERDURA: {
    words:
      'tomate|cebolla|zanahoria|pepino|pimiento|lechuga|calabaza|berenjena|espinaca|col:f|calabacín:m|ajo|seta|alcachofa|rábano|coliflor:f',
    adjectives: 'fresco|pequeño|tierno|grande|barato',
  },
  PESCADO: {
    words: 'sardina|salmón:m|merluza|trucha|pulpo|calamar:m|atún:m0|bacalao:m0|lubina',
    adjectives: 'fresco|grande|pequeño',
  },
  PLATO: {
    words:
      'sopa|paella|tortilla|ensalada|arroz:m0|pescado:m0|pollo:m0|guiso|lentejas:fp|carne:f0|pasta:f0|pizza|puré:m0|verdura:f0|empanada|cocido|crema de calabaza|estofado',
    adjectives: 'caliente|delicioso|picante|rico|frío',
  },
  DULCE: {
    words:
      'pastel:m|tarta de manzana|bizcocho|galleta|helado|flan:m|rosquilla|magdalena|churro|chocolate:m0|buñuelo|tarta de queso|turrón:m0|caramelo|bombón:m',
    adjectives: 'casero|delicioso|rico|enorme|dulce',
  },
  HORNO: {
    words:
      'pastel:m|bizcocho|galletas:fp|tarta de manzana|magdalenas:fp|pan:m0|empanada|tarta de queso|flan:m|rosquillas:fp',
    adjectives: 'casero|delicioso|enorme|dulce|pequeño',
  },
  BEBIDA: {
    words:
      'café:m|té:m|limonada|agua:f0|refresco|leche:f0|infusión|batido de fresa|manzanilla|horchata',
    adjectives: 'frío|fresco',
  },
  CALIENTE: {
    words: 'café:m|té:m|chocolate:m0|manzanilla|infusión|leche:f0',
    adjectives: 'caliente',
  },
  COMIDA: {
    words:
      'pan:m0|queso:m0|aceite:m0|arroz:m0|miel:f0|leche:f0|azúcar:m0|harina:f0|mantequilla:f0|jamón:m0|huevos:mp|aceitunas:fp|nueces:fp|yogures:mp|garbanzos:mp|especias:fp|almendras:fp',
    adjectives: 'fresco|bueno|barato',
  },
  ROPA: {
    words:
      'camisa|abrigo|vestido|falda|chaqueta|bufanda|sombrero|gorro|blusa|traje|camiseta|pantalones:mp|guantes:mp|corbata|pañuelo|chaleco',
    adjectives:
      'rojo|azul|blanco|negro|verde|gris|elegante|nuevo|viejo|amarillo|de lana|de rayas|marrón',
  },
  CALZADO: {
    words: 'zapatos:mp|botas:fp|sandalias:fp|zapatillas:fp',
    adjectives: 'nuevo|marrón|blanco|cómodo|viejo|negro|rojo',
  },
  JOYA: {
    words: 'anillo|collar:m|reloj:m|pulsera|pendientes:mp|broche',
    adjectives: 'antiguo|dorado|de plata|sencillo|caro|bonito',
  },
  LECTURA: {
    words: 'libro|novela|periódico|revista|cuento|poema:m|cómic:m|carta|diario',
    adjectives: 'viejo|interesante|nuevo|divertido|aburrido|extranjero|conocido',
  },
  JUGUETE: {
    words:
      'pelota|muñeca|cometa|tren:m de madera|rompecabezas:m|peonza|oso de peluche|barco de papel|avión:m de papel|globo|títere|tambor:m|castillo de cartón|coche de juguete',
    adjectives: 'rojo|nuevo|viejo|pequeño|azul|amarillo|verde',
  },
  FLOR: {
    words:
      'rosa|margarita|tulipán:m|clavel:m|girasol:m|lirio|violeta|orquídea|geranio|amapola|azucena|jazmín:m',
    adjectives: 'blanco|amarillo|rojo|fresco|pequeño|silvestre|hermoso',
  },
  ÁRBOL: {
    words:
      'olivo|pino|naranjo|limonero|manzano|cerezo|roble|almendro|castaño|palmera|higuera|álamo|abeto|ciprés:m',
    adjectives: 'viejo|alto|pequeño|joven|enorme|florido',
  },
  MUEBLE: {
    words:
      'mesa|silla|estantería|armario|sillón:m|puerta|banco|cómoda|escritorio|lámpara|espejo|baúl:m|taburete',
    adjectives: 'viejo|de madera|antiguo|pequeño|blanco|nuevo',
  },
  VAJILLA: {
    words:
      'plato|vaso|taza|olla|cuchara|sartén:f|jarra|tenedor|cuchillo|bandeja|copa|cazuela|tetera|fuente:f',
    adjectives: 'viejo|grande|blanco|azul|nuevo',
  },
  APARATO: {
    words:
      'lavadora|radio:f|bicicleta|coche|televisor|ventilador|nevera|reloj:m|motocicleta|cámara|computadora|impresora|tostadora|aspiradora',
    adjectives: 'viejo|nuevo|pequeño|blanco',
  },
  HERRAMIENTA: {
    words:
      'martillo|sierra|destornillador|escalera|taladro|brocha|tijeras:fp|clavos:mp|tornillos:mp|lija|pala|rastrillo|cubo|cuerda',
    adjectives: 'viejo|nuevo|pequeño|oxidado',
  },
  INSTRUMENTO: {
    words:
      'guitarra|piano|violín:m|flauta|trompeta|tambor:m|arpa:f|acordeón:m|clarinete|batería|violonchelo|saxofón:m',
    adjectives: 'viejo|nuevo|antiguo|pequeño',
  },
  CANCIÓN: {
    words: 'canción|melodía|balada|vals:m|bolero|villancico|tango|himno|nana',
    adjectives: 'triste|alegre|viejo|antiguo|lento|nuevo|conocido|italiano',
  },
  JUEGO: {
    words:
      'ajedrez:m|fútbol:m|cartas:fp|dominó:m|baloncesto|tenis:m|escondite|parchís:m|voleibol:m',
    adjectives: '',
  },
  DEPORTE: {
    words: 'fútbol:m|baloncesto|tenis:m|voleibol:m|balonmano|béisbol:m|rugby:m',
    adjectives: '',
  },
  MESA: {
    words: 'ajedrez:m|cartas:fp|dominó:m|parchís:m|damas:fp|dados:mp',
    adjectives: '',
  },
  EQUIPAJE: {
    words: 'maleta|mochila|bolso|bolsa|caja|paquete|paraguas:m|baúl:m|maletín:m|cesta',
    adjectives: 'pesado|rojo|viejo|enorme|negro|pequeño|azul|de cuero',
  },
  PAPEL: {
    words:
      'carta|postal:f|nota|informe|mensaje|documento|contrato|correo|artículo|lista|factura|sobre:m',
    adjectives: 'largo|importante|corto|urgente|secreto|breve',
  },
  TEXTO: {
    words:
      'novela|cuento|poema:m|carta|diario|canción|postal:f|nota|artículo|discurso|historia|receta',
    adjectives: 'largo|corto|triste|divertido|nuevo|interesante|hermoso|breve',
  },
  TAREA: {
    words:
      'examen:m|ejercicio|problema:m|dictado|poema:m|cuaderno|redacción|lección|resumen:m|dibujo|mapa:m|suma|trabajo',
    adjectives: 'difícil|largo|fácil|corto|nuevo',
  },
  MATERIA: {
    words:
      'historia:f0|matemáticas:fp|geografía:f0|biología:f0|música:f0|física:f0|química:f0|inglés:m0|francés:m0|literatura:f0|arte:m0|filosofía:f0',
    adjectives: '',
  },
  CUADRO: {
    words:
      'cuadro|retrato|escultura|mapa:m|dibujo|estatua|tapiz:m|máscara|jarrón:m|fotografía|mosaico|fósil:m|moneda|armadura',
    adjectives: 'antiguo|famoso|enorme|hermoso|extraño|moderno|romano|pequeño|valioso',
  },
  PINTURA: {
    words:
      'retrato|paisaje|árbol:m|casa|barco|flor:f|caballo|castillo|mariposa|pez:m|molino|volcán:m|dragón:m|cohete|payaso|robot:m|sirena',
    adjectives: 'pequeño|hermoso|enorme|amarillo|azul|rojo|verde|alegre|triste',
  },
  VISTA: {
    words:
      'luna|mar:m|puesta de sol|estrellas:fp|montañas:fp|nubes:fp|lluvia|olas:fp|barcos:mp|tejados:mp|nieve:f|tormenta|cielo|arcoíris:m|pájaros:mp|luces:fp',
    adjectives: '',
  },
  REGALO: {
    words:
      'regalo|perfume|libro|reloj:m|ramo de flores|pulsera|bufanda|caja de bombones|disco|juguete|cartera|marco de fotos',
    adjectives: 'bonito|caro|pequeño|sencillo|especial|enorme',
  },
  DISFRAZ: {
    words: 'disfraz:m|máscara|capa|peluca|corona|sombrero',
    adjectives: 'divertido|dorado|verde|extraño|nuevo',
  },
  HOJA: {
    words:
      'hojas:fp|ramas:fp|piñas:fp|setas:fp|castañas:fp|moras:fp|bellotas:fp|leña:f0|flores:fp|hierbas:fp|piedras:fp',
    adjectives: 'seco|pequeño|silvestre',
  },
  MARISCO: {
    words: 'concha|caracola|piedra|cangrejo|estrella de mar|botella|alga',
    adjectives: 'blanco|pequeño|raro|bonito|extraño|brillante',
  },
  TRANSPORTE: {
    words: 'tren:m|autobús:m|taxi:m|tranvía:m|barco|avión:m',
    adjectives: 'lento|rápido|nocturno|viejo|lleno',
  },
  VEHÍCULO: {
    words: 'coche|camión:m|autobús:m|taxi:m|motocicleta|ambulancia|furgoneta|tranvía:m|bicicleta',
    adjectives: 'rojo|blanco|viejo|azul|negro|verde|amarillo|enorme|gris|nuevo',
  },
  EMBARCACIÓN: {
    words: 'barco|velero|lancha|barca|bote|yate|transbordador',
    adjectives: 'pequeño|blanco|viejo|azul|de madera|verde|rápido',
  },
  CULTIVO: {
    words:
      'trigo:m0|maíz:m0|tomates:mp|habas:fp|cebollas:fp|lechugas:fp|pimientos:mp|aceitunas:fp|uvas:fp|naranjas:fp|almendras:fp|judías:fp|zanahorias:fp|calabazas:fp|pepinos:mp|cerezas:fp',
    adjectives: '',
  },
  PELÍCULA: {
    words:
      'película|obra de teatro|comedia|documental:m|serie:f|concierto|ópera|espectáculo|partido|noticiero',
    adjectives: 'divertido|largo|triste|interesante|aburrido|emocionante|extraño|famoso',
  },
  LLAVE: {
    words:
      'llaves:fp|gafas:fp|cartera|teléfono|paraguas:m|pasaporte|bolígrafo|boleto|guantes:mp|mochila|sombrero|agenda|anillo|bufanda|cuaderno|chaqueta|calcetines:mp|linterna|bolso|peine',
    adjectives: 'rojo|negro|nuevo|viejo|azul|verde|gris',
  },
  TIENDA: {
    words:
      'panadería|farmacia|librería|tienda|museo|biblioteca|banco|oficina de correos|zapatería|carnicería|frutería|peluquería|mercado|café:m|cine|restaurante|pescadería|juguetería|papelería|heladería',
    adjectives: 'nuevo|pequeño|viejo',
  },
  LUGAR: {
    words:
      'estación|plaza|catedral:f|puerto|hospital:m|museo|mercado|teatro|aeropuerto|playa|castillo|ayuntamiento|hotel:m|universidad|estadio|zoológico|jardín:m botánico|parada de autobús',
    adjectives: '',
  },
  BAILE: {
    words: 'vals:m|tango|bolero|pasodoble|salsa|cumbia|merengue|rumba',
    adjectives: 'lento|antiguo|alegre',
  },
};

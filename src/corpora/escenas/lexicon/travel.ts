/** Scenes on trains, buses and planes, and in hotels. */
import type { SceneSource } from '../../notation';

const tren: SceneSource = {
  name: 'tren',
  times: 'mañana|tarde|noche|trabajo|vacaciones|día',
  places: 'en el tren|en la estación|en el andén',
  wear: 'un abrigo gris|un sombrero negro|una bufanda azul|un traje oscuro (adult)|una chaqueta verde',
  marked: 'con una maleta roja|con auriculares|con gafas|con un perro pequeño|con una guitarra',
  from: 'desde el andén|desde la ventanilla|desde el puente',
  when: 'llegó el tren|pasó el revisor|se detuvo el tren|sonó un silbato|se apagaron las luces',
  exclaim: `
    qué [tren|viaje|vagón] tan [largo|lento|cómodo|lleno]
    qué [estación|maleta|espera] tan [grande|vieja|larga|pesada]
  `,
  doings: `
    pasajero|VISITANTE|GENTE: esperar el tren ~ con impaciencia|desde hace una hora|de pie @ en el andén|en la estación|en un banco
    pasajero|VISITANTE|GENTE: subir al [tren|vagón|último vagón] ~ deprisa|con dos maletas|con dificultad @ % mañana|noche|trabajo # event
    pasajero|VISITANTE|GENTE: bajar del tren ~ con cuidado|con una maleta enorme|medio dormido~ @ en la estación|en un pueblo pequeño|en la última parada % noche|mañana|tarde # event
    GENTE|pasajero: perder el tren ~ por un minuto|por culpa de la lluvia @ % mañana|trabajo|noche # event once
    pasajero|JOVEN|GENTE: leer <un LECTURA> ~ de pie|con atención|en silencio @ en el tren|en el andén|junto a la ventanilla # fun
    pasajero|NIÑO|GENTE: mirar [el paisaje|los campos|las montañas|la lluvia|las vías] ~ en silencio|con curiosidad @ por la ventanilla|desde el tren # fun
    revisor|revisor: pedir los billetes ~ amablemente|en voz alta @ en el tren|en el segundo vagón % mañana|tarde|noche
    pasajero|ADULTO|JOVEN: dormir ~ profundamente|con la boca abierta|con el abrigo puesto @! en el tren|junto a la ventanilla|en el último vagón % noche|madrugada|mañana
    GENTE|VISITANTE: comprar [un billete|dos billetes|un bocadillo|una revista|un café] [para el viaje|] @ en la estación|en la taquilla|en el quiosco
    VISITANTE|pasajero|GRANDE: llevar <un EQUIPAJE> ~ con esfuerzo|en la mano|sin ayuda @ hasta el andén|por la estación|hasta el taxi
    GENTE|pasajero: dejar <un EQUIPAJE> ~ sin querer @ en el tren|en el andén|en la estación % tarde|noche # event once
    GENTE|PAREJA|HERMANOS: viajar ~ en tren|en autobús|con poco equipaje @! a la costa|al sur|a la capital|a un pueblo de montaña % vacaciones|verano # fun
    ADULTO|PARIENTE: despedirse de <AMIGO> ~ con un abrazo|con lágrimas|con la mano @ en el andén|en la estación % noche|tarde # event
    GENTE|ADULTO: abrazar <a PARIENTE> ~ con fuerza|entre lágrimas @ en el andén|en la estación % tarde|noche|vacaciones # event
    el tren|el tren: llegar [tarde|con retraso|a las ocho|vacío|a tiempo] @ a la estación % mañana|noche|trabajo # event
    el tren|el tren: cruzar [el puente|el túnel|el valle|los campos|el río] ~ a toda velocidad|despacio @ % mañana|tarde|noche
    bebé|NIÑO: llorar ~ sin parar|en brazos de su madre @! en el tren|en el andén % noche|tarde # heard
    estudiante|JOVEN: escuchar música ~ con los ojos cerrados|con auriculares @ en el tren|en el autobús|en el metro % mañana|clase|tarde # fun
    músico|guitarrista: tocar la guitarra ~ con los ojos cerrados|por unas monedas @ en la estación|en el metro|en el andén # fun heard
  `,
  things: `
    <un EQUIPAJE> ~ estar @ en el andén|en el tren|bajo el asiento # left
    un [asiento|vagón|banco|reloj] [libre|vacío|viejo|roto] ~ estar @ junto a la ventanilla|en la estación
    +[muchos viajeros|unas maletas|muchos pasajeros|unos asientos libres] ~ estar @ en el andén|en el tren|en la estación
  `,
  states: `
    el tren: estar lleno|estar vacío|ser muy rápido|tener retraso|salir a las seis % *
    la estación: estar llena de gente|estar vacía|estar cerrada|ser muy antigua % *
    el andén: estar vacío|estar lleno|estar mojado % madrugada
    +los billetes: ser caros|estar agotados|estar en el bolso % vacaciones
    el vagón: estar lleno|estar oscuro|ser cómodo % noche
    la maleta: ser pesada|estar abierta|ser demasiado grande|estar vacía % vacaciones
    el asiento: estar libre|estar ocupado|ser incómodo
  `,
  sky: '',
};

const viaje: SceneSource = {
  name: 'viaje',
  times: 'verano|vacaciones|mañana|noche|día',
  places: 'en el aeropuerto|en el hotel|en el avión',
  wear: 'un uniforme azul|unas sandalias|un sombrero|una camisa de flores',
  marked: 'con una mochila enorme|con gafas de sol|con una guía|con una cámara',
  from: 'desde la ventana del hotel|desde el taxi|desde el balcón',
  when: 'anunciaron el vuelo|empezó la tormenta|se apagó la luz|sonó la alarma',
  exclaim: `
    qué [hotel|vuelo|viaje|aeropuerto] tan [largo|grande|bonito|caro]
    qué [habitación|ciudad|isla|vista] tan [bonita|tranquila|cara|pequeña]
  `,
  doings: `
    GENTE|PAREJA|VISITANTE: hacer [la maleta|las maletas|el equipaje] ~ a última hora|deprisa|con cuidado @ en el hotel|en el dormitorio|antes del viaje % noche|vacaciones|madrugada # chore
    pasajero|VISITANTE|GENTE: buscar <su LLAVE> ~ con nervios|por todas partes @ en el aeropuerto|en el hotel|en la maleta # once
    GENTE|PAREJA: volar a [Lima|Madrid|París|Roma|México|Buenos Aires|La Habana|Lisboa|Londres|Bogotá] ~ por primera vez|con los niños|de noche @ % vacaciones|verano|mañana # event
    GENTE|VISITANTE|FAMILIA: visitar [el castillo|el museo|la catedral|las ruinas|el palacio|el mercado|el zoológico|el jardín botánico] ~ con un guía|sin prisa|bajo la lluvia @ % mañana|vacaciones|domingo # fun
    GENTE|VISITANTE: alquilar [un coche|una bicicleta|un apartamento|una casa|un barco] @ cerca de la playa|en el centro|junto al lago % vacaciones|verano # event
    guía|guía: contarles la historia [del castillo|de la ciudad|del palacio|de la torre] a los turistas ~ en inglés|con entusiasmo|con paciencia @ 
    VISITANTE|PAREJA: sacar fotos [del castillo|de la catedral|del mar|de las montañas|del desfile] ~ con un teléfono|sin parar @ desde la torre|desde el autobús|desde el mirador # fun
    GENTE|pasajero: dormir ~ con la boca abierta|sin zapatos|durante todo el vuelo @! en el avión|en un asiento incómodo % noche|madrugada
    azafata|azafata: servirles [café|la cena|agua|zumo de naranja|un té] a los pasajeros ~ con una sonrisa @ en el avión % noche|mañana
    piloto|piloto: saludar a los pasajeros ~ amablemente @ desde la cabina|a la entrada % mañana|noche
    recepcionista|recepcionista: darle la llave <a HUÉSPED> ~ con una sonrisa @ en el hotel|en la recepción
    huésped|PAREJA|VISITANTE: desayunar [en la terraza|en la habitación|en el balcón|en el comedor] ~ tarde|sin prisa|con vistas al mar @ % mañana|vacaciones # fun
    GENTE|PAREJA|VISITANTE: enviar [una postal|una foto|un mensaje|un paquete] @ a su familia|desde el hotel|desde la isla % vacaciones|verano # fun
    taxista|conductor: llevar <a VIAJERO> ~ a toda velocidad|por la autopista @! al aeropuerto|al hotel|a la estación % noche|mañana|madrugada
    GENTE|pasajero: tomar <un TRANSPORTE> @! al aeropuerto|al centro|a la costa % mañana|vacaciones # event
    conductor|conductora: conducir el autobús ~ con cuidado|en silencio @ por la ciudad|por la montaña|por la costa % mañana|noche|trabajo
    GENTE|ADULTO: conducir ~ despacio|toda la noche|con la radio puesta @! por la costa|por la autopista|hacia el norte|bajo la lluvia % noche|vacaciones
    GENTE|VISITANTE: aprender [unas palabras en francés|a bucear|un baile nuevo|a cocinar arroz] @ en la isla|durante el viaje % vacaciones|verano # fun
    el avión|+los aviones: despegar ~ con retraso|a las seis|en medio de la niebla @ % mañana|madrugada|noche # event
    el avión|el avión: aterrizar ~ suavemente|con retraso|bajo la lluvia @ en una pista corta|en la isla % noche|tarde # event
  `,
  things: `
    <un EQUIPAJE> ~ estar @ en el aeropuerto|en la habitación|en el taxi # left
    una [piscina|terraza|lámpara|playa] [enorme|preciosa|pequeña] ~ estar @ en el hotel|cerca del hotel
    +[muchos turistas|unas maletas|unos taxis] ~ estar @ delante del hotel|en el aeropuerto|en la recepción
  `,
  states: `
    el hotel: estar lleno|ser muy caro|estar cerca de la playa|tener piscina % verano
    el vuelo: estar cancelado|tener retraso|salir a medianoche|ser muy largo % *
    el aeropuerto: estar lleno|estar lejos del centro|estar vacío % madrugada
    la habitación: tener balcón|ser pequeña|estar limpia|dar al mar % verano
    el autobús: estar lleno|llegar tarde|ser verde|ir al centro % mañana
    el castillo: estar en ruinas|ser del siglo diez|estar abierto|estar sobre una colina % domingo
    el pasaporte: estar caducado|estar en la maleta|estar sobre la cama
  `,
  sky: '',
};

export const TRAVEL: readonly SceneSource[] = [tren, viaje];

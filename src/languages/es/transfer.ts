import type { transferWords } from '../../pages/transfer/transfer-words.ts';

const figures = new Intl.NumberFormat('es');
const counted = (count: number) => figures.format(count);

const transfer: typeof transferWords = {
  other: {
    title: 'A tu otro dispositivo',
    about:
      'Ten lo que hiciste aquí también en otro teléfono o computadora: con un enlace, un archivo o códigos en la pantalla.',
    send: 'Enviarlo desde aquí',
    take: 'Cargarlo aquí',
  },
  send: {
    title: 'A tu otro dispositivo',
    tabTitle: 'A tu otro dispositivo — Extra Mile',
    lede: 'Lo que hiciste aquí, también en otro teléfono o computadora. Va de tu mano a tu mano, y aquí no cambia nada.',
    packing: 'Preparándolo.',
    nothing: 'Todavía no hay nada que llevar. Empieza con tu primera respuesta.',
    notPacked: 'Este navegador no puede ponerlo en un enlace ni en códigos. Usa el archivo.',
    private: 'Lleva todo lo que escribiste, y quien lo reciba puede leerlo. Envíatelo solo a ti.',
  },
  link: {
    title: 'Con un enlace',
    about:
      'Envíatelo en un mensaje o un correo y ábrelo en el otro dispositivo. En un iPhone con el curso en la pantalla de inicio, pégalo ahí: los enlaces se abren en Safari, que guarda lo suyo aparte.',
    tooLong:
      'Ya hiciste más de lo que cabe en un enlace: el correo y los mensajes cortan los muy largos. Usa los códigos o el archivo.',
    send: 'Enviar el enlace',
    copy: 'Copiar el enlace',
    copied: 'Copiado. Pégalo en un mensaje para ti.',
    notCopied:
      'Este navegador no copia por su cuenta. Aquí está el enlace, para seleccionarlo y copiarlo:',
    sent: 'El enlace va en camino.',
    notSent: 'El enlace no se envió.',
    field: 'El enlace',
    message: 'Mi trabajo en Extra Mile',
  },
  file: {
    title: 'Con un archivo',
    about:
      'El mismo archivo que una copia de tu trabajo. Pasa por cualquier app que lleve archivos.',
    send: 'Enviar el archivo',
    save: 'Descargar el archivo',
    saved: 'Está en tus descargas. Llévalo al otro dispositivo y elígelo ahí.',
    writing: 'Escribiendo el archivo.',
    sent: 'El archivo va en camino.',
    notSent: 'El archivo no se envió.',
    notPossible: 'Este navegador no puede entregarlo. Descarga el archivo y envía ese.',
  },
  codes: {
    title: 'Con códigos en esta pantalla',
    about: (codes) =>
      codes === 1
        ? 'Cabe en un solo código, que lee la cámara del otro dispositivo. No hace falta señal.'
        : `Cabe en ${counted(codes)} códigos, uno tras otro, que lee la cámara del otro dispositivo. No hace falta señal.`,
    duration: (seconds) => {
      if (seconds < 10) return '';
      const minutes = Math.round(seconds / 60);
      return seconds < 60
        ? ` Una vuelta dura ${counted(seconds)} segundos.`
        : ` Una vuelta dura más o menos ${minutes === 1 ? 'un minuto' : `${counted(minutes)} minutos`}.`;
    },
    tooMany: 'Hiciste más de lo que cabe en códigos. Usa el archivo.',
    show: (codes) => (codes === 1 ? 'Mostrar el código' : 'Mostrar los códigos'),
    hide: 'Ocultar',
    pause: 'Pausa',
    play: 'Dejar que corran',
    back: 'El código anterior',
    next: 'El código siguiente',
    place: (number, of) => `Código ${counted(number)} de ${counted(of)}`,
    label: (number, of) =>
      of === 1
        ? 'Un código con lo que hiciste aquí'
        : `Código ${counted(number)} de ${counted(of)} con lo que hiciste aquí`,
  },
  there: {
    title: 'En el otro dispositivo',
    steps: [
      'Abre el curso, y en él la página “Este dispositivo”.',
      'Elige “A tu otro dispositivo” y después “Cargarlo aquí”.',
      'Apunta su cámara a los códigos, pega el enlace o elige el archivo. Ves lo que llega antes de que se cargue algo.',
    ],
    isHere: 'Este es el otro dispositivo',
  },
  take: {
    title: 'De tu otro dispositivo',
    tabTitle: 'De tu otro dispositivo — Extra Mile',
    lede: 'Lo que hiciste allá se suma a lo que hiciste aquí. No se reemplaza nada, y hacerlo dos veces no cambia nada.',
    arrived: 'Lo que llegó',
    name: 'Lo que hiciste allá',
    file: 'Con el archivo',
    start:
      'En el otro dispositivo, abre “Este dispositivo”, “A tu otro dispositivo”, “Enviarlo desde aquí”.',
    reading: 'Leyendo.',
    taking: 'Cargando.',
    left: 'No se cargó nada.',
    map: 'Seguir al mapa',
    parts: (here, of) =>
      `${counted(here)} de ${counted(of)} códigos ${here === 1 ? 'está' : 'están'} aquí.`,
    missing: (numbers) => {
      if (numbers.length > 8) {
        return `Todavía faltan ${counted(numbers.length)}. Pueden llegar en cualquier orden.`;
      }
      const list = new Intl.ListFormat('es').format(numbers.map(counted));
      return `Todavía ${numbers.length === 1 ? 'falta el' : 'faltan'} ${list}.`;
    },
    again: 'Volver a empezar',
    anew: 'Estos códigos son de otro momento que los anteriores, así que se empieza de nuevo con ellos.',
  },
  scan: {
    title: 'Con la cámara',
    about: 'Para los códigos en la pantalla del otro dispositivo, uno tras otro.',
    hold: 'No la muevas. Sirve cualquier orden.',
  },
  paste: {
    title: 'Con el enlace',
    label: 'El enlace que te enviaste',
    why: 'En un iPhone, los enlaces se abren en Safari, y la app de tu pantalla de inicio guarda lo suyo aparte de Safari. Copia el enlace y pégalo aquí: llega donde está tu trabajo.',
    read: 'Leerlo',
  },
  problem: {
    damaged: 'Este enlace está cortado, o cambió en el camino. Cópialo otra vez, entero.',
    'newer-version':
      'Esto viene de una versión más nueva del curso. Carga esta página de nuevo con señal y prueba otra vez.',
    'not-a-part':
      'Aquí no hay nada de tu otro dispositivo. El enlace está allá, en “A tu otro dispositivo”.',
  },
};

/** What the pages that take one’s work to another device say in Spanish. */
export const transferPages = { transfer };

import type { installWords } from '../../pages/device/install-words.ts';

const ownWindow = 'El curso en una ventana propia, con un icono junto a tus otras apps.';
const safari =
  'Safari borra lo que guarda una página cuando nadie la abre en una semana. Con el curso como app no lo hace.';
const apart =
  'La app empieza con el camino vacío, porque guarda lo suyo aparte de Safari. Guarda primero una copia aquí y cárgala allá.';

/** How the course becomes an app, in Spanish. */
export const installInSpanish: typeof installWords = {
  title: 'Como app',
  button: 'Instalar el curso',
  installing: 'Se está instalando.',
  later: 'No se instaló. Puedes hacerlo después.',
  ways: {
    app: { why: 'El curso está abierto como app.', steps: [] },
    'ios-safari': {
      why: safari,
      steps: [
        'Toca el botón de compartir, un cuadro con una flecha.',
        'Elige “Agregar a inicio” y después “Agregar”.',
        apart,
      ],
    },
    'ios-other': {
      why: 'Los navegadores de este dispositivo borran lo que guarda una página cuando nadie la abre en una semana. Con el curso como app no lo hacen.',
      steps: [
        'Toca el botón de compartir, en la barra de direcciones o en el menú.',
        'Elige “Agregar a inicio”. Si no aparece, abre esta página en Safari.',
        apart,
      ],
    },
    'android-chromium': {
      why: ownWindow,
      steps: [
        'Abre el menú del navegador, tres puntos o tres líneas.',
        'Elige “Instalar app” o “Agregar a la pantalla principal”.',
        'Lo que hiciste también está ahí: la app y este navegador lo comparten.',
      ],
    },
    'android-firefox': {
      why: ownWindow,
      steps: [
        'Abre el menú, tres puntos.',
        'Elige “Agregar a la pantalla de inicio” o “Instalar”.',
        'Lo que hiciste también está ahí: la app y Firefox lo comparten.',
      ],
    },
    'mac-safari': {
      why: safari,
      steps: ['Abre el menú Archivo.', 'Elige “Agregar al Dock”.', apart],
    },
    chromium: {
      why: ownWindow,
      steps: [
        'Haz clic en el icono de instalar al final de la barra de direcciones, o abre el menú del navegador.',
        'Elige “Instalar Extra Mile”; en Edge está en “Aplicaciones”.',
        'Lo que hiciste también está ahí: la app y este navegador lo comparten.',
      ],
    },
    firefox: {
      why: 'Firefox en una computadora no siempre convierte páginas en apps. El curso funciona igual de bien sin señal en una pestaña.',
      steps: ['Ponle un marcador al mapa, para volver a encontrarlo.'],
    },
    other: {
      why: 'No sabemos si este navegador convierte páginas en apps. El curso funciona igual de bien sin señal en una pestaña.',
      steps: [
        'Busca en su menú “Instalar” o “Agregar a la pantalla principal”.',
        'O ponle un marcador al mapa.',
      ],
    },
  },
};

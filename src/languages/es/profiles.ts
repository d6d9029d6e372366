import type { profilesWords } from '../../pages/profiles/profiles-words.ts';

const profiles: typeof profilesWords = {
  nameless: 'Alguien',
  product: 'Extra Mile',

  start: {
    title: '¿Quién aprende hoy?',
    tabTitle: '¿Quién aprende hoy? — Extra Mile',
    lede: 'Aquí cada quien tiene su propio trabajo. Elige tu nombre.',
    locked: 'Con frase de acceso',
    add: 'Otra persona',
    addTitle: '¿Cómo te llamas?',
    addLede:
      'Empiezas en la milla 1. Lo que haces queda aparte de lo de los demás, en este dispositivo.',
    name: 'Nombre',
    begin: 'Empezar',
    back: 'Volver',
    unsaved:
      'Este navegador se niega a guardar una lista de personas. Permítele guardar datos y prueba otra vez.',
  },

  unlock: {
    title: (name) => `Qué bueno verte, ${name}.`,
    tabTitle: 'Tu frase de acceso — Extra Mile',
    lede: 'Lo que hiciste está bajo llave. Tu frase de acceso lo abre.',
    passphrase: 'Frase de acceso',
    show: 'Mostrar lo que escribo',
    open: 'Abrirlo',
    opening: 'Abriendo.',
    wrong: 'Esa es otra frase de acceso. No se pierde nada: prueba una vez más.',
    empty: 'Escribe tu frase de acceso para abrirlo.',
    cannot:
      'Esta página no llegó por una conexión segura, así que no puede abrir lo que está bajo llave. Usa la dirección que empieza con https.',
    broken:
      'La parte que abre la frase de acceso está dañada aquí. Todo lo demás se conserva: guarda una copia bajo llave y carga una anterior.',
    forgotten: 'No la recuerdo',
    forgottenWords:
      'Nadie más puede abrirlo, y nosotros tampoco. Si guardaste una copia sin frase de acceso, empieza con otro nombre y cárgala. Lo que está bajo llave se queda aquí por si la recuerdas, hasta que alguien lo borre.',
    keep: 'Guardar una copia bajo llave',
    kept: 'La copia bajo llave está en tus descargas. Se abre con la misma frase de acceso.',
    other: 'Otra persona',
  },

  people: {
    title: 'Quiénes aprenden aquí',
    alone:
      '¿Alguien más aprende en este navegador? Cada quien puede tener su propio trabajo, con sus respuestas, su diario y sus copias.',
    several: 'Cada quien tiene sus respuestas, su diario y sus copias.',
    you: 'tú',
    lockedSign: 'con frase de acceso',
    yours: 'Tu nombre',
    theirs: 'El nombre de la otra persona',
    add: 'Agregar a alguien',
    addNow: (name) => (name === '' ? 'Agregar' : `Agregar a ${name}`),
    added: (name) => `${name} ya puede aprender aquí, desde la milla 1.`,
    leave: 'Dejarlo así',
    rename: 'Guardar el nombre',
    renamed: (name) => `Guardado. Aquí eres ${name}.`,
    empty: 'Falta un nombre.',
    taken: (name) => `Alguien aquí ya se llama ${name}. Agrega una letra para que no se confundan.`,
    same: 'Los dos nombres son iguales. Agrega una letra para que no se confundan.',
    refused: 'Este navegador se niega a guardar una lista de personas, así que no cambió nada.',
    handOver: 'Pasárselo a otra persona',
    handingOver: 'Guardando. Después se pregunta quién aprende.',
    privacy:
      'Aparte no es lo mismo que secreto: quien tenga el dispositivo en la mano puede elegir aquí cualquier nombre que no tenga frase de acceso.',
  },

  lock: {
    title: 'Tu frase de acceso',
    off: 'Quien use este navegador puede leer lo que haces aquí. Una frase de acceso lo pone bajo llave.',
    on: 'Lo que hiciste está bajo llave. Pide tu frase de acceso cuando le pasas el dispositivo a alguien, cuando esta página se carga de nuevo y cuando se cierra su última pestaña.',
    cannot:
      'Para una frase de acceso, la página tiene que llegar por una conexión segura. Usa la dirección que empieza con https.',
    put: 'Poner una frase de acceso',
    change: 'Cambiar la frase de acceso',
    takeOff: 'Quitar la frase de acceso',
    putTitle: 'Pon lo tuyo bajo llave',
    changeTitle: 'Cambia tu frase de acceso',
    takeOffTitle: '¿Quitar la frase de acceso?',
    promise: [
      'Todo lo que escribes y respondes queda cifrado donde se guarda: en los dos lugares de este navegador y en cada copia que guardes mientras esté bajo llave.',
      'Si la olvidas, se pierde. Nadie más puede abrirlo, y nosotros tampoco. Apúntala donde solo mires tú.',
      'No ayuda contra alguien que use este dispositivo mientras está abierto, ni con las copias guardadas antes, ni contra una persona experta que busque en el dispositivo lo que se borró.',
      'Todavía se puede ver tu nombre, cuánto hiciste y más o menos qué tan largo es cada registro.',
    ],
    takeOffWords:
      'Lo que hiciste se vuelve a guardar legible en este navegador, para quien lo use.',
    present: 'Tu frase de acceso actual',
    fresh: 'Frase de acceso nueva',
    freshHint:
      'Cuatro palabras que no tengan nada que ver entre sí son una buena frase. Al menos 8 letras.',
    again: 'Otra vez',
    show: 'Mostrar lo que escribo',
    short: 'Es demasiado corta para proteger algo. Usa al menos 8 letras, o mejor cuatro palabras.',
    differs: 'Las dos no son iguales. Escríbela otra vez.',
    wrong: 'Esa no es tu frase de acceso actual. No cambió nada.',
    working: 'Cifrándolo. Deja abierta esta página.',
    workingOff: 'Abriéndolo. Deja abierta esta página.',
    keepFirst: 'Guardar antes una copia',
    keptFirst:
      'La copia está en tus descargas. No tiene frase de acceso: quien la tenga puede leerla.',
    leave: 'Dejarlo como está',
    donePut: 'Está bajo llave.',
    doneChange: 'Tu frase de acceso cambió.',
    doneTakeOff: 'Ya no tiene frase de acceso.',
    doneWords: (locked) =>
      locked
        ? 'Ábrelo ahora con tu frase de acceso nueva, mientras la recuerdas bien.'
        : 'Todo lo que hiciste está aquí, como antes.',
    part: 'Otra pestaña del curso está dormida y todavía tiene una parte como estaba. Ciérrala: esa parte se borra la próxima vez que se abra el curso.',
    goOn: 'Seguir',
    failed: {
      'not-saved':
        'No cambió nada: este navegador no tiene espacio para escribirlo una vez más. Haz espacio en el dispositivo y prueba otra vez.',
      busy: 'No cambió nada: otra pestaña ya lo está haciendo.',
    },
  },

  copy: {
    plain: 'Quien lo reciba de ti puede leerlo.',
    locked: 'Tu copia también va bajo llave: se abre con tu frase de acceso.',
    unlockedWay: 'Guardar una sin frase de acceso',
    unlockedKept:
      'La copia sin frase de acceso está en tus descargas. Quien la tenga puede leerla.',
    whose: (name) => `Es de ${name}.`,
    notYours: (theirs, yours) =>
      `Esto es de ${theirs}, y aquí tú eres ${yours}. Para que no se mezclen, pásale primero el dispositivo a ${theirs}.`,
    lockedFile: 'Esta copia está bajo llave. Su frase de acceso la abre.',
    openFile: 'Abrir la copia',
    broken: 'La parte que abre la frase de acceso está dañada en esta copia. Busca otra.',
  },

  remove: {
    title: 'Borrar lo tuyo',
    lede: (name) =>
      `Quita de este navegador lo que hizo ${name}, para siempre. Los demás conservan lo suyo.`,
    button: (name) => `Borrar lo que hizo ${name}`,
    ask: (name) => `¿Borrar lo que hizo ${name}?`,
    words: 'No se puede deshacer. Los demás conservan lo suyo, y las lecciones se quedan.',
    type: (name) => `Escribe el nombre ${name}`,
    missing: (name) => `Para seguir, escribe ${name}.`,
    kept: 'La copia está en tus descargas.',
    done: (name) => `Se borró lo que hizo ${name}.`,
    doneWords: 'No queda nada de eso en este navegador.',
  },

  forgotten: {
    unreadable: (name) =>
      `Sin la frase de acceso nadie puede leer lo que hizo ${name}: ni ${name}, ni quien tenga el dispositivo, ni nosotros. Una copia bajo llave se abre con la misma frase de acceso y con ninguna otra.`,
    going: (name) =>
      `Se borra todo lo que hizo ${name} en este navegador: respuestas, diario, notas, progreso, lo enviado y lo recibido, y el nombre en la lista. No se puede deshacer, aunque aparezca la frase de acceso. Los demás conservan lo suyo, y las lecciones se quedan.`,
    whole: (name) =>
      `No queda nada de eso en este navegador. ${name} puede volver a empezar en la milla 1, con frase de acceso o sin ella.`,
  },

  everybody: (names) =>
    `Esto es el trabajo de quienes aprenden aquí: ${new Intl.ListFormat('es').format(names)}.`,
};

/** What is said in Spanish of the people who learn on one device. */
export const profilesPages = { profiles };

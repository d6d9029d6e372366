import type { lastResortWords } from '../../offline/worker/last-resort-words.ts';

/** What is said in Spanish when nothing but the worker is left. It is bundled with the worker. */
export const lastResortInSpanish: typeof lastResortWords = {
  title: 'El curso necesita señal una vez.',
  about:
    'Sus páginas ya no están en este dispositivo: quizá el navegador hizo espacio. Tus respuestas se guardan aparte y no se tocaron. Con señal, todo vuelve solo.',
  again: 'Probar otra vez',
};

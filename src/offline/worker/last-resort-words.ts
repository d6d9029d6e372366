/** What is said when nothing but the worker is left. */
export const lastResortWords = {
  title: 'The course needs a signal once.',
  about:
    'Its pages are no longer on this device: the browser may have made room. Your answers are kept apart from them and were not touched. With a signal everything comes back by itself.',
  again: 'Try again',
};

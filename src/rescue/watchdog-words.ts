/** What the watchdog says. */
export const watchdogWords = {
  stuck: 'What you did is kept. This page hasn’t started as it should.',
  rescue: 'Get a copy and help',
};

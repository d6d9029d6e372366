import { lastResortInSpanish } from '../../languages/es/last-resort.ts';
import { readLanguage, type Language } from '../../ui/language.ts';
import { lastResortWords } from './last-resort-words.ts';

/**
 * What an address shows when the empty page is no longer on the device and there is no way to the
 * host: the browser or somebody has removed it, and nothing but words is left to answer with. They are
 * in the browser's language: a worker cannot read which one was chosen.
 */
export function lastResort(): Response {
  return new Response(page(readLanguage(null, navigator.languages)), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

function page(language: Language): string {
  const { title, about, again } = language === 'es' ? lastResortInSpanish : lastResortWords;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Extra Mile</title>
<style>body{max-width:30rem;margin:4rem auto;padding:0 1.25rem;font:1.0625rem/1.55 system-ui}</style>
<h1>${title}</h1>
<p>${about}</p>
<p><a href="">${again}</a></p>
</html>
`;
}

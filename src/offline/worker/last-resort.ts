/**
 * What an address shows when the empty page is no longer on the device and there is no way to the
 * host: the browser or somebody has removed it, and nothing but words is left to answer with.
 */
export function lastResort(): Response {
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Extra Mile</title>
<style>body{max-width:30rem;margin:4rem auto;padding:0 1.25rem;font:1.0625rem/1.55 system-ui}</style>
<h1>The course needs a signal once.</h1>
<p>Its pages are no longer on this device: the browser may have made room. Your answers are kept
apart from them and were not touched. With a signal everything comes back by itself.</p>
<p><a href="">Try again</a></p>
</html>
`;

/* Nobody shares more at a time, and what is larger is no copy of a learner's work. */
const most = { letters: 100_000, files: 20, bytes: 100_000_000 };

/**
 * Keeps what another app shares (Web Share Target, a form with `title`, `text`, `url` and `files`)
 * until the page has fetched it, which deletes it. A form that any site can send is no more to be
 * trusted than a link: every part is shown and asked about before anything is done with it.
 */
export async function keepShared(request: Request, cacheName: string): Promise<void> {
  try {
    const form = await request.formData();
    const texts = ['title', 'text', 'url'].flatMap((name) => {
      const value = form.get(name);
      return typeof value === 'string' && value !== '' ? [value.slice(0, most.letters)] : [];
    });
    const files = form.getAll('files').filter((value) => value instanceof File);
    await caches.delete(cacheName);
    const cache = await caches.open(cacheName);
    await cache.put('text', new Response(texts.join('\n')));
    for (const [place, file] of files.slice(0, most.files).entries()) {
      if (file.size > most.bytes) continue;
      const headers = { 'X-Name': encodeURIComponent(file.name.slice(0, 200)) };
      await cache.put(`files/${place}`, new Response(file, { headers }));
    }
  } catch {
    // A form that cannot be read, or a full device: the page says that nothing has arrived.
  }
}

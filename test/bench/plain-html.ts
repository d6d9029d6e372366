import type { PageData } from '../../src/course/page-data.ts';

/** What stands in `main`, as markup without anything that a program needs. */
export type PlainHtml = { readonly title: string; readonly text: string };

/** Runs in a browser, by itself: reads the HTML of a lesson's page. */
export function plainHtml(html: string): PlainHtml {
  const dom = new DOMParser().parseFromString(html, 'text/html');
  const main = dom.querySelector('main');
  if (main === null) throw new Error('The lesson has no main text.');
  keepPicture();
  dropUnseen();
  turnControlsIntoWords();
  dropAttributes();
  return { title: dom.title, text: main.innerHTML.replaceAll(/<!--.*?-->/g, '').trim() };

  /* By hand one links a picture's file; our page may carry the picture in itself. */
  function keepPicture() {
    const data = dom.getElementById('page-data')?.textContent ?? '{}';
    const picture = (JSON.parse(data) as Partial<PageData>).lesson?.lesson.picture;
    if (picture) main?.querySelector('img[src^="data:"]')?.setAttribute('src', `../${picture.src}`);
  }

  function dropUnseen() {
    const unseen =
      'svg, script, style, template, input, textarea, progress, [hidden], [aria-hidden="true"], .visually-hidden';
    for (const element of main?.querySelectorAll(unseen) ?? []) element.remove();
  }

  function turnControlsIntoWords() {
    for (const element of main?.querySelectorAll('legend, label, button, summary') ?? []) {
      const paragraph = dom.createElement('p');
      paragraph.append(...element.childNodes);
      element.replaceWith(paragraph);
    }
  }

  function dropAttributes() {
    const spoken =
      'h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, em, strong, b, i, code, pre, a, img, table, thead, tbody, tr, th, td, hr';
    const needed = ['href', 'src', 'alt', 'width', 'height', 'loading'];
    for (const element of main?.querySelectorAll('*') ?? []) {
      if (!element.matches(spoken)) element.replaceWith(...element.childNodes);
      for (const name of element.getAttributeNames()) {
        if (!needed.includes(name)) element.removeAttribute(name);
      }
    }
  }
}

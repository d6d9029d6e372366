/** Runs in the page: what is read or heard of what is marked as being in a language. */
export function textsIn(language: string): readonly string[] {
  const told: string[] = [];
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('[lang]')?.getAttribute('lang') !== language) continue;
    if (element.matches('script, style, noscript, template, textarea')) continue;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      const value = element.getAttribute(name);
      if (value !== null) told.push(value);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) {
        told.push(child.textContent.trim());
      }
    }
  }
  return told;
}

import { useEffect, useState } from 'react';
import { usualPaper, type Paper } from '../certificate/paper.ts';

const rules = {
  a4: '@page { size: A4 portrait; margin: 18mm 17mm; }',
  letter: '@page { size: Letter portrait; margin: 0.7in; }',
} satisfies Record<Paper, string>;

/** The paper of what is printed; at first the one that people have where the device is at home. */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper>(() => usualPaper(navigator.language));
  useEffect(() => {
    // A constructed sheet: the page's policy admits no style that was not there at build.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules[paper]);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [paper]);
  return [paper, setPaper];
}

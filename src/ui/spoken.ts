import type { Language } from './language.ts';

/** What an area of the interface says in another language, in the place of what it says in English. */
export type Interpreter = (area: string, english: unknown) => unknown;

let spoken: Language = 'en';
let interpreter: Interpreter | undefined;

/** Has every table that is loaded from now on speak another language. To be called before the program is. */
export function speak(language: Language, interpret: Interpreter): void {
  spoken = language;
  interpreter = interpret;
}

/**
 * The words of an area in the language of the interface. A table stands in a file with the area that
 * it belongs to and comes with it.
 */
export function words<Table>(area: string, english: Table): Table {
  return interpreter === undefined ? english : (interpreter(area, english) as Table);
}

/** What marks another language than the interface's: nothing where it is the same. */
export type Tongue = { readonly lang?: Language; readonly dir?: 'ltr' };

/** `lang` and `dir` of something in another language than the interface; nothing where it is the same. */
export function tongueOf({ language = 'en' }: { readonly language?: Language }): Tongue {
  return language === spoken ? {} : { lang: language, dir: 'ltr' };
}

/** The same of the interface’s own words inside something English. */
export function tongueHere(): Tongue {
  return spoken === 'en' ? {} : { lang: spoken, dir: 'ltr' };
}

/**
 * Something English inside a sentence of the interface, so that `Told` knows it from the sentence: in
 * the marks that Unicode has for it, FIRST STRONG ISOLATE and its end. The same where both are English.
 */
export function quoted(text: string): string {
  return spoken === 'en' ? text : `\u2068${text}\u2069`;
}

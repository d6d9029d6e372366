/** `2-a-thousand-small-things`: the number orders, the name stays for ever. */
export type FileName = { readonly number: number; readonly name: string };

const pattern = /^(\d{1,4})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Takes a numbered file or folder name (without ending) apart; null when it is not one. */
export function readFileName(text: string): FileName | null {
  const [, number, name] = pattern.exec(text) ?? [];
  return number && name ? { number: Number(number), name } : null;
}

/** The name that an author probably meant: `3. He’s my!` → `3-he-s-my`. */
export function mendFileName(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  const [first = '', ...rest] = words;
  if (!/^\d{1,4}$/.test(first)) return ['1', ...words].join('-');
  return [first, ...(rest.length > 0 ? rest : ['name'])].join('-');
}

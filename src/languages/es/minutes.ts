/** A length of time in Spanish: "1 minuto", "35 minutos". */
export function minutes(count: number): string {
  return count === 1 ? '1 minuto' : `${count} minutos`;
}

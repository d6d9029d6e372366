/** The most one field of a table or a plan takes, in UTF-16 units: most of a printed page. */
export const longestLine = 2000;

/** The most that is searched for at a time, in UTF-16 units. */
export const longestQuery = 100;

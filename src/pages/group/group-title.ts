/** What stands in the browser's tab on the pages of study groups. */
export const groupTitle = 'Study group — Extra Mile';

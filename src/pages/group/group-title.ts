/** What stands in the browser's tab on the pages of study groups. */
export const groupTitle = 'Study group — Extra Mile';
export const groupPlanTitle = 'A plan you were sent — Extra Mile';
export const groupPrintTitle = 'Workbook and guide — Extra Mile';
export const groupSurveyTitle = 'Closing survey — Extra Mile';

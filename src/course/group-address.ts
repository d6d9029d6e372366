/* Apart from other addresses, because no lesson has a link to them. */
export const groupAddress = '/group';

export const groupPlanAddress = `${groupAddress}/plan`;

export const groupPrintAddress = `${groupAddress}/print`;

/** The survey of a plan, which stands behind the `#`; so does an answer on its way. */
export const groupSurveyAddress = `${groupAddress}/survey`;

/** A meeting of a plan by its number, from 1; which plan stands behind the `#`. */
export function meetingAddress(number: number, plan: string): string {
  return `${groupAddress}/meeting/${number}#${plan}`;
}

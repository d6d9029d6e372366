import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import type { SentAnswer } from '../../study-group/survey-link.ts';
import { keepAnswer, paperOf, readSurvey } from '../../study-group/survey-papers.ts';

/** Counts somebody's answers: the same ones once, and of one name the last. Gives their paper's name. */
export function useCountAnswer(): (sent: SentAnswer) => string {
  const record = useRecord();
  return (sent) => {
    const survey = readSurvey(record.store.getState().facts, sent.plan);
    const name = paperOf(survey, sent) ?? (sent.nonce || randomName());
    record.append(keepAnswer(sent.plan, name, sent.answer));
    return name;
  };
}

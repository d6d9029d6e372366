import * as v from 'valibot';
import { itemIdSchema } from '../parse-item-id.ts';
import { lineSchema } from '../parse-line.ts';
import { mostRows, type AuditAnswer } from './audit.ts';

/** A filled table from unknown: at most 40 rows, each text up to the length its field takes. */
export const auditAnswerSchema: v.GenericSchema<unknown, AuditAnswer> = v.object({
  kind: v.literal('audit'),
  rows: v.pipe(
    v.array(
      v.object({
        id: itemIdSchema,
        subject: lineSchema,
        effect: lineSchema,
        verdict: v.custom<string | null>(isVerdict),
        remedy: lineSchema,
      }),
    ),
    v.maxLength(mostRows),
  ),
});

/* A word that this version does not know is kept, so that a newer one finds it again. */
function isVerdict(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.length <= 40);
}

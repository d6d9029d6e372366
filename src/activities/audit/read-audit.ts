import type { ContainerDirective } from 'mdast-util-directive';
import { plainText } from '../../ui/prose.ts';
import { suggest } from '../nearest.ts';
import { attributeAt, checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readCount } from '../read-count.ts';
import { readLines } from '../read-lines.ts';
import { readModel } from '../read-model.ts';
import type { Reading } from '../reader.ts';
import { auditForms, type Audit, type AuditForm } from './audit.ts';

const rowsAsked = { least: 1, most: 8, usual: 3 };
const mostStarters = 12;

/** Reads `:::audit`: a question, perhaps a lead and starter rows, and a model answer as a quote. */
export function readAudit(node: ContainerDirective, reading: Reading): Audit | null {
  checkAttributes(node, ['id', 'tab', 'of', 'rows'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const of = readForm(node, reading);
  const rows = readCount(node, 'rows', rowsAsked, reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  const lines = readLines(lists, 'starter row', '“No returns without a receipt”', reading);
  if (lines.length > mostStarters) {
    const message = `This audit has ${lines.length} starter rows.`;
    reading.mistake(node, message, `Write at most ${mostStarters}; the learner adds their own.`);
  }
  const nameItem = reading.nameItems(id);
  const starters = lines.map((line) => ({ id: nameItem(line), text: plainText(line) }));
  const model = readModel(node, quotes, reading);
  return id && { kind: 'audit', id, tab, question, lead, of, rows, starters, model };
}

function readForm(node: ContainerDirective, reading: Reading): AuditForm {
  const text = node.attributes?.['of'];
  const form = auditForms().find((name) => name === text);
  if (form !== undefined) return form;
  if (text) {
    const message = `There is no audit of \`${text}\`.`;
    reading.mistake(attributeAt(node, 'of'), message, suggest(text, auditForms()));
  } else {
    const message = 'This audit does not say what it looks at.';
    const forms = auditForms()
      .map((name) => `\`of="${name}"\``)
      .join(', ');
    reading.mistake(attributeAt(node, 'of'), message, `Write one of ${forms} beside its id.`);
  }
  return 'rules';
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFact } from '../../src/record/parse-fact.ts';

test('tables and plans that were once stored are read whole', () => {
  const texts = readFileSync('test/records/answers-audit-plan.jsonl', 'utf8').trimEnd().split('\n');
  for (const text of texts) {
    const parsed = parseFact(JSON.parse(text));
    expect(parsed.status === 'fact' && JSON.stringify(parsed.fact)).toBe(text);
  }
  expect(texts).toHaveLength(2);
});

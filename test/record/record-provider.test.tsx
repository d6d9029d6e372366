// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import '@testing-library/jest-dom/vitest';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LessonId, Revision } from '../../src/course/lesson.ts';
import { emptyRecord } from '../../src/record/empty-record.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import {
  RecordProvider,
  useFacts,
  useRecord,
  useSaving,
} from '../../src/record/record-provider.tsx';
import { createMemoryCopy } from './memory-copy.ts';

const finished = {
  kind: 'finished',
  lesson: 'pos/hes-my-customer' as LessonId,
  revision: '0a1b2c3d' as Revision,
} as const;

const savedAt = new Date(2026, 10, 22, 14, 2);

let record: LearnersRecord;

beforeEach(() => {
  localStorage.clear();
  record = keepRecord({
    scope: '/',
    now: () => savedAt.getTime(),
    log: createMemoryCopy(),
    database: createMemoryCopy(),
  });
});

afterEach(() => {
  record.close();
});

function Page() {
  const { append } = useRecord();
  const saving = useSaving();
  return (
    <button type="button" onClick={() => append(finished)}>
      {useFacts().length} facts, {saving.status} {'at' in saving ? saving.at : ''}
    </button>
  );
}

function page(given: LearnersRecord | null) {
  return (
    <RecordProvider record={given}>
      <Page />
    </RecordProvider>
  );
}

test('HTML made at build shows no facts', () => {
  expect(renderToString(page(null))).toContain('0<!-- --> facts, <!-- -->opening');
});

test('hydration agrees with that HTML, and what is saved appears right after it', async () => {
  record.append(finished);
  await record.opened;
  const container = document.createElement('div');
  container.innerHTML = renderToString(page(null));
  const mismatches: unknown[] = [];
  await act(async () => {
    hydrateRoot(container, page(record), { onRecoverableError: (error) => mismatches.push(error) });
  });
  expect(mismatches).toEqual([]);
  const time = savedAt.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  expect(container.textContent).toBe(`1 facts, saved ${time}`);
});

test('what a learner does is shown at once', async () => {
  render(page(record));
  act(() => screen.getByRole('button').click());
  expect(screen.getByRole('button')).toHaveTextContent('1 facts');
  await act(() => record.opened);
});

test('adding to a record that is not there is a mistake that says so', () => {
  expect(() => emptyRecord.append(finished)).toThrow('RecordProvider');
});

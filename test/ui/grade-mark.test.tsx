// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { GradeMark } from '../../src/ui/grade-mark.tsx';

afterEach(cleanup);

test('a grade is one picture with its name, and its letter is not read beside it', () => {
  render(<GradeMark grade="B" />);
  const mark = screen.getByRole('img', { name: 'Grade B' });
  expect(mark).toHaveTextContent('B');
  expect(mark.querySelectorAll(':scope > :not([aria-hidden])')).toHaveLength(0);
});

import { expect, test } from 'vitest';
import { openReader } from '../../src/study-aids/reader.ts';
import type { Step } from '../../src/study-aids/reading-order.ts';
import type { SpeechEnd } from '../../src/study-aids/speech.ts';

const sentence = (text: string): Step => ({ kind: 'sentence', within: 'h1', text, say: text });
const turn: Step = { kind: 'turn', within: 'h1' };
const lesson = [sentence('One.'), sentence('Two?'), turn, sentence('Three.')];

/** A reader, and somebody who speaks for it: `end` is how the words came to their end. */
function open(at = 0) {
  const said: string[] = [];
  let tellEnd: ((end: SpeechEnd) => void) | null = null;
  const reader = openReader(lesson, { at, rate: 1 }, (words, rate, onEnd) => {
    said.push(rate === 1 ? words : `${words} (${rate})`);
    tellEnd = onEnd;
    return () => {
      tellEnd = null;
    };
  });
  return {
    reader,
    said,
    stands: () => [reader.state.getState().status, reader.state.getState().at],
    end: (how: SpeechEnd = 'spoken') => tellEnd?.(how),
    isSilent: () => tellEnd === null,
  };
}

test('it reads sentence after sentence, stops where it is the reader’s turn, and goes on', () => {
  const { reader, said, stands, end } = open();
  expect(stands()).toEqual(['paused', 0]);
  reader.play();
  end();
  end();
  expect(stands()).toEqual(['waiting', 2]);
  reader.play();
  expect(stands()).toEqual(['speaking', 3]);
  end();
  expect(said).toEqual(['One.', 'Two?', 'Three.']);
  expect(stands()).toEqual(['done', 0]);
});

test('it begins where it is told to, and anew once all is read', () => {
  const { reader, said, end } = open(3);
  reader.play();
  end();
  reader.play();
  expect(said).toEqual(['Three.', 'One.']);
});

test('a pause falls silent, and the sentence is read anew', () => {
  const { reader, said, stands, isSilent } = open();
  reader.play();
  reader.pause();
  expect(isSilent()).toBe(true);
  expect(stands()).toEqual(['paused', 0]);
  reader.play();
  expect(said).toEqual(['One.', 'One.']);
});

test('one can go to the next sentence and back, over the turns, reading or not', () => {
  const { reader, said, stands } = open();
  reader.play();
  reader.move(1);
  reader.move(1);
  expect(said).toEqual(['One.', 'Two?', 'Three.']);
  reader.move(1);
  expect(stands()).toEqual(['speaking', 3]);
  reader.pause();
  reader.move(-1);
  expect(stands()).toEqual(['paused', 1]);
  reader.move(-1);
  reader.move(-1);
  expect(stands()).toEqual(['paused', 0]);
  expect(said).toHaveLength(3);
});

test('another speed holds from the sentence on that is being read, and has its ends', () => {
  const { reader, said } = open();
  reader.play();
  reader.hasten(1);
  for (let press = 0; press < 5; press += 1) reader.hasten(1);
  expect(said).toEqual(['One.', 'One. (1.1)', 'One. (1.25)', 'One. (1.5)']);
  for (let press = 0; press < 9; press += 1) reader.hasten(-1);
  expect(reader.state.getState().rate).toBe(0.75);
});

test('what interrupts the voice leaves it paused there; a voice that fails says so', () => {
  const { reader, stands, end } = open();
  reader.play();
  end();
  end('interrupted');
  expect(stands()).toEqual(['paused', 1]);
  reader.play();
  end('failed');
  expect(stands()).toEqual(['failed', 1]);
  reader.play();
  expect(stands()).toEqual(['speaking', 1]);
});

import type { AppendAnswer, AppendRequest } from './segment-worker/messages.ts';
import workerUrl from './segment-worker/segment-worker.ts?worker&url';
import { StorageTrouble, troubleNamed } from './trouble.ts';
import { trustedScript } from './trusted-script.ts';

/** The page's side of the segment worker. */
export type SegmentWriter = {
  /** Resolves when the text is flushed to the device. */
  readonly append: (text: string) => Promise<void>;
  /** Ends the worker; what it has not answered is rejected. */
  readonly close: () => void;
};

/** @param folder in the origin's private file system */
export function openSegmentWriter(folder: string): SegmentWriter {
  const worker = new Worker(trustedScript('course-record', workerUrl), {
    type: 'module',
    name: 'record',
  });
  const waiting = new Map<number, Waiter>();
  let number = 0;
  let isClosed = false;

  const close = () => {
    isClosed = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new StorageTrouble('failed'));
    waiting.clear();
  };

  worker.onmessage = ({ data }: MessageEvent<AppendAnswer>) => {
    const promise = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.status === 'flushed') promise?.resolve();
    else promise?.reject(new StorageTrouble(troubleNamed(data.error)));
  };
  worker.onerror = close;

  const append = (text: string) =>
    new Promise<void>((resolve, reject) => {
      // It may have failed to start before there was anything to write: nobody would answer.
      if (isClosed) return reject(new StorageTrouble('failed'));
      number += 1;
      waiting.set(number, { resolve, reject });
      const request: AppendRequest = { number, folder, text };
      worker.postMessage(request);
    });

  return { append, close };
}

type Waiter = {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
};

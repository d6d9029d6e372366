// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BigQr } from '../../src/ui/big-qr.tsx';
import { QrScanner } from '../../src/ui/qr-scanner.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Object.assign(navigator, { mediaDevices: undefined });
});

/** A camera before which codes are held one after another, and a browser that reads them. */
function holdUp(...texts: readonly string[]) {
  const stop = vi.fn<() => void>();
  const rest = [...texts];
  const getUserMedia = () => Promise.resolve({ getTracks: () => [{ stop }] });
  Object.assign(navigator, { mediaDevices: { getUserMedia } });
  HTMLMediaElement.prototype.play = () => Promise.resolve();
  Object.defineProperty(HTMLMediaElement.prototype, 'readyState', { get: () => 4 });
  class BarcodeDetector {
    static getSupportedFormats() {
      return Promise.resolve(['qr_code']);
    }
    detect() {
      return Promise.resolve(rest.length === 0 ? [] : [{ rawValue: rest.shift() }]);
    }
  }
  vi.stubGlobal('BarcodeDetector', BarcodeDetector);
  return stop;
}

test('each code is given once while it is held there, and the camera is let go of', async () => {
  const stop = holdUp('one', 'one', 'two', 'two', 'one');
  const read: string[] = [];
  const { unmount } = render(<QrScanner onRead={(text) => read.push(text)} />);
  expect(read).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Use the camera' }));
  await waitFor(() => expect(read).toEqual(['one', 'two', 'one']), { timeout: 5000 });
  expect(screen.getByText('Hold it steady.')).toBeVisible();
  expect(stop).not.toHaveBeenCalled();
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
});

test('the camera can be put off', async () => {
  const stop = holdUp();
  render(<QrScanner onRead={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Use the camera' }));
  await screen.findByText('Hold it steady.');
  await userEvent.click(screen.getByRole('button', { name: 'Camera off' }));
  expect(stop).toHaveBeenCalledTimes(1);
  expect(screen.queryByLabelText('What the camera sees')).not.toBeInTheDocument();
});

test('a camera that is refused leaves the other ways', async () => {
  const getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  Object.assign(navigator, { mediaDevices: { getUserMedia } });
  render(<QrScanner onRead={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Use the camera' }));
  const [said] = await screen.findAllByText('No camera here. Paste or choose a file instead.');
  expect(said).toBeVisible();
  expect(screen.getByLabelText('Choose a picture')).toBeInTheDocument();
});

test('where a browser gives no camera it is not offered', () => {
  render(<QrScanner onRead={() => undefined} />);
  expect(screen.queryByRole('button', { name: 'Use the camera' })).not.toBeInTheDocument();
  expect(screen.getByLabelText('Choose a picture')).toBeInTheDocument();
});

test('a picture without a code is told', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
  const read: string[] = [];
  render(<QrScanner onRead={(text) => read.push(text)} />);
  const picture = new File(['x'], 'x.png', { type: 'image/png' });
  await userEvent.upload(screen.getByLabelText('Choose a picture'), picture);
  expect(await screen.findByText(/^No code can be read in this picture/)).toBeVisible();
  expect(read).toEqual([]);
});

test('a code opens over the whole screen and shuts again', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  render(<BigQr text="https://extramile.example/" label="The link" />);
  await userEvent.click(screen.getByRole('button', { name: 'Big QR' }));
  expect(screen.getByRole('dialog', { name: 'The link' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'The link' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

/**
 * Lets the page answer a touch before a long work goes on. Not by a timer, because a browser makes
 * those of a tab in the background wait for a second each.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import type { Page } from '@playwright/test';

/** Begins to note how long the page answers nothing; gives a question for the longest, in whole milliseconds. */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  return async () => {
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    return Math.round(Math.max(0, ...tasks));
  };
}

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeLine } from '../../src/record/line.ts';
import { alive, test } from '../support/built-site.ts';
import { doSomeWork, workAddress } from '../support/do-some-work.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { manyFacts } from '../support/many-facts.ts';
import { putRecord } from '../support/put-record.ts';
import { readCopies, readLines } from '../support/read-copies.ts';
import type { Site } from '../support/site-server.ts';
import { tell, times } from './extent.ts';
import { openTally } from './tally.ts';

/* Places to keep things in that are full, forbidden, slow, newer or wiped, as a learner meets them. */

test.use({ forgiven: /./, serviceWorkers: 'block' });

const field = (page: Page) => page.locator('[data-kind="reflection"] textarea').first();
const notice = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/* What a browser or a private window does that lets nothing be kept there. */
const blocks = {
  database: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  },
  files: () => {
    StorageManager.prototype.getDirectory = () =>
      Promise.reject(new DOMException('', 'SecurityError'));
  },
  notes: () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  },
};

const oneCopy = /Saved, but in one place instead of two: this browser or window offers no second/;
const blocked: readonly (readonly [
  string,
  readonly (keyof typeof blocks)[],
  RegExp | null,
  boolean,
])[] = [
  ['no database', ['database'], oneCopy, true],
  ['no files', ['files'], oneCopy, true],
  ['no notes', ['notes'], null, true],
  ['nothing but notes', ['database', 'files'], /Not saved yet: this browser doesn’t let/, true],
  ['nothing at all', ['database', 'files', 'notes'], /Not saved yet: this browser doesn’t/, false],
];

for (const [what, without, says, keeps] of blocked) {
  test(`with ${what} the course works, says so, and gives the work as a file`, async ({
    page,
    site,
  }) => {
    for (const one of without) await page.addInitScript(blocks[one]);
    await page.goto(site.url + workAddress);
    await alive(page);
    await page.getByRole('radiogroup').first().getByRole('radio').first().check();
    await expect(page.getByRole('radiogroup').first().getByText('Your answer.')).toBeVisible();
    if (says !== null) {
      const band = notice(page, says);
      await expect(band).toBeVisible();
      expect(await keptCopy(page, band)).toContain('"kind":"choice"');
    }
    await page.reload();
    await alive(page);
    await expect(page.getByRole('radiogroup').first().getByText('Your answer.')).toHaveCount(
      keeps ? 1 : 0,
    );
  });
}

test('what is done before slow storage has been read is kept together with what is in it', async ({
  browser,
  site,
}) => {
  const tries = times(2, 50);
  const tally = openTally('lost', 'white pages');
  for (let n = 1; n <= tries; n++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const facts = manyFacts(40, n);
    await page.goto(`${site.url}rescue.html`);
    await putRecord(page, '/', { rows: facts, segments: [], local: {} });
    await page.addInitScript(slowStorage);
    await page.goto(site.url + workAddress);
    await tally.hold('white pages', `try ${n}`, () => alive(page));
    await page.getByRole('radiogroup').first().getByRole('radio').first().click();
    const missing = async () => {
      const { database, log } = await page.evaluate(readCopies, '/');
      return [database, log].flatMap((copy) => [
        ...facts.filter(({ line }) => !copy.includes(line)).map(({ line }) => line),
        ...(copy.some(isAnswerGiven) ? [] : ['the answer']),
      ]);
    };
    await expect
      .poll(missing)
      .toEqual([])
      .catch(() => undefined);
    tally.count('lost', await missing(), `try ${n}`);
    await context.close();
  }
  tally.tell('acting before storage is read', { tries });
});

test('two years of work, 20,000 facts, are there', async ({ page, site }) => {
  const facts = manyFacts(20_000, 1);
  const segment = Buffer.from(facts.map(({ line }) => `${line}\n`).join('')).toString('base64');
  await page.goto(`${site.url}rescue.html`);
  await putRecord(page, '/', {
    rows: facts.map(({ id, line }) => ({ id, line })),
    segments: [segment],
    local: {},
  });
  // Asked from outside, the page would be found late by up to half a second.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const isDone = [...document.querySelectorAll('main ol a')].some((mile) =>
        mile.textContent.includes(', done'),
      );
      if (!isDone) return;
      observer.disconnect();
      performance.mark('shown');
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(site.url);
  // The facts have a finish of every lesson that they know.
  await expect(page.getByRole('link', { name: /Mile 1: .*, done/ }).first()).toBeVisible();
  await expect(notice(page, /put aside/)).toHaveCount(0);
  const [mark] = await page.evaluate(() =>
    performance.getEntriesByName('shown').map(({ startTime }) => Math.round(startTime)),
  );
  expect(mark).toBeGreaterThan(0);
  tell('two years of work', { facts: facts.length, 'shown after (ms)': mark ?? 0 });
});

const noWorker = {
  'cannot be started': (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    }),
  'is gone from the host': (page: Page) =>
    page.route(/segment-worker/, (route) => route.fulfill({ status: 404, body: '' })),
};

for (const [what, block] of Object.entries(noWorker)) {
  test(`the log is read when the worker that writes it ${what}, and that is soon said`, async ({
    page,
    site,
  }) => {
    const facts = manyFacts(200, 1);
    const segment = Buffer.from(facts.map(({ line }) => `${line}\n`).join('')).toString('base64');
    await page.goto(`${site.url}rescue.html`);
    await putRecord(page, '/', { rows: [], segments: [segment], local: {} });
    await block(page);
    await page.goto(`${site.url}${workAddress}`);
    await expect.poll(async () => (await page.evaluate(readCopies, '/')).database.length).toBe(200);
    // Long before the patience with a browser that does not answer ends, which is 20 seconds.
    await expect(notice(page, /in one place instead of two/)).toBeVisible({ timeout: 10_000 });
  });
}

test('a record of a newer version is read and left alone, and that is said', async ({
  page,
  site,
}) => {
  const newer = {
    id: 'bbbbbbbbbbbb.1',
    line: writeLine('{"id":"bbbbbbbbbbbb.1","kind":"levitated"}'),
  };
  const facts = [...manyFacts(10, 1), newer];
  await page.goto(`${site.url}rescue.html`);
  await putRecord(page, '/', { version: 5, rows: facts, segments: [], local: {} });
  await doSomeWork(page, site);
  await expect(notice(page, /1 step of yours came from a newer version/)).toBeVisible();
  await page.getByRole('button', { name: 'I’ve read it' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(
    notice(page, /one place instead of two: a newer version of the course/),
  ).toBeVisible();
  const { database, log } = await page.evaluate(readCopies, '/');
  expect(database.toSorted()).toEqual(facts.map(({ line }) => line).toSorted());
  expect(log).toEqual(expect.arrayContaining(facts.map(({ line }) => line)));
  await page.reload();
  await alive(page);
  await expect(page.getByRole('radiogroup').first().getByText('Your answer.')).toBeVisible();
  await expect(notice(page, /came from a newer version/)).toHaveCount(0);
});

test('a browser that was cleared is noticed, told in numbers, and told no more once it is accepted', async ({
  page,
  site,
}) => {
  await doSomeWork(page, site);
  const lost = notice(page, /had \d+ steps of yours, and (none is|\d is|\d are) here now/);
  await clearCopies(page, site);
  await page.goto(site.url);
  await expect(lost).toBeVisible();
  await lost.getByRole('link', { name: 'Take a copy in' }).click();
  await expect(page.getByRole('region', { name: 'Take a copy in' })).toBeInViewport();
  await page.goto(site.url);
  await lost.getByRole('button', { name: 'Go on with what is here' }).click();
  await expect(lost).toHaveCount(0);
  await page.reload();
  await alive(page);
  await expect(page.getByRole('link', { name: /Start|Continue/ }).first()).toBeVisible();
  await expect(lost).toHaveCount(0);
});

test('what a cleared browser had comes back from a copy, once, and nothing is called lost any more', async ({
  page,
  site,
}) => {
  await doSomeWork(page, site);
  await page.goto(`${site.url}device`);
  await alive(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click();
  const file = await (await download).path();
  const lines = await readLines(page);
  await clearCopies(page, site);
  await page.goto(site.url);
  const lost = notice(page, /^This browser had \d+ steps of yours/);
  await lost.getByRole('link', { name: 'Take a copy in' }).click();
  const restore = page.getByRole('region', { name: 'Take a copy in' });
  await restore.getByLabel('Choose a copy').setInputFiles(file);
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Taken in/);
  await expect(lost).toHaveCount(0);
  await expect
    .poll(async () => {
      const { database, log } = await page.evaluate(readCopies, '/');
      return [database, log].map((copy) => lines.filter((line) => !copy.includes(line)));
    })
    .toEqual([[], []]);
  await page.goto(site.url + workAddress);
  await expect(field(page)).toHaveValue('I will look up when the door opens.');
});

/** As a browser does that makes room: both copies go, and what the device remembers of them stays. */
async function clearCopies(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}rescue.html`);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  const storageTypes = 'indexeddb,file_systems';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Not one of the facts that lay there before, which are all of one writer. */
function isAnswerGiven(line: string): boolean {
  return line.includes('"kind":"choice"') && !line.includes('"id":"aaaaaaaaaaaa.');
}

/** Runs in the page: nothing can be opened for the first two seconds. */
function slowStorage(): void {
  const wait = new Promise((resolve) => setTimeout(resolve, 2000));
  // The prototypes' own, called on what they belong to.
  const directory = Reflect.get(StorageManager.prototype, 'getDirectory');
  StorageManager.prototype.getDirectory = async function getDirectory() {
    await wait;
    return directory.call(this);
  };
  const open = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function openLater(name, version) {
    const later = {} as Record<string, unknown>;
    const openAtLast = async () => {
      await wait;
      const request =
        version === undefined ? open.call(this, name) : open.call(this, name, version);
      for (const key of ['onsuccess', 'onerror', 'onupgradeneeded', 'onblocked'] as const) {
        request[key] = later[key] as () => void;
      }
      Object.defineProperty(later, 'result', { get: () => request.result });
      Object.defineProperty(later, 'error', { get: () => request.error });
    };
    void openAtLast();
    return later as unknown as IDBOpenDBRequest;
  };
}

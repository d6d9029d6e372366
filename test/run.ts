import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * `npm test`: every gate, one after another, each with its own output. Tests count one by one, any
 * other gate counts as one check. The last line is always "N passed, N failed".
 */

type Count = { readonly passed: number; readonly failed: number };

const reports = mkdtempSync(join(tmpdir(), 'extra-mile-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const faultReport = join(reports, 'faults.json');
const done: { readonly title: string; readonly count: Count }[] = [];

await check('Types', 'typecheck');
await check('Lint and dead code', 'lint');
await check('Format', 'format:check');
await check('Lessons', 'lessons:check');
await gate('Unit and component tests', async () =>
  counted(
    await runScript('test:unit', [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ]),
    countUnitTests,
  ),
);
const built = await check('Build', 'build');
await browserGate('Browser tests', 'test:browser', browserReport);
await browserGate('Fault tests', 'test:faults', faultReport);

rmSync(reports, { recursive: true, force: true });
const sum = done.reduce(
  (all, { count }) => ({
    passed: all.passed + count.passed,
    failed: all.failed + count.failed,
  }),
  { passed: 0, failed: 0 },
);
console.log('');
for (const { title, count } of done) console.log(`${title}: ${inWords(count)}`);
console.log(inWords(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;

/** A gate of tests on the built site. */
function browserGate(title: string, script: string, report: string): Promise<Count> {
  return gate(title, async () => {
    if (built.failed > 0) {
      console.log('Not run, because there is no built site.');
      return { passed: 0, failed: 1 };
    }
    return counted(
      await runScript(script, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      () => countBrowserTests(report),
    );
  });
}

/** A gate that either holds or does not. */
function check(title: string, script: string): Promise<Count> {
  return gate(title, async () => {
    const ok = await runScript(script);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });
}

async function gate(title: string, run: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${title}`);
  const count = await run();
  done.push({ title, count });
  return count;
}

/** Whether a script of package.json ends well. npm itself starts it, so that this works on Windows. */
function runScript(
  script: string,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start the tests with `npm test`.');
  return new Promise((resolve) => {
    spawn(process.execPath, [npm, 'run', '--silent', script, '--', ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...variables },
    })
      .on('error', () => resolve(false))
      .on('close', (code) => resolve(code === 0));
  });
}

/** What a report says; a run that ended badly without saying why is a failure too. */
function counted(ok: boolean, count: () => Count): Count {
  let told: Count;
  try {
    told = count();
  } catch {
    told = { passed: 0, failed: 0 };
  }
  return !ok && told.failed === 0 ? { ...told, failed: 1 } : told;
}

/** A file that cannot even be loaded has no tests to fail and counts as one. */
function countUnitTests(): Count {
  const report = JSON.parse(readFileSync(unitReport, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly { readonly status: string }[];
    }[];
  };
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Faults outside any test (a file that does not load) stand in a list of their own. What passed at
 * its second try has passed; Playwright's own report names it.
 */
function countBrowserTests(report: string): Count {
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly stats: {
      readonly expected: number;
      readonly flaky: number;
      readonly unexpected: number;
    };
    readonly errors: readonly unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function inWords({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeRetiringWorker } from './service-worker-plugin.ts';

/* `npm run retire-worker [-- folder]`: takes the worker back. See CONTRIBUTING, "The worker has to go". */

const dist = process.argv[2] ?? 'dist';
if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error(`${dist} holds no built site. Run \`npm run build\` first.`);
}
await writeRetiringWorker({ dist });
process.stdout.write(
  `${path.join(dist, 'sw.js')} now takes itself and its caches off every device. Deploy ${dist} as it is.\n`,
);

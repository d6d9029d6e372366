import { localStore } from './record/local-store.ts';
import { nameInScope } from './record/name-in-scope.ts';
import { readTextSize, showTextSize } from './ui/text-size.ts';
import './ui/tokens.css';
import './ui/base.css';

const base = import.meta.env.BASE_URL;
// First of all, so that nothing jumps: on every visit but the first the page is still empty.
showTextSize(readTextSize(localStore()?.getItem(nameInScope(base, 'text-size')) ?? null));

// The program comes in a task of its own: the one that ends a page's loading lays it out as well.
await import('./start.tsx');

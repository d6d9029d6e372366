import { forgetDeviceKeys } from '../assignments/device-keys.ts';
import { scopeHere } from './scope-here.ts';

/** Has the browser forget by which keys others would know whoever learns on this page. */
export async function forgetKeysHere(base: string): Promise<void> {
  await forgetDeviceKeys(scopeHere(base)).catch(() => undefined);
}

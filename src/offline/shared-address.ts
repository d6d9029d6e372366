/** Where other apps hand things over; `share_target` in the manifest names it as well. */
export const sharedAddress = '/device/shared';

/** Where the course is open, as far as it matters for installing it. */
export type Platform =
  /** In a window of its own, installed. */
  | 'app'
  | 'ios-safari'
  /** Another browser on an iPhone or iPad, which all are Safari inside. */
  | 'ios-other'
  | 'android-chromium'
  | 'android-firefox'
  | 'mac-safari'
  | 'chromium'
  | 'firefox'
  | 'other';

/** What a browser says of itself. */
export type BrowserHints = {
  readonly userAgent: string;
  /** An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
  readonly touchPoints: number;
  readonly isStandalone: boolean;
};

export function readPlatform({ userAgent, touchPoints, isStandalone }: BrowserHints): Platform {
  const says = (words: RegExp) => words.test(userAgent);
  if (isStandalone) return 'app';
  if (says(/iPhone|iPad|iPod/) || (says(/Macintosh/) && touchPoints > 1)) {
    return says(/CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo/) ? 'ios-other' : 'ios-safari';
  }
  if (says(/Android/)) return says(/Firefox/) ? 'android-firefox' : 'android-chromium';
  if (says(/Firefox/)) return 'firefox';
  if (says(/Chrome|Chromium|Edg/)) return 'chromium';
  return says(/Macintosh.*Safari/) ? 'mac-safari' : 'other';
}

/**
 * Whether the browser clears what a page keeps when nobody opened it for a week: Safari does, outside
 * of the home screen (webkit.org/blog/10218/full-third-party-cookie-blocking-and-more).
 */
export function evicts(platform: Platform): boolean {
  return platform === 'ios-safari' || platform === 'ios-other' || platform === 'mac-safari';
}

/** This very browser. */
export function thisPlatform(): Platform {
  return readPlatform({
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isStandalone:
      matchMedia('(display-mode: standalone)').matches ||
      ('standalone' in navigator && navigator.standalone === true),
  });
}

import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of the site (CSP Level 3): nothing but our own files, no inline
 * script, no eval; a small drawing may stand in the page; the two workers are admitted by name through Trusted Types.
 *
 * @param inlineStyles the text of each inline `style` element, admitted by its hash
 */
export function securityPolicy(inlineStyles: readonly string[]): string {
  const hashes = inlineStyles.map(
    (text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${hashes.join('')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types course-sw course-record',
  ].join('; ');
}

/**
 * Headers for hosts that read a `_headers` file. The policy also stands in every page; only a header
 * can keep the site out of foreign frames.
 */
export function writeHeaders(base: string, policy: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(self), microphone=(), geolocation=()
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}lessons/*
  Cache-Control: public, max-age=31536000, immutable
${base}translations/*
  Cache-Control: public, max-age=31536000, immutable
${base}sw.js
  Cache-Control: no-cache
`;
}

// What every response tells the browser to refuse. The rest of a page's policy (scripts by nonce) is Kit's: svelte.config.js.

const FIXED: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** For what is not a page of ours: nothing to load, nothing to frame. */
const BARE_POLICY = "default-src 'none'; frame-ancestors 'none'";

type Circumstances = {
  isPrivate: boolean;
  /** Came over https. */
  isSecure: boolean;
};

export function protect(headers: Headers, { isPrivate, isSecure }: Circumstances): void {
  for (const [name, value] of Object.entries(FIXED)) headers.set(name, value);
  // On a room's plain http browsers ignore it, and complain of it on every page.
  if (isSecure) headers.set('cross-origin-opener-policy', 'same-origin');
  if (!headers.has('content-security-policy') && !isPage(headers))
    headers.set('content-security-policy', BARE_POLICY);
  if (isPrivate) headers.set('cache-control', 'private, no-store');
}

const isPage = (headers: Headers): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

// What a form action hands to `cookies.set(name, value, options)`.
import { parseSetCookieHeader } from 'better-auth/cookies';

export type SessionCookie = {
  name: string;
  value: string;
  options: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number };
};

/** `isSecure`: the browser speaks TLS. On plain http in a room a Secure cookie would never come back. */
export function sessionCookies(headers: Headers, isSecure: boolean): SessionCookie[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, attributes]): SessionCookie => {
      const maxAge = Number(attributes['max-age'] ?? 0);
      const options = {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure,
        maxAge,
      } as const;
      return { name, value: attributes.value, options };
    }),
  );
}

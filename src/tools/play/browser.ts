// What a facilitator does in a browser before and after the room: plain forms, a cookie, a download.

export type Browser = {
  url: string;
  /** The `Cookie` header of whoever has signed in. */
  cookie(): string;
  /** Posts a form; resolves with the path it was sent on to. Throws where it was not. */
  submit(path: string, fields: Record<string, string | readonly string[]>): Promise<string>;
  download(path: string): Promise<string>;
};

export function openBrowser(url: string): Browser {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    url,
    cookie,
    async submit(path, fields) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const one of [value].flat()) body.append(name, one);
      const headers = { origin: url, accept: 'text/html', cookie: cookie() };
      const response = await fetch(url + path, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body,
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      await response.body?.cancel();
      if (location === null) throw new Error(`${path} was refused: ${response.status}`);
      return new URL(location, url).pathname;
    },
    async download(path) {
      const response = await fetch(url + path, { headers: { cookie: cookie() } });
      if (!response.ok) throw new Error(`${path} was refused: ${response.status}`);
      return response.text();
    },
  };
}

/** Makes the first account of a new server, and is signed in. */
export async function setUp(browser: Browser, code: string): Promise<void> {
  const person = {
    name: 'Facilitación',
    email: 'ensayo@example.org',
    password: 'un ensayo con público',
  };
  await browser.submit('/setup', { code, ...person });
}

export async function signIn(browser: Browser, email: string, password: string): Promise<void> {
  const path = await browser.submit('/sign-in', { email, password });
  if (path === '/setup') throw new Error('this server has no facilitator yet');
}

/** Makes a workshop of two hours for these groups; resolves with its id. */
export async function newWorkshop(
  browser: Browser,
  {
    organisation,
    question,
    groups,
  }: { organisation: string; question: string; groups: readonly string[] },
): Promise<string> {
  const path = await browser.submit('/workshops/new', {
    template: 'framing-120',
    title: 'Enmarcando la Oportunidad · ensayo',
    organisation,
    question,
    date: new Date().toISOString().slice(0, 10),
    timeZone: 'America/Mexico_City',
    language: 'es',
    identityMode: 'named',
    group: groups,
  });
  const id = /^\/workshops\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) throw new Error(`no new workshop: sent to ${path}`);
  return id;
}

export const exportOf = (browser: Browser, workshop: string): Promise<string> =>
  browser.download(`/workshops/${workshop}/results/export.json`);

// As much of a browser as the facilitator's pages need: plain forms, a cookie, a download.

export type Fields = Record<string, string | readonly string[]>;

export type Browser = {
  url: string;
  /** The `Cookie` header of whoever has signed in. */
  cookie(): string;
  /** Posts a form, as such or with files; resolves with the path it was sent on to. Throws where it was not. */
  submit(path: string, fields: Fields | FormData): Promise<string>;
  download(path: string): Promise<string>;
};

export function openBrowser(url: string): Browser {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    url,
    cookie,
    async submit(path, fields) {
      const body = fields instanceof FormData ? fields : encoded(fields);
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

function encoded(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  return body;
}

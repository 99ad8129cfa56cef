// Brings the phone's own build into the application's: its files among those that are served, and the names of those
// that the page asks for as `virtual:phone-bundle`. In development Vite serves the sources.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const PHONE_ENTRY = 'src/routes/[code=code]/phone.ts';
/** Kit serves what is under it as never changing: every file's name holds a hash of its content. */
export const PHONE_BASE = '/_app/immutable/phone/';
export const phoneFolder = (locale: string): string => `.svelte-kit/phone/${locale}`;

/** What a page in one language loads: the entry, what it imports before it runs, and its style. */
export type PhoneBundle = { entry: string; imports: string[]; style: string | null };

type Chunk = { file: string; imports?: string[] };

const NAME = 'virtual:phone-bundle';
const RESOLVED = `\0${NAME}`;

export function phoneBundle(locales: readonly string[]): Plugin {
  let isBuild = false;
  return {
    name: 'encuadre:phone-bundle',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const bundles = locales.map((locale) => [locale, isBuild ? built(locale) : sources]);
      return `export const phoneBundles = ${JSON.stringify(Object.fromEntries(bundles))};`;
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const locale of locales)
        for (const fileName of globSync('**/*.{js,css}', { cwd: phoneFolder(locale) }))
          this.emitFile({
            type: 'asset',
            fileName: `${PHONE_BASE.slice(1)}${fileName}`,
            source: readFileSync(join(phoneFolder(locale), fileName)),
          });
    },
  };
}

const sources: PhoneBundle = { entry: `/${PHONE_ENTRY}`, imports: [], style: null };

function built(locale: string): PhoneBundle {
  const path = join(phoneFolder(locale), '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: build with “npm run build”`);
  const chunks = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  const entry = chunks[PHONE_ENTRY];
  const style = chunks['style.css'];
  if (!entry || !style) throw new Error(`${path} lacks ${PHONE_ENTRY} or its style`);
  const imports = (entry.imports ?? []).flatMap((key) => chunks[key] ?? []);
  const address = (file: string) => PHONE_BASE + file;
  return {
    entry: address(entry.file),
    imports: imports.map(({ file }) => address(file)),
    style: address(style.file),
  };
}

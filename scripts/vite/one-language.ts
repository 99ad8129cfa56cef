// Makes a build speak one language only: each message is then its one sentence, without the others and the choice.
import type { Plugin } from 'vite';

/** How Paraglide ends the module of a message: the function that picks one of the languages' own, defined above. */
const CHOICE = /^export const (\w+) = [\s\S]*$/m;

export function oneLanguage(locale: string): Plugin {
  return {
    name: 'encuadre:one-language',
    transform(code, id) {
      if (id.includes('/paraglide/messages/')) return { code: oneMessage(code, locale), map: null };
      if (id.endsWith('/paraglide/runtime.js'))
        return { code: `export const getLocale = () => ${JSON.stringify(locale)};`, map: null };
      return null;
    },
  };
}

function oneMessage(code: string, locale: string): string {
  const [choice, name] = CHOICE.exec(code) ?? [];
  const own = `${locale.replace(/-/g, '_')}_${name}`;
  if (!choice || !code.includes(`const ${own} =`))
    throw new Error(`no message in ${locale}: ${code.slice(-400)}`);
  return `${code.slice(0, -choice.length).replace(/^import .*$/m, '')}export const ${name} = ${own};`;
}

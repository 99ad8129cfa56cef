// Gives each module only the messages it says. `messages.js` re-exports them all, and a bundler that splits chunks by
// reachability would put every surface's words on the phone.
import type { Plugin } from 'vite';

const IMPORT = /import\s*\{\s*m\s*\}\s*from\s*['"][^'"]*paraglide\/messages\.js['"];?/;
const USE = /(?<![\w$.])m\.([a-z]\w*)/g;

export function ownMessages(): Plugin {
  return {
    name: 'encuadre:own-messages',
    // After Svelte has compiled: then all that speaks is JavaScript.
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      const found = IMPORT.exec(code);
      if (!found || id.includes('/paraglide/')) return null;
      const keys = [...new Set([...code.matchAll(USE)].map(([, key]) => key ?? ''))];
      const imports = keys.map(
        (key) => `import { ${key} as m_${key} } from '#lib/paraglide/messages/${key}.js';`,
      );
      const spoken = code
        .replace(found[0], imports.join(' '))
        .replace(USE, (_, key: string) => `m_${key}`);
      return { code: spoken, map: null };
    },
  };
}

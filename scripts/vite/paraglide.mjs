// How messages become functions: the same for every build, the tests and `node scripts/messages.mjs`.
import { readFileSync } from 'node:fs';

/** @type {import('@inlang/paraglide-js').CompilerOptions} */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
  cookieName: 'locale',
  outputStructure: 'message-modules',
  emitGitIgnore: false,
};

/** The languages there are: one list, in the settings that Paraglide reads too. @type {string[]} */
export const locales = JSON.parse(
  readFileSync(new URL('../../project.inlang/settings.json', import.meta.url), 'utf8'),
).locales;

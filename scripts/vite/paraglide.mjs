// How messages become functions: the same for both builds, the tests and `node scripts/messages.mjs`.

/** @type {import('@inlang/paraglide-js').CompilerOptions} */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
  cookieName: 'locale',
  outputStructure: 'message-modules',
  emitGitIgnore: false,
};

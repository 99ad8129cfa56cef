import { allowed, forbidden } from './boundaries.js';

/** @type {import('dependency-cruiser').IRegularForbiddenRuleType[]} */
const layers = Object.keys(allowed).map((layer) => ({
  name: `${layer}-reaches-out`,
  comment: `ARCHITECTURE.md, “Import direction”: ${layer}/ imports ${allowed[layer]?.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: {
    path: `^src/lib/${layer}/`,
    pathNot: layer === 'server' ? '^src/lib/server/exports/' : undefined,
  },
  to: { path: `^src/(lib/(${forbidden(layer).join('|')})|routes|tools)/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'core-is-pure',
      comment:
        'workshop/ and measures/ take everything as data: no package, no Node, no framework.',
      severity: 'error',
      from: {
        path: '^src/lib/(workshop|measures)/',
        pathNot: '\\.test\\.ts$|/testing/|^src/lib/measures/spanish-stem\\.ts$',
      },
      to: { pathNot: '^src/lib/(workshop|measures)/' },
    },
    {
      name: 'core-takes-one-package',
      comment:
        'docs/decisions/0007-likeness-of-words.md: the stemmer, a pure function, in one file of measures/.',
      severity: 'error',
      from: { path: '^src/lib/measures/spanish-stem\\.ts$' },
      to: { pathNot: '^node_modules/@orama/stemmers/' },
    },
    {
      name: 'exports-draw',
      comment: 'server/exports/ may also use charts/ and messages.',
      severity: 'error',
      from: { path: '^src/lib/server/exports/' },
      to: { path: '^src/(lib/(client|activities|ui)|routes|tools)/' },
    },
    {
      name: 'routes-are-the-top',
      severity: 'error',
      from: { pathNot: '^src/routes/' },
      to: { path: '^src/routes/' },
    },
    {
      name: 'server-stays-on-the-server',
      comment: 'Only *.server.ts, +server.ts, the tools and the server itself import server/.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/lib/server/|^src/tools/|\\.server\\.ts$|/\\+server\\.ts$',
      },
      to: { path: '^src/lib/server/' },
    },
    {
      name: 'drizzle-has-its-rooms',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/lib/server/(database|auth|event-store/(sqlite|postgres)|records/(sqlite|postgres))',
      },
      to: { path: '(^|/)node_modules/(drizzle-orm|better-sqlite3|pg)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$app|\\$env|\\./\\$types|virtual:)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^src/lib/paraglide/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.svelte.ts'],
    },
  },
};

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { allowed, forbidden } from './boundaries.js';
import svelteConfig from './svelte.config.js';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name everywhere.',
};

/** Type-only imports of components: see boundaries.js. */
const componentBoundaries = [
  closed('routes', ['server']),
  ...Object.keys(allowed).map((layer) => closed(`lib/${layer}`, forbidden(layer))),
];

export default typescript.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      '.node/',
      'data/',
      'test-results/',
      'src/lib/paraglide/',
      'static/',
    ],
  },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      // Encuadre lives at the root of its host; there is no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // TypeScript knows what is defined, and knows better.
      'no-undef': 'off',
      'no-fallthrough': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  ...componentBoundaries,
  {
    // Where a framework asks for a default export.
    files: ['**/*.config.{js,ts}', '.dependency-cruiser.js', 'tests/postgres.ts', '**/*.svelte'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

/**
 * @param {string} folder
 * @param {string[]} layers
 * @returns {import('eslint').Linter.Config}
 */
function closed(folder, layers) {
  const regex = `(^#lib|\\.\\.)/(${layers.join('|')})/`;
  return {
    files: [`src/${folder}/**/*.svelte`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex, message: `Not from ${folder}/.` }] },
      ],
    },
  };
}

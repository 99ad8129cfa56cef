import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { appServer } from './scripts/vite/app-server.ts';
import { ownMessages } from './scripts/vite/own-messages.ts';
import { locales, paraglide } from './scripts/vite/paraglide.mjs';
import { phoneBundle } from './scripts/vite/phone-bundle.ts';

const onPostgres = ['src/**/*{postgres,contract}*.test.ts', 'src/**/postgres/**/*.test.ts'];

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglide),
    sveltekit(),
    ownMessages(),
    phoneBundle(locales),
    appServer(),
  ],
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A laptop that does other things, too, is slower than five seconds allow.
          testTimeout: 20_000,
          include: ['{src,scripts,tests/load}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: onPostgres,
        },
      },
      {
        extends: true,
        test: { name: 'database', include: onPostgres, globalSetup: 'tests/postgres.ts' },
      },
      {
        extends: true,
        test: { name: 'realtime', include: ['tests/realtime/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/{smoke,drills}/**/*.test.ts'],
          globalSetup: 'tests/postgres.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});

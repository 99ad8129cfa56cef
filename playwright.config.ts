import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/system/chromium.mjs';
import { ROOM_HOST } from './tests/e2e/server-process.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,smoke}/**/*.spec.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    locale: 'es-MX',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP ${ROOM_HOST} 127.0.0.1`,
      ],
    },
  },
});

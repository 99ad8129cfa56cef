import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/system/chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,smoke}/**/*.spec.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'es-MX',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node server.js',
    port,
    env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: 'test-results/data' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});

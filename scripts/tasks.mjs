// What each npm script does. `prepare` speaks on standard error; the last of `steps` gets the arguments.
const build = 'node scripts/build.mjs';
const generate = ['svelte-kit sync', 'node scripts/messages.mjs'];
const postgresql = 'node scripts/system.mjs postgresql';
const chromium = 'node scripts/system.mjs chromium';

const checks = {
  format: 'prettier --check .',
  lint: 'eslint . --max-warnings 0',
  boundaries: 'depcruise src --config .dependency-cruiser.js',
  types: 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings',
  unit: 'vitest run --project unit --project database',
  realtime: 'vitest run --project realtime',
};

/** @type {Record<string, {prepare?: string[], steps: string[], env?: Record<string, string>}>} */
export const tasks = {
  start: { prepare: [build], steps: ['node server.js'] },
  dev: { steps: ['vite dev --host'], env: { DEMO_WORKSHOP: '1', DATA_DIR: './data/development' } },
  build: { steps: ['node scripts/build.mjs --force'] },
  test: { prepare: [chromium, postgresql, build], steps: ['node scripts/test.mjs'] },
  validate: { prepare: [...generate, postgresql], steps: [...Object.values(checks), build] },

  'format:write': { steps: ['prettier --write --log-level warn .'] },
  format: { steps: [checks.format] },
  lint: { prepare: generate, steps: [checks.lint] },
  boundaries: { prepare: generate, steps: [checks.boundaries] },
  types: { prepare: generate, steps: [checks.types] },
  unit: { prepare: [...generate, postgresql], steps: [checks.unit] },
  realtime: { prepare: generate, steps: [checks.realtime] },
  e2e: { prepare: [chromium, build], steps: ['playwright test'] },

  admin: { prepare: [build], steps: ['node build/tools/admin.js'] },
  play: { prepare: [build], steps: ['node build/tools/play.js'] },
  'drill:kills': { prepare: [build], steps: ['node build/tools/drill-kills.js'] },
  simulate: { prepare: [build], steps: ['node build/tools/simulate.js'] },
  recount: { prepare: [build], steps: ['node build/tools/recount.js'] },
  bench: { prepare: [build], steps: ['node build/tools/bench.js'] },
  'bench:measures': { prepare: [build], steps: ['node build/tools/bench-measures.js'] },
};

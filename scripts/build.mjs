// Builds the phone's script, the application and the tools, unless what is built already comes from these very sources.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './setup/command.mjs';
import { withLock } from './setup/lock.mjs';
import { locales } from './vite/paraglide.mjs';

const root = dirname(import.meta.dirname);
const stamp = join(root, 'build', '.sources');
const sources = [
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite*.ts',
  '{src,static,messages,scripts/vite}/**',
  // Its neighbours are made by the first build.
  'project.inlang/settings.json',
];
const notBuilt = /(\.test\.ts$)|(^src[\\/]lib[\\/]paraglide)/;

await withLock(root, async () => {
  const wanted = hashSources();
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh && !process.argv.includes('--force')) return;
  rmSync(stamp, { force: true });
  // Makes .svelte-kit/tsconfig.json, on which ours stands; the phone's build comes before any of Kit's.
  await run('svelte-kit', ['sync']);
  for (const locale of locales) await build(['--config', 'vite.phone.config.ts', '--mode', locale]);
  await build([]);
  await build(['--config', 'vite.tools.config.ts']);
  writeFileSync(stamp, wanted);
});

/** @param {string[]} args */
function build(args) {
  return run('vite', ['build', '--logLevel', 'warn', ...args]);
}

/** @param {string} command @param {string[]} args */
async function run(command, args) {
  const { code, signal } = await runCommand(command, args, { cwd: root, stdio: 'inherit' });
  if (signal || code !== 0) process.exit(code ?? 1);
}

/** By content: a checkout changes times without changing sources. */
function hashSources() {
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: root }).sort()) {
    const file = join(root, path);
    if (notBuilt.test(path) || !statSync(file).isFile()) continue;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

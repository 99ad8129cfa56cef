// The way in for every npm script: `node scripts/run.mjs <task> [arguments]`. Needs Node ≥ 20 and npm, nothing else.
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureNode } from './setup/node.mjs';
import { runCommand } from './setup/command.mjs';
import { tasks } from './tasks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const parentPollMs = 250;

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  const task = tasks[name];
  if (!task) throw new Error(`No task “${name}”. There are: ${Object.keys(tasks).join(', ')}.`);
  process.chdir(root);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...withDefaults(task.env) };
  const nodeFolder = await ensureNode(root);
  env.PATH = [nodeFolder, join(root, 'node_modules', '.bin'), env.PATH].join(delimiter);
  await ensureDependencies(root, env);
  // Standard output belongs to the result; what only prepares it speaks on standard error.
  for (const step of task.prepare ?? []) await runStep(step, [], env, ['inherit', 2, 2]);
  const last = task.steps.length - 1;
  for (const [index, step] of task.steps.entries()) {
    await runStep(step, index === last ? args : [], env, 'inherit');
  }
}

/**
 * @param {string} step
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {import('node:child_process').StdioOptions} stdio
 */
async function runStep(step, args, env, stdio) {
  const [command = '', ...own] = step.split(' ');
  const { code, signal } = await runCommand(command, [...own, ...args], { env, stdio });
  if (signal) process.kill(process.pid, signal);
  if (signal || code !== 0) process.exit(code ?? 1);
}

/**
 * Settings a task brings along, unless the person at the keyboard chose otherwise.
 * @param {Record<string, string>} env
 */
function withDefaults(env = {}) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !process.env[name]));
}

/** npm puts a shell between itself and us and, when stopped, ends only the shell: follow it. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, parentPollMs);
  watch.unref();
}

if (process.env.npm_lifecycle_event) endWithParent();
// `--` parts npm's own arguments from the task's; typed without npm it parts nothing.
const [name = '', ...args] = process.argv.slice(2).filter((word) => word !== '--');
run(name, args).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

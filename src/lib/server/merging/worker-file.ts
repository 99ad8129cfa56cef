// Server code runs from src/ in development, where Node reads a worker's source, and from build/ in production,
// where the second build puts workers into build/tools/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function workerFile(name: string, from = import.meta.dirname): string {
  const source = join(from, `${name}.ts`);
  return existsSync(source) ? source : builtFile(name, from);
}

function builtFile(name: string, from: string): string {
  const file = join(from, 'tools', `${name}.js`);
  if (existsSync(file)) return file;
  const parent = dirname(from);
  if (parent === from) throw new Error(`The worker tools/${name}.js is missing from the build.`);
  return builtFile(name, parent);
}

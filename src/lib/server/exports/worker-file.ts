// Node runs a worker from src/ in development; in production it lies with the tools of the build.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function workerFile(name: string, from = import.meta.dirname): string {
  const places = [join(from, `${name}.ts`), join(from, 'tools', `${name}.js`)];
  const place = places.find((one) => existsSync(one));
  if (place) return place;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`The worker ${name} is missing: build with “npm run build”.`);
  return workerFile(name, parent);
}

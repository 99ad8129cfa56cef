// Node runs a worker from src/ in development; in production it lies with the tools of the build.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param name of the worker's file, without its ending.
 * @param from the folder of its source; from what is built, any folder below the build's.
 * @throws where there is none: the second build was not made.
 */
export function workerFile(name: string, from: string): string {
  const places = [join(from, `${name}.ts`), join(from, 'tools', `${name}.js`)];
  const place = places.find((one) => existsSync(one));
  if (place) return place;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`The worker ${name} is missing: build with “npm run build”.`);
  return workerFile(name, parent);
}

// What a phone fetches before the first answer, JS and CSS under brotli: the page `/[code]` and the heaviest form.
// Run after a build: node scripts/phone-weight.mjs
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = dirname(import.meta.dirname);
const client = join(root, '.svelte-kit/output/client');
const nodes = join(root, '.svelte-kit/generated/client-optimized/nodes');

/**
 * @typedef {{file: string, src?: string, imports?: string[], css?: string[]}} Chunk
 * @typedef {{totalBytes: number, pageBytes: number, entries: {kind: string, bytes: number}[], files: {file: string, bytes: number}[]}} Weight
 */

/** Sizes in bytes after brotli at its best, as a server with compressed assets sends them. @returns {Weight} */
export function phoneWeight() {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const page = filesOf(manifest, [
    ...Object.keys(manifest).filter(isStart),
    nodeOf('+layout.svelte'),
    nodeOf('[code=code]/+page.svelte'),
  ]);
  const entries = Object.keys(manifest)
    .filter((key) => /^src\/lib\/activities\/(\w+\/Entry|(statement\/)?\w+Form)\.svelte$/.test(key))
    .map((key) => ({
      kind: key.replace(/^src\/lib\/activities\/|\.svelte$/g, ''),
      bytes: sum([...filesOf(manifest, [key])].filter((file) => !page.has(file))),
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const pageBytes = sum([...page]);
  const files = [...page]
    .map((file) => ({ file, bytes: sizeOf(file) }))
    .sort((a, b) => b.bytes - a.bytes);
  return { totalBytes: pageBytes + (entries[0]?.bytes ?? 0), pageBytes, entries, files };
}

/** @param {string} key */
const isStart = (key) =>
  /kit\/src\/runtime\/client\/entry\.js$|client-optimized\/app\.js$/.test(key);

/**
 * Kit wraps each page and layout in a numbered node.
 * @param {string} route
 */
function nodeOf(route) {
  const own = globSync('*.js', { cwd: nodes }).find((file) =>
    readFileSync(join(nodes, file), 'utf8').includes(`src/routes/${route}"`),
  );
  // Without a layout of its own the application has Kit's, which is node 0.
  return `.svelte-kit/generated/client-optimized/nodes/${own ?? '0.js'}`;
}

/**
 * The files of these chunks and of all they import before they run.
 * @param {Record<string, Chunk>} manifest
 * @param {string[]} keys
 */
function filesOf(manifest, keys) {
  const files = new Set();
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (seen.has(key) || !chunk) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return /** @type {Set<string>} */ (files);
}

/** @param {string} file */
function sizeOf(file) {
  const path = join(client, file);
  if (!existsSync(path)) throw new Error(`${file} is in the manifest and not in the build`);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return brotliCompressSync(readFileSync(path), options).length;
}

/** @param {string[]} files */
const sum = (files) => files.reduce((bytes, file) => bytes + sizeOf(file), 0);

if (process.argv[1] === import.meta.filename) {
  const { totalBytes, pageBytes, entries, files } = phoneWeight();
  for (const { file, bytes } of files) console.log(`${String(bytes).padStart(7)}  ${file}`);
  for (const { kind, bytes } of entries) console.log(`${String(bytes).padStart(7)}  + ${kind}`);
  console.log(`${pageBytes} bytes for the page, ${totalBytes} with the heaviest form`);
}

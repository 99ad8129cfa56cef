// What a phone fetches before the first answer, JS and CSS under brotli, in each language: its own bundle and the
// heaviest form. Run after a build: node scripts/phone-weight.mjs
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { locales } from './vite/paraglide.mjs';

const root = dirname(import.meta.dirname);
const FORM = /^src\/lib\/activities\/(\w+\/Entry|(statement\/)?(\w+Form|Write\w+))\.svelte$/;

/**
 * @typedef {{file: string, isEntry?: boolean, imports?: string[]}} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 * @typedef {{name: string, bytes: number}} Part
 * @typedef {{locale: string, totalBytes: number, pageBytes: number, files: Part[], forms: Part[]}} Weight
 */

/** Sizes in bytes after brotli at its best, as the server sends them; the heaviest first. @returns {Weight[]} */
export function phoneWeights() {
  return locales.map(weightIn).sort((a, b) => b.totalBytes - a.totalBytes);
}

/** @param {string} locale @returns {Weight} */
function weightIn(locale) {
  const folder = join(root, '.svelte-kit/phone', locale);
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
  const page = filesOf(manifest, entry).add(manifest['style.css']?.file ?? '');
  /** @param {string} name @returns {Part} */
  const weigh = (name) => ({ name, bytes: compressed(join(folder, name)) });
  const files = heaviestFirst([...page].map(weigh));
  const forms = Object.keys(manifest)
    .filter((key) => FORM.test(key))
    .map((key) => ({
      name: key.replace(/^src\/lib\/activities\/|\.svelte$/g, ''),
      bytes: sum([...filesOf(manifest, key).difference(page)].map(weigh)),
    }));
  const pageBytes = sum(files);
  const heaviest = heaviestFirst(forms)[0]?.bytes ?? 0;
  return { locale, totalBytes: pageBytes + heaviest, pageBytes, files, forms };
}

/**
 * The files of a chunk and of all it imports before it runs.
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} files
 */
function filesOf(manifest, key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, files);
  return files;
}

/** @param {string} path */
function compressed(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

/** @param {readonly Part[]} parts */
const sum = (parts) => parts.reduce((total, { bytes }) => total + bytes, 0);
/** @param {Part[]} parts */
const heaviestFirst = (parts) => parts.sort((a, b) => b.bytes - a.bytes);

if (process.argv[1] === import.meta.filename)
  for (const { locale, totalBytes, pageBytes, files, forms } of phoneWeights()) {
    for (const { name, bytes } of files) console.log(`${String(bytes).padStart(7)}  ${name}`);
    for (const { name, bytes } of forms) console.log(`${String(bytes).padStart(7)}  + ${name}`);
    console.log(`${locale}: ${pageBytes} bytes for the page, ${totalBytes} with the heaviest form`);
  }

// The second build. Kit emits neither workers of the server nor command-line tools, and both need compiled
// components: build/tools/*.js, to be run by Node after the application's own build.
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { basename } from 'node:path';
import { globSync } from 'node:fs';
import { defineConfig } from 'vite';
import { paraglide } from './scripts/vite/paraglide.mjs';

const entries = globSync(['src/tools/*.ts', 'src/lib/server/*/*-worker.ts']);

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglide), svelte({ emitCss: false })],
  publicDir: false,
  // Svelte is needed only to build: one copy goes inside, everything else stays in node_modules.
  ssr: { noExternal: [/^svelte(\/|$)/] },
  build: {
    ssr: true,
    outDir: 'build/tools',
    emptyOutDir: true,
    target: 'node22',
    sourcemap: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: Object.fromEntries(entries.map((path) => [basename(path, '.ts'), path])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

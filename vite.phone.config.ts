// The phone's own build, before the application's, once for each language: no router, one language, and only what a
// phone uses of Svelte. `vite build --config vite.phone.config.ts --mode es` writes .svelte-kit/phone/es/, which the
// application's build takes in (scripts/vite/phone-bundle.ts).
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { leftOut } from './scripts/vite/left-out.ts';
import { oneLanguage } from './scripts/vite/one-language.ts';
import { ownMessages } from './scripts/vite/own-messages.ts';
import { paraglide } from './scripts/vite/paraglide.mjs';
import { PHONE_BASE, PHONE_ENTRY, phoneFolder } from './scripts/vite/phone-bundle.ts';

export default defineConfig(({ mode: locale }) => ({
  plugins: [
    paraglideVitePlugin(paraglide),
    svelte(),
    ownMessages(),
    oneLanguage(locale),
    leftOut(),
  ],
  base: PHONE_BASE,
  // What lies in static/ keeps its address: it is not below this bundle's base.
  publicDir: false,
  build: {
    outDir: phoneFolder(locale),
    emptyOutDir: true,
    manifest: true,
    assetsDir: '',
    modulePreload: false,
    cssCodeSplit: false,
    // A kilobyte less than the faster one makes.
    minify: 'terser',
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
    rolldownOptions: { checks: { pluginTimings: false }, input: PHONE_ENTRY },
  },
}));

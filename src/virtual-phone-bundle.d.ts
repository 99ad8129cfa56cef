declare module 'virtual:phone-bundle' {
  import type { PhoneBundle } from '../scripts/vite/phone-bundle.ts';
  import type { Locale } from '#lib/paraglide/runtime.js';

  export const phoneBundles: Readonly<Record<Locale, PhoneBundle>>;
}

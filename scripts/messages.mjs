// Compiles the messages, for the tools that do not run Vite: types, lint and boundaries.
import { compile } from '@inlang/paraglide-js';
import { paraglide } from './vite/paraglide.mjs';

await compile(paraglide);

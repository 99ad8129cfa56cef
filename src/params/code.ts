// A workshop's code in an address: six digits, in two groups or one, as people copy them.
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param) => /^\d{3}[-\s]?\d{3}$/.test(param);

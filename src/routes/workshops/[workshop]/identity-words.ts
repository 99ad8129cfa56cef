// Who will be known, and why that can no longer be changed.
import { m } from '#lib/paraglide/messages.js';
import type { IdentityMode } from '#lib/workshop/events.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';

export const IDENTITY_NAMES: Record<IdentityMode, () => string> = {
  named: m.account_identity_named,
  pseudonymous: m.account_identity_pseudonymous,
  anonymous: m.account_identity_anonymous,
};

/** Null while the mode can still be chosen. */
export function whyIdentityIsFixed({
  voters,
  observers,
  startedAtMs,
  stage,
}: Pick<FacilitatorView, 'voters' | 'observers' | 'startedAtMs' | 'stage'>): string | null {
  const mode = IDENTITY_NAMES[stage.identityMode]();
  if (voters + observers > 0) return m.console_identity_fixed({ mode });
  return startedAtMs === null ? null : m.console_identity_started({ mode });
}

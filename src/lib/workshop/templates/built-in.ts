// The templates every server has. Read-only: a workshop takes a copy of the agenda.
import type { Agenda } from '../agenda.ts';
import { framingTheOpportunity } from './framing-the-opportunity.ts';

export type BuiltInTemplate = { id: string; minutes: number; agenda: Agenda };

export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = ([120, 90, 60] as const).map(
  (minutes) => ({ id: `framing-${minutes}`, minutes, agenda: framingTheOpportunity(minutes) }),
);

export function builtInTemplate(id: string): BuiltInTemplate | undefined {
  return BUILT_IN_TEMPLATES.find((template) => template.id === id);
}

import { byPeople, visibleItems } from '../items.ts';
import type { Form } from '../form.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems } from '../sources.ts';
import { outcomeOf, standingItems } from '../standing.ts';
import type { ActivityState, Workshop } from '../state.ts';
import type { Asked, KindRules, PlanOf } from './kind.ts';
import { ratingResults } from './scale.ts';
import { feedbackResults } from './feedback.ts';
import { voteResults } from './vote.ts';
import { writersOf } from './terms.ts';

/** A round of the opportunity statement: write, then react or vote; the same draft keeps its id through the rounds. */
export const statement: KindRules<'statement'> = {
  form,
  results,
  suggest(workshop, activity, plan) {
    const voted = plan.phases.findLastIndex((phase) => phase.name === 'vote');
    const opening = activity.openings.findLast((one) => one.phase === voted);
    if (!plan.vote || !opening) return byPeople(visibleItems(activity)).map((item) => item.id);
    const tally = voteResults(workshop, activity, plan.vote, opening);
    if (tally.type === 'choices') return tally.adopted === null ? [] : [tally.adopted];
    return tally.type === 'approvals'
      ? tally.options.filter((option) => option.passes).map((option) => option.id)
      : [];
  },
};

function form(plan: PlanOf<'statement'>, phase: string): Form {
  if (phase === 'write')
    return {
      type: 'write',
      limits: plan.entries,
      detail: null,
      categories: [],
      skeleton: plan.skeleton,
    };
  if (phase === 'feedback' && plan.feedback) {
    const { checks, cards, commentMaxLength } = plan.feedback;
    return { type: 'comment', checks, cards, maxLength: commentMaxLength };
  }
  if (phase === 'vote' && plan.vote)
    return plan.vote.method === 'approval'
      ? { type: 'approve', maxChoices: plan.vote.maxChoices }
      : { type: 'choose' };
  if (phase === 'endorse') return { type: 'rate', anchors: plan.grades, reason: true };
  return { type: 'look' };
}

function results({
  workshop,
  activity,
  plan,
  phase,
  opening,
}: Asked<'statement'>): PhaseResults | null {
  if (phase === 'write') return draftResults(workshop, activity);
  if (phase === 'feedback' && plan.feedback)
    return feedbackResults(workshop, activity, plan.feedback.checks.length, opening);
  if (phase === 'vote' && plan.vote) return voteResults(workshop, activity, plan.vote, opening);
  if (phase === 'endorse') return ratingResults({ workshop, activity, opening });
  return null;
}

function draftResults(workshop: Workshop, activity: ActivityState): PhaseResults {
  const chosen = new Set(outcomeOf(workshop, activity));
  const items = byPeople(visibleItems(activity));
  const names = namedItems(
    workshop,
    activity,
    items.map((item) => item.id),
  );
  const drafts = items.map((item, index) => ({
    id: item.id,
    text: names[index]?.label ?? item.label,
    people: item.people,
    basedOn: standingItems(
      workshop,
      activity,
      item.entries.flatMap((entry) => entry.basedOn ?? []),
    ).sort(),
    chosen: chosen.has(item.id),
  }));
  return { type: 'drafts', voters: writersOf(activity).length, drafts };
}

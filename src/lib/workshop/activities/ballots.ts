// The current ballots of one question, by their kind.
import type { Ballot } from '../answers.ts';
import { questionKey, type ActivityState, type Opening } from '../state.ts';

/** Every current ballot of that kind, in no meaningful order. */
export function sharedBallots<Kind extends Ballot['kind']>(
  activity: ActivityState,
  opening: Opening,
  kind: Kind,
): Extract<Ballot, { kind: Kind }>[] {
  const box = activity.boxes.get(questionKey(opening.phase, opening.round));
  const ballots: Extract<Ballot, { kind: Kind }>[] = [];
  for (const own of box?.values() ?? [])
    for (const ballot of own.values()) if (isOfKind(ballot, kind)) ballots.push(ballot);
  return ballots;
}

function isOfKind<Kind extends Ballot['kind']>(
  ballot: Ballot,
  kind: Kind,
): ballot is Extract<Ballot, { kind: Kind }> {
  return ballot.kind === kind;
}
